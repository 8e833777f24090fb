import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { connect as connectTls } from 'node:tls';

/** Milliseconds: until a connection stands, for one answer, and for all of a login. */
export interface Limits {
  readonly connect: number;
  readonly read: number;
  readonly total: number;
}

/** Bytes of one answer: what is longer is no answer to a login. */
const LONGEST = 64 * 1024;

/** What the handshake of TLS goes through, in protocols that wrap it. */
export interface Tunnel extends Duplex {
  /** The handshake is done. */
  open(): void;
}

/** Why a login came to no answer, for people. Never holds what was sent or received. */
export class WireError extends Error {
  /** `tls`: no encryption that can be trusted. `unasked`: nothing was sent at all. */
  readonly kind: 'tls' | 'unasked' | 'other';

  constructor(reason: string, kind: 'tls' | 'unasked' | 'other' = 'other') {
    super(reason);
    this.kind = kind;
  }
}

/** A connection that is read by the number of bytes. Every wait ends in time, with a WireError. */
export class Wire {
  #socket: Socket;
  #buffer: Buffer = Buffer.alloc(0);
  #ended: WireError | null = null;
  #isSecure = false;
  #wake: () => void = () => {};
  #stopListening: () => void = () => {};
  readonly #limits: Limits;
  /** What the certificate must be for. */
  readonly servername: string;
  readonly #ca: string | undefined;
  readonly #deadline: NodeJS.Timeout;

  /** @param ca certificates to trust in place of Node's own */
  constructor(socket: Socket, limits: Limits, servername: string, ca: string | undefined) {
    this.#limits = limits;
    this.servername = servername;
    this.#ca = ca;
    this.#socket = socket;
    this.#listen();
    this.#deadline = setTimeout(() => this.#fail(new WireError('no answer in time')), limits.total);
  }

  get isSecure(): boolean {
    return this.#isSecure;
  }

  write(bytes: Uint8Array | string): void {
    if (!this.#ended) this.#socket.write(bytes);
  }

  /** Exactly so many bytes. */
  async read(count: number): Promise<Buffer> {
    if (count > LONGEST || count < 0) throw new WireError('its answer is of another protocol');
    await this.#until(() => this.#buffer.length >= count);
    const bytes = this.#buffer.subarray(0, count);
    this.#buffer = this.#buffer.subarray(count);
    return bytes;
  }

  /** Up to the next line break, without it. */
  async line(): Promise<string> {
    await this.#until(() => this.#buffer.includes(10) || this.#buffer.length > LONGEST);
    const end = this.#buffer.indexOf(10);
    if (end < 0) throw new WireError('its answer is of another protocol');
    return (await this.read(end + 1)).toString('utf8').replace(/\r?\n$/, '');
  }

  /** Goes on over TLS, with the server's certificate verified. */
  async secure(through?: (socket: Socket) => Tunnel): Promise<void> {
    // What came before the handshake was sent by nobody knows whom, and must not be read as if it came after.
    if (this.#buffer.length > 0) throw new WireError('it sent something before the encryption began', 'tls');
    this.#stopListening();
    const name = this.servername;
    const tunnel = through?.(this.#socket);
    const socket = connectTls({
      socket: tunnel ?? this.#socket,
      host: name,
      // Of 1.3 the handshake goes on after its end, when nothing is wrapped any more.
      ...(tunnel ? { maxVersion: 'TLSv1.2' as const } : {}),
      ...(/^[\d.]+$|:/.test(name) ? {} : { servername: name }),
      ...(this.#ca === undefined ? {} : { ca: this.#ca }),
    });
    this.#socket = socket;
    let isReady = false;
    socket.once('secureConnect', () => {
      isReady = true;
      tunnel?.open();
      this.#wake();
    });
    this.#listen();
    await this.#until(() => isReady);
    this.#isSecure = true;
  }

  /** What was written still goes out. */
  close(): void {
    clearTimeout(this.#deadline);
    this.#ended ??= new WireError('closed');
    this.#socket.end();
    this.#socket.setTimeout(this.#limits.read, () => this.#socket.destroy());
    this.#socket.unref();
  }

  /** Breaks off at once. */
  abort(): void {
    this.#fail(new WireError('stopped'));
  }

  #listen(): void {
    const socket = this.#socket;
    const data = (part: Buffer) => {
      if (this.#buffer.length < 2 * LONGEST) this.#buffer = Buffer.concat([this.#buffer, part]);
      this.#wake();
    };
    const error = (cause: NodeJS.ErrnoException) => this.#fail(wireErrorOf(cause));
    const end = () => {
      this.#ended ??= new WireError('the connection broke off');
      this.#wake();
    };
    socket.on('data', data).on('error', error).on('end', end).on('close', end).resume();
    // Under TLS the inner one's errors reach the outer one.
    this.#stopListening = () => socket.off('data', data).off('error', error).off('end', end).off('close', end);
  }

  async #until(isDone: () => boolean): Promise<void> {
    const ends = Date.now() + this.#limits.read;
    while (!isDone()) {
      if (this.#ended) throw this.#ended;
      let timer: NodeJS.Timeout | undefined;
      await new Promise<void>((go) => {
        this.#wake = go;
        timer = setTimeout(() => {
          if (Date.now() >= ends - 1) this.#fail(new WireError('no answer in time'));
          go();
        }, ends - Date.now());
      });
      clearTimeout(timer);
    }
  }

  #fail(error: WireError): void {
    clearTimeout(this.#deadline);
    this.#ended ??= error;
    this.#socket.destroy();
    this.#wake();
  }
}

/** The reason by its code alone: a message may quote what was sent. */
export function wireErrorOf({ code = '' }: NodeJS.ErrnoException): WireError {
  if (/CERT|SELF_SIGNED|UNABLE_TO|ALTNAME|^ERR_TLS/.test(code))
    return new WireError(`the connection is not trustworthy (${code})`, 'tls');
  if (/SSL|EPROTO/.test(code)) return new WireError(`no encrypted connection (${code})`, 'tls');
  if (/ENOTFOUND|EAI_AGAIN|ENODATA/.test(code)) return new WireError(`its host is not found (${code})`);
  if (code === 'ETIMEDOUT') return new WireError('no answer in time');
  if (/ECONNRESET|EPIPE/.test(code)) return new WireError('the connection broke off');
  return new WireError(`no connection (${code || 'no reason given'})`);
}
