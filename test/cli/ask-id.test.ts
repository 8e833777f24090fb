import { PassThrough, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { askForId } from '../../src/cli/ask-id.ts';

const ID = '7f3a91c2e01b44d0';

function asked(signal = new AbortController().signal) {
  const input = new PassThrough();
  const stdout = new Writable({ write: (_part, _encoding, done) => done() });
  return { input, agreed: askForId({ stdin: () => input, stdout, signal }, ID) };
}

test.each([
  [`${ID}\n`, true],
  [` ${ID.toUpperCase()} \n`, true],
  ['y\n', false],
  ['\n', false],
])('%j is understood', async (typed, agreed) => {
  const question = asked();
  question.input.write(typed);
  expect(await question.agreed).toBe(agreed);
});

test('the end of the input and Ctrl-C, before and after the question, are a no', async () => {
  const ended = asked();
  ended.input.end();
  expect(await ended.agreed).toBe(false);
  const stop = new AbortController();
  const stopped = asked(stop.signal);
  setImmediate(() => stop.abort());
  expect(await stopped.agreed).toBe(false);
  expect(await asked(stop.signal).agreed).toBe(false);
});
