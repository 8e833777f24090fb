import { textOfUtf16 } from '../../util/utf16.ts';
import type { Contents, Parser } from '../contents.ts';
import { isDamage } from '../damage.ts';
import { FIRST, idOf, OCTETS, octetsOf, SEQUENCE, SET, type Value, valuesIn } from '../der.ts';
import { Fields } from '../fields.ts';
import { hold } from '../hold.ts';
import type { Input } from '../input.ts';
import { KeyPassword, toPem } from '../key-password.ts';

const DATA = '2a864886f70d010701';
const ENCRYPTED_DATA = '2a864886f70d010706';
/** Kinds of bags: the last byte of their ids. */
const BAG = '2a864886f70d010c0a01';
const KEY_BAG = `${BAG}01`;
const SHROUDED_BAG = `${BAG}02`;
const SAFE_BAG = `${BAG}06`;
const FRIENDLY_NAME = '2a864886f70d010914';
const JKS = { key: 1, certificate: 2, secret: 3 };
const BKS = { end: 0, certificate: 1, key: 2, secret: 3, sealed: 4 };
const LOCKED = 'a store of keys or certificates that a password locks';
const MOST_ENTRIES = 10_000;

/** Stores of Java, JKS and JCEKS: the private keys in them. */
export function* jks(input: Input, contents: Contents): Parser {
  yield* keyStore(input, contents, readJks);
}

/** Stores of BouncyCastle, BKS and UBER: the private keys in the first, whose names are not encrypted. */
export function* bks(input: Input, contents: Contents): Parser {
  yield* keyStore(input, contents, readBks);
}

/** PKCS #12 stores, p12 and pfx: the private keys in them. */
export function* pkcs12(input: Input, contents: Contents): Parser {
  yield* keyStore(input, contents, readPkcs12);
}

function* keyStore(input: Input, contents: Contents, read: (bytes: Buffer, keys: Keys) => void): Parser {
  const bytes = yield* hold(input, contents);
  if (!bytes) return;
  try {
    read(bytes, new Keys(contents));
  } catch (error) {
    if (!isDamage(error)) throw error;
    contents.problem('damaged', null, `damaged or cut off: ${error.message}`);
  }
  contents.raw(bytes);
}

/** Hands out private keys as text that the rules know: in the clear when they could be opened, else as encrypted ones. */
class Keys {
  readonly password: KeyPassword;
  readonly #contents: Contents;
  count = 0;

  constructor(contents: Contents) {
    this.#contents = contents;
    this.password = new KeyPassword((rounds) => contents.hash(rounds));
  }

  /** One that BouncyCastle sealed: its salt, how often the password is hashed, and what it is encrypted to. */
  sealed(name: string, salt: Buffer, rounds: number, data: Buffer): void {
    const opened = this.password.openSealed(salt, rounds, data);
    if (opened) this.#hand(`key ${name} (a well-known password opens it)`, opened);
    else this.#hand(`key ${name}`, pem('ENCRYPTED PRIVATE KEY', data));
  }

  clear(name: string, key: Buffer): void {
    try {
      this.#hand(`key ${name}`, toPem(key));
    } catch {
      // Of a kind that is not known here; it is written as it was.
      this.#hand(`key ${name}`, pem('PRIVATE KEY', key));
    }
  }

  encrypted(name: string, key: Value): void {
    const opened = this.password.openKey(key);
    if (opened) this.#hand(`key ${name} (a well-known password opens it)`, opened);
    else this.#hand(`key ${name}`, pem('ENCRYPTED PRIVATE KEY', key.whole));
  }

  locked(name: string | null, message: string): void {
    this.#contents.problem('encrypted', name, message);
  }

  #hand(name: string, text: string | null): void {
    this.count++;
    if (text !== null) this.#contents.entry(name, Buffer.from(text), { made: true });
  }
}

function pem(label: string, der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}

