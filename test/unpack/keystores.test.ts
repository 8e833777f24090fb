import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadKernel, loadRulebook } from '../../src/rulebook/load.ts';
import { createScanner } from '../../src/scan/scanner.ts';
import { LIMITS } from '../../src/unpack/limits.ts';
import { bks, CLEAR, data, der, id, jceks, jks, pkcs12, plain, sealed, shrouded } from '../helper/key-stores.ts';
import { findingsIn } from '../helper/scan-bytes.ts';
import { tempFolder } from '../helper/temp-folder.ts';
import { unpacked } from '../helper/unpacked.ts';

const WORD = 'changeit';
const OTHER = 'not so well known';
/** What BouncyCastle 1.78 made of keys that were thrown away: with the first word, and with another. */
const SEALED = [
  'AAAAFMHXt3JstQ80bngQcgt+y1WWaAl+AAAExx4Ciizzr7QrGvb3yoxS1UA1FLqN+SSKNYQpb+j9Fg/pxtHWIVr2EL7udnlNYivpKo4kUyvOV+yJNcuGYJUbuzV2Yt9jEmtq9nWPMcl3mExWJ6frgRxL/5g=',
  'AAAAFLcvX7lBpmX6Jl2A/PseC1rZkXs5AAAEnp2rhW1jVZHa8wjtwZ87JMn/tGrG5LI2tteyFqO53MXFlBBVNLqUuJmVuHQk0gPxHY20AJKTV5CnWx4L2GlCvqzZu79fnKSpzg5Oe60G/tfYJDu4N5rC83o=',
];

test.each([
  ['PKCS #12', pkcs12(2, shrouded(WORD)), pkcs12(2, shrouded(OTHER))],
  ['JKS', jks(WORD), jks(OTHER)],
  ['JCEKS', jceks(WORD), jceks(OTHER)],
  ['BKS', bks(sealed(WORD)), bks(sealed(OTHER))],
])('a private key in a store: %s', (_, open, locked) => {
  const [first] = unpacked(open).entries;
  expect(first).toMatchObject({ path: 'key web (a well-known password opens it)', text: CLEAR });
  expect(unpacked(locked).entries[0]).toMatchObject({
    path: 'key web',
    text: expect.stringMatching(/^-----BEGIN ENCRYPTED PRIVATE KEY-----\n/),
  });
  expect([...unpacked(open).problems, ...unpacked(locked).problems]).toEqual([]);
});

test('a private key in binary form by itself', () => {
  expect(unpacked(plain).entries[0]).toMatchObject({ path: 'key', text: CLEAR });
  const none = Buffer.concat([plain.subarray(0, 9), Buffer.alloc(200)]);
  expect(unpacked(none).entries).toMatchObject([{ path: undefined, text: none.toString('latin1') }]);
});

test('a private key as BouncyCastle itself sealed it', () => {
  const [opened, locked] = SEALED.map((key) => unpacked(bks(Buffer.from(key, 'base64'))));
  expect(opened!.entries[0]).toMatchObject({
    path: 'key web (a well-known password opens it)',
    text: expect.stringMatching(/^-----BEGIN PRIVATE KEY-----\n/),
  });
  expect(locked!.entries[0]).toMatchObject({
    path: 'key web',
    text: expect.stringMatching(/^-----BEGIN ENCRYPTED PRIVATE KEY-----\n/),
  });
  expect([...opened!.problems, ...locked!.problems]).toEqual([]);
});

test('a store of BouncyCastle that is encrypted as a whole is told', () => {
  const bytes = bks(Buffer.alloc(0));
  bytes[32] = 0x99;
  expect(unpacked(bytes).problems).toMatchObject([{ code: 'encrypted' }]);
});

test('one that no password protects', () => {
  expect(unpacked(pkcs12(1, plain)).entries[0]).toMatchObject({ path: 'key web', text: CLEAR });
});

test('what opens with a well-known password blocks, and what does not is less sure', () => {
  const rulebook = loadRulebook();
  const scanner = createScanner(rulebook, loadKernel());
  const judged = [jks(WORD), jks(OTHER), pkcs12(2, shrouded(OTHER))].map((bytes) =>
    findingsIn(scanner, rulebook, bytes, 'app.jks').map(({ confidence, blocks, doubts }) => [
      confidence,
      blocks,
      doubts,
    ]),
  );
  expect(judged).toEqual([
    [['high', true, []]],
    [['medium', false, ['encrypted']]],
    [['medium', false, ['encrypted']]],
  ]);
});

test('a store whose keys do not show is told', () => {
  const locked = der(
    0x30,
    id('2a864886f70d010706'),
    der(
      0xa0,
      der(
        0x30,
        der(2, Buffer.from([0])),
        der(0x30, id('2a864886f70d010701'), der(0x30, id('00')), der(0x80, Buffer.alloc(9))),
      ),
    ),
  );
  const bytes = der(0x30, der(2, Buffer.from([3])), data(der(0x30, locked)));
  expect(unpacked(bytes).problems).toMatchObject([{ code: 'encrypted', path: undefined }]);
});

test('what would take too long to try is not tried', () => {
  const few = { ...LIMITS, rounds: 1000 };
  expect(unpacked(pkcs12(2, shrouded(WORD)), undefined, few).entries[0]).toMatchObject({ path: 'key web' });
  expect(unpacked(jks(WORD), undefined, few).entries[0]).toMatchObject({ text: CLEAR });
});

test('stores that are cut off are read as far as they go', () => {
  for (const bytes of [jks(WORD), pkcs12(2, shrouded(WORD))])
    for (let length = 40; length < bytes.length; length += 9)
      expect(unpacked(bytes.subarray(0, length)).entries.at(-1)).toMatchObject({ path: undefined });
});

test('a PKCS #12 store as OpenSSL writes it', () => {
  const cwd = tempFolder({ 'key.pem': CLEAR });
  const p12 = ['-export', '-nocerts', '-inkey', 'key.pem', '-passout', `pass:${WORD}`, '-out', 'a.p12'];
  const made = spawnSync('openssl', ['pkcs12', ...p12], { cwd }).status === 0;
  const bytes = made ? readFileSync(join(cwd, 'a.p12')) : pkcs12(2, shrouded(WORD));
  expect(unpacked(bytes).entries[0]!.text).toBe(CLEAR);
});
