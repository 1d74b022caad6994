import { describe, expect, it } from '@jest/globals';
import { ALL_EVENTS, LISTENERS, renderEventsPage, TOPICS, topicsOf } from '../index.js';
import { fieldRows } from './field-rows.js';
import { html } from './html.js';

const page = renderEventsPage();

describe('the page of events', () => {
  it('has every topic, event, field, group and dead-letter topic', () => {
    for (const { name } of topicsOf('cluster')) expect(page).toContain(name);
    for (const { type, payload } of ALL_EVENTS) {
      const [, own = ''] = page.split(` id="${type}">`);
      const inside = own.slice(0, own.indexOf('</details>'));
      for (const { path } of fieldRows(payload)) expect([type, inside.includes(`<code>${path}</code>`)]).toEqual([type, true]);
    }
    for (const { group } of LISTENERS) expect(page).toContain(`<td>${group}</td>`);
    expect(page).toContain('<dt>Kept</dt><dd>30 days, in 12 partitions, 3 copies each</dd>');
  });

  it('leads nowhere that is not there, and asks no other host for anything', () => {
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const targets = [...page.matchAll(/href="([^"]+)"/g)].map(([, target]) => target ?? '');
    expect(targets.filter((target) => target.startsWith('#') && !ids.has(target.slice(1)))).toEqual([]);
    expect(targets.filter((target) => !/^[#/](?!\/)/.test(target))).toEqual([]);
    expect(page).not.toMatch(/<script|\bsrc=|@import|url\(|https?:/);
    expect(ids.size).toBeGreaterThan(TOPICS.length + ALL_EVENTS.length);
  });

  it('says of each event who acts on it', () => {
    expect(page).toMatch(/id="claim\.denied\.v1">(?:(?!<\/details>)[^])*<dt>Acted on by<\/dt><dd>claim-submission, denial-management, webhooks<\/dd>/);
    expect(page).toMatch(/id="claim\.closed\.v1">(?:(?!<\/details>)[^])*<dt>Acted on by<\/dt><dd>webhooks<\/dd><dt>Kept by<\/dt><dd>claim-submission<\/dd>/);
  });
});

describe('fieldRows', () => {
  it('tells shapes in words', () => {
    const fields = {
      id: { type: 'string', pattern: '^clm_[0-9a-f]{32}$' }, name: { type: 'string', minLength: 1, maxLength: 50 }, day: { type: 'string', format: 'date' }, kind: { type: 'string', enum: ['a', 'b'] },
      cents: { type: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER }, turn: { type: 'integer', minimum: 1, maximum: 9 }, who: { type: 'string', 'x-sealed': true }, final: { type: 'boolean' }, version: { type: 'string', const: '1.0' },
      lines: { type: 'array', minItems: 1, maxItems: 1000, items: { type: 'object', properties: { units: { type: 'string' } }, required: ['units'] } },
    };
    expect(fieldRows({ properties: fields, required: ['id'] }).map(({ path, shape, required, sealed }) => [path, shape, required, sealed])).toEqual([
      ['id', 'id, clm_…', true, false], ['name', 'text, up to 50', false, false], ['day', 'date', false, false], ['kind', 'a · b', false, false], ['cents', 'whole number', false, false],
      ['turn', 'whole number, 1 to 9', false, false], ['who', 'sealed text', false, true], ['final', 'boolean', false, false], ['version', 'always 1.0', false, false],
      ['lines', 'list, 1 to 1,000, of fields below', false, false], ['lines[].units', 'text', true, false],
    ]);
  });
});

describe('html', () => {
  it('escapes what it is given and not what it made', () => {
    expect(html`<p title="${'"\'&'}">${'<b>'}${html`<i>${1}</i>`}${[html`a`, html`b`]}</p>`.text).toBe('<p title="&#34;&#39;&#38;">&#60;b&#62;<i>1</i>ab</p>');
  });
});
