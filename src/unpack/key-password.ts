import { countOf, idOf, OCTETS, SEQUENCE, type Value, valuesIn } from './der.ts';
import { Fields } from './fields.ts';

/** Passwords that programs set by themselves, or that manuals show: whoever has the file can open it with one of them. */
const WELL_KNOWN = [
  'changeit',
  '',
  'changeme',
  'password',
  'android',
  'notasecret',
  'secret',
  'keystore',
  'storepass',
  'tomcat',
  'test',
  'admin',
  '123456',
];
/** More rounds for one try are worth it only where the password is known. */
const FEW_ROUNDS = 10;

/** BouncyCastle hashes from 1024 to 2047 times, for two parts of the key and one more. */
const MOST_SEALED = 4096;
const HASHES_SEALED = 3;

const PBES2 = '2a864886f70d01050d';
const PBKDF2 = '2a864886f70d01050c';
/** Of Java's own stores. */
const JKS_KEY = '2b060104012a02110101';
const JCEKS_KEY = '2b060104012a021301';
const DIGESTS: Readonly<Record<string, string>> = {
  '': 'sha1',
  '2a864886f70d0207': 'sha1',
  '2a864886f70d0209': 'sha256',
  '2a864886f70d020b': 'sha512',
};
const CIPHERS: Readonly<Record<string, [name: string, key: number]>> = {
  '60864801650304012a': ['aes-256-cbc', 32],
  '608648016503040116': ['aes-192-cbc', 24],
  '608648016503040102': ['aes-128-cbc', 16],
  '2a864886f70d0307': ['des-ede3-cbc', 24],
};

/** Tries the well-known passwords on what lies in one key store. */
export class KeyPassword {
  readonly #mayHash: (rounds: number) => boolean;
  #passwords = WELL_KNOWN;
  /** None of the passwords is that of the store. */
  #isOther = false;

  /** @param mayHash asked before a password is hashed so many times */
  constructor(mayHash: (rounds: number) => boolean) {
    this.#mayHash = mayHash;
  }

  /**
   * Java's own stores end in a hash of the password and of what precedes: where no well-known one fits, trying them on keys
   * of many rounds would be in vain.
   */
  learnFrom(store: Buffer): void {
    const known = this.#passwords.find((password) =>
      crypto()
        .createHash('sha1')
        .update(wide(password))
        .update('Mighty Aphrodite')
        .update(store.subarray(0, -20))
        .digest()
        .equals(store.subarray(-20)),
    );
    this.#isOther = known === undefined;
    if (known === undefined) return;
    this.#passwords = [known, ...this.#passwords.filter((other) => other !== known)];
  }

  /** The private key, as PEM, in an encrypted one; null when no well-known password opens it. */
  openKey(encrypted: Value): string | null {
    const [algorithm, data] = valuesIn(encrypted.content);
    if (!algorithm || data?.tag !== OCTETS) return null;
    const id = idOf(valuesIn(algorithm.content)[0]);
    if (id === JKS_KEY) return this.#try(1, (password) => toPem(openJks(data.content, password)));
    return this.#try(roundsOf(algorithm), (password) =>
      id === JCEKS_KEY ? toPem(openJceks(algorithm, data.content, password)) : toPem(encrypted.whole, password),
    );
  }

  /** What is encrypted in the way of PKCS #5; null when no well-known password opens it, or it was another way. */
  open(algorithm: Value, data: Buffer): Buffer | null {
    if (idOf(valuesIn(algorithm.content)[0]) !== PBES2) return null;
    return this.#try(roundsOf(algorithm), (password) => openPbes2(algorithm, data, password));
  }

  /** A private key that BouncyCastle sealed; null when no well-known password opens it. */
  openSealed(salt: Buffer, rounds: number, data: Buffer): string | null {
    if (rounds > MOST_SEALED) return null;
    return this.#try(rounds * HASHES_SEALED, (password) => toPem(openSealed(salt, rounds, data, password)));
  }

  #try<T>(rounds: number, open: (password: string) => T | null): T | null {
    if (this.#isOther && rounds > FEW_ROUNDS) return null;
    for (const password of this.#passwords) {
      if (!this.#mayHash(rounds)) return null;
      let opened: T | null = null;
      try {
        opened = open(password);
      } catch {
        // Each library says in its own way that it was another password.
      }
      if (opened === null) continue;
      // The keys of a store have one password, nearly always.
      this.#passwords = [password, ...this.#passwords.filter((other) => other !== password)];
      return opened;
    }
    return null;
  }
}

/** @throws when it is no private key, or of another password */
export function toPem(key: Buffer | null, passphrase?: string): string | null {
  if (!key) return null;
  const options = passphrase === undefined ? {} : { passphrase };
  return crypto()
    .createPrivateKey({ key, format: 'der', type: 'pkcs8', ...options })
    .export({ format: 'pem', type: 'pkcs8' })
    .toString();
}

