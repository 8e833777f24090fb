import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import { decodeBson, encodeBson } from '../../src/verify/login/bson.ts';
import type { Peer, Speak } from './login-server.ts';

export const USER = 'app';

/** Takes what is right for the password, or anything. */
export type Takes = (isRight: boolean) => boolean;

/** The server's side of SCRAM (RFC 5802), written apart from the client's. */
export function scramServer(hash: 'sha1' | 'sha256' | 'sha512', password: string, takes: Takes) {
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, 4096, { sha1: 20, sha256: 32, sha512: 64 }[hash], hash);
  const hmac = (key: Buffer, text: string) => createHmac(hash, key).update(text).digest();
  let said = '';
  return {
    first(client: string): string {
      const bare = client.replace(/^n,,/, '');
      const theirs = `r=${/r=(.+)$/.exec(bare)![1]}${randomBytes(9).toString('hex')},s=${salt.toString('base64')},i=4096`;
      said = `${bare},${theirs}`;
      return theirs;
    },
    final(client: string): string | null {
      const [, without = '', proof = ''] = /^(.*),p=(.*)$/.exec(client)!;
      const text = `${said},${without}`;
      const stored = createHash(hash).update(hmac(salted, 'Client Key')).digest();
      const signature = hmac(stored, text);
      const key = Buffer.from(proof, 'base64').map((byte, i) => byte ^ signature[i]!);
      const isRight = createHash(hash).update(key).digest().equals(stored);
      return takes(isRight) ? `v=${hmac(hmac(salted, 'Server Key'), text).toString('base64')}` : null;
    },
  };
}

/** PostgreSQL. */
export function postgresServer(
  method: 'scram' | 'md5' | 'clear' | 'trust' | 'busy' | 'late-busy',
  password: string,
  { tls = 'N' as 'S' | 'N', takes = (isRight: boolean) => isRight } = {},
): Speak {
  const send = (peer: Peer, type: string, ...parts: (Buffer | string)[]) => {
    const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
    peer.write(Buffer.concat([Buffer.from(type), int32be(body.length + 4), body]));
  };
  const error = (peer: Peer, code: string) => send(peer, 'E', `SFATAL\0C${code}\0Mno\0\0`);
  const message = async (peer: Peer) => {
    const head = await peer.read(5);
    return peer.read(head.readInt32BE(1) - 4);
  };
  return async (peer) => {
    let first = await peer.read((await peer.read(4)).readInt32BE(0) - 4);
    if (first.readInt32BE(0) === 80877103) {
      peer.write(tls);
      if (tls === 'S') peer.secure();
      first = await peer.read((await peer.read(4)).readInt32BE(0) - 4);
    }
    const settings = first.toString('utf8', 4).split('\0');
    const user = settings[settings.indexOf('user') + 1]!;
    if (method === 'busy') return error(peer, '53300');
    let isRight = false;
    if (method === 'clear') {
      send(peer, 'R', int32be(3));
      isRight = (await message(peer)).toString() === `${password}\0`;
    } else if (method === 'md5') {
      const salt = randomBytes(4);
      send(peer, 'R', int32be(5), salt);
      const md5 = (...parts: (Buffer | string)[]) =>
        createHash('md5')
          .update(Buffer.concat(parts.map((part) => Buffer.from(part))))
          .digest('hex');
      isRight = (await message(peer)).toString() === `md5${md5(md5(password, user), salt)}\0`;
    } else if (method === 'scram') {
      const side = scramServer('sha256', password, takes);
      send(peer, 'R', int32be(10), 'SCRAM-SHA-256-PLUS\0SCRAM-SHA-256\0\0');
      const start = await message(peer);
      send(peer, 'R', int32be(11), side.first(start.toString('utf8', start.indexOf(0) + 5)));
      const final = side.final((await message(peer)).toString());
      if (final) send(peer, 'R', int32be(12), final);
      isRight = final !== null;
    }
    if (method !== 'trust' && !takes(isRight)) return error(peer, '28P01');
    send(peer, 'R', int32be(0));
    if (method === 'late-busy') error(peer, '53300');
    await peer.read(5);
  };
}

