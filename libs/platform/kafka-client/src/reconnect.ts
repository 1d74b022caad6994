import { createRequire } from 'node:module';
import { type Socket } from 'node:net';

interface Connection { isConnected(): boolean; socket?: Socket; chunks: Buffer[]; bytesBuffered: number; bytesNeeded: number; connect(this: Connection): Promise<unknown> }

const SIZE_BYTES = 4;
const { prototype: connection } = createRequire(import.meta.url)('kafkajs/src/network/connection.js') as { prototype: Connection };
const { connect } = connection as { connect?: (this: Connection) => Promise<unknown> };
if (connect === undefined) throw new Error('kafkajs has no connect of a connection any more: see whether it still keeps half an answer over a reconnect');

/**
 * kafkajs 2.2.4 uses a connection again after it broke, and keeps what it had read of an answer: tulios/kafkajs#715. Everything the new
 * socket brings is then read in the wrong places, so that the process ends by a RangeError or waits for ever. Each socket begins anew here.
 */
connection.connect = function connectAnew() {
  if (!this.isConnected()) {
    if (this.socket?.destroyed || this.socket?.writableEnded) this.socket.removeAllListeners('data');
    [this.chunks, this.bytesBuffered, this.bytesNeeded] = [[], 0, SIZE_BYTES];
  }
  return connect.call(this);
};