/** How often the password is hashed. Anybody may have written the number. */
function roundsOf(algorithm: Value): number {
  const [id, parameters] = valuesIn(algorithm.content);
  if (parameters?.tag !== SEQUENCE) return Number.POSITIVE_INFINITY;
  const inner = valuesIn(parameters.content);
  if (idOf(id) !== PBES2) return countOf(inner[1]);
  const derivation = inner[0] ? valuesIn(inner[0].content)[1] : undefined;
  return derivation ? countOf(valuesIn(derivation.content)[1]) : Number.POSITIVE_INFINITY;
}

function openPbes2(algorithm: Value, data: Buffer, password: string): Buffer | null {
  const [derivation, scheme] = valuesIn(valuesIn(algorithm.content)[1]!.content);
  const [kind, parameters] = valuesIn(derivation!.content);
  const [cipher, iv] = valuesIn(scheme!.content);
  const [salt, rounds, ...others] = valuesIn(parameters!.content);
  const prf = others.find(({ tag }) => tag === SEQUENCE);
  const digest = DIGESTS[prf ? idOf(valuesIn(prf.content)[0]) : ''];
  const known = CIPHERS[idOf(cipher)];
  if (idOf(kind) !== PBKDF2 || !digest || !known) return null;
  const [name, length] = known;
  const key = crypto().pbkdf2Sync(password, salt!.content, countOf(rounds), length, digest);
  return decrypted(name, key, iv!.content, data);
}

/** Sun's own way: a stream of hashes of the password, and a hash of what comes out. */
function openJks(data: Buffer, password: string): Buffer | null {
  const secret = wide(password);
  const sum = (bytes: Buffer) => crypto().createHash('sha1').update(secret).update(bytes).digest();
  const key = Buffer.from(data.subarray(20, -20));
  let stream = data.subarray(0, 20);
  for (let at = 0; at < key.length; at++) {
    if (at % 20 === 0) stream = sum(stream);
    key[at]! ^= stream[at % 20]!;
  }
  return sum(key).equals(data.subarray(-20)) ? key : null;
}

/** As Java counts characters, the higher byte first. */
function wide(password: string): Buffer {
  return Buffer.from(password, 'utf16le').swap16();
}

function openJceks(algorithm: Value, data: Buffer, password: string): Buffer {
  const [salt, rounds] = valuesIn(valuesIn(algorithm.content)[1]!.content);
  const derived = [0, 4].map((at) => {
    let sum: Buffer = salt!.content.subarray(at, at + 4);
    for (let left = countOf(rounds); left > 0; left--)
      sum = crypto().createHash('md5').update(sum).update(password, 'latin1').digest();
    return sum;
  });
  const both = Buffer.concat(derived);
  return decrypted('des-ede3-cbc', both.subarray(0, 24), both.subarray(24), data);
}

/** PBEWithSHAAnd3-KeyTripleDES-CBC, and within it the key behind its kind, format and algorithm. */
function openSealed(salt: Buffer, rounds: number, data: Buffer, password: string): Buffer | null {
  const [key, iv] = [derived(1, 24), derived(2, 8)];
  const fields = new Fields(decrypted('des-ede3-cbc', key, iv, data), 0);
  const kind = fields.byte();
  fields.text();
  fields.text();
  return kind === 0 ? fields.block() : null;

  function derived(purpose: number, length: number): Buffer {
    return pkcs12Key(password, salt, rounds, purpose, length);
  }
}

const BLOCK = 64;

/** The way of PKCS #12 from a password to a key, by SHA-1. @param purpose 1: a key, 2: what precedes the first block */
export function pkcs12Key(password: string, salt: Buffer, rounds: number, purpose: number, length: number): Buffer {
  const filled = (bytes: Buffer) => Buffer.alloc(Math.ceil(bytes.length / BLOCK) * BLOCK, bytes);
  const secret = password === '' ? Buffer.alloc(0) : Buffer.concat([wide(password), Buffer.alloc(2)]);
  const input = Buffer.concat([filled(salt), filled(secret)]);
  const parts: Buffer[] = [];
  for (let made = 0; made < length; made += 20) {
    let sum = crypto().createHash('sha1').update(Buffer.alloc(BLOCK, purpose)).update(input).digest();
    for (let left = rounds - 1; left > 0; left--) sum = crypto().createHash('sha1').update(sum).digest();
    parts.push(sum);
    const block = Buffer.alloc(BLOCK, sum);
    for (let at = 0; at < input.length; at += BLOCK) {
      for (let i = BLOCK - 1, carry = 1; i >= 0; i--) {
        carry += input[at + i]! + block[i]!;
        input[at + i] = carry & 255;
        carry >>= 8;
      }
    }
  }
  return Buffer.concat(parts).subarray(0, length);
}

function decrypted(cipher: string, key: Buffer, iv: Buffer, data: Buffer): Buffer {
  const decipher = crypto().createDecipheriv(cipher, key, iv);
  return Buffer.concat([decipher.update(data), decipher.final()]);
}

/** Loaded late: it takes longer than most containers, and few have a password. */
function crypto(): typeof import('node:crypto') {
  return process.getBuiltinModule('node:crypto');
}
