import { describe, expect, test } from 'vitest';
import { onAddedLines } from '../../src/finding/added-lines.ts';

const PEM = ['-----BEGIN A PRIVATE KEY-----', 'one', 'two', '-----END A PRIVATE KEY-----'].join('\n');

/** Whether the marked part, between « and », lies on an added line. */
function isAdded(marked: string, ...before: readonly string[]): boolean {
  const [head = '', value = '', tail = ''] = marked.split(/[«»]/);
  const range = { start: Buffer.byteLength(head), end: Buffer.byteLength(head + value) };
  return onAddedLines(
    Buffer.from(head + value + tail),
    before.map((text) => Buffer.from(text)),
    [range],
  )[0]!;
}

test.each([
  ['the same line', 'a\nk=«v»\nb\n', ['k=v\n'], false],
  ['a new line', 'a\nk=«v»\nb\n', ['a\nb\n'], true],
  ['a new file', 'k=«v»', [], true],
  ['an empty file before', 'k=«v»', [''], true],
  ['a line that moved', 'b\na\nk=«v»', ['k=v\na\nb\n'], false],
  ['a line that was indented', '  k=«v»\n', ['k=v\n'], true],
  ['a line of which another part changed', 'k=«v» # old\n', ['k=v # new\n'], true],
  ['a line that now stands there twice', 'k=«v»\nk=v\n', ['k=v\n'], true],
  ['another line end', 'a\r\nk=«v»\r\n', ['a\nk=v\n'], false],
  ['a line that one of two parents has', 'k=«v»\n', ['a\n', 'k=v\n'], false],
  ['a line that both parents have once', 'k=«v»\nk=v\n', ['k=v\n', 'k=v\n'], true],
  ['the first line without end', '«v»', ['v'], false],
  ['one of many lines', `${PEM.replace('one', '«one').replace('two', 'twoo»')}\n`, [PEM], true],
  ['a key of many lines', `x\n«${PEM}»\n`, [PEM], false],
  [
    'a key of many lines, with another one below',
    `«${PEM}»\n${PEM.replace('one', '1').replace('two', '2')}`,
    [PEM],
    false,
  ],
  [
    'a key of many lines in quotes',
    `"«${PEM.replaceAll('\n', '\\n"\n"')}»"`,
    [`"${PEM.replaceAll('\n', '\\n"\n"')}"`],
    false,
  ],
])('%s', (_, now, before, added) => {
  expect(isAdded(now, ...before)).toBe(added);
});

describe('in any bytes', () => {
  test('wide text', () => {
    const wide = (text: string) => Buffer.from(text, 'utf16le');
    const ask = (now: string, before: string) =>
      onAddedLines(wide(now), [wide(before)], [{ start: wide(now).indexOf(wide('v')), end: wide(now).length - 2 }]);
    expect(ask('a\nk=v\n', 'k=v\nb\n')).toEqual([false]);
    expect(ask('a\nk=v\n', 'a\nk=w\n')).toEqual([true]);
  });

  test('a long line costs no more than its length', () => {
    const line = 'x'.repeat(3_000_000);
    expect(onAddedLines(Buffer.from(line), [Buffer.from(line)], [{ start: 5, end: 9 }])).toEqual([false]);
  });
});
