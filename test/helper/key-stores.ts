import { createCipheriv, createHash, generateKeyPairSync } from 'node:crypto';
import { pkcs12Key } from '../../src/unpack/key-password.ts';

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
export const CLEAR = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
export const plain = privateKey.export({ format: 'der', type: 'pkcs8' });
export const shrouded = (passphrase: string) =>
  privateKey.export({ format: 'der', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase });

/** A value in ASN.1's binary form. */
export function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}
export const id = (hex: string) => der(6, Buffer.from(hex, 'hex'));
export const data = (content: Buffer) => der(0x30, id('2a864886f70d010701'), der(0xa0, der(4, content)));

export function pkcs12(kind: 1 | 2, key: Buffer): Buffer {
  const name = der(0x30, id('2a864886f70d010914'), der(0x31, der(0x1e, Buffer.from('web', 'utf16le').swap16())));
  const bag = der(0x30, id(`2a864886f70d010c0a010${kind}`), der(0xa0, key), der(0x31, name));
  return der(0x30, der(2, Buffer.from([3])), data(der(0x30, data(der(0x30, bag)))));
}

/** Java's store, as Sun protects keys. */
export function jks(password: string): Buffer {
  const secret = Buffer.from(password, 'utf16le').swap16();
  const sum = (bytes: Uint8Array | string) => createHash('sha1').update(secret).update(bytes).digest();
  const salt = Buffer.alloc(20, 7);
  const packed = Buffer.from(plain);
  let stream: Buffer = salt;
  for (let at = 0; at < packed.length; at++) {
    if (at % 20 === 0) stream = sum(stream);
    packed[at]! ^= stream[at % 20]!;
  }
  const algorithm = der(0x30, id('2b060104012a02110101'), der(5));
  return javaStore('feedfeed', password, der(0x30, algorithm, der(4, salt, packed, sum(plain))));
}

/** Java's later store, in which MD5 makes a key for triple DES. */
export function jceks(password: string): Buffer {
  const salt = Buffer.from('saltSALT');
  const rounds = 3;
  const half = (start: Buffer) => {
    let sum = start;
    for (let i = 0; i < rounds; i++) sum = createHash('md5').update(sum).update(password).digest();
    return sum;
  };
  const derived = Buffer.concat([half(salt.subarray(0, 4)), half(salt.subarray(4))]);
  const cipher = createCipheriv('des-ede3-cbc', derived.subarray(0, 24), derived.subarray(24));
  const parameters = der(0x30, der(4, salt), der(2, Buffer.from([rounds])));
  const algorithm = der(0x30, id('2b060104012a021301'), parameters);
  const key = der(0x30, algorithm, der(4, cipher.update(plain), cipher.final()));
  return javaStore('cececece', password, key);
}

/** A key as BouncyCastle seals it, but for less hashing. */
export function sealed(password: string): Buffer {
  const salt = Buffer.alloc(20, 7);
  const rounds = 3;
  const key = (purpose: number, length: number) => pkcs12Key(password, salt, rounds, purpose, length);
  const cipher = createCipheriv('des-ede3-cbc', key(1, 24), key(2, 8));
  const text = (value: string) => Buffer.concat([Buffer.from([0, value.length]), Buffer.from(value)]);
  const inner = Buffer.concat([
    Buffer.from([0]),
    text('PKCS#8'),
    text('EC'),
    Buffer.from([0, 0, 0, plain.length]),
    plain,
  ]);
  return Buffer.concat([
    Buffer.from([0, 0, 0, 20]),
    salt,
    Buffer.from([0, 0, 0, rounds]),
    cipher.update(inner),
    cipher.final(),
  ]);
}

/** BouncyCastle's store, with a certificate and a sealed key. @param sealed what BouncyCastle made of a key */
export function bks(sealed: Buffer): Buffer {
  const number = (value: number) => Buffer.from([0, 0, value >> 8, value & 255]);
  const text = (value: string) => Buffer.concat([Buffer.from([0, value.length]), Buffer.from(value)]);
  const root = [
    Buffer.from([1]),
    text('root'),
    Buffer.alloc(8),
    number(0),
    text('X.509'),
    number(3),
    Buffer.from('abc'),
  ];
  const key = [Buffer.from([4]), text('web'), Buffer.alloc(8), number(0), number(sealed.length), sealed];
  const head = [number(2), number(20), Buffer.alloc(20, 7), number(1500)];
  return Buffer.concat([...head, ...root, ...key, Buffer.alloc(21)]);
}

/** A certificate and a key, and a hash of all with the password. */
function javaStore(magic: string, password: string, key: Buffer): Buffer {
  const number = (value: number) => Buffer.from([0, 0, value >> 8, value & 255]);
  const text = (value: string) => Buffer.concat([Buffer.from([0, value.length]), Buffer.from(value)]);
  const certificate = [text('X.509'), number(3), Buffer.from('abc')];
  const entries = [
    [number(2), text('root'), Buffer.alloc(8), ...certificate],
    [number(1), text('web'), Buffer.alloc(8), number(key.length), key, number(1), ...certificate],
  ];
  const store = Buffer.concat([Buffer.from(magic, 'hex'), number(2), number(entries.length), ...entries.flat()]);
  const secret = Buffer.from(password, 'utf16le').swap16();
  return Buffer.concat([store, createHash('sha1').update(secret).update('Mighty Aphrodite').update(store).digest()]);
}