/** MySQL. */
export function mysqlServer(
  plugin: 'caching_sha2_password' | 'mysql_native_password' | 'switch' | 'busy',
  password: string,
  { tls = false, isCached = true, takes = (isRight: boolean) => isRight } = {},
): Speak {
  return async (peer) => {
    let turn = 0;
    const send = (...parts: (Buffer | string)[]) => {
      const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
      peer.write(Buffer.concat([Buffer.from([body.length & 255, body.length >> 8, 0, turn++]), body]));
    };
    const packet = async () => {
      const head = await peer.read(4);
      turn = head[3]! + 1;
      return peer.read(head.readUIntLE(0, 3));
    };
    const error = (code: number) => send(Buffer.from([0xff, code & 255, code >> 8]), '#28000', 'no');
    if (plugin === 'busy') return error(1040);
    const nonce = Buffer.from(randomBytes(20).map((byte) => byte | 1));
    const can = 0x88200 | (tls ? 0x800 : 0);
    const offered = plugin === 'switch' ? 'caching_sha2_password' : plugin;
    const low = Buffer.from([can & 255, (can >> 8) & 255]);
    const high = Buffer.from([(can >> 16) & 255, 0]);
    send(
      Buffer.from([10]),
      '8.4.0\0',
      Buffer.alloc(4, 7),
      nonce.subarray(0, 8),
      Buffer.alloc(1),
      low,
      Buffer.from([45, 2, 0]),
      high,
      Buffer.from([21]),
      Buffer.alloc(10),
      nonce.subarray(8),
      Buffer.alloc(1),
      `${offered}\0`,
    );
    let answer = await packet();
    if (answer.length === 32) {
      peer.secure();
      answer = await packet();
    }
    const userEnd = answer.indexOf(0, 32);
    let token = answer.subarray(userEnd + 2, userEnd + 2 + answer[userEnd + 1]!);
    const sha = (name: string, ...parts: Buffer[]) => createHash(name).update(Buffer.concat(parts)).digest();
    const xor = (a: Buffer, b: Buffer) => Buffer.from(a.map((byte, i) => byte ^ b[i]!));
    const secret = Buffer.from(password);
    let name: string = offered;
    if (plugin === 'switch') {
      name = 'mysql_native_password';
      send(Buffer.from([0xfe]), `${name}\0`, nonce, Buffer.alloc(1));
      token = await packet();
    }
    let isRight =
      name === 'mysql_native_password'
        ? token.equals(xor(sha('sha1', secret), sha('sha1', nonce, sha('sha1', sha('sha1', secret)))))
        : token.equals(xor(sha('sha256', secret), sha('sha256', sha('sha256', sha('sha256', secret)), nonce)));
    if (name === 'caching_sha2_password') {
      // What is not in the cache, or is wrong, goes through the full login.
      if (isRight && isCached) send(Buffer.from([1, 3]));
      else {
        send(Buffer.from([1, 4]));
        isRight = (await packet()).toString() === `${password}\0`;
      }
    }
    if (!takes(isRight)) return error(1045);
    send(Buffer.from([0, 0, 0, 2, 0, 0, 0]));
    await packet();
  };
}

/** Redis; without a password when null. */
export function redisServer(
  password: string | null,
  { old = false, busy = false, takes = (isRight: boolean) => isRight } = {},
): Speak {
  return async (peer) => {
    if (busy) return peer.write('-ERR max number of clients reached\r\n');
    for (;;) {
      const words: string[] = [];
      const count = Number((await peer.line()).slice(1));
      for (let i = 0; i < count; i++) {
        await peer.line();
        words.push(await peer.line());
      }
      if (words[0] === 'QUIT') return peer.write('+OK\r\n');
      if (words[0] === 'PING') peer.write('+PONG\r\n');
      else if (old && words.length === 3) peer.write("-ERR wrong number of arguments for 'auth' command\r\n");
      else if (password === null)
        peer.write('-ERR AUTH <password> called without any password configured for the default user.\r\n');
      else if (takes(words.at(-1) === password)) peer.write('+OK\r\n');
      else
        peer.write(
          old ? '-ERR invalid password\r\n' : '-WRONGPASS invalid username-password pair or user is disabled.\r\n',
        );
    }
  };
}

/** MongoDB. */
export function mongoServer(
  mechanism: 'SCRAM-SHA-256' | 'SCRAM-SHA-1',
  password: string,
  { busy = false, isAtlas = false, takes = (isRight: boolean) => isRight } = {},
): Speak {
  return async (peer) => {
    const isNew = mechanism === 'SCRAM-SHA-256';
    const stored = isNew ? password : createHash('md5').update(`${USER}:mongo:${password}`).digest('hex');
    const side = scramServer(isNew ? 'sha256' : 'sha1', stored, takes);
    const refusal = isAtlas
      ? { ok: 0, errmsg: 'bad auth : authentication failed', code: 8000, codeName: 'AtlasError' }
      : { ok: 0, errmsg: 'Authentication failed.', code: 18, codeName: 'AuthenticationFailed' };
    for (;;) {
      const head = await peer.read(16);
      const command = decodeBson((await peer.read(head.readInt32LE(0) - 16)).subarray(5));
      const send = (document: Parameters<typeof encodeBson>[0]) => {
        const bytes = encodeBson(document);
        const out = Buffer.alloc(21);
        out.writeInt32LE(21 + bytes.length, 0);
        out.writeInt32LE(head.readInt32LE(4), 8);
        out.writeInt32LE(2013, 12);
        peer.write(Buffer.concat([out, bytes]));
      };
      const payload = Buffer.isBuffer(command.payload) ? command.payload.toString() : '';
      if (busy) send({ ok: 0, errmsg: 'too many', code: 202 });
      else if (command.hello) {
        const mechanisms = command.saslSupportedMechs === `shop.${USER}` ? { saslSupportedMechs: [mechanism] } : {};
        send({ ok: 1, isWritablePrimary: true, topology: { counter: 1 }, ...mechanisms });
      } else if (command.saslStart && command.mechanism !== mechanism) send(refusal);
      else if (command.saslStart)
        send({ ok: 1, conversationId: 1, done: false, payload: Buffer.from(side.first(payload)) });
      else {
        const final = side.final(payload);
        send(final ? { ok: 1, conversationId: 1, done: true, payload: Buffer.from(final) } : refusal);
      }
    }
  };
}

function int32be(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(number);
  return bytes;
}
