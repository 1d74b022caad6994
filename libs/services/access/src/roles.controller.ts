import { shapes } from '@claimwright/contracts';
import { Operation, Permission, Returns } from '@claimwright/platform-http';
import { FIELDS, PERMISSIONS, type Role, ROLES } from '@claimwright/platform-security';
import { Controller, Get } from '@nestjs/common';
import { Type } from 'typebox';

const { closed } = shapes;
const About = closed({ name: Type.String(), about: Type.String() });
export const RolesView = closed({
  roles: Type.Array(closed({ name: Type.String(), about: Type.String(), permissions: Type.Array(Type.String()), fields: Type.Array(Type.String()) })),
  permissions: Type.Array(About),
  fields: Type.Array(About),
}, 'RolesView');

const named = (table: Readonly<Record<string, string>>) => Object.entries(table).map(([name, about]) => ({ name, about }));
const TABLE = {
  roles: Object.entries<Role>(ROLES).map(([name, role]) => ({ name, ...role })),
  permissions: named(PERMISSIONS),
  fields: Object.entries(FIELDS).map(([name, { about }]) => ({ name, about })),
};

@Controller('v1/roles')
export class RolesController {
  @Get() @Permission('roles:read')
  @Operation({ summary: 'List roles', description: 'What each role may do, and which kinds of fields its answers have. The table is part of the program.' })
  @Returns(200, RolesView, 'The whole table', { example: { roles: TABLE.roles.slice(2, 3), permissions: TABLE.permissions.slice(0, 2), fields: TABLE.fields } })
  list(): typeof TABLE {
    return TABLE;
  }
}
