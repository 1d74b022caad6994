import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { Transform, type TransformCallback } from 'node:stream';

/** `up` goes from the client to the server, `down` from the server to the client. */
export type Direction = 'up' | 'down';

/** What is wrong with a wire, after toxiproxy's toxics. Each may be put on one direction or on both. */
export type Toxic =
  /** Everything comes so much later, in order. */
  | { kind: 'latency'; ms: number }
  | { kind: 'bandwidth'; bytesPerSecond: number }
  /** Bytes come in pieces of at most so many. */
  | { kind: 'slicer'; bytes: number }
  /** Nothing comes any more, and nobody is told: a cable that was pulled. */
  | { kind: 'blackhole' }
  /** The connection is reset after so many more bytes, in the middle of whatever they are. */
  | { kind: 'reset'; afterBytes: number }
  /** The connection is closed in order after so many more bytes. */
  | { kind: 'limit_data'; bytes: number };

const TICK_MS = 20;

/** Carries the bytes of one direction of one connection; what the toxics say at the moment is done to them. */
class Lane extends Transform {
  private passed = 0;
  private current: Toxic | undefined;

  constructor(private readonly toxic: () => Toxic | undefined, private readonly giveUp: (how: 'reset' | 'close') => void) {
    super({ highWaterMark: 64 * 1024 });
  }

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback): void {
    const toxic = this.toxic();
    if (toxic !== this.current) [this.current, this.passed] = [toxic, 0];
    if (!toxic) return done(null, chunk);
    switch (toxic.kind) {
      case 'latency': return void setTimeout(() => done(null, chunk), toxic.ms);
      case 'bandwidth': return void this.inSteps(chunk, Math.max(1, Math.floor((toxic.bytesPerSecond * TICK_MS) / 1000)), TICK_MS).then(() => done());
      case 'slicer': return void this.inSteps(chunk, toxic.bytes, 0).then(() => done());
      case 'blackhole': return done();
      case 'reset': return this.upTo(chunk, toxic.afterBytes, () => this.giveUp('reset'), done);
      case 'limit_data': return this.upTo(chunk, toxic.bytes, () => this.giveUp('close'), done);
    }
  }

  private async inSteps(chunk: Buffer, size: number, everyMs: number): Promise<void> {
    for (let at = 0; at < chunk.length && !this.destroyed; at += size) {
      this.push(chunk.subarray(at, at + size));
      await new Promise<void>((resolve) => { setTimeout(resolve, everyMs); });
    }
  }

  private upTo(chunk: Buffer, most: number, then: () => void, done: TransformCallback): void {
    const left = most - this.passed;
    this.passed += chunk.length;
    if (chunk.length <= left) return done(null, chunk);
    done(null, chunk.subarray(0, Math.max(0, left)));
    then();
  }
}

/** A wire to a server that can be made slow, cut, deaf on one side or broken in the middle of a word, and mended again. */
export class FaultProxy {
  private readonly toxics: Partial<Record<Direction, Toxic>> = {};
  private readonly pairs = new Set<readonly [Socket, Socket]>();
  private isCut = false;

  private constructor(private readonly server: Server, private readonly target: { host: string; port: number }) {}

  /** Listens on a port of its own, or on this one. */
  static async open(target: { host: string; port: number }, port = 0): Promise<FaultProxy> {
    const server = createServer({ allowHalfOpen: true });
    const proxy = new FaultProxy(server, target);
    server.on('connection', (near: Socket) => proxy.join(near));
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return proxy;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** Acts on the connections that are there and on those to come, until `mend`. */
  poison(toxic: Toxic, directions: readonly Direction[] = ['up', 'down']): void {
    for (const direction of directions) this.toxics[direction] = toxic;
  }

  /** Every connection is reset, and each that is tried. */
  cut(): void {
    this.isCut = true;
    this.resetAll();
  }

  resetAll(): void {
    for (const pair of this.pairs) for (const socket of pair) socket.resetAndDestroy();
  }

  mend(): void {
    this.isCut = false;
    delete this.toxics.up;
    delete this.toxics.down;
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((resolve) => { this.server.close(resolve); });
  }

  private join(near: Socket): void {
    if (this.isCut) return void near.resetAndDestroy();
    const far = connect({ ...this.target, allowHalfOpen: true });
    const pair = [near, far] as const;
    this.pairs.add(pair);
    const finish = (how: 'reset' | 'close'): void => { for (const socket of pair) if (how === 'reset') socket.resetAndDestroy(); else socket.destroySoon(); };
    // An end that fails takes the other with it, as a machine in between would.
    for (const socket of pair) socket.setNoDelay(true).on('error', () => finish('reset')).on('close', () => { this.pairs.delete(pair); for (const one of pair) one.destroy(); });
    near.pipe(new Lane(() => this.toxics.up, finish)).pipe(far);
    far.pipe(new Lane(() => this.toxics.down, finish)).pipe(near);
  }
}
