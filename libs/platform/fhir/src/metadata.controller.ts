import { Public } from '@claimwright/platform-http';
import type { CapabilityStatement } from 'fhir/r4.js';
import { capabilityStatement } from './capability.js';
import { FhirController, FhirMetadata } from './routes.js';

/** Belongs to one service, which answers it for all: the statement is of the whole view. */
@FhirController()
export class FhirMetadataController {
  @FhirMetadata() @Public('a FHIR client asks for it before it has a key, and it tells of nobody')
  metadata(): CapabilityStatement {
    return capabilityStatement();
  }
}
