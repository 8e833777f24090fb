import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';
import type { Tunnel } from './wire.ts';

const PRE_LOGIN = 0x12;
const HEAD = 8;
const LARGEST = 4096;
const LAST = 1;

/** SQL Server wraps the handshake of TLS in packets of its own, and nothing of what follows. Source: MS-TDS 3.2.5.2 */
export class TdsTunnel extends Duplex implements Tunnel {
  readonly #socket: Socket;
  #isOpen = false;
  #bytes: Buffer = Buffer.alloc(0);

  constructor(socket: Socket) {
    super();
    this.#socket = socket;
    socket.on('data', (part: Buffer) => this.#take(part));
    socket.on('end', () => this.push(null));
    socket.on('error', (error) => this.destroy(error));
    socket.on('close', () => this.destroy());
  }

  /** The handshake is done: from now on bytes go through as they are. */
  open(): void {
    this.#isOpen = true;
  }

  override _read(): void {}

  override _write(part: Buffer, _: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#socket.write(this.#isOpen ? part : framed(part), done);
  }

  override _final(done: () => void): void {
    this.#socket.end(done);
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#socket.destroy();
    done(error);
  }

  #take(part: Buffer): void {
    if (this.#isOpen) {
      this.push(part);
      return;
    }
    this.#bytes = Buffer.concat([this.#bytes, part]);
    while (this.#bytes.length >= HEAD) {
      const length = this.#bytes.readUInt16BE(2);
      if (this.#bytes[0] !== PRE_LOGIN || length < HEAD) {
        this.destroy(Object.assign(new Error(), { code: 'EPROTO' }));
        return;
      }
      if (this.#bytes.length < length) return;
      this.push(this.#bytes.subarray(HEAD, length));
      this.#bytes = this.#bytes.subarray(length);
    }
  }
}

function framed(part: Buffer): Buffer {
  const packets: Buffer[] = [];
  for (let at = 0; at < part.length; at += LARGEST - HEAD) {
    const body = part.subarray(at, at + LARGEST - HEAD);
    packets.push(tdsPacket(PRE_LOGIN, body, at + body.length === part.length));
  }
  return Buffer.concat(packets);
}

export function tdsPacket(type: number, body: Buffer, isLast = true): Buffer {
  const head = Buffer.from([type, isLast ? LAST : 0, 0, 0, 0, 0, 1, 0]);
  head.writeUInt16BE(HEAD + body.length, 2);
  return Buffer.concat([head, body]);
}
