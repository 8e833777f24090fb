import { describe, expect, test } from 'vitest';
import { listedAs, wordsOf } from '../../src/match/name-words.ts';

describe('the words of a name', () => {
  test.each([
    ['dbPassword2', ['db', 'password', '2']],
    ['DB_PASSWORD', ['db', 'password']],
    ['config.veniceAi-token', ['config', 'venice', 'ai', 'token']],
    ['AWSSecretKey', ['aws', 'secret', 'key']],
    ['', []],
  ])('%s', (name, words) => expect(wordsOf(name)).toEqual(words));
});

describe('a name is listed', () => {
  const list = new Map([
    ['venice', 1],
    ['veniceai', 2],
    ['npm', 3],
  ]);
  const telling = new Set(['token', 'key']);
  const listed = (name: string) => listedAs(wordsOf(name), list, telling);

  test.each([
    ['under one of its words', 'NPM_TOKEN', 3],
    ['under the longest run of them', 'venice_ai_key', 2],
    ['where the kind of value is grown to it', 'veniceaitoken', 2],
    ['in the midst', 'my.npm.publish_key', 3],
    ['under no part of a word', 'npmrc_token', undefined],
    ['under nothing', 'session_key', undefined],
  ])('%s', (_, name, found) => expect(listed(name)).toBe(found));
});
