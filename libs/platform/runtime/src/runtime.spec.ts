import { inspect } from 'node:util';
import { DomainError } from '@claimwright/kernel';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ConfigError, createLog, flag, integer, log, NestLogger, oneOf, port, readConfig, redirectLog, secretText, secretUrl, text } from './index.js';

describe('readConfig', () => {
  const declaration = { PORT: port(3000), DATABASE_URL: secretUrl().optional(), SECRET: secretText(), MODE: oneOf('a', 'b').default('a'), WORKERS: integer({ min: 1, max: 8 }).default(2), FAST: flag().default(false), NAME: text().optional() };

  it('reads, fills in and freezes', () => {
    const config = readConfig(declaration, { SECRET: '0123456789abcdef', PORT: '80', FAST: '1', NAME: '' });
    expect({ ...config }).toEqual({ PORT: 80, DATABASE_URL: undefined, SECRET: '0123456789abcdef', MODE: 'a', WORKERS: 2, FAST: true, NAME: undefined });
    expect(() => { (config as { PORT: number }).PORT = 1; }).toThrow(TypeError);
  });

  it('names every wrong variable and what was expected, and never a value', () => {
    const env = { PORT: '70000-canary', DATABASE_URL: 'canary://user:canary@host', MODE: 'canary', WORKERS: '9', FAST: 'canary', SECRET: 'canary' };
    const failing = () => readConfig({ ...declaration, MISSING: text() }, env);
    expect(failing).toThrow(ConfigError);
    try {
      failing();
    } catch (error) {
      const { message, problems } = error as ConfigError;
      expect(problems).toEqual([
        'PORT is not a port number from 0 to 65535', 'DATABASE_URL is not an address that begins with postgres:// or postgresql://', 'SECRET is not a secret of at least 16 characters',
        'MODE is not one of a, b', 'WORKERS is not a whole number from 1 to 8', 'FAST is not true or false', 'MISSING is not set; expected one line of text',
      ]);
      expect(`${message}${inspect(error)}`).not.toMatch(/canary|70000/);
    }
  });

  it('shows names only when it is printed', () => {
    const config = readConfig(declaration, { SECRET: 'canary-canary-canary' });
    expect(`${inspect(config)} ${JSON.stringify(config)} ${JSON.stringify({ config })}`).not.toContain('canary-');
  });
});

describe('the log', () => {
  let lines: string[];
  let back: () => void;
  beforeEach(() => { lines = []; back = redirectLog({ level: 'debug', destination: { write: (line) => { lines.push(line); } } }); });
  afterEach(() => back());
  const last = () => JSON.parse(lines.at(-1) ?? '{}') as Record<string, unknown>;

  it('writes the sentence and the fields of the list', () => {
    log.info('claim submitted', { claimId: 'clm_0123456789abcdef0123456789abcdef', durationMs: 1.5, route: '/v1/claims/:claimId', requestId: 'req_01' });
    expect(last()).toEqual({ level: 'info', time: expect.any(String), msg: 'claim submitted', claimId: 'clm_0123456789abcdef0123456789abcdef', durationMs: 1.5, route: '/v1/claims/:claimId', requestId: 'req_01' });
  });

  it('drops whatever is not on the list, and whatever is on it and does not look like it', () => {
    const smuggled = { patientName: 'Canary Jones', body: { ssn: 'canary' }, toString: 'canary', __proto__: { x: 'canary' }, claimId: 'Canary', orgId: { canary: 1 }, code: 'canary with blanks', count: 'canary', status: NaN, requestId: 'canary jones', retryable: 'canary', subject: 'canary@example.org', constructor: 'canary' };
    log.info('claim submitted', smuggled as never);
    log.with(smuggled as never).info('claim submitted');
    expect(lines).toHaveLength(2);
    expect(lines.join('')).not.toMatch(/canary/i);
  });

  it('keeps of an error its class, code and frames, and of ours the message', () => {
    class OddError extends Error { override name = 'OddError'; code = 'E_ODD'; }
    const odd = new OddError('canary\n    at canary in a message', { cause: new TypeError('canary') });
    log.error('work failed', { error: odd });
    expect(last().error).toEqual({ class: 'OddError', code: 'E_ODD', stack: expect.arrayContaining([expect.stringMatching(/^at .*runtime\.spec\.ts:\d+:\d+/)]), cause: expect.objectContaining({ class: 'TypeError' }) });
    expect(lines.join('')).not.toContain('canary');
    log.error('work refused', { error: new DomainError('claim_not_found', 'No claim has this id') });
    expect(last().error).toMatchObject({ class: 'DomainError', code: 'claim_not_found', message: 'No claim has this id' });
    for (const thrown of ['canary', { canary: 1 }, null, undefined]) log.error('work failed', { error: thrown });
    expect(lines.join('')).not.toContain('canary');
  });

  it('takes a written sentence only', () => {
    const name: string = 'Canary';
    // @ts-expect-error a message that is put together does not compile
    log.info(`hello ${name}`);
    // @ts-expect-error nor does one from a variable
    log.info(name);
    // @ts-expect-error nor a field that is not on the list
    log.info('hello', { patientName: name });
    expect(lines).toHaveLength(3);
  });

  it('says as much as its level', () => {
    const quiet: string[] = [];
    const one = createLog({ level: 'warn', destination: { write: (line) => { quiet.push(line); } } });
    one.info('unheard');
    one.warn('heard');
    expect(quiet).toHaveLength(1);
  });

  it('is one readable line at a terminal', () => {
    const seen: string[] = [];
    createLog({ pretty: true, destination: { write: (line) => { seen.push(line); } } }).info('claim submitted', { count: 2 });
    expect(seen.join('')).toMatch(/^\d\d:\d\d:\d\d\.\d{3} info {2}claim submitted count=2\n$/);
  });

  it('hears of the framework who spoke, and not what it quotes', () => {
    const nest = new NestLogger();
    nest.error('Cannot handle Canary Jones', 'Error: Canary Jones\n    at handle (file:///app/x.js:1:2)', 'ExceptionsHandler');
    expect(last()).toMatchObject({ level: 'error', msg: 'framework error', component: 'ExceptionsHandler', error: { stack: ['at handle (file:///app/x.js:1:2)'] } });
    nest.warn('Canary Jones', 'Router');
    nest.log('Canary Jones');
    nest.error(new Error('Canary Jones'));
    expect(lines.join('')).not.toMatch(/canary/i);
  });
});
