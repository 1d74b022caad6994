import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';

/** One environment variable: what it must be, and how it is read. */
export interface Variable<T> {
  readonly expected: string;
  /** The value, or undefined where the text is not what is expected. */
  readonly parse: (text: string) => T | undefined;
  /** Stands for a variable that is not set; required where there is none. */
  readonly whenUnset?: { value: T };
  /** It may stand in a file instead, which `<NAME>_FILE` names: what is in the environment is seen by more eyes than a file. */
  readonly isSecret?: boolean;
  optional(): Variable<T | undefined>;
  default(value: T): Variable<T>;
}

export type Declaration = Readonly<Record<string, Variable<unknown>>>;
export type ConfigOf<D extends Declaration> = { readonly [K in keyof D]: D[K] extends Variable<infer T> ? T : never };

/** Names every variable that is wrong and what was expected; never what it held. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The configuration is not valid:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/** Reads all variables at once and freezes what it read. Printing the result shows names only. */
export function readConfig<D extends Declaration>(declaration: D, env: Readonly<Record<string, string | undefined>> = process.env): ConfigOf<D> {
  const config: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, variable] of Object.entries(declaration)) {
    const text = variable.isSecret === true ? secretOf(name, env, problems) : env[name];
    if (text === undefined || text === '') {
      if (variable.whenUnset) config[name] = variable.whenUnset.value;
      else problems.push(`${name} is not set; expected ${variable.expected}`);
      continue;
    }
    const value = variable.parse(text);
    if (value === undefined) problems.push(`${name} is not ${variable.expected}`);
    else config[name] = value;
  }
  if (problems.length > 0) throw new ConfigError(problems);
  const names = () => `config of ${Object.keys(declaration).join(', ')}`;
  Object.defineProperties(config, { toJSON: { value: names }, [inspect.custom]: { value: names } });
  return Object.freeze(config) as ConfigOf<D>;
}

/** The secret itself, or what lies in the file that is named for it. */
function secretOf(name: string, env: Readonly<Record<string, string | undefined>>, problems: string[]): string | undefined {
  const file = env[`${name}_FILE`];
  if (file === undefined || file === '') return env[name];
  if (env[name]) problems.push(`${name} and ${name}_FILE are both set; expected one of them`);
  try {
    return readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  } catch {
    problems.push(`${name}_FILE names no file that can be read`);   // the system's own words would quote the path
    return env[name];
  }
}

function variable<T>(expected: string, parse: (text: string) => T | undefined, whenUnset?: { value: T }): Variable<T> {
  return {
    expected, parse, whenUnset,
    optional: () => variable<T | undefined>(expected, parse, { value: undefined }),
    default: (value) => variable(expected, parse, { value }),
  };
}

function secret<T>(declared: Variable<T>): Variable<T> {
  return { ...declared, isSecret: true, optional: () => secret(declared.optional()), default: (value) => secret(declared.default(value)) };
}

export function integer({ min = 0, max = Number.MAX_SAFE_INTEGER }: { min?: number; max?: number } = {}): Variable<number> {
  return variable(`a whole number from ${min} to ${max}`, (text) => {
    const value = /^-?\d{1,16}$/.test(text) ? Number(text) : NaN;
    return value >= min && value <= max ? value : undefined;
  });
}

export function port(unset?: number): Variable<number> {
  const { parse } = integer({ min: 0, max: 65_535 });
  const declared = variable('a port number from 0 to 65535', parse);
  return unset === undefined ? declared : declared.default(unset);
}

export function text({ pattern = /^[^\p{C}]{1,1000}$/u, expected = 'one line of text' }: { pattern?: RegExp; expected?: string } = {}): Variable<string> {
  return variable(expected, (given) => (pattern.test(given) ? given : undefined));
}

export function oneOf<const T extends string>(...words: T[]): Variable<T> {
  return variable(`one of ${words.join(', ')}`, (given) => words.find((word) => word === given));
}

export function flag(): Variable<boolean> {
  return variable('true or false', (given) => (given === 'true' || given === '1' ? true : given === 'false' || given === '0' ? false : undefined));
}

/** An address that may hold a password, such as a database's. */
export function secretUrl({ protocols = ['postgres:', 'postgresql:'] }: { protocols?: readonly string[] } = {}): Variable<string> {
  return secret(variable(`an address that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`, (given) => (URL.canParse(given) && protocols.includes(new URL(given).protocol) ? given : undefined)));
}

export function secretText({ minLength = 16 }: { minLength?: number } = {}): Variable<string> {
  return secret(variable(`a secret of at least ${minLength} characters`, (given) => (given.length >= minLength ? given : undefined)));
}
