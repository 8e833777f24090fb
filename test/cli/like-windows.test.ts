import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { key } from '../helper/canary.ts';
import type { JsonReport } from '../helper/report.ts';
import { runCli } from '../helper/run-cli.ts';
import { runMain } from '../helper/run-main.ts';
import { tempFolder, writeIn } from '../helper/temp-folder.ts';
import { copyOf, type TempRepo, tempRepo } from '../helper/temp-repo.ts';

const SHIM = fileURLToPath(new URL('../helper/like-windows.cjs', import.meta.url));
const RULES = JSON.stringify([{ id: 'acme.token', pattern: 'acme_[0-9a-z]{32}' }]);

/** A git that answers with paths as that of Windows does, and wants to be told that they may be long. */
const git = tempFolder();
chmodSync(
  writeIn(
    git,
    'git.exe',
    `#!/bin/sh
PATH='${process.env.PATH}'
case "$*" in
  *core.longPaths=true*) ;;
  *) echo 'warning: could not open a folder: Filename too long' >&2; exit 1 ;;
esac
case "$*" in
  *rev-parse*) out=$(git "$@") || exit $?; printf '%s\\n' "$out" | sed 's#^/#C:/#' ;;
  *) exec git "$@" ;;
esac
`,
  ),
  0o755,
);

/** The program where paths are those of Windows. */
async function runThere(args: readonly string[], { root }: TempRepo) {
  const env = { PATH: `C:${git.replaceAll('/', '\\')}` };
  return runCli(args, { cwd: root, env, nodeFlags: ['--require', SHIM] });
}

function repository(): TempRepo {
  const repo = tempRepo({
    'sub/deep/a.yml': `token: ${key(1)}\n`,
    'sub/.unleak.yaml': 'failOn: low\ndisable: [generic.password]\n',
    '.unleak.yaml': 'rules: conf/r.json\npaths:\n  - match: "sub/deep/**"\n    confidence: lower\n',
    'conf/r.json': RULES,
    'b.yml': `token: ${key(2)}\n`,
  });
  repo.commit('first');
  repo.write('sub/new/c.yml', `token: ${key(3)}\n`);
  repo.git('add', '.');
  return repo;
}

/** A report without the time that it took and the drive. */
function steady(text: string): string {
  return text.replaceAll('C:/', '/').replace(/"elapsed": \d+/, '"elapsed": 0');
}

describe.runIf(process.platform !== 'win32')('with the paths of Windows', () => {
  const repo = repository();

  test.each([
    ['scan', 'sub', '--report', 'sarif'],
    ['audit'],
    ['staged'],
    ['config', 'print', '--for', 'sub/deep/a.yml', '--json'],
  ])('the same report, byte for byte: %s %s', async (...args) => {
    const asked = args.includes('--report') || args[0] === 'config' ? args : [...args, '--report', 'json'];
    const here = await runMain(asked, repo.root);
    const there = await runThere(asked, repo);
    expect([there.code, there.stderr]).toEqual([here.code, '']);
    expect(here.stdout).toContain('sub/');
    expect(steady(there.stdout)).toBe(steady(here.stdout));
    // As JSON writes a backslash.
    expect(there.stdout).not.toContain('\\\\');
  });

  test('a path as it is typed there', async () => {
    const { code, stdout } = await runThere(['scan', 'sub\\new\\c.yml', '--report', 'json'], repo);
    const { findings } = JSON.parse(stdout) as JsonReport;
    expect([code, findings.map(({ places }) => places[0]?.path)]).toEqual([1, ['sub/new/c.yml']]);
  });

  test('the same file of what is accepted, which each reads from the other, in UTF-16 too', async () => {
    const [mine, theirs] = [copyOf(repo), copyOf(repo)];
    const { findings } = JSON.parse((await runMain(['scan', '.', '--json'], repo.root)).stdout) as JsonReport;
    const { id } = findings.find(({ places }) => places[0]?.path === 'sub/new/c.yml')!;
    for (const args of [
      ['ignore', id, '--reason', 'demo', '--path', 'sub/**'],
      ['baseline', '--reason', 'old'],
    ]) {
      expect((await runMain(args, mine.root)).code).toBe(0);
      expect((await runThere(args, theirs)).code).toBe(0);
    }
    const [ours, their] = [mine, theirs].map(({ root }) => readFileSync(join(root, '.unleakignore')));
    expect(their).toEqual(ours);
    expect(ours!.toString()).toMatch(/^[0-9a-f]{16} \S+ path=sub\/\*\* demo$/m);
    theirs.write('.unleakignore', Buffer.from(`\ufeff${ours!.toString().replaceAll('\n', '\r\n')}`, 'utf16le'));
    const there = await runThere(['scan', '.', '--report', 'json'], theirs);
    const report = JSON.parse(there.stdout) as JsonReport;
    expect([there.code, report.findings, report.scan.ignored.length]).toEqual([0, [], 3]);
  });

  test('commands that each of its shells understands', async () => {
    const mine = copyOf(repo);
    mine.write('my app/.env', `token: ${key(4)}\n`);
    mine.git('add', '.');
    const { stdout } = await runThere(['staged'], mine);
    expect(stdout).toMatch(
      /keep the file out of git: add the line \.env to \.gitignore, then\n +git rm --cached -f "my app\/\.env"\n/,
    );
    expect(stdout).not.toContain('echo');
    const cleanup = await runThere(['cleanup'], mine);
    expect(cleanup.stdout).toContain('The commands are for Git Bash');
    expect(cleanup.stdout).toMatch(/unleak-replace\.txt holds the values\.\n/);
  });

  test('a report to NUL goes nowhere, and makes no file of that name', async () => {
    const mine = copyOf(repo);
    const { code, stdout } = await runThere(['scan', 'b.yml', '--report', 'json=NUL', '--report', 'sarif=nul:'], mine);
    expect([code, stdout]).toEqual([1, '']);
    expect(readdirSync(mine.root).filter((name) => /nul/i.test(name))).toEqual([]);
  });

  test('the quote that PowerShell and cmd leave in "my app\\" is told', async () => {
    const said = 'no such file or folder\n  hint: leave out the \\ before the closing quote\n';
    const { code, stderr } = await runThere(['scan', 'my app" --report json'], repo);
    expect([code, stderr]).toEqual([2, `unleak: my app" --report json: ${said}`]);
    expect((await runThere(['audit', '.\\my app"'], repo)).stderr).toContain('\\ before the closing quote');
  });
});
