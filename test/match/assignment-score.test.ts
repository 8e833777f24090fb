import { describe, expect, test } from 'vitest';
import { couldBeIssued, scoreSecret } from '../../src/match/assignment-score.ts';
import { fillSecret } from '../helper/fill-secret.ts';

const fill = (template: string, seed = 1) => fillSecret(template, seed).text;

describe('the name says whether its value is a secret', () => {
  const value = fill('<hex:40>');

  test.each([
    'api_key',
    'apiKey',
    'API_KEY',
    'api-key',
    'clientSecret',
    'client.secret',
    'SECRET_KEY',
    'authToken',
    'access_token',
    'accessToken2',
    'API_KEY_PROD',
    'jwtSecretValue',
    'credentials',
    'deploy_key',
    'secretOrKey',
  ])('%s: yes', (name) => {
    expect(scoreSecret(name, value, true, false)).toBe('high');
  });

  test.each(['key', 'token', 'auth', 'userToken', 'nextKey', 'nameOrKey'])('%s: perhaps', (name) => {
    expect(scoreSecret(name, value, true, false)).toBe('low');
  });

  test.each([
    'keyId',
    'token_type',
    'secretName',
    'SECRET_PATH',
    'tokenExpiry',
    'publicKey',
    'public_key',
    'primary_key',
    'cacheKey',
    'cache_key',
    'keyHash',
    'monkey',
    'keyboard',
    'authority',
    'secretary',
    'tokenizer',
    'hash',
    'idempotency_key',
    'idempotencyKey',
    'HCAPTCHA_SITE_KEY',
    'siteKey',
    'version_token',
    'ClientRequestToken',
    'Sec-WebSocket-Key',
    'sec-websocket-key',
    'Postman-Token',
  ])('%s: no', (name) => {
    expect(scoreSecret(name, value, true, false)).toBeNull();
  });
});

