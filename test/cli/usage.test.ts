import { spawnSync } from 'node:child_process';
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { key } from '../helper/canary.ts';
import { jsonOf, runAndReport } from '../helper/report.ts';
import { runHere, runMain } from '../helper/run-main.ts';
import { tempFolder } from '../helper/temp-folder.ts';
import { tempRepo } from '../helper/temp-repo.ts';

describe('wrong use ends with 2, says what is wrong and scans nothing', () => {
  const cwd = tempRepo({ 'a.yml': `token: ${key()}\n`, 'none.json': '[]', 'a folder/a.txt': '' }).root;

  test.each([
    ['--bogus', 'there is no option --bogus', 'unleak --help'],
    ['bogus', 'there is no command "bogus"', 'unleak --help'],
    ['bogus --help', 'there is no command "bogus"', 'unleak --help'],
    ['help bogus', 'there is no command "bogus"', 'unleak --help'],
    ['--staged', 'there is no option --staged', 'did you mean unleak staged?'],
    ['scna .', 'there is no command "scna"', 'did you mean unleak scan?'],
    ['a.yml', 'there is no command "a.yml"', 'to scan it: unleak scan a.yml'],
    ['scan . --bogus-thing', 'there is no option --bogus-thing', 'unleak scan --help'],
    ['scan . --failon=high', 'there is no option --failon', 'did you mean --fail-on?'],
    ['scan . --no-color', 'there is no option --no-color', 'unleak scan --help'],
    ['a§folder', 'there is no command "a folder"', 'to scan it: unleak scan "a folder"'],
    ['scan ', 'a path is empty', 'is a variable without a value?'],
    ['audit ', 'a path is empty', 'is a variable without a value?'],
    ['audit . ', 'a path is empty', 'is a variable without a value?'],
    ['scan a.yml/x', 'a.yml/x: ', 'check the spelling'],
    ['scan', 'path is missing', 'unleak scan --help'],
    ['-v', 'there is no -v', 'unleak --version'],
    ['rotate githab', 'there is no rule, provider or finding "githab"', 'did you mean github?'],
    ['explain stripe.live', 'there is no rule or provider "stripe.live"', 'unleak rules list stripe'],
    ['scan . --verify --endpoint gitlab', '--endpoint gitlab: the address is missing'],
    ['rules show a b', '"b" is one word too many', 'unleak rules --help'],
    ['scan . --strict=yes', '--strict takes no value', '--strict, or leave it out'],
    ['scan . --verify=', '--verify= names no provider', '--verify for all'],
    ['staged --verify=,', '--verify=, names no provider', '--verify for all'],
    ['scan . --plan', '--plan goes with --verify', 'add --verify'],
    ['scan . --endpoint gitlab=https://git.acme.com', '--endpoint goes with --verify', 'add --verify'],
    ['staged --trust-config', '--trust-config goes with --verify', 'add --verify'],
    ['rules list --rule acme.key', '--rule is for unleak rules test'],
    ['rules test a.yml --json', '--json is for unleak rules list and show'],
    ['explain stripe --json', '--json is for FILE:LINE'],
    ['scan - a.yml', '- (stdin) cannot be scanned together with paths'],
    ['scan . --report', '--report needs a value'],
    ['scan . --report html', 'there is no report format "html"', 'formats: text, json, jsonl, sarif, gitlab, '],
    ['scan . --report json=', '--report json= names no file', '--report json=FILE'],
    [
      'scan . --report json --report sarif',
      'two reports cannot both go to stdout',
      'give all but one a file: --report json=FILE',
    ],
    [
      'scan . --report json=out --report sarif=./out',
      'two reports cannot both go to ./out',
      'give each a file of its own: --report json=FILE',
    ],
    ['scan . --fail-on never', '--fail-on: "never" is none of active, high, medium, low, any'],
    ['scan . --fail-on active', '--fail-on active blocks keys that', 'have the keys checked: --verify'],
    ['scan . --timeout', '--timeout needs a value'],
    ['scan . --timeout soon', '--timeout is no number of seconds', '--timeout 600'],
    ['scan . --timeout -1', '--timeout is no number of seconds', '--timeout 600'],
    ['scan . --timeout 9999999', '--timeout is no number of seconds', '--timeout 600'],
    ['scan . --jobs many', '--jobs is no number of threads', '--jobs 2'],
    ['scan . --jobs 1.5', '--jobs is no number of threads', '--jobs 2'],
    ['scan . --rules nowhere.json', 'nowhere.json cannot be read: no such file'],
    ['scan . --rules none.json', 'none.json: the file holds no rule'],
    [
      'audit nowhere',
      'nowhere: no such folder',
      'give any folder of the repository, or the address of one; for a branch or commit: --branch NAME',
    ],
    ['ignore', 'which finding?'],
    ['ignore 0123456789abcdef --reason demo --expires soon', '--expires is no date', '--expires 2027-01-31'],
    ['audit . --max-depth few', '--max-depth is no number of commits', '--max-depth 100'],
    ['ignore 0123456789abcdef --reason demo --path ../x', '--path: a pattern cannot leave its folder with ..'],
    ['ignore 0123456789abcdef', '--reason is missing'],
    ['ignore 123 --reason demo', "that is no finding's id"],
    ['ignore --list --reason demo', '--list takes nothing else'],
    ['ignore 0123456789abcdef --reason demo --json', '--json goes with --list'],
    ['revoke 123', "that is no finding's id"],
    ['verify report.json --stdin', '--stdin and a report or id: one of them', 'keys that are gone from a report'],
    ['verify report.json --after-rotation other.json', '--after-rotation and another report or id'],
    ['verify --list --stdin', '--list and --stdin'],
    ['verify report.json --rule acme.key', '--rule goes with --stdin'],
    ['config show', 'action: "show" is not print'],
    ['config print --timeout soon', '--timeout is no number of seconds'],
    ['hook', 'action is missing'],
    ['hook remove', 'action: "remove" is none of install, uninstall, run, self-test'],
    ['rules', 'action is missing'],
    ['rules show', 'which rule?', 'unleak rules list'],
    ['rules show nobody', 'there is no rule or provider "nobody"', 'unleak rules list'],
    ['rules test', 'which file?', 'unleak rules test FILE'],
    ['rules test a.yml --rule nobody.key', 'there is no rule "nobody.key"', 'unleak rules list'],
    ['rules test nowhere.yml', 'nowhere.yml cannot be read: no such file'],
  ])('unleak %s', async (line, message, hint = '') => {
    const { code, stdout, stderr } = await runHere(
      line.split(' ').map((word) => word.replace('§', ' ')),
      { cwd },
    );
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(`unleak: ${message}`);
    expect(stderr).toContain(`\n  hint: ${hint}`);
  });

  test("a place inside of git's own folder", async () => {
    const { code, stderr } = await runHere([], { cwd: join(cwd, '.git') });
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining("lies in git's own folder, not in a work tree\n  hint: stand in the folder"),
    ]);
  });

  test('a key given as an id is not repeated', async () => {
    const { code, stderr } = await runHere(['ignore', key(), '--reason', 'demo'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain("unleak: that is no finding's id\n");
  });
});

