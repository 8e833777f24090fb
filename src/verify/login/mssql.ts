import { ACCEPTED, type Handshake, type Login, refused, type Said, unsure } from './handshake.ts';
import { TdsTunnel, tdsPacket } from './tds-tunnel.ts';
import { type Wire, WireError } from './wire.ts';

const TYPE = { answer: 0x04, login: 0x10, preLogin: 0x12 };
const ENCRYPTION = { on: 1, none: 2, required: 3 };
const VERSION_7_4 = 0x74000004;
const PACKET = 4096;
/** Bytes of a login before its texts. */
const FIXED = 94;
const LAST = 1;
/** What an answer is made of. Those from `done` on are of 12 bytes; of the others the length is told. */
const TOKEN = { error: 0xaa, accepted: 0xad, change: 0xe3, done: 0xfd };
const DONE_BYTES = 12;
const OTHER_SERVER = 20;

/** By the number of an error. What only a right password comes to is no refusal of it. */
const ERRORS: Readonly<Record<number, Said>> = {
  4060: { is: 'limited', because: 'its database cannot be opened (4060)' },
  18470: { is: 'disabled', because: 'the account is disabled (18470)' },
  18486: unsure('the account is locked for now (18486)'),
  18487: { is: 'expired', because: 'its password has expired (18487)' },
  18488: { is: 'limited', because: 'its password has to be changed (18488)' },
  40532: unsure('its host knows no such server (40532)'),
  40615: unsure('its firewall does not let this machine in (40615)'),
  18456: refused('login failed (18456), to this account in this database'),
};

/** SQL Server and Azure SQL, over TLS alone. Source: MS-TDS 2.2.6.4 (login), 2.2.6.5 (before it), 2.2.7 (answers) */
export const mssql: Handshake = async (wire, login) => {
  wire.write(
    tdsPacket(TYPE.preLogin, Buffer.from([0, 0, 11, 0, 6, 1, 0, 17, 0, 1, 255, 9, 0, 0, 0, 0, 0, ENCRYPTION.on])),
  );
  const encryption = encryptionOf(await answer(wire));
  if (encryption !== ENCRYPTION.on && encryption !== ENCRYPTION.required) return unsure('the server has no TLS');
  await wire.secure((socket) => new TdsTunnel(socket));
  wire.write(tdsPacket(TYPE.login, loginOf(login, wire.servername)));
  return judged(await answer(wire));
};

function encryptionOf(body: Buffer): number | undefined {
  for (let at = 0; at + 4 < body.length && body[at] !== 0xff; at += 5)
    if (body[at] === 1) return body[body.readUInt16BE(at + 1)];
  throw new WireError('it does not speak TDS');
}

function loginOf({ user, password, path, query }: Login, server: string): Buffer {
  const wide = (text: string) => Buffer.from(text, 'utf16le');
  // Host, user, password, program, server, extension, library, language, database.
  const texts = ['', user, password, 'unleak', server, '', '', '', query.database || query.databasename || path].map(
    wide,
  );
  const hidden = texts.map((text, i) => (i === 2 ? Buffer.from(text.map(veiled)) : text));
  const head = Buffer.alloc(FIXED);
  head.writeUInt32LE(VERSION_7_4, 4);
  head.writeUInt32LE(PACKET, 8);
  // Errors end the login, where the database cannot be opened too.
  head[24] = 0xe0;
  head[25] = 0x03;
  let end = FIXED;
  hidden.forEach((text, i) => {
    head.writeUInt16LE(end, 36 + 4 * i);
    head.writeUInt16LE(text.length / 2, 38 + 4 * i);
    end += text.length;
  });
  for (const at of [78, 82, 86]) head.writeUInt16LE(end, at);
  head.writeUInt32LE(end, 0);
  return Buffer.concat([head, ...hidden]);
}

/** As the protocol has it; hides it from nobody. */
function veiled(byte: number): number {
  return (((byte << 4) | (byte >> 4)) & 0xff) ^ 0xa5;
}

function judged(body: Buffer): Said {
  let isAccepted = false;
  const errors: number[] = [];
  for (let at = 0; at < body.length; ) {
    const token = body[at]!;
    if (token >= TOKEN.done) {
      at += 1 + DONE_BYTES;
      continue;
    }
    if (at + 7 > body.length || token < 0xa0) throw new WireError('it does not speak TDS');
    if (token === TOKEN.error) errors.push(body.readInt32LE(at + 3));
    if (token === TOKEN.accepted) isAccepted = true;
    // Who sends elsewhere has not looked at the password.
    if (token === TOKEN.change && body[at + 3] === OTHER_SERVER) return unsure('it sends to another server');
    at += 3 + body.readUInt16LE(at + 1);
  }
  // A database that cannot be opened ends in a failed login too, and a wrong password in that alone.
  const telling = errors.find((one) => ERRORS[one] && one !== 18456) ?? errors[0];
  if (telling !== undefined) return ERRORS[telling] ?? unsure(`SQL Server answered ${telling}`);
  if (!isAccepted) throw new WireError('it does not speak TDS');
  return ACCEPTED;
}

/** All packets of an answer. */
async function answer(wire: Wire): Promise<Buffer> {
  const parts: Buffer[] = [];
  for (let length = 0; length < 16 * PACKET; ) {
    const head = await wire.read(8);
    const size = head.readUInt16BE(2) - 8;
    if (head[0] !== TYPE.answer || size < 0) throw new WireError('it does not speak TDS');
    const body = await wire.read(size);
    parts.push(body);
    length += size;
    if ((head[1]! & LAST) !== 0) return Buffer.concat(parts);
  }
  throw new WireError('its answer is of another protocol');
}
