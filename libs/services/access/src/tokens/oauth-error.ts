import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { refusedRequest } from '@claimwright/platform-http';
import { log } from '@claimwright/platform-runtime';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** RFC 6749, 5.2, without `unauthorized_client`: every client may use both ways. */
export const OAUTH_ERROR_CODES = ['invalid_request', 'invalid_client', 'invalid_grant', 'invalid_scope', 'unsupported_grant_type'] as const;
export type OAuthErrorCode = (typeof OAUTH_ERROR_CODES)[number];

/** A refusal in OAuth's own form (RFC 6749, 5.2), which its clients read. */
export class OAuthError extends Error {
  override name = 'OAuthError';
  constructor(readonly code: OAuthErrorCode, message: string) {
    super(message);
  }
}

@Catch(OAuthError)
export class OAuthErrorFilter implements ExceptionFilter<OAuthError> {
  catch(error: OAuthError, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    log.info('request refused', { ...refusedRequest(http.getRequest<FastifyRequest>(), { code: error.code, status: 400 }) });
    http.getResponse<FastifyReply>().code(400).header('content-type', 'application/json; charset=utf-8').send(JSON.stringify({ error: error.code, error_description: error.message }));
  }
}