test('each command that the help names shows its options and examples', async () => {
  const cwd = tempFolder();
  const { stdout } = await runMain(['help'], cwd);
  const names = [...stdout.matchAll(/^ {2}unleak ([a-z]+)/gm)].map(([, name]) => name!);
  expect(new Set(names).size).toBeGreaterThan(15);
  for (const name of new Set(names)) {
    const help = await runMain(['help', name], cwd);
    expect([name, help.code, help.stderr]).toEqual([name, 0, '']);
    expect(help.stdout).toMatch(new RegExp(`^unleak ${name}\\b[^]*\nExamples:\n {2}.*unleak ${name}`));
    expect(help.stdout).not.toMatch(/\[default: (?:false|\[\])\]/);
    expect((await runMain([name, '--help'], cwd)).stdout).toBe(help.stdout);
  }
});

describe('what the system refuses is no bug of ours', () => {
  test('a hook where there is no folder for it', async () => {
    const { root, write } = tempRepo({ 'a.yml': 'nothing\n' });
    write('nofolder', '');
    const env = {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.hooksPath',
      GIT_CONFIG_VALUE_0: join(root, 'nofolder/x'),
    };
    const { code, stdout, stderr } = await runMain(['init', '--with', 'git'], root, '', env);
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(
      /^unleak: [^\n]*nofolder[^\n]*: (?:a part of its path is no folder|something else is there)\n {2}hint: /,
    );
    expect(stderr.split('\n')).toHaveLength(3);
  });
});

