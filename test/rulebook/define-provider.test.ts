import { expect, test } from 'vitest';
import { defineProvider, type ProviderFile } from '../../src/rulebook/define-provider.ts';

const KEY = { name: 'Acme key', pattern: /acme_[a-z]{20}/, risk: 'Whoever has it can read.' };
const CONSOLE = 'https://acme.example/keys';
const FILE: ProviderFile = {
  name: 'Acme',
  site: 'https://acme.example',
  keys: { 'api-key': { ...KEY, env: ['ACME_KEY'] } },
  rotate: {
    console: CONSOLE,
    docs: 'https://docs.acme.example',
    make: 'make one at {console}',
    end: 'end the old one',
  },
  sources: ['{docs}', 'length: {observed}'],
};

test('a kind of key has the id by which it is listed, and is grave unless told', () => {
  expect(defineProvider(FILE).keys).toEqual([
    { ...KEY, id: 'api-key', severity: 'high', env: ['ACME_KEY'], examples: [], nearMisses: [] },
  ]);
});

test('sources may name what stands elsewhere in the file', () => {
  expect(defineProvider(FILE).sources).toEqual([
    'https://docs.acme.example',
    'length: observed in public code, not documented',
  ]);
  expect(defineProvider({ ...FILE, sources: 'one' }).sources).toEqual(['one']);
});

test('the steps of a rotation are put in order', () => {
  expect(defineProvider(FILE).rotate).toEqual({
    console: CONSOLE,
    docs: 'https://docs.acme.example',
    steps: [`make one at ${CONSOLE}`, 'put it in ACME_KEY, outside git', 'end the old one'],
  });
  const keys = { ...FILE.keys, other: { ...KEY, env: ['ACME_OTHER'] } };
  const rotate = { make: 'make one', shownOnce: true, after: 'look' } as const;
  expect(defineProvider({ ...FILE, keys, rotate }).rotate.steps).toEqual([
    'make one',
    'put it where the old one is used, outside git; it is shown only once',
    'look',
  ]);
});

test('outcomes become answers in the order in which they stand, and recorded bodies replies', () => {
  const { checks } = defineProvider({
    ...FILE,
    check: {
      url: 'https://api.acme.example/me',
      active: { id: 'string' },
      limited: { status: [402, 403], text: 'credit', because: 'no credit left' },
      inactive: { status: 'string' },
      answers: { status: 401, text: 'other', is: 'next' },
      accepted: { id: 'u1' },
      refused: { status: 'bad' },
      alsoRefused: [{ status: 'worse' }],
      recorded: { limited: 'no credit', next: 'other' },
      unclear: { 500: 'down' },
      source: 'page',
      next: { url: 'https://eu.acme.example/me', inactive: 401, tooMany: 'slow down' },
    },
  });
  const many = { status: 429, headers: { 'retry-after': '30' }, is: 'unknown' };
  expect(checks).toEqual([
    {
      url: 'https://api.acme.example/me',
      auth: 'bearer',
      answers: [
        { status: 200, json: { id: 'string' }, is: 'active' },
        { status: [402, 403], text: 'credit', because: 'no credit left', is: 'limited' },
        { status: 401, json: { status: 'string' }, is: 'inactive' },
        { status: 401, text: 'other', is: 'next' },
      ],
      replies: [
        { status: 200, body: { id: 'u1' }, is: 'active' },
        { status: 401, body: { status: 'bad' }, is: 'inactive' },
        { status: 403, body: 'no credit', is: 'limited' },
        { status: 401, body: 'other', is: 'next' },
        { status: 401, body: { status: 'worse' }, is: 'inactive' },
        { status: 500, body: 'down', is: 'unknown' },
        { ...many, body: '' },
      ],
      source: 'page',
      next: {
        url: 'https://eu.acme.example/me',
        auth: 'bearer',
        answers: [{ status: 401, is: 'inactive' }],
        replies: [{ ...many, body: 'slow down' }],
      },
    },
  ]);
});
