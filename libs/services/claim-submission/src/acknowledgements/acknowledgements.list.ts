import { defineList, whenTrue } from '@claimwright/platform-http';
import { AcknowledgementView } from './acknowledgement-views.js';
import { STATE } from './inbound-files.store.js';

export const ACKNOWLEDGEMENTS = defineList({
  name: 'acknowledgements', item: AcknowledgementView, select: STATE, from: 'inbound_file', order: 'receivedAt',
  filters: { unmatched: whenTrue("jsonb_array_length(coalesce(result->'unknownClaims', '[]')) > 0") },
});
