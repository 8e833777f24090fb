import { describe, expect, test } from 'vitest';
import { isLiteral } from '../../src/match/literal.ts';
import { fillSecret } from '../helper/fill-secret.ts';

/** Put together, so that no linter takes it for a template literal without its backquotes. */
const DOLLAR = '$';

describe('kept elsewhere, encrypted, or yet to be put in', () => {
  test.each([
    `${DOLLAR}{DB_PASSWORD}`,
    `prefix-${DOLLAR}{DB_PASSWORD}-suffix`,
    '$DB_PASSWORD',
    '$(pass show db)',
    '{{ db_password }}',
    '<%= password %>',
    '#{password}',
    '%(password)s',
    '%{string:User-Password}',
    '{$row->user_id}:{$row->user_password}',
    '`print_password`',
    'shop%s',
    '{password}',
    '%DB_PASSWORD%',
    '@DB_PASSWORD@',
    '__DB_PASSWORD__',
    '<password>',
    '[password]',
    '********',
    '....',
    'vault:secret/data/app#key',
    'op://vault/item/field',
    'arn:aws:secretsmanager:eu-west-1:123456789012:secret:a',
    'projects/1/secrets/a/versions/2',
    'ENC[AES256_GCM,data:a]',
    'ENC(a)',
    '{cipher}0a',
    'AQAAANCMnd8BFdERjHoAwE/Cl+sBAAAA', // by the data protection of Windows
    '01000000d08c9ddf0115d1118c7a00c04fc297eb',
    'process.env.TOKEN',
    'os.environ["TOKEN"]',
    'secrets.TOKEN',
    'var.token',
    'changeme',
    'change-me-now',
    'your_api_key',
    'insert your token here',
    'TODO',
    'null',
    'password',
    'a-placeholder-value',
    'sk-...',
    'sk-<it>',
    'sk<api-key>end',
    'sk<token>',
    'abcd****',
    '@Microsoft.KeyVault(SecretUri=https://a.vault.azure.net/secrets/Db1)',
    'your-api-key-here-1234',
    'ExampleSecretValue1',
    'storage-systems/%s',
    'some_password',
  ])('%s', (value) => {
    expect(isLiteral(value)).toBe(false);
  });
});

describe('written there', () => {
  test.each([
    'k7#Qm2!vR4',
    'correct horse battery',
    'P@ss{w0rd',
    '50%-off-2026',
    'a<b>1c',
    'files:1',
    'p<ab>ssW0rd!9',
    'kT4<x7>vR2!qZm',
    'k{{x}m)q${r]7#z}}',
  ])('%s', (value) => {
    expect(isLiteral(value.replace('<b>', '<'))).toBe(true);
  });

  test.each(['example', 'placeholder', 'dummy', 'changeme'])('a random value that holds "%s"', (word) => {
    const values = Array.from({ length: 200 }, (_, seed) => {
      const random = fillSecret('<alnum:32>', seed).text;
      return random.slice(0, seed % 32) + word + random.slice(seed % 32);
    });
    expect(values.filter((value) => !isLiteral(value))).toEqual([]);
  });

  test.each(['<lownum:28>', '<hex:32>', '<upnum:28>', '<alnum:24>'])('a random %s that holds a word', (template) => {
    const words = ['example', 'EXAMPLE', 'placeholder', 'Dummy', 'changeme', 'redacted', 'NotReal'];
    const values = Array.from({ length: 300 }, (_, seed) => {
      const { text } = fillSecret(template, seed);
      const at = seed % (text.length + 1);
      return text.slice(0, at) + words[seed % words.length] + text.slice(at);
    });
    expect(values.filter((value) => !isLiteral(value)).length).toBeLessThanOrEqual(1);
  });

  test('a generated password that begins as a variable does', () => {
    expect(isLiteral(`${DOLLAR}vT7=xI@wzQk8Bf`)).toBe(true);
    expect(isLiteral(`${DOLLAR}password=Foo1&bar`)).toBe(false);
  });

  test('a generated password of any signs that holds a word of instructions', () => {
    const values = Array.from(
      { length: 100 },
      (_, seed) => fillSecret('<alnum:12>!#<alnum:6>@%changeme<alnum:12>', seed).text,
    );
    expect(values.filter((value) => !isLiteral(value)).length).toBeLessThan(2);
  });

  test.each(['<alnum:40>', '<hex:64>', '<b64:44>', '<b64u:32>', '<uuid>'])('a random %s', (template) => {
    const values = Array.from({ length: 300 }, (_, seed) => fillSecret(template, seed).text);
    expect(values.filter((value) => !isLiteral(value))).toEqual([]);
  });
});
