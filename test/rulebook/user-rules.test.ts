import { describe, expect, test } from 'vitest';
import { readUserRules } from '../../src/rulebook/user-rules.ts';
import { tempFolder, writeIn } from '../helper/temp-folder.ts';

const folder = tempFolder();
let files = 0;

/** The rules of a file with this content. */
async function read(content: unknown) {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return (await readUserRules(writeIn(folder, `${files++}.json`, text))).providers;
}

const rule = { id: 'acme.token', pattern: 'acme_[0-9a-z]{24}' };

describe('a file of rules', () => {
  test('is read into providers', async () => {
    const providers = await read([
      rule,
      { ...rule, id: 'acme.key', flags: 'i', severity: 'low' },
      { ...rule, id: 'zeta.token' },
    ]);
    expect(Object.keys(providers)).toEqual(['acme', 'zeta']);
    expect(providers.acme!.keys.map(({ id, pattern, severity }) => [id, pattern, severity])).toEqual([
      ['token', /acme_[0-9a-z]{24}/, 'high'],
      ['key', /acme_[0-9a-z]{24}/i, 'low'],
    ]);
  });

  test('may not say anything to a terminal', async () => {
    const { acme } = await read([{ ...rule, name: 'A\x1b[31m\nB', risk: 'r\x07', steps: ['\u202es'] }]);
    const [key] = acme!.keys;
    expect([key!.name, key!.risk, key!.rotate!.steps]).toEqual(['A\\x1b[31m B', 'r\\x07', ['\\u202es']]);
  });

  test('may say all that a rule can', async () => {
    const { acme } = await read([
      {
        ...rule,
        name: 'Acme token',
        context: ['acmecloud'],
        within: 40,
        entropy: 3,
        confidence: 'medium',
        risk: 'Bad.',
        steps: ['a'],
        examples: ['b'],
        nearMisses: ['c'],
      },
    ]);
    expect(acme!.keys).toMatchObject([
      {
        name: 'Acme token',
        context: { words: ['acmecloud'], within: 40 },
        entropy: 3,
        confidence: 'medium',
        risk: 'Bad.',
        rotate: { steps: ['a'] },
        examples: ['b'],
        nearMisses: ['c'],
      },
    ]);
  });

  test('may begin with a byte order mark', async () => {
    expect(Object.keys(await read(`\ufeff${JSON.stringify([rule])}`))).toEqual(['acme']);
  });

  test('may use any name for a provider', async () => {
    expect(Object.keys(await read([{ ...rule, id: 'constructor.token' }]))).toEqual(['constructor']);
  });
});

describe('what is wrong is said, with the file and the rule', () => {
  test.each([
    ['no JSON', '{', /0\.json|\d+\.json is no JSON/],
    ['no list', {}, /a rule file is a list of rules/],
    ['no rules', [], /holds no rule/],
    ['no rule', [null], /rule 1: not an object/],
    ['a text for a rule', ['acme'], /rule 1: unknown field|rule 1: not an object/],
    ['no id', [{ pattern: 'a' }], /rule 1: id must be like/],
    ['an id of one part', [{ ...rule, id: 'acme' }], /rule 1 \(acme\): id must be like/],
    ['no pattern', [{ id: 'acme.token' }], /no pattern/],
    ['an unknown field', [{ ...rule, regex: 'a' }], /unknown field "regex"; known: id, pattern/],
    ['a field that every object has', [JSON.parse('{"toString": "a"}')], /unknown field "toString"/],
    ['a field of another type', [{ ...rule, within: '40' }], /"within" must be a number/],
    ['a list of numbers', [{ ...rule, context: [1] }], /"context" must be a list/],
    ['another severity', [{ ...rule, severity: 'bad' }], /severity must be/],
    ['another confidence', [{ ...rule, confidence: 'sure' }], /confidence must be/],
    ['another flag', [{ ...rule, flags: 'g' }], /the only flag is i/],
    ['slashes', [{ ...rule, pattern: '/acme_[0-9a-z]{32}/i' }], /stands without slashes around it/],
    ['a flag in the pattern', [{ ...rule, pattern: '(?i)acme_[0-9a-z]{32}' }], /write flags: i/],
    ['no regular expression', [{ ...rule, pattern: '(' }], /rule 1 \(acme\.token\): Invalid regular expression/],
    ['a pattern that may take long', [{ ...rule, pattern: 'acme_(?:a+)+!' }], /the pattern is refused: it can take/],
    ['a pattern without an end', [{ ...rule, pattern: 'acme_[a-z]+' }], /unbounded/],
    ['a key that could not be found', [{ ...rule, pattern: '[0-9a-f]{32}' }], /nothing literal to find it by/],
    ['a word that could not be seen', [{ ...rule, context: ['ac'] }], /context word too short: ac/],
    ['a distance that no window holds', [{ ...rule, context: ['acme'], within: 1000 }], /within is not in 1 to 144/],
    ['a word beyond ASCII', [{ ...rule, context: ['schlüssel'] }], /context word beyond ASCII: schlüssel/],
    ['a pattern beyond ASCII', [{ ...rule, pattern: 'acmé_[a-z]{24}' }], /"pattern" holds "é".*write \\xc3\\xa9/],
    ['an expression beyond ASCII', [{ ...rule, allow: [{ regexes: ['für'] }] }], /"regexes" holds "ü"/],
    ['the end of a text', [{ ...rule, pattern: '^acme_[0-9a-z]{24}$' }], /\^ or \$ in the pattern: leave them out/],
    [
      'more bits than hex has',
      [{ ...rule, pattern: 'aced[0-9a-f]{32}', entropy: 4.5 }],
      /entropy must be from 0 to 4:/,
    ],
    ['more bits than its length has', [{ ...rule, entropy: 5 }], /entropy must be from 0 to 4\.8:/],
    ['less than no bits', [{ ...rule, entropy: -1 }], /entropy must be from 0/],
    ['a pattern of the shell', [{ ...rule, paths: ['*.env'] }], /paths 1 is refused: it is no regular expression/],
    ['an unknown field beside the rules', { rules: [rule], allows: [] }, /:1: unknown field "allows"; known: .*allow/],
    ['an id twice', [rule, rule], /rule 2 \(acme\.token\): the id is used twice/],
  ])('%s', async (_, content, message) => {
    await expect(read(content)).rejects.toMatchObject({
      name: 'ScannerError',
      code: 'bad-rules',
      message: expect.stringMatching(message),
    });
    await expect(read(content)).rejects.toMatchObject({ message: expect.stringContaining(folder) });
  });

  test('a file that is not there', async () => {
    await expect(readUserRules(`${folder}/none.json`)).rejects.toMatchObject({
      code: 'bad-rules',
      message: expect.stringMatching(/none\.json cannot be read: no such file/),
    });
  });

  test('nothing of a file that is no rule file', async () => {
    await expect(read('secret-password-1')).rejects.toMatchObject({
      message: expect.not.stringContaining('secret-pass'),
    });
  });
});
