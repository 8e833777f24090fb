import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { key } from '../helper/canary.ts';
import { runMain, runOnTerminal } from '../helper/run-main.ts';
import { tempFolder } from '../helper/temp-folder.ts';
import { tempRepo } from '../helper/temp-repo.ts';

/** What a terminal was told, line by line, each in the place of the one before. */
const linesOf = (stderr: string) => stderr.split('\r\x1b[2K');

describe('how far a scan is', () => {
  const cwd = tempFolder({ 'a.txt': 'nothing\n'.repeat(9), 'b.env': `token: ${key()}\n` });

  // Each look at the clock comes a second after the one before.
  beforeEach(() => {
    let seconds = 0;
    vi.spyOn(process, 'uptime').mockImplementation(() => ++seconds);
  });
  afterEach(() => void vi.restoreAllMocks());

  test('is shown on a terminal, with rate and time left, and is gone in the end', async () => {
    const { stderr } = await runOnTerminal(['scan', '.'], cwd);
    const [before, ...lines] = linesOf(stderr);
    expect([before, lines.at(-1)]).toEqual(['', '']);
    expect(lines[0]).toMatch(/^reading files: \d of 2 \(\d+ %\), \d+ MB\/s, [\d.]+ m?s left$/);
  });

  test('is cut to the width of the terminal', async () => {
    const { stderr } = await runOnTerminal(['scan', '.'], cwd, { columns: 20 });
    expect(linesOf(stderr)[1]).toMatch(/^reading files: \d of$/);
  });

  test('is told of blobs too', async () => {
    const repo = tempRepo({ 'a.txt': 'nothing\n' });
    repo.commit('first');
    const { stderr } = await runOnTerminal(['audit', '.', '--branch', 'main'], repo.root);
    expect(linesOf(stderr)[1]).toMatch(/^reading blobs: 1 of \d \(\d+ %\), /);
  });

  test('is not told in a file, nor in CI', async () => {
    expect((await runMain(['scan', '.'], cwd)).stderr).toBe('');
    expect((await runOnTerminal(['scan', '.'], cwd, { env: { CI: 'true' } })).stderr).toBe('');
  });
});
