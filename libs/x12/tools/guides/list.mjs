// Which guides are made, and out of what.

export const SOURCES = [
  'azoner/pyx12 8893c59ffd95ccc213cc7661757dc4298b9f430a, BSD-3-Clause',
  'imsweb/x12-parser 083c4e2a34805b1b92f2850d96c6d3e42cc6b755, BSD-3-Clause',
  'kputnam/stupidedi 6ba837e6afabcb560885c14fc8307529985e337f, BSD-3-Clause',
  'moov-io/x12 76ed23cfac106320f0c6cd2fe0bdff1314e28ae3, Apache-2.0',
];

/** `file` is the module's name in src/guides/data; `source` the map it begins with. */
export const GUIDES = [
  { id: '005010X222A1', name: '837P', file: '837p-005010x222a1', source: '005010X222A1-837P' },
  { id: '005010X221A1', name: '835', file: '835-005010x221a1', source: '005010X221A1-835' },
];
