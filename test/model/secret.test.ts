import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { format, inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Secret } from '../../src/model/secret.ts';
import { fillSecret } from '../helper/fill-secret.ts';

/** Every way in which a value gets into a text without anybody asking for it. */
const WAYS: Readonly<Record<string, (secret: Secret) => string>> = {
  'a template': (secret) => `${secret}`,
  'a sum': (secret) => `the key is ${String(secret)}`,
  toString: (secret: Secret) => secret.toString(),
  toLocaleString: (secret: Secret) => secret.toLocaleString(),
  'JSON.stringify': (secret) => JSON.stringify({ secret, list: [secret] }),
  'util.inspect': (secret) => inspect(secret, { depth: null, showHidden: true, getters: true }),
  'util.inspect of what holds it': (secret) => inspect({ a: { b: [new Map([['c', secret]])] } }, { depth: null }),
  'util.format': (secret) => format('%s %o %O %j', secret, secret, secret, secret),
  'console.log': (secret) => printed((console) => console.log('found', secret, { secret })),
  'console.dir': (secret) => printed((console) => console.dir(secret, { showHidden: true })),
  'console.table': (secret) => printed((console) => console.table([{ secret }])),
  'an error': (secret) => new Error(`cannot use ${secret}`, { cause: secret }).stack!,
  'an inspected error': (secret) => inspect(Object.assign(new Error('x', { cause: secret }), { secret })),
  'its own properties': (secret) => JSON.stringify([Object.entries(secret), Object.getOwnPropertyNames(secret)]),
  'a copy by spreading': (secret) => JSON.stringify({ ...secret }),
  'a structured clone': (secret) => JSON.stringify(structuredClone({ ...secret })),
  'joined in a list': (secret) => [secret, secret].join(),
};

function printed(print: (console: Console) => void): string {
  let text = '';
  const stream = new Writable({
    write(part, _encoding, done) {
      text += part;
      done();
    },
  });
  print(new Console(stream, stream));
  return text;
}

const body = fc
  .nat(100_000)
  .chain((seed) =>
    fc
      .constantFrom('<alnum:16>', '<alnum:40>', '<hex:64>', '<b64:200>', '<uuid>', '<digit:20>')
      .map((template) => fillSecret(template, seed).text),
  );

describe.each(Object.entries(WAYS))('%s shows no more of it than its prefix and its end', (_, way) => {
  test('whatever it is', () => {
    const property = fc.property(body, fc.constantFrom('', 'acme_', 'sk-live-'), (body, prefix) => {
      const shown = way(new Secret(prefix + body, prefix));
      for (let at = 0; at + 6 <= body.length - 4; at++) expect(shown).not.toContain(body.slice(at, at + 6));
    });
    fc.assert(property, { seed: 20260731, numRuns: 40 });
  });
});

describe('what is shown', () => {
  test.each([
    ['acme_0123456789abcdef', 'acme_', 'acme_…cdef'],
    ['acme_0123456789abcde', 'acme_', 'acme_…'],
    ['0123456789abcdef', '', '…cdef'],
    ['hunter2', '', '…'],
    ['acme_', 'acme_', 'acme_…'],
    ['0123456789abcdef', 'acme_', '…cdef'],
    ['', '', '…'],
  ])('of %s with the prefix "%s": %s', (text, prefix, shown) => {
    expect(new Secret(text, prefix).redacted).toBe(shown);
    expect(new Secret(text, prefix).reveal()).toBe(text);
  });

  test('is safe to print', () => {
    expect(new Secret('0123456789abcdef\x1b[2J', '').redacted).toBe('…·[2J');
    expect(new Secret('0123456789ab\u202e\n\0é', '').redacted).toBe('…····');
  });
});
