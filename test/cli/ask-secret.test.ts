import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { askSecrets } from '../../src/cli/ask-secret.ts';
import type { Io } from '../../src/cli/io.ts';

function terminal(typed: readonly string[], isTTY = true) {
  let shown = '';
  const modes: boolean[] = [];
  const stream = new Writable({
    write(part, _, done) {
      shown += part;
      done();
    },
  });
  async function* keys() {
    for (const part of typed) yield Buffer.from(part);
  }
  const stdin = Object.assign(keys(), { isTTY, setRawMode: (raw: boolean) => modes.push(raw) });
  const io: Io = {
    stdin: () => stdin,
    stdout: stream,
    stderr: stream,
    env: {},
    signal: new AbortController().signal,
  };
  return { io, modes, shown: () => shown };
}

test('what is typed is taken and not shown', async () => {
  const { io, modes, shown } = terminal(['se', 'crexx\u007f\bt', '\r', '\x1b[200~other-half\x1b[201~', '\r']);
  expect(await askSecrets(io, ['key: ', 'half: '])).toEqual(['secret', 'other-half']);
  expect(shown()).toBe('key: \nhalf: \n');
  expect(modes).toEqual([true, false]);
});

test('a line is taken back, the end of input ends it', async () => {
  const { io } = terminal(['wrong\u0015right\u0004']);
  expect(await askSecrets(io, ['key: ', 'half: '])).toEqual(['right']);
});

test('Ctrl-C stops it, and the terminal is as before', async () => {
  const { io, modes, shown } = terminal(['secr\u0003et\r']);
  await expect(askSecrets(io, ['key: '])).rejects.toThrow('stopped');
  expect(modes).toEqual([true, false]);
  expect(shown()).toBe('key: ');
});

test('a pipe is not asked', async () => {
  const { io, modes } = terminal(['secret\n'], false);
  expect(await askSecrets(io, ['key: '])).toBeNull();
  expect(modes).toEqual([]);
});
