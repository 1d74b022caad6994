import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { mayDo } from '@claimwright/platform-security';
import { type FastifyRequest } from 'fastify';
import { chosenType } from './accept.js';
import { notAuthenticated } from './authenticate.js';
import { isStream, LIST_TYPES } from './lists/list-types.js';
import { HttpProblem } from './problem.js';
import { stateOf } from './request-state.js';
import { factsOf } from './route-facts.js';

const STEP_UP_MS = 300_000;

/** Lets nobody in whom the handler's own declaration does not let in. It reads the handler that will run, not the path that was asked for. */
@Injectable()
export class AccessGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    if (context.getType() !== 'http') return true;   // events come from our own topics and are no requests
    const { access, stepUp, list } = factsOf(context.getHandler());
    if (!access) throw new HttpProblem(403, 'not_permitted', 'This address is not open to anybody');
    if ('publicBecause' in access) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { principal } = stateOf(request);
    if (!principal) throw notAuthenticated();
    if (!mayDo(principal.permissions, access.permission)) throw new HttpProblem(403, 'not_permitted', `This needs the permission ${access.permission}`);
    // The whole of a list at once is what a machine left unlocked must not give out.
    const isGrave = stepUp === true || (list !== undefined && isStream(chosenType(request.headers.accept, LIST_TYPES)));
    if (isGrave && principal.signedInAt && principal.signedInAt.getTime() < Date.now() - STEP_UP_MS) {
      // RFC 9470: says how recent the sign-in must be.
      const challenge = `Bearer error="insufficient_user_authentication", max_age="${STEP_UP_MS / 1000}"`;
      throw new HttpProblem(401, 'sign_in_again', 'This needs a sign-in within the last five minutes', { headers: { 'www-authenticate': challenge } });
    }
    return true;
  }
}
