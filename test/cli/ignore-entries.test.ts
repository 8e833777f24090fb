import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { key, plant } from '../helper/canary.ts';
import { reportOf, runMain } from '../helper/run-main.ts';
import { tempFolder } from '../helper/temp-folder.ts';
import { tempRepo } from '../helper/temp-repo.ts';

const KEY = `token: ${key(1)}\n`;
const OTHER = `token: ${key(2)}\n`;
const RULE = 'github.personal-access-token';

async function idIn(cwd: string): Promise<string> {
  return (await reportOf(['scan', '.'], cwd)).report.findings[0]!.id;
}

async function ignore(cwd: string, id: string, ...more: string[]): Promise<void> {
  const { code, stderr } = await runMain(['ignore', id, '--reason', 'key of the public demo', ...more], cwd);
  expect([code, stderr]).toEqual([0, '']);
}

describe('an entry', () => {
  test('holds for the value wherever it stands: moved, rewritten, in history, staged and on stdin', async () => {
    const repo = tempRepo({ 'a.yml': KEY });
    repo.commit('first');
    await ignore(repo.root, (await idIn(repo.root)).toUpperCase());
    repo.git('mv', 'a.yml', 'b.yml');
    repo.commit('moved');
    repo.git('commit', '--quiet', '--amend', '-m', 'rewritten');
    repo.write('c/c.yml', `# elsewhere\n${KEY}`);
    repo.git('add', '--all');
    for (const command of [['audit'], ['scan', '.'], ['staged'], []]) {
      const { code, report } = await reportOf(command, repo.root);
      expect(code).toBe(0);
      expect(report.scan.ignored).toHaveLength(1);
    }
    const piped = await runMain(['scan', '-'], repo.root, KEY);
    expect(piped.code).toBe(0);
  });

  const PASSWORD = `db_password = "${plant('<alnum:7>', 3)}$x9"\n`;

  test('for a value that could be guessed holds no id, and accepts it', async () => {
    const cwd = tempFolder({ 'a.yml': PASSWORD });
    const id = await idIn(cwd);
    await ignore(cwd, id);
    await ignore(cwd, id);
    const text = readFileSync(join(cwd, '.unleakignore'), 'utf8');
    expect(text).toMatch(/^scrypt:[0-9a-f]{16}:[0-9a-f]{32} generic\.password key of the public demo\n$/);
    expect(text).not.toContain(id);
    const { report } = await reportOf(['scan', '.'], cwd);
    expect(report.findings).toEqual([]);
    expect(report.scan.ignored).toMatchObject([{ id, where: '.unleakignore:1' }]);
  });

  test('ends, and is limited to a path', async () => {
    const cwd = tempFolder({ 'test/a.yml': KEY });
    const id = await idIn(cwd);
    await ignore(cwd, id, '--path', 'test/**', '--expires', '2020-01-31');
    const over = await runMain(['ignore', id, '--reason', 'x', '--expires', '2020-01-30'], tempFolder());
    expect(over.stdout).toContain('was to be ignored until 2020-01-30, which is over');
    expect(readFileSync(join(cwd, '.unleakignore'), 'utf8')).toBe(
      `${id} ${RULE} expires=2020-01-31 path=test/** key of the public demo\n`,
    );
    const expired = await runMain(['scan', '.'], cwd);
    expect(expired.code).toBe(1);
    expect(expired.stdout).toContain(`note  .unleakignore:1: ${id} was accepted until 2020-01-31 only`);
    await ignore(cwd, id, '--path', 'test/**', '--expires', '2999-01-31');
    expect((await runMain(['scan', 'test'], cwd)).code).toBe(0);
    writeFileSync(join(cwd, 'b.yml'), KEY);
    expect((await runMain(['scan', '.'], cwd)).code).toBe(1);
  });

  test('with a misspelled limit is told, and does not hold for ever', async () => {
    const cwd = tempFolder({ 'test/a.yml': KEY });
    const id = await idIn(cwd);
    writeFileSync(join(cwd, '.unleakignore'), `${id} ${RULE} expire=2020-01-31 demo\n`);
    const { code, stderr } = await runMain(['scan', '.'], cwd);
    expect([code, stderr]).toEqual([2, expect.stringContaining('.unleakignore:1: not understood')]);
    expect(stderr).toContain('did you mean "expires="?');
  });

  test('for a rule that did not find it is refused, and none is said to hide it', async () => {
    const cwd = tempFolder({ 'test/a.yml': KEY });
    const id = await idIn(cwd);
    const { code, stdout, stderr } = await runMain(['ignore', id, '--reason', 'x', '--rule', 'gihub'], cwd);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`${id} is found by ${RULE}, and not by gihub\n  hint: leave --rule out`);
    expect((await runMain(['ignore', id, '--reason', 'x', '--rule', 'github'], cwd)).stdout).toContain('it hides: ');
  });

  test('is added by two branches, and git merges them', async () => {
    const repo = tempRepo({ 'a.yml': KEY, 'b.yml': OTHER, 'c.yml': `token: ${key(3)}\n` });
    repo.commit('first');
    const { report } = await reportOf(['audit'], repo.root);
    const ids = report.findings.map(({ id }) => id);
    await ignore(repo.root, ids[0]!);
    expect(readFileSync(join(repo.root, '.gitattributes'), 'utf8')).toBe('.unleakignore merge=union\n');
    repo.commit('one');
    repo.git('checkout', '--quiet', '-b', 'side');
    await ignore(repo.root, ids[1]!);
    repo.commit('two');
    repo.git('checkout', '--quiet', 'main');
    await ignore(repo.root, ids[2]!);
    repo.commit('three');
    repo.git('merge', '--quiet', '-m', 'both', 'side');
    expect((await runMain(['audit'], repo.root)).code).toBe(0);
  });

  test('that is stale is named by an audit, and listed', async () => {
    const repo = tempRepo({ 'a.yml': KEY, '.unleakignore': '# gone\n1234567890abcdef a.b an old one\n' });
    repo.commit('first');
    const said = '.unleakignore:2: what this line accepts (a.b) is nowhere any more';
    expect((await runMain(['audit'], repo.root)).stdout).toContain(`note  ${said}`);
    expect((await runMain(['scan', '.'], repo.root)).stdout).not.toContain('note');
    const id = await idIn(repo.root);
    await ignore(repo.root, id);
    const { stdout } = await runMain(['ignore', '--list'], repo.root);
    expect(stdout).toContain('.unleakignore:2  a.b: an old one\n  hides nothing: what this line accepts');
    expect(stdout).toMatch(
      /:3 {2}github\.personal-access-token: key of the public demo\n {2}hides GitHub .* a\.yml:1\n/,
    );
    const json = await runMain(['ignore', '--list', '--json'], repo.root);
    const { entries } = JSON.parse(json.stdout) as { entries: { where: string; hides: object[] }[] };
    expect(entries.map(({ where, hides }) => [where, hides.length])).toEqual([
      ['.unleakignore:2', 0],
      ['.unleakignore:3', 1],
    ]);
    const inReport = (await reportOf(['audit'], repo.root)).report.scan.ignored[0]!;
    expect(Object.keys(entries[1]!.hides[0]!).sort()).toEqual(Object.keys(inReport).sort());
  });
});

