import { rc4 } from './codec/rc4.ts';
import { hex, literal } from './pdf-string.ts';

/** Bytes of an object as they were before the document was encrypted. */
export type Unlock = (number: number, generation: number, bytes: Buffer, kind: 'stream' | 'string') => Buffer;

/** What is told of how a document is encrypted, in the words of ISO 32000-2, 7.6. */
interface Lock {
  readonly version: number;
  readonly revision: number;
  /** Of the key, in bytes. */
  readonly length: number;
  readonly owner: Buffer;
  readonly user: Buffer;
  /** The key of the document, encrypted with one that is made of the password. */
  readonly userKey: Buffer;
  readonly permissions: number;
  readonly id: Buffer;
  readonly withMetadata: boolean;
  readonly method: Readonly<Record<'stream' | 'string', Method>>;
}

type Method = 'none' | 'rc4' | 'aes';

/** Stands for the characters that a password lacks. */
const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const LONGEST_DICTIONARY = 8192;
/** In brackets or in hex, of so many characters at most that to look for its end takes no time. */
const STRING = String.raw`\s{0,9}(?:\(((?:[^()\\]|\\[\s\S]|\((?:[^()\\]|\\[\s\S]){0,200}\)){0,600})\)|<([0-9A-Fa-f\s]{0,600})>)`;

/**
 * How to read a document that is encrypted with no password to open it, as all are whose author only wants to forbid that it is
 * printed or changed.
 * @returns null where it is not encrypted; 'locked' where it wants a password, or is encrypted in a way that is not known
 */
export function unlockPdf(bytes: Buffer): Unlock | 'locked' | null {
  const place = encryptAt(bytes);
  if (place < 0) return null;
  const lock = lockAt(bytes, place);
  const key = lock && (lock.version < 5 ? keyOf(lock) : longKeyOf(lock));
  if (!lock || !key) return 'locked';
  return (number, generation, part, kind) => {
    const method = lock.method[kind];
    if (method === 'none') return part;
    const own = lock.version < 5 ? objectKey(key, number, generation, method) : key;
    return method === 'rc4' ? rc4(own, part) : fromAes(own, part);
  };
}

function encryptAt(bytes: Buffer): number {
  for (let at = bytes.indexOf('/Encrypt'); at >= 0; at = bytes.indexOf('/Encrypt', at + 8)) {
    if (/^\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(bytes.toString('latin1', at, at + 64))) return at;
  }
  return -1;
}

