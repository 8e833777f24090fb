import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { USER } from './database-servers.ts';
import type { Peer, Speak } from './login-server.ts';

/** The server's end of a handshake that is wrapped in packets of type 0x12. */
function wrapped(socket: Socket): Duplex & { isOver?: boolean } {
  let came = Buffer.alloc(0);
  let isOver = false;
  const stream: Duplex & { isOver?: boolean } = new Duplex({
    read() {},
    write(part: Buffer, _, done) {
      if (isOver) return void socket.write(part, done);
      const head = Buffer.from([0x12, 1, (part.length + 8) >> 8, (part.length + 8) & 255, 0, 0, 1, 0]);
      socket.write(Buffer.concat([head, part]), done);
      // The last that a server says of a TLS 1.2 handshake is its cipher change with what follows in it.
      if (part.includes(Buffer.from([0x14, 3, 3, 0, 1, 1]))) isOver = true;
    },
    destroy(error, done) {
      socket.destroy();
      done(error);
    },
  });
  socket.on('data', (part: Buffer) => {
    if (isOver && came.length === 0 && part[0] !== 0x12) return void stream.push(part);
    came = Buffer.concat([came, part]);
    while (came.length >= 8 && came.length >= came.readUInt16BE(2)) {
      stream.push(came.subarray(8, came.readUInt16BE(2)));
      came = came.subarray(came.readUInt16BE(2));
    }
  });
  socket.on('close', () => stream.destroy());
  socket.on('error', () => stream.destroy());
  socket.resume();
  return stream;
}

/** SQL Server. `error` is what it says instead of letting anybody in. */
export function sqlServer(
  password: string,
  { takes = (isRight: boolean) => isRight, encryption = 1, errors = [] as readonly number[] } = {},
): Speak {
  const send = (peer: Peer, body: Buffer) =>
    peer.write(Buffer.concat([Buffer.from([4, 1, (body.length + 8) >> 8, (body.length + 8) & 255, 0, 0, 1, 0]), body]));
  const packet = async (peer: Peer, type: number) => {
    const head = await peer.read(8);
    if (head[0] !== type) throw new Error(`a packet of type ${head[0]}`);
    return peer.read(head.readUInt16BE(2) - 8);
  };
  const error = (number: number) => {
    const text = Buffer.from('Login failed.', 'utf16le');
    const body = Buffer.alloc(8 + text.length + 6);
    body.writeInt32LE(number, 0);
    body[5] = 14;
    body.writeUInt16LE(text.length / 2, 6);
    text.copy(body, 8);
    return Buffer.concat([Buffer.from([0xaa, body.length & 255, body.length >> 8]), body]);
  };
  const done = Buffer.from([0xfd, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  return async (peer) => {
    await packet(peer, 0x12);
    send(peer, Buffer.from([0, 0, 11, 0, 6, 1, 0, 17, 0, 1, 255, 16, 0, 3, 232, 0, 0, encryption]));
    if (encryption === 2) return;
    peer.secure(wrapped);
    const login = await packet(peer, 0x10);
    const text = (at: number) =>
      login.subarray(login.readUInt16LE(at), login.readUInt16LE(at) + 2 * login.readUInt16LE(at + 2));
    const plain = text(44).map((byte) => ((byte ^ 0xa5) << 4) | ((byte ^ 0xa5) >> 4));
    const isRight =
      login.readUInt32LE(0) === login.length &&
      text(40).toString('utf16le') === USER &&
      text(68).toString('utf16le') === 'shop' &&
      Buffer.from(plain).toString('utf16le') === password;
    if (!takes(isRight)) return send(peer, Buffer.concat([error(18456), done]));
    if (errors.length > 0) return send(peer, Buffer.concat([...errors.map(error), done]));
    const ack = Buffer.from([0xad, 4, 0, 1, 0x74, 0, 0]);
    const change = Buffer.from([0xe3, 3, 0, 4, 0, 0]);
    send(peer, Buffer.concat([change, ack, done]));
  };
}
