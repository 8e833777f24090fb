import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { key } from '../helper/canary.ts';
import { jsonOf, runAndReport } from '../helper/report.ts';
import { runHere } from '../helper/run-main.ts';
import { tempFolder } from '../helper/temp-folder.ts';
import { tempRepo } from '../helper/temp-repo.ts';

const KEY = `token: ${key(1)}\n`;
const RULE = 'github.personal-access-token';
const OTHER = `token: ${key(2)}\n`;

async function idIn(cwd: string, args: readonly string[] = ['scan', '.']): Promise<string> {
  const outcome = await runHere([...args, '--report', 'json'], { cwd });
  return jsonOf(outcome).findings[0]!.id;
}

async function ignore(cwd: string, id: string, ...more: string[]): Promise<string> {
  const { code, stdout, stderr } = await runHere(['ignore', id, '--reason', 'key of the public demo', ...more], {
    cwd,
  });
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
}

describe('unleak ignore', () => {
  test('makes a finding go away, and says so', async () => {
    const cwd = tempFolder({ 'a.yml': KEY });
    const id = await idIn(cwd);
    const file = join(cwd, '.unleakignore');
    const said = await ignore(cwd, id);
    expect(said).toContain(`${id} is ignored from now on, wherever the same value stands: ${file}\n`);
    expect(said).toMatch(/ {2}it hides: GitHub personal access token \(classic\) ghp_….{4} a.yml:1\n$/);
    expect(readFileSync(file, 'utf8')).toBe(`${id} ${RULE} key of the public demo\n`);
    const { code, stdout, report } = await runAndReport(['scan', '.'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('No secrets found. 1 ignored by .unleakignore. Read: 2 files in ');
    expect(report.findings).toEqual([]);
    const [ignored] = report.scan.ignored;
    expect(ignored).toMatchObject({ id, rule: RULE, reason: 'key of the public demo', cause: 'ignore-file' });
    expect(ignored).toMatchObject({ where: '.unleakignore:1', places: [{ path: 'a.yml', line: 1 }] });
  });

  test('says so where a path of the user makes it hide nothing', async () => {
    const cwd = tempFolder({ 'a.yml': KEY, 'test/b.yml': OTHER });
    const id = await idIn(cwd, ['scan', 'a.yml']);
    const beyond = '  it hides nothing: a.yml:1 lies beyond test/**, seen from the folder of .unleakignore\n';
    expect(await ignore(cwd, id, '--path', 'test/**')).toContain(beyond);
    for (const more of [
      ['--path', '*.yml'],
      ['--path', '/a.yml', '--rule', 'github'],
      ['--rule', '-'],
    ])
      expect(await ignore(cwd, id, ...more)).toContain('  it hides: GitHub');
  });

  test.each([
    ['--path', `${key(3)}.txt`, '--path holds a key'],
    ['--rule', key(3), '--rule is the id of no rule'],
    ['--rule', 'a b', '--rule is the id of no rule'],
    ['--rule', '', '--rule is the id of no rule'],
  ])('writes no %s that would be wrong in the file', async (option, value, message) => {
    const cwd = tempFolder({ 'a.yml': KEY });
    const id = await idIn(cwd);
    const { code, stderr } = await runHere(['ignore', id, '--reason', 'demo', option, value], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
    expect(existsSync(join(cwd, '.unleakignore'))).toBe(false);
  });

  test('takes no reason that holds a key', async () => {
    const cwd = tempFolder({ 'a.yml': KEY });
    const args = ['ignore', await idIn(cwd), '--reason', `it is ${key(1)}`];
    const { code, stdout, stderr } = await runHere(args, { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('unleak: the reason holds a key\n');
    expect(existsSync(join(cwd, '.unleakignore'))).toBe(false);
  });

  test('can be listed outside of a repository', async () => {
    const cwd = tempFolder({ 'a.yml': KEY });
    await ignore(cwd, await idIn(cwd));
    const { code, stdout } = await runHere(['ignore', '--list'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^.unleakignore:1 {2}github[^\n]*\n {2}hides [^\n]*\n\n1 entry, [^\n]*; 1 of them hides something\.\n$/,
    );
  });

  test('hides no other value in the same place', async () => {
    const cwd = tempFolder({ 'a.yml': KEY });
    const id = await idIn(cwd);
    await ignore(cwd, id, '--rule', 'github.personal-access-token');
    writeFileSync(join(cwd, 'a.yml'), OTHER);
    const { code, report } = await runAndReport(['scan', '.'], { cwd });
    expect(code).toBe(1);
    expect(report.findings).toHaveLength(1);
    expect(report.findings[0]?.id).not.toBe(id);
    expect(report.scan.ignored).toEqual([]);
  });

  test('from below writes to the root of the repository, or to the file that is nearest', async () => {
    const repo = tempRepo({ 'below/a.yml': KEY });
    const below = join(repo.root, 'below');
    const id = await idIn(below);
    expect(await ignore(below, id)).toContain(join(repo.root, '.unleakignore'));
    expect(await ignore(below, id)).toContain(join(repo.root, '.unleakignore'));
    expect(readFileSync(join(repo.root, '.unleakignore'), 'utf8')).toBe(`${id} ${RULE} key of the public demo\n`);
    repo.write('below/.unleakignore', '# of this folder\n');
    expect(await ignore(below, id)).toContain(join(below, '.unleakignore'));
  });

  test('keeps comments, line ends and order', async () => {
    const cwd = tempFolder({
      '.unleakignore': '# accepted in 2025\r\n1111111111111111 a.b one\r\n\r\n# later\r\n9999999999999999 a.b nine\r\n',
    });
    const entry = await ignore(cwd, '5555555555555555');
    expect(entry).toContain('  nothing here has this id at present');
    await ignore(cwd, '1111111111111111', '--rule', 'c.d');
    const lines = readFileSync(join(cwd, '.unleakignore'), 'utf8').split('\r\n');
    // Nothing is known of the values, so they might be guessed.
    const SALTED = /^scrypt:[0-9a-f]{16}:[0-9a-f]{32} (?:-|c\.d) key of the public demo$/;
    expect(lines).toEqual([
      '# accepted in 2025',
      '',
      '# later',
      '9999999999999999 a.b nine',
      expect.stringMatching(SALTED),
      expect.stringMatching(SALTED),
      '',
    ]);
    expect(new Set(lines.slice(4, 6).map((line) => line.split(':')[1])).size).toBe(1);
  });

  test('takes a reason of several lines as one', async () => {
    const cwd = tempFolder();
    const reason = '  first line\n  second\tline ';
    const { code } = await runHere(['ignore', '0123456789abcdef', '--reason', reason], { cwd });
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, '.unleakignore'), 'utf8')).toMatch(/ - first line second line\n$/);
    const empty = await runHere(['ignore', '0123456789abcdef', '--reason', ' '], { cwd });
    expect([empty.code, empty.stderr]).toEqual([2, expect.stringContaining('unleak: the reason is empty')]);
  });
});