describe('a value that no service would issue is none', () => {
  test.each([
    ['short', 'a1b2c'],
    ['a sentence', 'enter the 2nd token'],
    ['a name', 'database-password-for-production'],
    ['an address', 'https://auth.example.com/v1'],
    ['a path', './keys/server-2026.pem'],
    ['an absolute path', '/etc/ssl/private/key1'],
    ['a member', 'config.auth.token1'],
    ['a call', 'settings.token1()'],
    ['a number', '31536000'],
    ['a version', '1.2.3.4567'],
    ['a date', '2026-01-31T10:20:30Z'],
    ['a time', '10:20:30'],
    ['a pattern', '^[a-z0-9]{32}$'],
    ['a colour', '#ff00aa'],
    ['an option', '--token-file1'],
    ['a checksum', 'sha256-47DEQpj8HBSa1TImW5JCeuQeRkm5NMpJWZG3hSuFU'],
    ['the header of a JSON Web Token', 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9'],
    ['a public key', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A'],
    ['the id of an AWS key', fill('AKIA<base32:16>')],
    ['letters alone', 'qwertzuiopasdfghjk'],
    ['a type called after an algorithm', 'Ed25519SecretKey'],
    ['an algorithm', 'usmHMAC384SHA512AuthProtocol'],
    ['the rest of an address', '@db.shop.io:27017/?authSource=admin'],
  ])('%s', (_, value) => {
    expect(scoreSecret('api_key', value, true, false)).toBeNull();
  });
});

describe('a token is scored by its length and its characters', () => {
  test.each([
    ['<hex:32>', 'api_key', 'high'],
    ['<hex:64>', 'secret', 'high'],
    ['<alnum:40>', 'client_secret', 'high'],
    ['<b64u:43>', 'signing_key', 'high'],
    ['<uuid>', 'api_key', 'medium'],
    ['<lownum:16>', 'api_secret', 'medium'],
    ['<hex:12>', 'api_key', 'low'],
    ['<hex:32>', 'token', 'low'],
    ['<alnum:40>', 'token', 'medium'],
    ['<uuid>', 'token', 'low'],
  ] as const)('%s for %s: %s', (template, name, expected) => {
    const scores = Array.from({ length: 40 }, (_, seed) => scoreSecret(name, fill(template, seed), true, false));
    // A random value is now and then less random than its kind.
    expect(scores.filter((score) => score === expected).length).toBeGreaterThanOrEqual(32);
  });

  test.each([
    'sb-<alnum:32>',
    'acme_sandbox_<alnum:32>',
    'Z<hex:7>-<hex:4>-<hex:4>-<hex:4>-<hex:12>',
    '<alnum:20>+=<alnum:19>',
    'eyJx<alnum:30>.<alnum:43>',
  ])('%s is half sure at most', (template) => {
    expect(scoreSecret('api_key', fill(template), true, false)).toBe('medium');
  });

  test.each(['AI21_LABS_API_KEY', 'HERE_API_KEY', 'VAULT_DEV_ROOT_TOKEN_ID'])(
    '%s is the name of a variable',
    (value) => {
      expect([scoreSecret('api_key', value, true, false), couldBeIssued('api_key', value)]).toEqual([null, false]);
    },
  );

  test('what looks made up is a hint at most', () => {
    expect(scoreSecret('api_key', '0123456789abcdef0123456789abcdef', true, false)).toBe('low');
  });

  test('a word and a number are a weak secret, and no token', () => {
    expect([
      scoreSecret('client_secret', 'password1', true, false),
      scoreSecret('key', 'password1', true, false),
    ]).toEqual(['low', null]);
  });
});

test.each(['my_password-to-set', 'https://auth.example.com/v1', 'example-encoded-1', 'the key of the shop'])(
  '%s is no more in base64 than in clear',
  (text) => {
    expect(['api_key', 'db_password'].map((name) => scoreSecret(name, btoa(text), true, name !== 'api_key'))).toEqual([
      'low',
      'low',
    ]);
  },
);

describe('a password is scored by its kinds of characters', () => {
  test.each([
    ['k7#Qm2!vR4', true, 'high'],
    ['k7#Qm2!vR4', false, 'medium'],
    ['k7#Qm2!vR4x9Tb', false, 'high'],
    ['vR4xk7Qm2Zp5', true, 'high'],
    ['a1b2c3d4e5f6', true, 'medium'],
    ['hunter2', true, 'low'],
    ['Hunter2!', true, 'low'],
    ['password123', true, 'low'],
    ['Summer-2026', true, 'low'],
    ['Summer.2026', false, 'low'],
    ['Summer.1998x', true, 'high'],
    ['lk7Wd9.mQ4P', true, 'high'],
  ] as const)('%s (quoted: %s): %s', (value, quoted, expected) => {
    expect(scoreSecret('db_password', value, quoted, true)).toBe(expected);
  });

  test.each([
    'memberS2KPass',
    'locDCpass1',
    'Berlin@123',
    fill('<uuid>'),
    fill('SCRAM-SHA-256$4096:<alnum:22>==$<alnum:43>='),
  ])('%s is half sure at most', (value) => {
    expect(scoreSecret('db_password', value, true, true)).toBe('medium');
  });

  test('what ends in the word by chance is not', () => {
    expect(scoreSecret('db_password', `${fill('k7#<alnum:20>Qm2')}Pass`, true, true)).toBe('high');
  });

  test('an id in a list of rights is none', () => {
    const names = ['GUID_CHANGE_PASSWORD', 'PASSWORD_ADMINISTRATOR'];
    expect(names.map((name) => scoreSecret(name, fill('<uuid>'), true, true))).toEqual([null, null]);
  });

  test.each([
    ...['hunt', 'letmein', 'two words', 'login-form-password', 'password_field'],
    ...['utf-16-le', 'AES-256-CBC', 'cn=krbtgt,CN=users,%s', '#snmpv3_privpassphrase'],
    ...[
      ',host:e.host,port:e.port||',
      '+rs.getString(',
      '+RED._("clone.key1")+',
      'users.*.profile.apiKey',
      'orders[*].items[0].id',
    ],
    ...['username@appId', '20/m/ip,5/m/key'],
  ])('%s: none', (value) => {
    expect(scoreSecret('password', value, true, true)).toBeNull();
  });
});

test.each(['PGPASSWORD', 'dbpassword', 'MYSQL_ROOTPASSWD', 'keypassphrase', 'remotepass', 'wgDBpassword', 'SMTPpass'])(
  '%s names a password',
  (name) => {
    expect(scoreSecret(name, 'vR4xk7Qm2Zp5', true, true)).toBe('high');
  },
);

test.each(['forgotpasswords', 'passwordless', 'compass', 'bypass', 'ONcompass'])('%s names none', (name) => {
  expect(scoreSecret(name, 'vR4xk7Qm2Zp5', true, true)).toBeNull();
});

test.each(['weather.api.key', 'app.jwt.token', 'API.KEY'])('%s is qualified by the part before', (name) => {
  expect(scoreSecret(name, fill('<hex:32>'), false, false)).toBe('high');
});

test.each(['rsa.public.key', 'cache.key', 'next.page.token'])('%s is about something else by it', (name) => {
  expect(scoreSecret(name, fill('<hex:32>'), true, false)).toBeNull();
});

describe('what bundled and minified code has', () => {
  test('is no value where a bundler numbered its name', () => {
    expect(scoreSecret('apiKey', 'defaultApiKey$2', false, false)).toBeNull();
    expect(scoreSecret('apiKey', 'defaultApiKey$2', false, false, true)).toBeNull();
  });

  test('is one in quotes, or where it is called otherwise', () => {
    expect(scoreSecret('password', 'brightMorning$2', false, true)).not.toBeNull();
    expect(scoreSecret('apiKey', 'defaultApiKey$2', true, false)).not.toBeNull();
  });

  test.each(['+h.hex}g=h.hex}if(h.utf8!==undefined){g=utf8tohex(h.utf8)}', 't.iso8601ToTime=t.toXrp=t.toDrops=void'])(
    '%s is a piece of it',
    (value) => {
      expect([true, false].map((isPassword) => scoreSecret('secret', value, false, isPassword))).toEqual([null, null]);
    },
  );

  test('nor is the name of a kind of login', () => {
    expect(scoreSecret('credential', 'microsoftToDoOAuth2Api', true, false)).toBeNull();
  });
});

test('an assembly of .NET is called by a token that is none', () => {
  expect(scoreSecret('PublicKeyToken', fill('<hex:16>'), true, false)).toBeNull();
});

test('a secret that is made up as passwords are is a hint of more than one that is a phrase', () => {
  expect(['W4nter$xK92!bq', 'development#product'].map((it) => scoreSecret('shared_secret', it, true, false))).toEqual([
    'medium',
    'low',
  ]);
});

describe('a password with points between its parts', () => {
  test.each(['B3rlin.0pq', 'W1nter.92kx', 'Gr3y.tk4Ub7'])('%s is one', (value) => {
    expect(scoreSecret('db_password', value, true, true)).toBe('high');
  });

  test.each(['win32api.RegOpenKeyEx', 'self._lib.NID_aes_256_cbc', 'Math.Vec3d', 'Auth.2fa', '1.8.0_292-B10x'])(
    '%s is none',
    (value) => {
      expect(scoreSecret('db_password', value, true, true)).toBeNull();
    },
  );
});

describe('what looks like a name or like code by a part of it is a secret as a whole', () => {
  test.each([
    [
      'with points, of digits and letters thrown together',
      'client_secret',
      fill('<any:[a-z]:3><any:[0-9]:2>Q__<alnum:9>.7hX<digit:2>k.<alnum:6>3q_J'),
    ],
    ['of all kinds of signs', 'jwtsecret', "7`D'}/vYR)T;W5]EBrf;_&k>qX??]G&3CF=;@vyrVBp"],
    ['of letters alone, thrown together', 'api_token', 'wjXKcFzOwEPRqhTmMbWtVQ'],
  ])('%s', (_, name, value) => {
    expect(scoreSecret(name, value, true, false)).not.toBeNull();
  });

  test.each([
    ['a longer path of names', 'com.acme.security.TokenService2.readToken'],
    ['a name in camel case', 'getUserTokenByIdAndTime'],
  ])('but not %s', (_, value) => {
    expect(scoreSecret('api_token', value, true, false)).toBeNull();
  });
});

test.each([';', '<', '}', '=', '.', '/', '^'])('a generated password may begin with %s', (sign) => {
  expect(scoreSecret('db_password', `${sign}k7#Q2!vR4{xZ9@`, true, true)).toBe('high');
  expect(scoreSecret('db_password', `${sign}getValue(1)`, true, true)).not.toBe('high');
});
