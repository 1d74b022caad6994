import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export interface SignedIn { subject: string; amr?: readonly string[]; signedInAt?: Date; audience?: string; expiresAt?: Date }

/**
 * An identity provider for one's own machine: `POST /sign-in?subject=…` gives whoever asks the token of whomever they name. It is
 * refused where NODE_ENV is production.
 */
export class DevelopmentIssuer {
  private constructor(readonly issuer: string, private readonly server: Server, private readonly sign: (claims: SignedIn) => Promise<string>) {}

  /** 0 takes a free port. */
  static async start(port = 0, env: NodeJS.ProcessEnv = process.env): Promise<DevelopmentIssuer> {
    if (env['NODE_ENV'] === 'production') throw new Error('The development issuer lets everybody in as anybody: it does not run in production');
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    const jwk = { ...(await exportJWK(publicKey)), kid: 'development', alg: 'ES256', use: 'sig' };
    const server = createServer();
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const self = new DevelopmentIssuer(issuer, server, ({ subject, amr = ['pwd', 'otp'], signedInAt = new Date(), audience = 'claimwright', expiresAt = new Date(Date.now() + 600_000) }) => (
      new SignJWT({ amr, auth_time: Math.floor(signedInAt.getTime() / 1000) }).setProtectedHeader({ alg: 'ES256', kid: 'development' }).setIssuer(issuer).setAudience(audience).setSubject(subject)
        .setIssuedAt().setExpirationTime(expiresAt).sign(privateKey)));
    server.on('request', (request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', issuer);
      const answer = (status: number, body: object): void => void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
      const subject = searchParams.get('subject');
      if (pathname === '/.well-known/openid-configuration') answer(200, { issuer, jwks_uri: `${issuer}/jwks` });
      else if (pathname === '/jwks') answer(200, { keys: [jwk] });
      else if (pathname === '/sign-in' && request.method === 'POST' && subject) self.signIn({ subject }).then((id_token) => answer(200, { id_token }), () => answer(500, {}));
      else answer(404, {});
    });
    return self;
  }

  signIn(who: SignedIn): Promise<string> {
    return this.sign(who);
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}
