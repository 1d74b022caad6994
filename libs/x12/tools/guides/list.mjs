// Which guides are made, and out of what.

export const SOURCES = [
  'azoner/pyx12 8893c59ffd95ccc213cc7661757dc4298b9f430a, BSD-3-Clause',
  'imsweb/x12-parser 083c4e2a34805b1b92f2850d96c6d3e42cc6b755, BSD-3-Clause',
  'kputnam/stupidedi 6ba837e6afabcb560885c14fc8307529985e337f, BSD-3-Clause',
  'azoner/pyx12 4.0.0 of PyPI (834 and 820), BSD-3-Clause',
  'moov-io/x12 76ed23cfac106320f0c6cd2fe0bdff1314e28ae3, Apache-2.0',
];

/**
 * `file` is the module's name in src/guides/data, `source` the map it begins with, `second` the map it is compared
 * with; `like` the guide it is made out of; `map` a map of
 * pyx12's that it is all there is, with its segments in a dictionary of their own. A guide whose map is not in the folder is left as it is.
 */
export const GUIDES = [
  { id: '005010X222A1', name: '837P', file: '837p-005010x222a1', source: '005010X222A1-837P', second: 'pyx12/837.5010.X222.A1.xml' },
  { id: '005010X223A2', name: '837I', file: '837i-005010x223a2', source: '005010X223A2-837I', second: 'pyx12/837Q3.I.5010.X223.A1.xml' },
  { id: '005010X224A2', name: '837D', file: '837d-005010x224a2', like: '837P' },
  { id: '005010X221A1', name: '835', file: '835-005010x221a1', source: '005010X221A1-835', second: 'pyx12/835.5010.X221.A1.xml' },
  { id: '005010X279A1', name: '270', file: '270-005010x279a1', source: '005010X279A1-270', second: 'pyx12/270.5010.X279.A1.xml' },
  { id: '005010X279A1', name: '271', file: '271-005010x279a1', source: '005010X279A1-271', second: 'pyx12/271.5010.X279.A1.xml' },
  { id: '005010X212', name: '276', file: '276-005010x212', source: '005010X212-276' },
  { id: '005010X212', name: '277', file: '277-005010x212', source: '005010X212-277', second: 'imsweb/277.5010.X212.xml' },
  { id: '005010X214', name: '277CA', file: '277ca-005010x214', source: '005010X214-277CA', second: 'pyx12/277.5010.X214.xml' },
  { id: '005010X231A1', name: '999', file: '999-005010x231a1', source: '005010X231A1-999', second: 'pyx12/999.5010X231.A1.xml' },
  { id: '005010X230', name: '997', file: '997-005010x230', like: '999' },
  { id: '00501', name: 'ISA', file: 'envelope-00501' },
  { id: '005010X220A1', name: '834', file: '834-005010x220a1', map: 'pyx12/834.5010.X220.A1.xml' },
  { id: '005010X218', name: '820', file: '820-005010x218', map: 'pyx12/820.5010.X218.xml' },
];
