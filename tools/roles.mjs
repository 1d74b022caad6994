// docs/roles.md: the table by which the guard grants, for people.
import { FIELDS, PERMISSIONS, ROLES } from '@claimwright/platform-security';

const list = (names) => (names.length === 0 ? 'none' : names.map((name) => `\`${name}\``).join(' '));
const row = (cells) => `| ${cells.join(' | ')} |`;

/** @returns {{ path: string, text: string }[]} */
export function renderRoles() {
  const holders = (permission) => Object.entries(ROLES).filter(([, role]) => role.permissions.includes(permission)).map(([name]) => name);
  const text = [
    '# Who may do what', '',
    'Made of `libs/platform/security/src/permissions.ts`, the table that the guard of every request reads, by `npm run docs:write`.', '',
    'A route declares one permission; a caller holds it by a role or by name. Fields of a kind that no role of the caller has are left out of every answer,',
    'and an answer that is a file, which cannot be shown in part, is refused to whoever lacks a kind. A caller with permissions by name sees all kinds.', '',
    '## Roles', '', row(['Role', 'Who', 'Fields', 'May']), row(['---', '---', '---', '---']),
    ...Object.entries(ROLES).map(([name, { about, fields, permissions }]) => row([`\`${name}\``, about, list(fields), list(permissions)])), '',
    '## Permissions', '', row(['Permission', 'Lets its holder', 'Roles']), row(['---', '---', '---']),
    ...Object.entries(PERMISSIONS).map(([name, about]) => row([`\`${name}\``, about, list(holders(name))])), '',
    '## Kinds of fields', '', row(['Kind', 'What', 'Names in answers']), row(['---', '---', '---']),
    ...Object.entries(FIELDS).map(([name, { about, names }]) => row([`\`${name}\``, about, list(names)])), '',
  ].join('\n');
  return [{ path: 'docs/roles.md', text }];
}
