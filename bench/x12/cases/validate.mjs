import { Acknowledger, AnswerStore } from '../../../libs/x12/dist/acknowledge/acknowledger.js';
import { builtInCodeSets } from '../../../libs/x12/dist/code-sets/index.js';
import { Validator } from '../../../libs/x12/dist/validate/validator.js';
import { eachChunk } from '../reading.mjs';

const codes = builtInCodeSets();

/** SNIP types 1 to 5 with the built-in code lists, and the 999 that answers the file. The files have no fault. */
export function run(file) {
  const validator = new Validator({ codes });
  const store = new AnswerStore();
  const acknowledger = new Acknowledger({ createdOn: '20260302', createdTime: '1253', control: () => 1 }, store);
  const totals = { sets: 0, claims: 0 };
  let faults = 0;
  const drain = () => {
    for (let event = validator.next(); event !== undefined; event = validator.next()) {
      acknowledger.take(event);
      if (event.kind === 'finding') faults++;
      else if (event.kind === 'claim') totals.claims++;
      else if (event.kind === 'set-end' && event.accepted) totals.sets++;
    }
  };
  eachChunk(file, (buffer, read) => {
    validator.push(buffer.subarray(0, read));
    drain();
  });
  validator.end();
  drain();
  const accepted = store.answers.filter(({ kind, bytes }) => kind === '999' && Buffer.from(bytes).includes('AK9*A*')).length;
  return { segments: validator.segments, totals, faults: faults + (accepted === 1 ? 0 : 1) };
}
