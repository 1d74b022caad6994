// What an operator does beside the services, with the rights of DATABASE_ADMIN_URL (npm run operate -- <command>):
//   role-url <service>               the DATABASE_URL of a service's own role, from DATABASE_ROLE_SECRET
//   make-key                         the key in KEY_FILE, unless it is there; of another KEY_PROVIDER, tries that it wraps and unwraps
//   create-organisation <name>       an organisation with its data keys, under the key provider; answers its id
//   create-key <org> <name> <permission…>   an API key of an organisation, under the key provider; it is shown once
import { roleUrl } from '@claimwright/platform-persistence';
import { KEY_CONFIG, keysFrom, readConfig, secretText, secretUrl, text } from '@claimwright/platform-runtime';
import { AccessStore, KeyRing } from '@claimwright/platform-security';
import pg from 'pg';

const CONFIG = { DATABASE_ADMIN_URL: secretUrl(), DATABASE_ROLE_SECRET: secretText().optional(), ...KEY_CONFIG, KEY_FILE: text({ expected: 'the path of the key file' }).optional() };
const say = (line) => process.stdout.write(`${line}\n`);

/** Answers the lines to show. */
export async function operate([command, ...args], env) {
  const config = readConfig(CONFIG, env);
  const { DATABASE_ADMIN_URL: adminUrl, DATABASE_ROLE_SECRET: secret } = config;
  // A file is named, so that no second key is made by mistake.
  const hasKeys = config.KEY_PROVIDER !== 'file' || config.KEY_FILE !== undefined;
  if (command === 'role-url' && args.length === 1 && secret) return [roleUrl(adminUrl, args[0], secret)];
  if (command === 'make-key' && args.length === 0 && hasKeys) return [await tried(await keysFrom(config))];
  const client = new pg.Client({ connectionString: adminUrl, application_name: 'claimwright operate' });
  await client.connect();
  const keys = hasKeys ? await keysFrom(config) : undefined;
  const access = new AccessStore(async (sql, params) => (await client.query(sql, params)).rows, keys);
  try {
    if (command === 'create-organisation' && args.length === 1 && keys) {
      return [await access.createOrganisation(args[0], new KeyRing(access, keys))];
    }
    if (command === 'create-key' && args.length >= 3 && keys) return [await access.createApiKey(args[0], args[1], args.slice(2))];
    throw new Error('usage: npm run operate -- role-url <service> | make-key | create-organisation <name> | create-key <org> <name> <permission…>; the first needs DATABASE_ROLE_SECRET, the others KEY_FILE, or another KEY_PROVIDER');
  } finally {
    await client.end();
  }
}

/** The provider's name, once it has shown that it opens what it wraps. */
async function tried(keys) {
  const plain = Buffer.from('claimwright');
  if (!(await keys.unwrap(await keys.wrap(plain))).equals(plain)) throw new Error('The key provider does not open what it has wrapped');
  return keys.keyId;
}

if (import.meta.main) {
  try {
    for (const line of await operate(process.argv.slice(2), process.env)) say(line);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