test('unleak baseline accepts all that is there, in work tree and history, and nothing new', async () => {
  const repo = tempRepo({ 'a.yml': KEY });
  repo.commit('first');
  repo.write('a.yml', `db_password = "${plant('<alnum:7>', 4)}$x9"\n`);
  repo.commit('second');
  const { code, stdout } = await runMain(['baseline', '--reason', 'before the audit'], repo.root);
  expect(code).toBe(0);
  expect(stdout).toMatch(/ high {2}medium +low {2}confidence\n +1 +0 +0 {2}GitHub personal access token \(classic\)\n/);
  expect(stdout).toContain(`2 secrets accepted: ${join(repo.root, '.unleakignore')}.`);
  const lines = readFileSync(join(repo.root, '.unleakignore'), 'utf8').trimEnd().split('\n');
  expect(lines.map((line) => line.slice(line.indexOf(' ') + 1))).toEqual([
    `${RULE} before the audit`,
    'generic.password before the audit',
  ]);
  expect((await runMain(['audit', '--fail-on', 'low'], repo.root)).code).toBe(0);
  expect((await runMain(['baseline'], repo.root)).stdout).toBe('Nothing to accept. 2 more had been accepted before.\n');
  repo.write('b.yml', OTHER);
  expect((await runMain(['scan', '.'], repo.root)).code).toBe(1);
});

test('a baseline does not change with the files: lines above, a move, a squash, a commit picked elsewhere', async () => {
  const repo = tempRepo({ 'a.yml': KEY, 'c.yml': OTHER });
  repo.commit('first');
  const made = await runMain(['baseline', '--reason', 'old'], repo.root);
  const read = () => readFileSync(join(repo.root, '.unleakignore'), 'utf8');
  const before = read();
  expect([made.code, before.split('\n').length]).toEqual([0, 3]);
  repo.commit('baseline');
  repo.git('checkout', '--quiet', '-b', 'topic');
  repo.write('a.yml', `${'# a line\n'.repeat(500)}${KEY}`);
  repo.commit('lines');
  repo.git('mv', 'c.yml', 'd.yml');
  const moved = repo.commit('moved');
  repo.git('checkout', '--quiet', 'main');
  repo.git('merge', '--quiet', '--squash', 'topic');
  repo.git('commit', '--quiet', '-m', 'squashed');
  repo.git('checkout', '--quiet', '-b', 'other', 'HEAD~1');
  repo.git('cherry-pick', moved);
  for (const command of [['audit'], ['ci', '--base', 'main']]) {
    expect([command, (await runMain(command, repo.root)).code]).toEqual([command, 0]);
  }
  expect((await runMain(['baseline'], repo.root)).stdout).toBe('Nothing to accept. 2 more had been accepted before.\n');
  expect(read()).toBe(before);
});

test('a comment accepts in a file, staged, on stdin and in the history', async () => {
  const text = `token: ${key(1)} # unleak:allow ${RULE} -- of the demo\n`;
  const repo = tempRepo({ 'a.yml': text });
  repo.git('add', '--all');
  for (const [args, input] of [[['scan', '.']], [['staged']], [['scan', '-'], text]] as const) {
    const { code, report } = await reportOf(args, repo.root, input);
    expect(code).toBe(0);
    expect(report.scan.ignored).toMatchObject([{ cause: 'inline', reason: 'of the demo' }]);
  }
  repo.commit('first');
  repo.git('rm', '--quiet', 'a.yml');
  repo.commit('second');
  // Of what lies in a pack, only the places that are shown are read for comments.
  repo.git('gc', '--quiet');
  expect((await reportOf(['audit'], repo.root)).report.scan.ignored).toHaveLength(1);
  expect((await runMain(['audit', '--no-inline-allow'], repo.root)).code).toBe(1);
});
