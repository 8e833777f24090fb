import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint, isMemorable } from '../../src/finding/fingerprint.ts';
import { fillSecret } from '../helper/fill-secret.ts';

test('it is 16 hex digits, and the same each time', () => {
  for (const value of ['hunter2', fillSecret('<alnum:40>').text, '', 'é']) {
    expect(fingerprint(value)).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprint(value)).toBe(fingerprint(value));
  }
});

test('it has never changed: ignore files hold it', () => {
  expect(fingerprint('0123456789abcdef'.repeat(3))).toBe('cbbfc4f4b2d0c0a6');
  expect(fingerprint('hunter2')).toBe('1bca6f02e33427af');
});

test('of different values it differs', () => {
  const value = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.nat(1e6).map((seed) => fillSecret('<alnum:30>', seed).text),
  );
  const property = fc.property(value, value, (a, b) => {
    expect(fingerprint(a) === fingerprint(b)).toBe(a === b);
  });
  fc.assert(property, { seed: 20260731, numRuns: 60 });
});

test('it tells nothing of its value', () => {
  expect(fingerprint('aaaaaaaa')).not.toBe(fingerprint('aaaaaaab'));
  expect(Buffer.from('hunter2').toString('hex')).not.toContain(fingerprint('hunter2').slice(0, 6));
});

describe('what a person can remember is told from what only a machine makes', () => {
  test.each([
    'hunter2',
    'Sommer2024!Bonn',
    'correct-horse-battery-staple',
    'MyCompany_Admin_2026!!',
    'qwertzuiopasdfghjkl',
  ])('words: %s', (value) => {
    expect(isMemorable(value)).toBe(true);
  });

  test.each(['<alnum:24>', '<hex:32>', '<b64:40>', 'ghp_<crc62:30>', '<uuid>'])('noise: %s', (template) => {
    for (let seed = 1; seed <= 200; seed++) expect(isMemorable(fillSecret(template, seed).text)).toBe(false);
  });
});