/** The dictionary stands there, or in an object of its own. */
function lockAt(bytes: Buffer, place: number): Lock | null {
  const [, number, generation] =
    /^\/Encrypt\s*(\d+)\s+(\d+)\s+R/.exec(bytes.toString('latin1', place, place + 64)) ?? [];
  const object = number === undefined ? place : objectAt(bytes, `${number} ${generation} obj`);
  const id = /\/ID\s*\[/.test(bytes.toString('latin1', Math.max(0, place - 1024), place + 2048)) ? place : 0;
  const around = bytes.toString('latin1', Math.max(0, id - 1024), id === 0 ? undefined : id + 2048);
  if (object < 0) return null;
  return lockOf(bytes.toString('latin1', object, object + LONGEST_DICTIONARY), stringAt(around, '/ID\\s*\\['));
}

function objectAt(bytes: Buffer, head: string): number {
  let at = bytes.lastIndexOf(head);
  // Another number may end in this one.
  while (at > 0 && bytes[at - 1]! >= 48 && bytes[at - 1]! < 58) at = bytes.lastIndexOf(head, at - 1);
  return at;
}

function lockOf(text: string, id: Buffer): Lock | null {
  const end = text.indexOf('endobj');
  const dictionary = end < 0 ? text : text.slice(0, end);
  const number = (name: string) => Number(new RegExp(`/${name}\\s+(-?\\d{1,10})\\b`).exec(dictionary)?.[1] ?? 0);
  const version = number('V');
  const revision = number('R');
  if (!/\/Filter\s*\/Standard\b/.test(dictionary) || ![1, 2, 4, 5].includes(version) || revision < 2 || revision > 6)
    return null;
  const methodOf = (name: string): Method => {
    if (version < 4) return 'rc4';
    const filter = new RegExp(`/${name}\\s*/(\\w+)`).exec(dictionary)?.[1];
    if (filter === undefined || filter === 'Identity') return 'none';
    const method = new RegExp(`/${filter}\\s*<<[^>]*/CFM\\s*/(\\w+)`).exec(dictionary)?.[1];
    return method === 'V2' ? 'rc4' : method?.startsWith('AESV') ? 'aes' : 'none';
  };
  // Of a dictionary with filters of its own the key has 16 bytes, whatever lengths these tell.
  const length = version === 1 ? 5 : version === 4 ? 16 : (number('Length') || 40) / 8;
  return {
    version,
    revision,
    length: Math.min(16, Math.max(5, Math.floor(length))),
    owner: stringAt(dictionary, '/O'),
    user: stringAt(dictionary, '/U'),
    userKey: stringAt(dictionary, '/UE'),
    permissions: number('P') | 0,
    id,
    withMetadata: !/\/EncryptMetadata\s+false\b/.test(dictionary),
    method: { stream: methodOf('StmF'), string: methodOf('StrF') },
  };
}

function stringAt(text: string, before: string): Buffer {
  const found = new RegExp(before + STRING).exec(text);
  if (!found) return Buffer.alloc(0);
  return Buffer.from(found[1] !== undefined ? literal(found[1]) : hex(found[2]!), 'latin1');
}

/** The key of the document, up to revision 4; null when the empty password is not the right one. */
function keyOf({ owner, user, permissions, id, length, revision, withMetadata }: Lock): Buffer | null {
  const allowed = Buffer.alloc(4);
  allowed.writeInt32LE(permissions);
  const more = revision > 3 && !withMetadata ? Buffer.alloc(4, 255) : Buffer.alloc(0);
  let key = md5(PADDING, owner.subarray(0, 32), allowed, id, more).subarray(0, length);
  for (let i = 0; revision > 2 && i < 50; i++) key = md5(key).subarray(0, length);
  if (revision === 2) return rc4(key, PADDING).equals(user.subarray(0, 32)) ? key : null;
  let told: Buffer = rc4(key, md5(PADDING, id));
  for (let i = 1; i < 20; i++)
    told = rc4(
      key.map((byte) => byte ^ i),
      told,
    );
  return told.equals(user.subarray(0, 16)) ? key : null;
}

/** The same from revision 5 on: behind its hash the two salts follow, for the check and for the key. */
function longKeyOf({ user, userKey, revision }: Lock): Buffer | null {
  if (user.length < 48 || userKey.length < 32) return null;
  const hash = revision === 5 ? (salt: Buffer) => crypto().createHash('sha256').update(salt).digest() : slowHash;
  if (!hash(user.subarray(32, 40)).equals(user.subarray(0, 32))) return null;
  const cipher = crypto()
    .createDecipheriv('aes-256-cbc', hash(user.subarray(40, 48)), Buffer.alloc(16))
    .setAutoPadding(false);
  return Buffer.concat([cipher.update(userKey.subarray(0, 32)), cipher.final()]);
}

/** Of the empty password and a salt. */
function slowHash(salt: Buffer): Buffer {
  let key = crypto().createHash('sha256').update(salt).digest();
  for (let i = 0; ; i++) {
    const cipher = crypto()
      .createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32))
      .setAutoPadding(false);
    const encrypted = cipher.update(Buffer.concat(Array.from({ length: 64 }, () => key)));
    const rest = encrypted.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    key = crypto().createHash(['sha256', 'sha384', 'sha512'][rest]!).update(encrypted).digest();
    if (i >= 63 && encrypted.at(-1)! <= i - 31) return key.subarray(0, 32);
  }
}

function objectKey(key: Buffer, number: number, generation: number, method: Method): Buffer {
  const told = Buffer.from([number, number >> 8, number >> 16, generation, generation >> 8]);
  const salt = method === 'aes' ? Buffer.from('sAlT') : Buffer.alloc(0);
  return md5(key, told, salt).subarray(0, Math.min(16, key.length + 5));
}

/** What is cut off is read up to its last whole block. */
function fromAes(key: Buffer, bytes: Buffer): Buffer {
  if (bytes.length < 32) return Buffer.alloc(0);
  const whole = bytes.length - (bytes.length % 16);
  const cipher = crypto()
    .createDecipheriv(`aes-${key.length * 8}-cbc`, key, bytes.subarray(0, 16))
    .setAutoPadding(false);
  const plain = cipher.update(bytes.subarray(16, whole));
  const padding = plain.at(-1)!;
  return padding > 0 && padding <= 16 ? plain.subarray(0, plain.length - padding) : plain;
}

function md5(...parts: readonly Buffer[]): Buffer {
  return crypto().createHash('md5').update(Buffer.concat(parts)).digest();
}

/** Loaded late: few containers need it. */
function crypto() {
  return process.getBuiltinModule('node:crypto');
}
