import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plant } from '../helper/canary.ts';
import { jsonOf } from '../helper/report.ts';
import { runHere } from '../helper/run-main.ts';
import { tempFolder, writeIn } from '../helper/temp-folder.ts';
import { tempRepo } from '../helper/temp-repo.ts';

const GITLEAKS = `[[rules]]
id = "acme-token"
description = "Acme token"
regex = '''(?i)acme ref\\s+([a-f0-9]{32})\\b'''
keywords = ["acme"]
[[rules]]
id = "far"
regex = '''(?s)acme-begin.{0,1000}?code=([a-z]{12})'''
[[rules]]
id = "backup"
path = '''\\.bak$'''
[allowlist]
paths = ['''^test/''']
`;
const token = plant('<hex:32>');
// No rule of ours knows it.
const line = `acme ref ${token}\n`;

test('rules of gitleaks are used as they are, and the same when they are imported', async () => {
  const cwd = tempFolder({ 'gl.toml': GITLEAKS, 'src/a.ini': line, 'test/a.ini': line });
  const scan = ['scan', 'src', 'test', '--report', 'json', '--rules'];
  const theirs = await runHere([...scan, 'gl.toml'], { cwd });
  expect(theirs.code).toBe(1);
  expect(theirs.stderr).toContain(
    'unleak: gl.toml:9: backup is left out: a rule for a path alone: unleak looks for values\n' +
      'unleak: gl.toml: 2 of 3 rules of gitleaks are taken over\n',
  );
  const imported = await runHere(['rules', 'import', 'gl.toml'], { cwd });
  expect(imported.code).toBe(0);
  expect(imported.stderr).toContain('gl.toml: 2 of 3 rules of gitleaks are taken over');
  writeIn(cwd, 'unleak.yaml', imported.stdout);
  const ours = await runHere([...scan, 'unleak.yaml'], { cwd });
  const findings = (outcome: typeof ours) =>
    jsonOf(outcome).findings.map(({ id, rule, places }) => [
      id,
      rule,
      places.map(({ path, line }) => `${path}:${line}`),
    ]);
  expect(findings(theirs)).toEqual([[expect.any(String), 'gitleaks.acme-token', ['src/a.ini:1']]]);
  expect(findings(ours)).toEqual(findings(theirs));
});

test('in a history the path decides place by place', async () => {
  const repo = tempRepo({ 'test/a.ini': line, '.gitignore': 'gl.toml\n', 'gl.toml': GITLEAKS });
  repo.commit('only where it is allowed');
  const args = ['audit', '--report', 'json', '--rules', 'gl.toml'];
  const ours = async () => {
    const { findings } = jsonOf(await runHere(args, { cwd: repo.root }));
    return findings
      .filter(({ rule }) => rule.startsWith('gitleaks'))
      .map(({ rule, places }) => [rule, places[0]?.path]);
  };
  expect(await ours()).toEqual([]);
  const begin = `acme-begin\n${'lorem ipsum dolor sit amet\n'.repeat(30)}`;
  const rest = 'consectetur adipiscing elit\n'.repeat(99);
  // The longer one, so that git keeps the other as what it adds to this.
  writeIn(repo.root, 'far.txt', `${begin}${rest}${rest}`);
  repo.commit('a beginning');
  writeIn(repo.root, 'far.txt', `${begin}code=${plant('<lower:12>')}\n${rest}`);
  writeIn(repo.root, 'src/b.ini', line);
  repo.commit('what it begins, far away from it');
  repo.git('rm', 'far.txt');
  repo.commit('gone again');
  repo.git('gc', '--quiet');
  expect((await ours()).sort()).toEqual([
    ['gitleaks.acme-token', 'src/b.ini'],
    ['gitleaks.far', 'far.txt'],
  ]);
});

test.each([
  [['scan', 'a.txt', '--rules', 'r'], '{"plugins_used": [{"name": "AWSKeyDetector"}]}', 'AWSKeyDetector is left out: '],
  [['rules', 'import', 'r'], '[[rules]]\nid = "a"\nregex = "(acme"\n', 'r:1: a is left out: a group without an end'],
] as const)('nothing taken over is wrong use: %s', async (args, content, message) => {
  const { code, stdout, stderr } = await runHere(args, { cwd: tempFolder({ r: content, 'a.txt': 'x' }) });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
  expect(stderr).toContain('unleak: r: nothing of it can be taken over\n  hint: ');
});

test('import asks for a file, and its help shows how', async () => {
  const missing = await runHere(['rules', 'import'], { cwd: tempFolder() });
  expect([missing.code, missing.stderr]).toEqual([2, expect.stringContaining('which file?')]);
  const help = await runHere(['rules', '--help'], { cwd: tempFolder() });
  expect(help.stdout).toContain('rules import .gitleaks.toml > unleak.yaml');
});

test('a commit loads nothing of it', () => {
  const dist = new URL('../../dist/', import.meta.url);
  // What a commit does load is held by hook-modules.test.ts.
  for (const file of ['cli/main.cjs', 'scan/worker.cjs']) {
    expect(readFileSync(new URL(file, dist), 'utf8')).not.toMatch(/lib\/(?:yaml|smol-toml)\.cjs/);
  }
});
