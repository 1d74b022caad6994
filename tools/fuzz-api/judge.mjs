// Whether an answer is one that our OpenAPI promises: its status, its type, and its shape.
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

export class Judge {
  constructor(document) {
    this.document = document;
    this.ajv = new Ajv2020({ strict: false, allErrors: false });
    formats.default(this.ajv);
    this.ajv.addSchema(document, 'document');
    this.compiled = new Map();
  }

  /** What is wrong with this answer; undefined for nothing. */
  wrong({ operation }, answer, { partial }) {
    const { status, type, text } = answer;
    if (status >= 500) return `${status}: ${text.slice(0, 300)}`;
    const told = this.resolve(operation.responses[status]);
    if (!told) return `${status} is not documented: ${text.slice(0, 300)}`;
    if (!told.content) return text === '' ? undefined : `${status} has a body`;
    const media = told.content[type];
    if (!media) return `${status} comes as ${type || 'nothing'}, which is not documented`;
    if (!type.endsWith('json') || type === 'application/x-ndjson') return undefined;
    if (type === 'application/json' && partial) return undefined;
    return this.misfit(media.schema, JSON.parse(text));
  }

  misfit(schema, value) {
    const key = JSON.stringify(schema);
    let validate = this.compiled.get(key);
    if (!validate) this.compiled.set(key, validate = this.ajv.compile(JSON.parse(key.replaceAll('"$ref":"#/', '"$ref":"document#/'))));
    if (validate(value)) return undefined;
    const { instancePath, message } = validate.errors[0];
    return `the answer does not fit its schema at ${instancePath || '/'}: ${message}`;
  }

  resolve = (node) => (node?.$ref ? node.$ref.slice(2).split('/').reduce((at, part) => at?.[part.replaceAll('~1', '/')], this.document) : node);
}
