// One address for all services: the paths that each of them declares, and the ingress' configuration made of them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SERVICES } from './services.mjs';

const ROOT = path.join(import.meta.dirname, '..');

const onDisk = (file) => readFileSync(path.join(ROOT, file), 'utf8');

/** Which service serves which resource, the first part of a path under /v1, from the services' own descriptions of their API. */
export function routes(read = onDisk) {
  return Object.fromEntries(SERVICES.map((service) => {
    const { paths } = JSON.parse(read(`docs/api/${service}.openapi.json`));
    return [service, [...new Set(Object.keys(paths).map((one) => /^\/v1\/([a-z-]+)/.exec(one)[1]))].sort()];
  }));
}

/** The FHIR view's addresses in the order in which they are looked at; the last service says of the rest, in FHIR, that there is nothing. */
function fhirPatterns(read) {
  const { base, routes: addresses } = JSON.parse(read('docs/api/fhir.json'));
  const exact = (one) => one.path.replaceAll('$', '\\$');
  return [...addresses.map((one) => ({ service: one.service, pattern: `^${base}/${exact(one)}(?:/|$)` })), { service: addresses[0].service, pattern: `^${base}/` }];
}

/** Every path that leads to a service, as a pattern; the first that fits is taken. */
function patterns(read) {
  const own = Object.entries(routes(read)).map(([service, resources]) => ({ service, pattern: `^/v1/(?:${resources.join('|')})(?:[/:]|$)` }));
  return [...own, ...fhirPatterns(read)];
}

/** Where requests go: the service of a path, or undefined for a path that nobody serves. */
export function ingressTable() {
  const all = patterns(onDisk).map(({ service, pattern }) => ({ service, matches: new RegExp(pattern) }));
  return (url) => {
    const { pathname } = new URL(url, 'http://ingress');
    return all.find(({ matches }) => matches.test(pathname))?.service;
  };
}

/** What the ingress answers by itself, in the services' own form. */
export const PROBLEMS = {
  404: { title: 'Not Found', code: 'not_found', detail: 'There is nothing at this address' },
  502: { title: 'Bad Gateway', code: 'service_unavailable', detail: 'The service for this address does not answer; try again' },
};

export const problemText = (status) => JSON.stringify({ type: `urn:claimwright:problem:${PROBLEMS[status].code}`, title: PROBLEMS[status].title, status, code: PROBLEMS[status].code, detail: PROBLEMS[status].detail });

// What the services send with every answer of theirs (platform-http), for the answers that are the ingress' own.
const OWN_HEADERS = Object.entries({
  'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer', 'X-Frame-Options': 'DENY', 'Content-Security-Policy': "default-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox",
  'Cross-Origin-Resource-Policy': 'same-origin', 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains', 'Cache-Control': 'no-store',
}).map(([name, value]) => `    add_header ${name} "${value}" always;`).join('\n');

/** As a generated document: the configuration of nginx for Docker's networks. `read` gives the documents it is made of. */
export function renderIngress(read = onDisk) {
  const lines = patterns(read).map(({ service, pattern }) => `  ~${pattern} ${service};`);
  return [{ path: 'deploy/ingress/default.conf', text: `# Made of the paths that the services declare, by: npm run docs:write

# Docker's own; asked again, for a service that was made anew has another address.
resolver 127.0.0.11 valid=5s;

map $uri $service {
  default '';
${lines.join('\n')}
}

server {
  listen 8080;
  server_tokens off;

  # Every route has limits of its own and says so in its own words; files pass through as they come.
  client_max_body_size 0;
  proxy_request_buffering off;
  proxy_buffering off;
  proxy_http_version 1.1;
  proxy_connect_timeout 5s;
  proxy_read_timeout 300s;

  location = /ready {
    access_log off;
    default_type text/plain;
    return 200 "ready\\n";
  }

  # Health, metrics and documents of the services are not for outside.
  location / {
    default_type application/problem+json;
${OWN_HEADERS}
    return 404 '${problemText(404)}';
  }

  location ~ ^/(?:v1|fhir)/ {
    if ($service = '') {
      rewrite ^ /nobody last;
    }
    proxy_set_header Host $http_host;
    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
    proxy_set_header X-Forwarded-Proto $scheme;
    proxy_pass http://$service:3000;
    error_page 502 504 = @silent;
  }

  location @silent {
    default_type application/problem+json;
${OWN_HEADERS}
    return 502 '${problemText(502)}';
  }
}
` }];
}
