import { connect, type Socket } from 'node:net';
import { type ISocketFactory } from '@claimwright/platform-kafka-client';

const broken = (code: string): Error => Object.assign(new Error(`The wire was cut: ${code}`), { code });

/** Connections to the broker that can be cut. */
export class Wire {
  private readonly sockets = new Set<Socket>();
  private isCut = false;

  readonly socketFactory: ISocketFactory = ({ host, port, onConnect }) => {
    const socket = connect({ host, port }, onConnect);
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket));
    if (this.isCut) socket.destroy(broken('ECONNREFUSED'));
    return socket;
  };

  /** From now on no connection lives or comes about. */
  cut(): void {
    this.isCut = true;
    for (const socket of this.sockets) socket.destroy(broken('ECONNRESET'));
  }

  mend(): void {
    this.isCut = false;
  }
}