function readJks(bytes: Buffer, keys: Keys): void {
  const reader = new Fields(bytes, 12);
  keys.password.learnFrom(bytes);
  const typed = bytes.readUInt32BE(4) > 1;
  for (let left = Math.min(MOST_ENTRIES, bytes.readUInt32BE(8)); left > 0; left--) {
    const kind = reader.number();
    const name = reader.text();
    reader.skip(8); // its date
    if (kind === JKS.secret) {
      keys.locked(`key ${name}`, 'a secret key in an object of Java; what follows is left');
      break;
    }
    let chain = 1;
    if (kind === JKS.key) {
      const [key] = valuesIn(reader.block());
      if (key?.tag === SEQUENCE) keys.encrypted(name, key);
      chain = reader.number();
    }
    for (; chain > 0 && !reader.isAtEnd; chain--) {
      if (typed) reader.text();
      reader.block();
    }
  }
}

function readBks(bytes: Buffer, keys: Keys): void {
  const reader = new Fields(bytes, 32);
  for (let left = MOST_ENTRIES; left > 0; left--) {
    const kind = reader.byte();
    if (kind === BKS.end) return;
    // All of a store of the kind UBER is encrypted.
    if (kind > BKS.sealed) {
      keys.locked(null, LOCKED);
      return;
    }
    const name = reader.text();
    reader.skip(8); // its date
    for (let chain = reader.number(); chain > 0; chain--) {
      reader.text();
      reader.block();
    }
    const isPrivate = kind === BKS.key && reader.byte() === 0;
    // The kind of a certificate, or the format and the algorithm of a key.
    if (kind === BKS.certificate || kind === BKS.key) reader.text();
    if (kind === BKS.key) reader.text();
    const data = reader.block();
    if (isPrivate) keys.clear(name, data);
    else if (kind === BKS.sealed) {
      const sealed = new Fields(data, 0);
      keys.sealed(name, sealed.block(), sealed.number(), sealed.rest());
    }
  }
}

function readPkcs12(bytes: Buffer, keys: Keys): void {
  const [store] = valuesIn(bytes);
  const [, safes] = valuesIn(store!.content);
  let locked = false;
  for (const safe of valuesIn(sequenceIn(contentOf(safes)))) {
    const [kind, wrapped] = valuesIn(safe.content);
    if (idOf(kind) === DATA) readBags(sequenceIn(contentOf(safe)), keys, 0);
    else if (idOf(kind) === ENCRYPTED_DATA && wrapped?.tag === FIRST) {
      const [, info] = valuesIn(valuesIn(wrapped.content)[0]!.content);
      const [, algorithm, data] = valuesIn(info!.content);
      const opened = algorithm && data ? keys.password.open(algorithm, octetsOf(data)) : null;
      if (opened) readBags(sequenceIn(opened), keys, 0);
      else locked = true;
    }
  }
  // Certificates are encrypted apart from the keys, which show that they are there.
  if (locked && keys.count === 0) keys.locked(null, LOCKED);
}

function readBags(bags: Buffer, keys: Keys, depth: number): void {
  for (const bag of valuesIn(bags).slice(0, MOST_ENTRIES)) {
    const [kind, value, attributes] = valuesIn(bag.content);
    const [inner] = value ? valuesIn(value.content) : [];
    if (!inner) continue;
    const name = nameIn(attributes) ?? String(keys.count + 1);
    if (idOf(kind) === KEY_BAG) keys.clear(name, inner.whole);
    else if (idOf(kind) === SHROUDED_BAG) keys.encrypted(name, inner);
    else if (idOf(kind) === SAFE_BAG && depth < 8) readBags(inner.content, keys, depth + 1);
  }
}

/** The octets in a content of the kind "data". */
function contentOf(content: Value | undefined): Buffer {
  const wrapped = content ? valuesIn(content.content)[1] : undefined;
  const [octets] = wrapped?.tag === FIRST ? valuesIn(wrapped.content) : [];
  return octets && (octets.tag & 0x1f) === OCTETS ? octetsOf(octets) : Buffer.alloc(0);
}

function sequenceIn(bytes: Buffer): Buffer {
  const [sequence] = valuesIn(bytes);
  return sequence?.tag === SEQUENCE ? sequence.content : Buffer.alloc(0);
}

function nameIn(attributes: Value | undefined): string | null {
  if (attributes?.tag !== SET) return null;
  for (const attribute of valuesIn(attributes.content)) {
    const [id, set] = valuesIn(attribute.content);
    const [text] = idOf(id) === FRIENDLY_NAME && set ? valuesIn(set.content) : [];
    if (text) return textOfUtf16(text.content, 'be');
  }
  return null;
}
