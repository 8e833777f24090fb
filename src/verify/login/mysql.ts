import { createHash } from 'node:crypto';
import { zeroEnded } from './bytes.ts';
import {
  ACCEPTED,
  CLEAR_ONLY,
  type Handshake,
  type Login,
  NO_TLS,
  OTHER_WAY,
  refused,
  type Said,
  unsure,
} from './handshake.ts';
import { type Wire, WireError } from './wire.ts';

const CAN = { longPassword: 1, protocol41: 0x200, tls: 0x800, secureConnection: 0x8000, pluginAuth: 0x80000 };
const QUIT = Buffer.from([1, 0, 0, 0, 1]);
/** utf8mb4_general_ci. */
const CHARSET = 45;
const FULL_LOGIN = 4;
const FAST_LOGIN_DONE = 3;

/** MySQL and MariaDB. Source: dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_connection_phase.html */
export const mysql: Handshake = async (wire, login) => {
  const greeting = await packet(wire);
  if (greeting.body[0] === 0xff) return errorOf(greeting.body);
  const server = greetingOf(greeting.body);
  const own = CAN.longPassword | CAN.protocol41 | CAN.secureConnection | CAN.pluginAuth;
  const encrypts = login.tls !== 'off' && (server.can & CAN.tls) !== 0;
  if (login.tls === 'verified' && !encrypts) return NO_TLS;
  const head = Buffer.alloc(32);
  head.writeUInt32LE(own | (encrypts ? CAN.tls : 0), 0);
  head.writeUInt32LE(0x1000000, 4);
  head[8] = CHARSET;
  let turn = greeting.turn + 1;
  if (encrypts) {
    wire.write(framed(head, turn++));
    await wire.secure();
  }
  // To a plugin that we do not speak the server answers with a switch to one of the account's own.
  const plugin = server.plugin in SCRAMBLES ? server.plugin : 'mysql_native_password';
  const first = SCRAMBLES[plugin]!(login.password, server.nonce);
  const parts = [head, zeroEnded(login.user), Buffer.from([first.length]), first, zeroEnded(plugin)];
  wire.write(framed(Buffer.concat(parts), turn));
  return conversation(wire, login);
};

async function conversation(wire: Wire, { password, mayBeClear }: Login): Promise<Said> {
  for (;;) {
    const { body, turn } = await packet(wire);
    const answer = (bytes: Buffer) => wire.write(framed(bytes, turn + 1));
    if (body[0] === 0x00) {
      wire.write(QUIT);
      return ACCEPTED;
    }
    if (body[0] === 0xff) return errorOf(body);
    if (body[0] === 0xfe) {
      const end = body.indexOf(0, 1);
      const plugin = body.toString('latin1', 1, end);
      const scramble = SCRAMBLES[plugin];
      if (plugin === 'mysql_clear_password') {
        if (!wire.isSecure && !mayBeClear) return CLEAR_ONLY;
        answer(zeroEnded(password));
      } else if (scramble) answer(scramble(password, body.subarray(end + 1, end + 21)));
      else return OTHER_WAY;
    } else if (body[0] === 0x01 && body[1] === FULL_LOGIN) {
      if (!wire.isSecure && !mayBeClear) return CLEAR_ONLY;
      answer(zeroEnded(password));
    } else if (body[0] !== 0x01 || body[1] !== FAST_LOGIN_DONE) throw new WireError('it does not speak MySQL');
  }
}

/** What goes over the wire in place of the password, by the plugin that asks for it. */
const SCRAMBLES: Readonly<Record<string, (password: string, nonce: Buffer) => Buffer>> = {
  caching_sha2_password: (password, nonce) => {
    const hashed = hash('sha256', Buffer.from(password));
    return xor(hashed, hash('sha256', hash('sha256', hashed), nonce));
  },
  mysql_native_password: (password, nonce) => {
    const hashed = hash('sha1', Buffer.from(password));
    return xor(hashed, hash('sha1', nonce, hash('sha1', hashed)));
  },
};

function greetingOf(body: Buffer): { can: number; nonce: Buffer; plugin: string } {
  const version = body.indexOf(0, 1);
  if (body[0] !== 10 || version < 0 || body.length < version + 45) throw new WireError('it does not speak MySQL');
  const at = version + 5;
  const can = (body.readUInt16LE(at + 9) | (body.readUInt16LE(at + 14) << 16)) >>> 0;
  // 8 bytes, and 12 of the 13 that follow ten reserved ones: the last is a zero.
  const nonce = Buffer.concat([body.subarray(at, at + 8), body.subarray(at + 27, at + 39)]);
  return { can, nonce, plugin: body.toString('latin1', at + 40).split('\0')[0] ?? '' };
}

function errorOf(body: Buffer): Said {
  if (body.length < 3) throw new WireError('it does not speak MySQL');
  const code = body.readUInt16LE(1);
  if (code === 1045 || code === 1698) return refused(`access denied (${code}), to this account or from this machine`);
  if (code === 3118 || code === 4151) return { is: 'disabled', because: `the account is locked (${code})` };
  if (code === 1820 || code === 1862) return { is: 'limited', because: `its password has to be changed (${code})` };
  if (code === 1040 || code === 1203 || code === 1226) return unsure(`too many connections (${code})`);
  return unsure(`MySQL answered ${code}`);
}

async function packet(wire: Wire): Promise<{ body: Buffer; turn: number }> {
  const head = await wire.read(4);
  const length = head.readUIntLE(0, 3);
  if (length === 0) throw new WireError('it does not speak MySQL');
  return { body: await wire.read(length), turn: head[3]! };
}

function framed(body: Buffer, turn: number): Buffer {
  const head = Buffer.alloc(4);
  head.writeUIntLE(body.length, 0, 3);
  head[3] = turn & 0xff;
  return Buffer.concat([head, body]);
}

function hash(name: 'sha1' | 'sha256', ...parts: readonly Buffer[]): Buffer {
  return createHash(name).update(Buffer.concat(parts)).digest();
}

function xor(a: Buffer, b: Buffer): Buffer {
  return Buffer.from(a.map((byte, i) => byte ^ b[i]!));
}
