import { generateKeyPairSync } from 'node:crypto';
import { checksumOf } from '../../src/match/checksum.ts';

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = LOWER.toUpperCase();
const DIGIT = '0123456789';
export const CLASSES: Readonly<Record<string, string>> = {
  alnum: UPPER + LOWER + DIGIT,
  lower: LOWER,
  upper: UPPER,
  digit: DIGIT,
  lownum: LOWER + DIGIT,
  upnum: UPPER + DIGIT,
  hex: '0123456789abcdef',
  HEX: '0123456789ABCDEF',
  b64: `${UPPER + LOWER + DIGIT}+/`,
  b64u: `${UPPER + LOWER + DIGIT}-_`,
  base32: `${UPPER}234567`,
};

export interface Filled {
  readonly text: string;
  /** What the placeholders became, in order. */
  readonly parts: readonly string[];
}

/** Fills the placeholders of rules/README.md from a fixed seed: the same text gives the same keys. */
export function fillSecret(template: string, seed = 1): Filled {
  const random = generator(hashOf(template) ^ seed);
  const parts: string[] = [];
  const fill = (text: string): string =>
    text.replace(
      /<(base64):((?:[^<>]|<[^<>]*>)*)>|<any:(\[[^\]]+\]):(\d+)>|<([a-zA-Z0-9]+)(?:-([a-z]+))?(?::([a-z0-9]+))?>/g,
      (
        all,
        base64: string | undefined,
        inner: string,
        anyOf: string | undefined,
        count: string,
        name: string,
        style: string | undefined,
        argument: string | undefined,
      ) => {
        const part = base64
          ? Buffer.from(fill(inner)).toString('base64')
          : anyOf
            ? pick(random, classOf(anyOf), Number(count))
            : placeholder(random, name, style, argument);
        if (part === null) return all;
        parts.push(part);
        return part;
      },
    );
  return { text: fill(template), parts };
}

function placeholder(
  random: () => number,
  name: string,
  style: string | undefined,
  argument: string | undefined,
): string | null {
  const count = Number(argument);
  const characters = CLASSES[name];
  if (characters && count > 0) return pick(random, characters, count);
  switch (name) {
    case 'uuid':
      return uuid(random);
    case 'uuid4hex':
      return uuid(random).replaceAll('-', '');
    case 'crc62': {
      const body = pick(random, CLASSES.alnum!, count);
      return body + checksumOf('crc32-base62', body, 6);
    }
    case 'crchex': {
      const body = pick(random, CLASSES.alnum!, count);
      return `${body}_${checksumOf('crc32-hex', body, 8)}`;
    }
    case 'crchexle': {
      const body = `${style}_${pick(random, CLASSES.alnum!, count)}`;
      return `${body}_${checksumOf('crc32-hex-le', body, 8)}`;
    }
    case 'jwt': {
      const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
      const payload = { sub: uuid(random), iat: 1767225600, scope: pick(random, LOWER, 8) };
      return `${part({ alg: 'HS256', typ: 'JWT' })}.${part(payload)}.${pick(random, CLASSES.b64u!, 43)}`;
    }
    case 'pem':
      return styled(pem(argument ?? 'rsa'), style);
    case 'openssh':
      return styled(openssh(random), style);
    case 'ssh2':
      return ssh2(random);
    case 'ppk':
      return putty(random, argument ?? '2');
    default:
      return null;
  }
}

function pick(random: () => number, characters: string, count: number): string {
  // A key that counts as one holds a digit and a letter where its alphabet has them; the kernel needs the digit.
  for (let tries = 0; ; tries++) {
    const text = Array.from({ length: count }, () => characters[Math.floor(random() * characters.length)]).join('');
    const missing = [/\d/, /[a-z]/, /[A-Z]/].some((kind) => kind.test(characters) && !kind.test(text));
    if (!missing || count < 12 || tries > 50) return text;
  }
}

function classOf(source: string): string {
  const expression = new RegExp(source);
  return Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
    .filter((c) => expression.test(c))
    .join('');
}

function uuid(random: () => number): string {
  const h = pick(random, CLASSES.hex!, 32);
  const variant = '89ab'[Math.floor(random() * 4)];
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-${variant}${h.slice(17, 20)}-${h.slice(20)}`;
}

function pem(kind: string): string {
  if (kind === 'ec') {
    return generateKeyPairSync('ec', { namedCurve: 'P-256' })
      .privateKey.export({ type: 'sec1', format: 'pem' })
      .toString()
      .trim();
  }
  if (kind === 'ed25519') {
    return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString().trim();
  }
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
  if (kind === 'pkcs8') return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString().trim();
  if (kind === 'encrypted') {
    return privateKey
      .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' })
      .toString()
      .trim();
  }
  if (kind === 'legacy') {
    return privateKey
      .export({ type: 'pkcs1', format: 'pem', cipher: 'aes-128-cbc', passphrase: 'x' })
      .toString()
      .trim();
  }
  return privateKey.export({ type: 'pkcs1', format: 'pem' }).toString().trim();
}

function styled(text: string, style: string | undefined): string {
  const lines = text.split('\n');
  if (style === 'escaped') return lines.join('\\n');
  if (style === 'indented') return lines.map((line) => `    ${line}`).join('\n');
  if (style === 'quoted') return lines.map((line) => `  "${line}\\n" +`).join('\n');
  return text;
}

function openssh(random: () => number): string {
  const head = Buffer.concat([
    Buffer.from('openssh-key-v1\0'),
    ...['none', 'none', ''].flatMap((text) => [Buffer.from([0, 0, 0, text.length]), Buffer.from(text)]),
    Buffer.from([0, 0, 0, 1]),
  ]);
  const body = Buffer.from(Array.from({ length: 220 }, () => Math.floor(random() * 256)));
  const lines = Buffer.concat([head, body])
    .toString('base64')
    .match(/.{1,70}/g)!;
  return ['-----BEGIN OPENSSH PRIVATE KEY-----', ...lines, '-----END OPENSSH PRIVATE KEY-----'].join('\n');
}

function ssh2(random: () => number): string {
  const body = Buffer.from(Array.from({ length: 200 }, () => Math.floor(random() * 256)));
  const lines = Buffer.concat([Buffer.from('3f6ff9eb', 'hex'), body])
    .toString('base64')
    .match(/.{1,70}/g)!;
  const name = 'SSH2 ENCRYPTED PRIVATE KEY';
  return [`---- BEGIN ${name} ----`, 'Comment: "2048-bit rsa"', ...lines, `---- END ${name} ----`].join('\n');
}

function putty(random: () => number, version: string): string {
  const lines = Array.from({ length: 4 }, () => pick(random, CLASSES.b64!, 64));
  return [
    `PuTTY-User-Key-File-${version}: ssh-rsa`,
    'Encryption: none',
    'Comment: rsa-key-20260101',
    'Public-Lines: 1',
    pick(random, CLASSES.b64!, 60),
    'Private-Lines: 4',
    ...lines,
    `Private-MAC: ${pick(random, CLASSES.hex!, 40)}`,
  ].join('\n');
}

/** Mulberry32: a small seeded generator, good enough for made-up keys. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function hashOf(text: string): number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return h >>> 0;
}
