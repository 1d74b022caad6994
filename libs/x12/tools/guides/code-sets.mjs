// Which elements hold values of an external list whatever their qualifiers say; those that a qualifier decides (HI, SV1, LQ) are left to rules.

const PLACE_OF_SERVICE = new Set(['837P', '837D']);

const BY_ELEMENT = { 156: 'state', 26: 'country', 100: 'currency', 1034: 'carc' };
const BY_PLACE = {
  EB03: 'service-type', EQ01: 'service-type', CL101: 'admission-type', CL102: 'admission-source', CL103: 'discharge-status',
  SV201: 'revenue', SVC04: 'revenue', SVD04: 'revenue',
};
const REMARKS = new Set(['MIA05', 'MIA20', 'MIA21', 'MIA22', 'MIA23', 'MOA03', 'MOA04', 'MOA05', 'MOA06', 'MOA07']);

/** The list that holds the values of an element or component of the guide, if one does. */
export function codeSetOf(guide, { segment, element, component }) {
  const { id, codes } = component ?? element;
  if (codes) return undefined;
  const place = segment.segment + String(element.position).padStart(2, '0');
  if (BY_ELEMENT[id]) return BY_ELEMENT[id];
  if (REMARKS.has(place)) return 'rarc';
  if (id === '1331' && place !== 'CLP08') return PLACE_OF_SERVICE.has(guide) ? 'place-of-service' : guide === '837I' ? 'bill-type' : undefined;
  if (place === 'PRV03' && segment.elements[1].codes?.join() === 'PXC') return 'taxonomy';
  if (element.id === 'C043' && component) return ['claim-status-category', 'claim-status', 'entity'][component.position - 1];
  if (place === 'SVD04' && guide !== '837I') return undefined;
  return BY_PLACE[place];
}
