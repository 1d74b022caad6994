import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Controller, Get, Header, Inject, NotFoundException, Param, Res } from '@nestjs/common';
import { ApiExcludeController, type OpenAPIObject } from '@nestjs/swagger';
import { type FastifyReply } from 'fastify';
import { Public } from './access.js';

/** Holds the description until somebody asks for it: it is made once all routes are known. */
export class DocumentHolder {
  create: () => OpenAPIObject = () => { throw new Error('The description is made once the application is created'); };
  private made?: string;

  constructor(readonly alsoSee: Readonly<Record<string, string>> = {}) {}

  get json(): string {
    return this.made ??= JSON.stringify(this.create());
  }
}

const PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Claimwright API</title>
<link rel="stylesheet" href="/docs/assets/swagger-ui.css"><link rel="icon" href="/docs/assets/favicon-32x32.png">
<style>.swagger-ui .response-col_links { display: none }</style></head>
<body><div id="docs"></div><script src="/docs/assets/swagger-ui-bundle.js"></script><script src="/docs/assets/start.js"></script></body>
</html>
`;

// People need not read the same ten refusals at each operation: the usual ones are a line there, those with codes of their own stay whole.
const start = (alsoSee: Readonly<Record<string, string>>): string => `fetch('/openapi.json').then((answer) => answer.json()).then((spec) => {
  const titles = spec.components.responses;
  for (const item of Object.values(spec.paths)) {
    for (const { responses = {} } of Object.values(item)) {
      for (const [status, { $ref = '' }] of Object.entries(responses)) {
        const name = $ref.replace('#/components/responses/', '');
        if (name in titles) responses[status] = { description: titles[name].description };
      }
    }
  }
  const links = Object.entries(${JSON.stringify(alsoSee)}).map(([about, page]) => about + ': [' + page + '](' + page + ')\\n\\n');
  spec.info.description = 'For machines: [openapi.json](/openapi.json)\\n\\n' + links.join('') + spec.info.description;
  SwaggerUIBundle({ spec, dom_id: '#docs', deepLinking: true, docExpansion: 'list', defaultModelsExpandDepth: 0, validatorUrl: null, queryConfigEnabled: false, plugins: [LinesAsTheyAre] });
});
// The viewer quotes text of every type with "json" in its name; lines of NDJSON are shown, and tried out, as they are.
function LinesAsTheyAre() {
  return {
    afterLoad({ fn }) {
      const usual = fn.getSampleSchema;
      this.fn.getSampleSchema = (schema, type, config, example) => (type === 'application/x-ndjson' && typeof example === 'string' ? example : usual(schema, type, config, example));
    },
  };
}
`;

const ASSETS: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
};

// Everything comes from here; the viewer sets styles on elements and embeds its icons as data.
const PAGE_POLICY = "default-src 'none'; object-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** The description for machines and the pages for people. Nothing on them asks another host for anything. */
@ApiExcludeController()
@Controller()
export class DocsController {
  private readonly assets = new Map<string, Buffer>();

  constructor(@Inject(DocumentHolder) private readonly documents: DocumentHolder) {}

  @Get('openapi.json')
  @Public('the description of the API holds no data')
  @Header('content-type', 'application/json; charset=utf-8')
  openapi(): string {
    return this.documents.json;
  }

  @Get('docs')
  @Public('the documentation holds no data')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', PAGE_POLICY)
  page(): string {
    return PAGE;
  }

  @Get('docs/assets/:name')
  @Public('the documentation holds no data')
  asset(@Param('name') name: string, @Res({ passthrough: true }) reply: FastifyReply): Buffer | string {
    const type = name === 'start.js' ? 'text/javascript; charset=utf-8' : Object.hasOwn(ASSETS, name) ? ASSETS[name] : undefined;
    if (type === undefined) throw new NotFoundException();
    reply.header('content-type', type).header('cache-control', 'public, max-age=3600');
    return name === 'start.js' ? start(this.documents.alsoSee) : this.read(name);
  }

  private read(name: string): Buffer {
    let content = this.assets.get(name);
    if (!content) {
      const folder = path.dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
      this.assets.set(name, content = readFileSync(path.join(folder, name)));
    }
    return content;
  }
}
