import { createPublicKey, generateKeyPairSync, randomBytes, X509Certificate } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import { loadKernel, loadRulebook } from '../../../src/rulebook/load.ts';
import { createScanner } from '../../../src/scan/scanner.ts';
import { fillSecret } from '../../helper/fill-secret.ts';
import { EMBEDDINGS, onOneLine, PRIVATE_KEYS } from '../../helper/private-keys.ts';
import { findingsIn } from '../../helper/scan-bytes.ts';

const rulebook = loadRulebook();
const scanner = createScanner(rulebook, loadKernel());
const find = (text: string | Buffer): Finding[] => findingsIn(scanner, rulebook, text);

const MARGINS = ['2026-03-02T10:11:12.3456789Z ', '[2026-03-02 10:11:12] ', 'web-1   | '];

/** The rule that names each kind of key. */
function ruleOf(kind: string): string {
  if (/OpenSSH/.test(kind)) return 'private-key.openssh';
  if (/PuTTY/.test(kind)) return 'private-key.putty';
  return /PGP/.test(kind) ? 'private-key.pgp' : 'private-key.pem';
}

describe.each(Object.entries(PRIVATE_KEYS))('%s', (kind, make) => {
  const key = make();
  const [alone] = find(key);

  test('is found once, encrypted ones as such', () => {
    expect(find(key)).toHaveLength(1);
    expect(alone).toMatchObject(
      /encrypted/.test(kind)
        ? { rule: { id: ruleOf(kind) }, confidence: 'medium', doubts: ['encrypted'], blocks: false }
        : { rule: { id: ruleOf(kind) }, confidence: 'high', doubts: [], blocks: true },
    );
    expect(alone?.places).toMatchObject([{ line: 1, column: 1, start: 0 }]);
  });

  test.each([...Object.entries(EMBEDDINGS), ['one line', onOneLine] as const])('is the same key in %s', (_, embed) => {
    const found = find(embed(key));
    expect(found.map(({ id, confidence }) => ({ id, confidence }))).toEqual([
      { id: alone!.id, confidence: alone!.confidence },
    ]);
    const { start, end } = found[0]!.places.at(0)!;
    const bytes = Buffer.from(embed(key));
    expect(bytes.toString('latin1', start)).toMatch(/^(?:-----BEGIN|PuTTY-User-Key-File)/);
    expect(end).toBeLessThanOrEqual(bytes.length);
  });

  // PuTTY counts its lines.
  test.each(/PuTTY/.test(kind) ? [] : MARGINS)('is the same key in a log with %j before each line', (margin) => {
    const log = key.trimEnd().replace(/^/gm, margin);
    expect(find(`${margin}begins\n${log}\n${margin}ends\n`)).toMatchObject([
      { id: alone!.id, confidence: alone!.confidence },
    ]);
  });

  test('another key of the kind is another finding', () => {
    const found = find(`${key}\n\n${make()}\n`);
    expect(found).toHaveLength(2);
    expect(found.map(({ id }) => id)).toContain(alone!.id);
  });

  test('the same key twice is one finding in two places', () => {
    const found = find(`${key}\n\n${key}\n`);
    expect(found.map(({ places }) => places.length)).toEqual([2]);
  });
});

describe('what is no private key', () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
  const pkcs8 = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const body = pkcs8.split('\n').slice(1, 3).join('\n');

  test.each([
    ['a first line', "if (text.startsWith('-----BEGIN RSA PRIVATE KEY-----')) return 'rsa';"],
    ['a first and a last line', '-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n'],
    ['a first and a last line in code', "['-----BEGIN PRIVATE KEY-----', '-----END PRIVATE KEY-----'].join(body)"],
    ['documentation', '-----BEGIN OPENSSH PRIVATE KEY-----\n...\n-----END OPENSSH PRIVATE KEY-----\n'],
    ['documentation with words', '-----BEGIN PRIVATE KEY-----\n<your private key>\n-----END PRIVATE KEY-----\n'],
    [
      'documentation with a beginning',
      '-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA...\n-----END RSA PRIVATE KEY-----',
    ],
    [
      'a row of letters',
      `-----BEGIN PRIVATE KEY-----\n${'x'.repeat(64)}\n${'x'.repeat(64)}\n-----END PRIVATE KEY-----`,
    ],
    ['a variable', '-----BEGIN PRIVATE KEY-----\n{{ private_key }}\n-----END PRIVATE KEY-----\n'],
    [
      'base64 of something else',
      `-----BEGIN PRIVATE KEY-----\n${Buffer.from('a text, not a key. '.repeat(9)).toString('base64')}\n-----END PRIVATE KEY-----`,
    ],
    ['a public key', publicKey.export({ type: 'spki', format: 'pem' }).toString()],
    ['a public key, PKCS#1', publicKey.export({ type: 'pkcs1', format: 'pem' }).toString()],
    ['a certificate', pkcs8.replaceAll('PRIVATE KEY', 'CERTIFICATE')],
    ['a request for one', pkcs8.replaceAll('PRIVATE KEY', 'CERTIFICATE REQUEST')],
    ['parameters', pkcs8.replaceAll('PRIVATE KEY', 'DH PARAMETERS')],
    ['a PGP public key', `-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n${body}\n-----END PGP PUBLIC KEY BLOCK-----\n`],
    ['a PGP message', `-----BEGIN PGP MESSAGE-----\n\n${body}\n-----END PGP MESSAGE-----\n`],
    ['a PuTTY header', 'PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none\nComment: a\n'],
    ['a pattern that finds keys', '/-----BEGIN (?:RSA |EC )?PRIVATE KEY-----[\\s\\S]+-----END/'],
  ])('%s', (_, text) => {
    expect(find(text).map(({ rule }) => rule.id)).toEqual([]);
  });

  test('those that are given out here are what they are called', () => {
    expect(createPublicKey(publicKey.export({ type: 'spki', format: 'pem' }).toString()).type).toBe('public');
    expect(() => new X509Certificate(pkcs8.replaceAll('PRIVATE KEY', 'CERTIFICATE'))).toThrow();
    expect(find(pkcs8)).toHaveLength(1);
  });
});

