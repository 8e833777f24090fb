import { describe, expect, test } from 'vitest';
import { isDummy } from '../../src/match/dummy.ts';
import { fillSecret } from '../helper/fill-secret.ts';

describe('visibly made up', () => {
  test.each([
    'xxxxxxxxxxxxxxxxxxxx',
    '00000000000000000000000000000000',
    'XXXXXXXX-XXXX-XXXX',
    'abcabcabcabcabcabc',
    '0123456789012345678901234567890123456789',
    '1234567890abcdef',
    'abcdefghijklmnopqrstuvwxyz',
    '87654321zyxwvuts',
    'EXAMPLEEXAMPLE12',
    'a-sample-placeholder',
    'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    'IOSFODNN7EXAMPLE',
    'deadbeefdeadbeefdeadbeef',
    'a1a1a1a1a1a1',
    'a1b2c3d4e5f6a7b8c9d0e1f2',
    'KEYabc123def456ghi789jkl012mno345',
    'aB1cD2eF3gH4iJ5kL6mN7oP8qR9',
    'zyx987wvu654tsr321qpo',
    'kQ7xAAAABBBBrT2CCCC9w',
    'k7Qm2vR4x9Tb123456',
    'k7Qm2vR4x9TbuvwXYZh3Jp8sLd',
    '00112233445566778899aabbccddeeff',
    'abc123def456ghi789',
    'iNValIdinValiDinvalid_k7Qm2v',
    'xxxxxxk7Qm2vR4x9TbWzh3Jp8sLd',
    'k7Qm2vR4x9Tbk7Qm2vR4x9Tb',
    `${'k7Qm2vR4x9TbWz'.repeat(2)}EXAMPLE${'h3Jp8sLd'.repeat(3)}`,
  ])('%s', (value) => {
    expect(isDummy(value)).toBe(true);
  });
});

describe('not', () => {
  test.each(['<alnum:24>', '<hex:32>', '<b64u:43>', '<uuid>', '<base32:26>', '<lownum:40>', '<digit:12>:<alnum:35>'])(
    '%s',
    (template) => {
      const values = Array.from({ length: 400 }, (_, seed) => fillSecret(template, seed).text);
      expect(values.filter(isDummy)).toEqual([]);
    },
  );

  test('a long key that holds a short word, or a few equal characters', () => {
    const random = fillSecret('<alnum:60>').text;
    expect([`${random}test`, `${random.slice(0, 40)}AAAAAAAA${random.slice(40)}`].filter(isDummy)).toEqual([]);
  });

  test('nothing at all', () => {
    expect(isDummy('')).toBe(false);
  });
});
