import { describe, expect, test } from 'vitest';
import { isIdentifier } from '../../src/match/identifier.ts';
import { fillSecret } from '../helper/fill-secret.ts';

describe('a name', () => {
  test.each([
    'getUserNameFromToken',
    'database-password-prod',
    'PASSWORD_RESET_TOKEN',
    'XMLHttpRequest',
    'aws_secretsmanager_secret',
    'refreshAccessToken2',
    'app.settings.secretKey',
    'production/database/credentials',
    'x-ms-copy-id',
    'new_password2',
    'sha256_password',
    'cloudServiceOAuth2Api',
    'heightAboveSeaInWGS84Units',
    'privateUserPostV2ModifyVirtualAccount',
  ])('%s', (value) => {
    expect(isIdentifier(value)).toBe(true);
  });
});

describe('no name', () => {
  test.each(['', '12345678', 'a1b2c3d4e5', 'k7#Qm2!vR4', 'ab-cd-ef-gh', 'aB3xZ9qL'])('%s', (value) => {
    expect(isIdentifier(value)).toBe(false);
  });

  test.each(['servercRjqVYDVbnytAvjXpDSTbYxffc', 'x5cY5Tqz6LFUHdicBnclient'])('with a word by chance: %s', (value) => {
    expect(isIdentifier(value)).toBe(false);
  });

  test.each(['<alnum:32>', '<hex:40>', '<b64u:43>', '<uuid>', '<lownum:24>'])(
    'a random %s, but for one in a hundred',
    (template) => {
      const values = Array.from({ length: 500 }, (_, seed) => fillSecret(template, seed).text);
      expect(values.filter(isIdentifier).length).toBeLessThanOrEqual(5);
    },
  );
});
