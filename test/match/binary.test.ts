import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sniff } from '../../src/chunk/sniff.ts';
import { loadKernel, loadRulebook } from '../../src/rulebook/load.ts';
import { createScanner } from '../../src/scan/scanner.ts';
import { fillSecret } from '../helper/fill-secret.ts';
import { PRIVATE_KEYS } from '../helper/private-keys.ts';
import { findingsIn } from '../helper/scan-bytes.ts';

const rulebook = loadRulebook();
const scanner = createScanner(rulebook, loadKernel());
const find = (...parts: readonly (string | Uint8Array)[]) =>
  findingsIn(scanner, rulebook, Buffer.concat(parts.map((part) => Buffer.from(part as string))), 'program.bin');

/** As in a compiled program: bytes of any value, and more than a few NULs. */
const noise = fc
  .uint8Array({ minLength: 200, maxLength: 600 })
  .map((bytes) => Buffer.concat([Buffer.from('\x7fELF\0\0\0\0'), bytes, Buffer.alloc(16)]));
const SETTINGS = { seed: 20260731, numRuns: 60 };

const KEYS: readonly (readonly [name: string, template: string, rule: string])[] = [
  ['a key with a prefix', 'ghp_<crc62:30>', 'github.personal-access-token'],
  ['one with a part in its midst', 'xoxb-<digit:12>-<digit:12>-<alnum:24>', 'slack.bot-token'],
  ['one with a dot in it', 'SG.<b64u:22>.<b64u:43>', 'sendgrid.api-key'],
];

describe('between bytes that are no text', () => {
  test.each(KEYS)('%s is found at its place', (_, template, rule) => {
    const property = fc.property(noise, noise, fc.nat(999), (before, after, seed) => {
      const { text } = fillSecret(template, seed);
      expect(sniff(before)).toBe('binary');
      const found = find(before, text, '\0', after).filter((finding) => finding.rule.id === rule);
      expect(found.map(({ places }) => places.at(0)!.start)).toEqual([
        before.length + text.indexOf(found[0]!.secret.reveal()),
      ]);
      expect(text).toContain(found[0]!.secret.reveal());
    });
    fc.assert(property, SETTINGS);
  });

  test('a key of one length ends there, whatever text follows', () => {
    const { text } = fillSecret('ghp_<crc62:30>');
    const found = (...parts: readonly string[]) => find(...parts).map(({ secret }) => secret.reveal());
    expect(found('\x7fELF\0\0\0\0', '\x01\x02\0'.repeat(99), text, 'ASN1goexit\0')).toEqual([text]);
    expect(found(`some words ${text}ASN1goexit`)).not.toContain(text);
  });

  test('a private key is found', () => {
    const key = PRIVATE_KEYS['EC, SEC 1']!();
    const [alone] = find(key);
    const property = fc.property(noise, noise, (before, after) => {
      const found = find(before, key, '\0', after).filter(({ rule }) => rule.provider === 'private-key');
      expect(found.map(({ id }) => id)).toEqual([alone!.id]);
    });
    fc.assert(property, SETTINGS);
  });

  test.each([
    ['an assignment', 'db_password = "k7#<alnum:10>$Qm2"', 'generic.password'],
    ['a shape beside the name of a provider', 'DATADOG_API_KEY=<hex:32>', 'datadog.api-key'],
    ['one whose name stands in the line before', 'datadog:\n  api_key: <hex:32>', 'datadog.api-key'],
  ])('a whole line of settings is read as one, as in the environment of a process: %s', (_, template, rule) => {
    const { text } = fillSecret(template);
    const property = fc.property(noise, noise, (before, after) => {
      const found = find(before, '\0', text, '\0', after);
      expect(found.map((finding) => finding.rule.id)).toContain(rule);
    });
    fc.assert(property, SETTINGS);
  });

  test.each([
    ['an assignment amid other bytes', 'x\x01db_password = "k7#<alnum:10>$Qm2"\x02'],
    ['a token in JSON', '{"clientSecret": "<alnum:40>"}'],
    ['a password in an address', 'postgres://app:<alnum:20>@db.acme.dev/app'],
    ['a shape beside the name of a provider, amid other bytes', '\x80 DATADOG_API_KEY=<hex:32>'],
  ])('%s is not: in text it would be', (_, template) => {
    const { text } = fillSecret(template);
    expect(find('# settings\n', text, '\n')).not.toEqual([]);
    const property = fc.property(noise, noise, (before, after) => {
      expect(find(before, '\0', text, '\0', after)).toEqual([]);
    });
    fc.assert(property, SETTINGS);
  });
});
