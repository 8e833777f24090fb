import { describe, expect, test } from 'vitest';
import { key, plant, reveals } from '../helper/canary.ts';
import { runMain } from '../helper/run-main.ts';
import { type TempRepo, tempRepo } from '../helper/temp-repo.ts';

const NAME = key(7);
const CONTENT = `token: ${plant('glpat-<alnum:20>')} # unleak:alow gitlab -- x\n`;

/** A folder that is called like a key, with a key in a file, one that is ignored, and an archive that is cut off. */
function named(): TempRepo {
  const repo = tempRepo({ 'plain.txt': 'nothing\n', '.gitignore': '.env\n' });
  repo.commit('first');
  repo.write(`in ${NAME}/a.yml`, CONTENT);
  repo.write(`in ${NAME}/.env`, CONTENT);
  repo.write(`in ${NAME}/cut.zip`, Buffer.from('PK\x03\x04cut off'));
  return repo;
}

// What prints a planted value throws: see helper/run-main.ts.
describe('a key in the name of a file is shown in no report', () => {
  test.each([
    ['scan', '.'],
    ['audit'],
    ['staged'],
    ['ci', '--base', 'HEAD~1'],
    ['ci', '--scope', 'head'],
    ['hook', 'run', 'pre-push'],
  ])('of unleak %s %s %s', async (...args) => {
    const repo = named();
    if (args[0] !== 'scan') repo.git('add', '--all');
    if (args[0] === 'ci' || args[0] === 'hook') repo.git('commit', '-qm', 'second');
    const { code, stdout } = await runMain(args, repo.root);
    expect([code, stdout]).toEqual([1, expect.stringMatching(/ in ghp_….{4}\/a\.yml:1/)]);
    if (args[0] === 'hook') return;
    for (const format of ['json', 'sarif', 'gitlab', 'junit', 'csv', 'markdown', 'github', 'azure'])
      expect((await runMain([...args, '--report', format], repo.root)).stdout).not.toContain(NAME);
  });

  test('and names that are no keys stay as they are', async () => {
    const repo = named();
    repo.write('0123456789abcdef0123456789abcdef01234567/2026-01-02-a.yml', CONTENT);
    const { stdout } = await runMain(['scan', '.'], repo.root);
    expect(stdout).toContain(' 0123456789abcdef0123456789abcdef01234567/2026-01-02-a.yml:1');
    expect(reveals(stdout)).toBe(false);
  });
});
