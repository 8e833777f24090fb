import { expect, test } from 'vitest';
import { createMatcher } from '../../../src/match/match-chunk.ts';
import { loadKernel, loadRulebook } from '../../../src/rulebook/load.ts';
import { fillSecret } from '../../helper/fill-secret.ts';
import { matchText } from '../../helper/matcher.ts';

const rulebook = loadRulebook();
const matcher = createMatcher(rulebook, loadKernel());
const TOKEN = fillSecret('<hex:40>').text;
const OTHER = fillSecret('<alnum:32>', 2).text;
const PASSWORD = fillSecret('k7#<alnum:10>Qm2').text;

/** What is found, under what, and how sure it is. */
function found(text: string): string[] {
  return matchText(matcher, text).map(
    ({ rule, start, end, confidence }) =>
      `${rulebook.rules[rule]!.id} ${confidence} ${text.slice(start, end) === TOKEN ? 'token' : text.slice(start, end)}`,
  );
}

test.each([
  [`<Map apiKey={'${TOKEN}'} />`, 'secret-form.jsx high'],
  [`<Map flickrKey={'${TOKEN}'} />`, 'flickr.by-name medium'],
  [`  API_TOKEN: z.string().default('${TOKEN}'),`, 'secret-form.validated high'],
  [`  API_TOKEN:\r\n    required: false\r\n    default: ${TOKEN}\r\n`, 'secret-form.block-default high'],
  [`INSERT INTO users (id, token, password) VALUES (1, 'x', '${TOKEN}')`, 'secret-form.row medium'],
])('a value is judged by its name, and is no surer than the form: %s', (text, expected) => {
  expect(found(text)).toEqual([`${expected} token`]);
});

test.each([
  [`<Row sortKey={'${TOKEN}'} />`],
  [`<Map tokenCount={'${TOKEN}'} />`],
  ['<Map apiKey={"settings.apiKey.title"} />'],
  ['parser.add_argument("--password", default="password")'],
  [`"token": {"type": "string"},\n"name": {"default": "${PASSWORD}"}`],
  [`  password:\n    type: string\n  name:\n    default: ${OTHER}\n`],
])('nothing is found in %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('all of a list of YAML is found, up to where another block begins', () => {
  const text = `passwords:\n  - ${PASSWORD}\n  - '${OTHER}'\n- ${TOKEN}\nnumber: ${TOKEN}\n`;
  expect(found(text)).toEqual([`secret-form.list high ${PASSWORD}`, `secret-form.list high ${OTHER}`]);
  expect(found(text.replaceAll(/^ {2}- /gm, '  jane: '))).toHaveLength(2);
});
