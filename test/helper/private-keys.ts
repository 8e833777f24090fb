import { generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';

/** Private keys of every form that people leak, made anew at each run: nobody's, and in no file. */
export const PRIVATE_KEYS: Readonly<Record<string, () => string>> = {
  'RSA, PKCS#1': () => pem(rsa(), 'pkcs1'),
  'RSA, PKCS#8': () => pem(rsa(), 'pkcs8'),
  'EC, SEC 1': () => pem(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey, 'sec1'),
  'Ed25519, PKCS#8': () => pem(generateKeyPairSync('ed25519').privateKey, 'pkcs8'),
  'encrypted PKCS#8': () => pem(rsa(), 'pkcs8', 'aes-256-cbc'),
  'encrypted PKCS#1 with DEK-Info': () => pem(rsa(), 'pkcs1', 'aes-128-cbc'),
  OpenSSH: () => openssh(false),
  'encrypted OpenSSH': () => openssh(true),
  'PuTTY 2': () => putty(2, 'none'),
  'PuTTY 3': () => putty(3, 'none'),
  'encrypted PuTTY 3': () => putty(3, 'aes256-cbc'),
  PGP: () => pgp(),
};

/** Ways in which a text of several lines is put into a file. */
export const EMBEDDINGS: Readonly<Record<string, (text: string) => string>> = {
  'a file of its own': (text) => `${text}\n`,
  'CRLF line ends': (text) => `before\r\n${text.replaceAll('\n', '\r\n')}\r\nafter\r\n`,
  'escaped line breaks in JSON': (text) => `{"name": "ci", "key": ${JSON.stringify(`${text}\n`)}}`,
  'line breaks escaped twice': (text) => `CONFIG=${JSON.stringify(JSON.stringify({ key: text, name: 'ci' }))}\n`,
  'an array of quoted lines': (text) =>
    `[\n${text
      .split('\n')
      .map((line) => `  "${line}"`)
      .join(',\n')}\n]\n`,
  'lines that a diff adds': (text) =>
    `+++ b/id\n@@ -0,0 +1 @@\n${text
      .split('\n')
      .map((line) => `+${line}`)
      .join('\n')}\n`,
  'a YAML block': (text) =>
    `tls:\n  key: |\n${text
      .split('\n')
      .map((line) => `    ${line}`)
      .join('\n')}\n  port: 443\n`,
  'quotes in an env file': (text) => `PORT=443\nTLS_KEY="${text}"\nHOST=a\n`,
  'a template literal': (text) => `export const key = \`${text}\n\`;\n`,
  'joined string literals': (text) =>
    `const key =\n${text
      .split('\n')
      .map((line) => `  '${line}\\n'`)
      .join(' +\n')};\n`,
};

/** A PEM block with spaces for line breaks, as a form's one-line field makes of it. */
export function onOneLine(text: string): string {
  return `KEY="${text.replaceAll('\n', ' ')}"\n`;
}

function rsa(): KeyObject {
  return generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
}

function pem(key: KeyObject, type: 'pkcs1' | 'pkcs8' | 'sec1', cipher?: string): string {
  const encryption = cipher ? { cipher, passphrase: 'any' } : {};
  return key
    .export({ type, format: 'pem', ...encryption })
    .toString()
    .trim();
}

/** The form that ssh-keygen writes: openssh-key-v1, with an Ed25519 key. */
function openssh(encrypted: boolean): string {
  const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  const seed = Buffer.from(jwk.d!, 'base64url');
  const point = Buffer.from(jwk.x!, 'base64url');
  const type = field('ssh-ed25519');
  const check = randomBytes(4);
  const clear = Buffer.concat([check, check, type, field(point), field(Buffer.concat([seed, point])), field('a@b')]);
  const padding = Buffer.from(Array.from({ length: (8 - (clear.length % 8)) % 8 }, (_, i) => i + 1));
  const options = Buffer.concat([field(randomBytes(16)), Buffer.from([0, 0, 0, 16])]);
  const content = Buffer.concat([
    Buffer.from('openssh-key-v1\0'),
    ...(encrypted ? [field('aes256-ctr'), field('bcrypt'), field(options)] : [field('none'), field('none'), field('')]),
    Buffer.from([0, 0, 0, 1]),
    field(Buffer.concat([type, field(point)])),
    field(encrypted ? randomBytes(144) : Buffer.concat([clear, padding])),
  ]);
  return armour('OPENSSH PRIVATE KEY', '', content.toString('base64'), 70);
}

function putty(version: number, encryption: string): string {
  const lines = (bytes: number) =>
    randomBytes(bytes)
      .toString('base64')
      .match(/.{1,64}/g)!;
  const open = lines(51);
  const closed = lines(48 * 3 + 20);
  return [
    `PuTTY-User-Key-File-${version}: ssh-ed25519`,
    `Encryption: ${encryption}`,
    'Comment: a@b',
    `Public-Lines: ${open.length}`,
    ...open,
    ...(encryption === 'none' || version < 3 ? [] : ['Key-Derivation: Argon2id', 'Argon2-Memory: 8192']),
    `Private-Lines: ${closed.length}`,
    ...closed,
    `Private-MAC: ${randomBytes(version === 3 ? 32 : 20).toString('hex')}`,
  ].join('\n');
}

function pgp(): string {
  const packet = Buffer.concat([Buffer.from([0x95, 0x01, 0xd8, 0x04]), randomBytes(300)]).toString('base64');
  return armour('PGP PRIVATE KEY BLOCK', '\n', `${packet}\n=${randomBytes(3).toString('base64')}`, 64);
}

function armour(name: string, header: string, content: string, width: number): string {
  const lines = content.split('\n').flatMap((part) => part.match(new RegExp(`.{1,${width}}`, 'g'))!);
  return `-----BEGIN ${name}-----\n${header}${lines.join('\n')}\n-----END ${name}-----`;
}

function field(value: string | Buffer): Buffer {
  const content = Buffer.from(value);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([length, content]);
}
