export { FHIR_BASE, FHIR_OPERATIONS, FHIR_RESOURCES, FHIR_TYPES, fhirRoutes, METADATA_SERVICE, type FhirType } from './resources.js';
export { FhirBody, FhirController, FhirId, FhirOperation, FhirQuery, FhirRead, FhirSearch } from './routes.js';
export { fhirList } from './list.js';
export { capabilityStatement } from './capability.js';
export { FhirMetadataController } from './metadata.controller.js';