describe('a key that is not whole', () => {
  const lines = PRIVATE_KEYS['RSA, PKCS#8']!().split('\n');

  test('but for its last line is whole, as its length is known', () => {
    const key = PRIVATE_KEYS['EC, SEC 1']!();
    const [whole] = find(key);
    const cut = key.split('\n').slice(0, -1).join('\n');
    expect(find(cut)).toMatchObject([{ id: whole!.id, confidence: whole!.confidence, doubts: whole!.doubts }]);
  });

  test('cut in the middle is told as such', () => {
    const found = find(`${lines.slice(0, 8).join('\n')}\n\nand so on\n`);
    expect(found).toMatchObject([{ confidence: 'medium', doubts: ['truncated'], blocks: false }]);
  });

  test('with its last line but not all of its middle, as in documents, too', () => {
    const found = find([...lines.slice(0, 3), '.', ...lines.slice(-2)].join('\n'));
    expect(found).toMatchObject([{ confidence: 'medium', doubts: ['truncated'], blocks: false }]);
  });
});

test('a ciphertext that happens to begin like a longer sequence is no cut key', () => {
  const key = PRIVATE_KEYS['encrypted PKCS#1 with DEK-Info']!().replace(/(?<=\n\n).{4}/, 'MIL/');
  expect(find(key)).toMatchObject([{ confidence: 'medium', doubts: ['encrypted'] }]);
});

test('a long key at the end of one window is found whole', () => {
  const key = longKey();
  const [alone] = find(key);
  for (const before of [1_048_576 - 100, 1_048_576 - 65_536 - 50, 1_048_576 - key.length + 1]) {
    const found = find(`${'# a line of text\n'.repeat(Math.ceil(before / 17)).slice(0, before)}\n${key}`);
    expect(found.map(({ id, confidence, places }) => [id, confidence, places.length])).toEqual([
      [alone!.id, 'high', 1],
    ]);
  }
}, 60_000);

test('one whose characters were changed is reported with low confidence', () => {
  const { text } = fillSecret(
    '-----BEGIN RSA PRIVATE KEY-----\n<b64:40>=<b64:23>\n<b64:64>\n-----END RSA PRIVATE KEY-----\n',
  );
  expect(find(text)).toMatchObject([{ confidence: 'low', doubts: ['truncated'] }]);
});

/** What has the form of an RSA key of 4096 bits: to make a real one takes seconds. */
function longKey(): string {
  const integer = (bytes: Buffer) =>
    Buffer.concat([Buffer.from([2, 0x82, bytes.length >> 8, bytes.length & 255]), bytes]);
  const random = (size: number) => integer(Buffer.concat([Buffer.from([1]), randomBytes(size - 1)]));
  const numbers = [513, 3, 512, 257, 257, 257, 257, 257].map(random);
  const body = Buffer.concat([integer(Buffer.from([0])), ...numbers]);
  const der = Buffer.concat([Buffer.from([0x30, 0x82, body.length >> 8, body.length & 255]), body]);
  const lines = der
    .toString('base64')
    .match(/.{1,64}/g)!
    .join('\n');
  return `-----BEGIN RSA PRIVATE KEY-----\n${lines}\n-----END RSA PRIVATE KEY-----\n`;
}
