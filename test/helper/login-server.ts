import { type AddressInfo, createServer, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { TLSSocket } from 'node:tls';
import type { Certificate } from './certificate.ts';

/** The server's end of a connection. */
export class Peer {
  #socket: Socket;
  #bytes = Buffer.alloc(0);
  #isOver = false;
  #wake: () => void = () => {};
  readonly #certificate: Certificate;

  constructor(socket: Socket, certificate: Certificate) {
    this.#socket = socket;
    this.#certificate = certificate;
    this.#listen();
  }

  async read(count: number): Promise<Buffer> {
    await this.#until(() => this.#bytes.length >= count);
    const bytes = this.#bytes.subarray(0, count);
    this.#bytes = this.#bytes.subarray(count);
    return bytes;
  }

  async line(): Promise<string> {
    await this.#until(() => this.#bytes.includes(10));
    return (await this.read(this.#bytes.indexOf(10) + 1)).toString().trimEnd();
  }

  write(bytes: Uint8Array | string): void {
    this.#socket.write(bytes);
  }

  /** @param through what its handshake is wrapped in */
  secure(through: (socket: Socket) => Duplex = (socket) => socket): void {
    for (const event of ['data', 'close', 'error']) this.#socket.removeAllListeners(event);
    // The client's part of the handshake may be here already.
    this.#socket.pause();
    if (this.#bytes.length > 0) this.#socket.unshift(this.#bytes);
    this.#bytes = Buffer.alloc(0);
    this.#socket = new TLSSocket(through(this.#socket), { isServer: true, ...this.#certificate });
    this.#listen();
  }

  #listen(): void {
    this.#socket.on('data', (part: Buffer) => {
      this.#bytes = Buffer.concat([this.#bytes, part]);
      this.#wake();
    });
    for (const event of ['close', 'error'])
      this.#socket.on(event, () => {
        this.#isOver = true;
        this.#wake();
      });
  }

  async #until(isDone: () => boolean): Promise<void> {
    while (!isDone()) {
      if (this.#isOver) throw new Error('the client is gone');
      await new Promise<void>((go) => {
        this.#wake = go;
      });
    }
  }
}

/** Speaks for a server on one connection; when it returns, the server hangs up. */
export type Speak = (peer: Peer) => Promise<void>;

export interface LoginServer {
  readonly port: number;
  /** Connections so far. */
  readonly count: number;
  /** Says how it speaks from now on, over TLS from the first byte if so. */
  speak(how: Speak, tls?: boolean): void;
  close(): Promise<void>;
}

/** A server on this machine that speaks whatever protocol it is given. */
export async function loginServer(certificate: Certificate): Promise<LoginServer> {
  let how: Speak = async () => {};
  let isTls = false;
  let count = 0;
  const open = new Set<Socket>();
  const server = createServer(async (socket) => {
    count++;
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    const peer = new Peer(socket, certificate);
    if (isTls) peer.secure();
    await how(peer).catch(() => {});
    socket.end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    get count() {
      return count;
    },
    speak(next, tls = false) {
      how = next;
      isTls = tls;
    },
    close: () => {
      for (const socket of open) socket.destroy();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
