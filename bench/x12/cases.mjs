/**
 * What is measured, in the order of the table. Each has a module `cases/NAME.mjs` whose `run(file, type)` answers
 * `{ segments?, totals?, faults?, ms? }`: `totals` are keys of the generator's summary, `faults` what it found wrong in a file that has no
 * fault, `ms` its time where not all of the run counts; a case without a module is told as not there. `target` and `stretch` are shares of the floor,
 * `most` the largest file in MB that it can be given, `peer` marks other people's packages: their mistakes are told, not failed.
 */
export const CASES = [
  { name: 'floor', title: 'floor: look at each byte once', memory: true },
  { name: 'tokenise', title: 'tokenise, streaming', target: 0.45, stretch: 0.6, memory: true },
  { name: 'strings', title: 'all values as strings', target: 0.1, stretch: 0.18, memory: true },
  { name: 'typed-835', title: '835 to typed claims, exact cents', target: 0.09, stretch: 0.15, types: ['835'], memory: true },
  { name: 'validate', title: 'full validation, SNIP 1-5, and 999', target: 0.08, stretch: 0.15, memory: true },
  { name: 'write', title: 'write from typed', target: 0.13, stretch: 0.26, memory: true },
  { name: 'node-x12', title: 'node-x12 1.7.1, stream', peer: true },
  { name: 'x12-parser', title: 'x12-parser 1.3.0, stream', peer: true },
  { name: 'node-x12-edi', title: 'node-x12-edi 1.0.15, whole file', peer: true, types: ['835'], most: 10 },
];