test.runIf(process.platform !== 'win32')('a folder that is gone while somebody stands in it is told as that', () => {
  const folder = tempFolder();
  const program = fileURLToPath(new URL('../../bin/unleak.cjs', import.meta.url));
  const script = 'cd "$1" && rmdir "$1" && exec "$2" "$3" scan .';
  const { status, stderr } = spawnSync('sh', ['-c', script, 'sh', folder, process.execPath, program]);
  expect([status, stderr.toString()]).toEqual([
    3,
    'unleak: the folder that you stand in is gone\n  hint: cd to another one\n',
  ]);
});

describe('a report that cannot be written', () => {
  const says = 'unleak: the report cannot be written to nowhere/report.json: no such file or folder';

  test('leaves the other reports', async () => {
    const cwd = tempFolder({ 'a.yml': `token: ${key()}\n` });
    const { code, stdout, stderr, report } = await runAndReport(['scan', '.', '--report', 'json=nowhere/report.json'], {
      cwd,
    });
    expect(code).toBe(1);
    expect(stderr).toContain(says);
    expect(stderr).toContain('hint: check that the folder exists and may be written to');
    expect(stdout).toContain('1 secret in 1 place, 1 blocks.');
    expect(report.findings).toHaveLength(1);
    expect(existsSync(join(cwd, 'nowhere'))).toBe(false);
  });

  test('is no clean end', async () => {
    const cwd = tempFolder({ 'a.yml': 'nothing\n' });
    for (const more of [[], ['--allow-incomplete']]) {
      const { code, stderr } = await runHere(['scan', '.', '--report', 'json=nowhere/report.json', ...more], { cwd });
      expect(code).toBe(3);
      expect(stderr).toContain(says);
    }
  });
});

describe('.unleakignore', () => {
  const KEY = `token: ${key()}\n`;
  const id = '0123456789abcdef';

  test.each([
    ['a line of something else', `# comment\n\n${id} github.token demo\nignore everything\n`, 4],
    ['an id that is too short', '0123456789abcde github.token demo\n', 1],
    ['no reason', `${id} github.token \n`, 1],

    ['a key instead of its id', `${key(2)} github.token demo\n`, 1],
  ])('with %s', async (_, content, line) => {
    const { code, stdout, stderr } = await runHere(['scan', '.'], {
      cwd: tempFolder({ 'a.yml': KEY, '.unleakignore': content }),
    });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(`.unleakignore:${line}: not understood`);
    expect(stderr).toContain('hint: a line is: <id of 16 hex digits> <rule> ');
  });

  test('with more salts than a scan has time for', async () => {
    const lines = Array.from(
      { length: 33 },
      (_, i) => `scrypt:${String(i).padStart(16, '0')}:${id}${id} generic.password x\n`,
    );
    const { code, stderr } = await runHere(['scan', '.'], {
      cwd: tempFolder({ 'a.yml': KEY, '.unleakignore': lines.join('') }),
    });
    expect(code).toBe(2);
    expect(stderr).toContain('.unleakignore:33: more than 32 different salts');
  });

  test.each(['staged', 'audit', 'hook run', `ignore ${id} --reason demo`])('stops unleak %s as well', async (line) => {
    const { root } = tempRepo({ 'a.yml': KEY, '.unleakignore': 'ignore everything\n' });
    const { code, stdout, stderr } = await runHere(line.split(' '), { cwd: root });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('.unleakignore:1: not understood');
  });

  test.runIf(process.platform !== 'win32')('that is a link', async () => {
    const cwd = tempFolder({ 'a.yml': KEY, elsewhere: '' });
    symlinkSync('elsewhere', join(cwd, '.unleakignore'));
    const { code, stderr } = await runHere(['scan', '.'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('.unleakignore is no regular file\n  hint: it must not be a link\n');
  });

  test('with a byte order mark, CR LF, comments and empty lines', async () => {
    const cwd = tempFolder({ 'a.yml': KEY });
    const { stdout } = await runHere(['scan', '.', '--report', 'json'], { cwd });
    const [finding] = jsonOf({ stdout }).findings;
    const file = `\ufeff# accepted\r\n\r\n${finding?.id} ${finding?.rule} of the demo\r\n`;
    const { code, report } = await runAndReport(['scan', '.'], {
      cwd: tempFolder({ 'a.yml': KEY, '.unleakignore': file }),
    });
    expect(code).toBe(0);
    expect(report.scan.ignored).toMatchObject([{ id: finding?.id, rule: finding?.rule, reason: 'of the demo' }]);
  });
});
