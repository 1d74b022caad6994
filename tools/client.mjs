// The types of the client, from the description that the services' own declarations make.
import openapiTS, { astToString } from 'openapi-typescript';
import { renderOpenApi } from './openapi.mjs';

const HEAD = '// Made from docs/api/claimwright.openapi.json by: npm run docs:write\n\n';

/** @returns {Promise<{ path: string, text: string }[]>} */
export async function renderClient() {
  const { text } = (await renderOpenApi()).find(({ path }) => path === 'docs/api/claimwright.openapi.json');
  const nodes = await openapiTS(JSON.parse(text), { alphabetize: false, emptyObjectsUnknown: true });
  return [{ path: 'libs/client/src/schema.ts', text: `${HEAD}${astToString(nodes)}` }];
}
