import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, closeSync, constants, createReadStream, openSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { key, reveals } from '../helper/canary.ts';
import { type JsonReport, jsonOf } from '../helper/report.ts';
import { runCli, startCli } from '../helper/run-cli.ts';
import { runHere, runOnTerminal } from '../helper/run-main.ts';
import { tempFolder, writeIn } from '../helper/temp-folder.ts';

interface Sarif {
  readonly $schema: string;
  readonly version: string;
  readonly runs: readonly {
    readonly tool: {
      readonly driver: {
        readonly name: string;
        readonly version: string;
        readonly rules: readonly { readonly id: string }[];
      };
    };
    readonly invocations: readonly { readonly executionSuccessful: boolean }[];
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region: { readonly startLine: number; readonly startColumn: number };
        };
      }[];
      readonly partialFingerprints: Readonly<Record<string, string>>;
    }[];
  }[];
}

/** So many lines with a key each, in files of a hundred. */
function folderWith(count: number): string {
  const files: Record<string, string> = { 'plain.txt': 'nothing to see\n' };
  for (let i = 0; i < count; i++) {
    const path = `src/${Math.floor(i / 100)} ü.yml`;
    files[path] = `${files[path] ?? ''}token: ${key(i)}\n`;
  }
  return tempFolder(files);
}

describe.each([0, 1, 2_000])('of %d findings', (count) => {
  const cwd = folderWith(count);
  const out = tempFolder();
  const read = (name: string) => readFileSync(join(out, name), 'utf8');
  let json: JsonReport;

  test('all formats are written at once, and a line on stderr says how it ended', async () => {
    const formats = ['json', 'jsonl', 'sarif', 'text'].map((format) => `--report=${format}=${join(out, format)}`);
    const { code, stdout, stderr } = await runHere(['scan', '.', ...formats], { cwd });
    expect([code, stdout]).toEqual([count === 0 ? 0 : 1, '']);
    expect(stderr).toMatch(/^[^\n]* Nothing was left out\.\n$/);
    expect(stderr).toContain(
      ['No secrets found.', '1 secret in 1 place, 1 blocks.'][count] ?? '2,000 secrets in 2,000 places, 2,000 block.',
    );
    for (const format of ['json', 'jsonl', 'sarif', 'text']) expect(reveals(read(format))).toBe(false);
  });

  test('json is one document', () => {
    json = jsonOf({ stdout: read('json') });
    expect(Object.keys(json)).toEqual(['schema', 'tool', 'scan', 'findings', 'problems']);
    expect(json).toMatchObject({
      schema: 'unleak-report/1',
      tool: { name: 'unleak' },
      scan: { complete: true, scope: 'paths' },
    });
    expect(json.findings).toHaveLength(count);
    expect(new Set(json.findings.map((finding) => finding.id)).size).toBe(count);
    expect(json.findings.every(({ id, places }) => /^[0-9a-f]{16}$/.test(id) && places.length === 1)).toBe(true);
  });

  test('jsonl has a line for the scan and one for each finding', () => {
    const text = read('jsonl');
    expect(text.endsWith('\n')).toBe(true);
    const [scan, ...findings] = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(scan).toMatchObject({ type: 'scan', schema: 'unleak-report/1', complete: true });
    expect(findings.map(({ type, ...finding }) => finding)).toEqual(json.findings);
    expect(findings.every((finding) => finding.type === 'finding')).toBe(true);
  });

  test('sarif has what its consumers ask for', () => {
    const sarif = JSON.parse(read('sarif')) as Sarif;
    expect(sarif).toMatchObject({ $schema: expect.stringMatching(/sarif-2\.1\.0/), version: '2.1.0' });
    expect(sarif.runs).toHaveLength(1);
    const { tool, invocations, results } = sarif.runs[0]!;
    expect(tool.driver).toMatchObject({ name: 'unleak', version: json.tool.version });
    expect(tool.driver.rules.map((rule) => rule.id)).toEqual(count === 0 ? [] : ['github.personal-access-token']);
    expect(invocations).toMatchObject([{ executionSuccessful: true }]);
    expect(results.map((result) => result.partialFingerprints)).toEqual(
      json.findings.map(({ id }) => ({ 'unleakSecret/v1': id, primaryLocationLineHash: `${id}:1` })),
    );
    // At once: a check for each of ten thousand takes seconds.
    const told = results.map(({ ruleId, ruleIndex, level, message, locations }) => {
      const { artifactLocation, region } = locations[0]!.physicalLocation;
      const { startLine: line, startColumn: column } = region;
      const isAscii = /^[!-~]+$/.test(artifactLocation.uri);
      const path = decodeURI(artifactLocation.uri);
      return { ruleId, ruleIndex, level, saysSomething: message.text !== '', isAscii, path, line, column };
    });
    const same = { ruleId: 'github.personal-access-token', ruleIndex: 0, level: 'error' };
    expect(told).toEqual(
      json.findings.map(({ places: [place] }) => {
        const { path, line, column } = place!;
        return { ...same, saysSomething: true, isAscii: true, path, line, column };
      }),
    );
  });

  test('text ends with the counts', () => {
    const lines = read('text').trimEnd().split('\n');
    expect(lines.at(-1)).toMatch(/ Read: \d+ files? in .+\. Nothing was left out\.$/);
    expect(lines.filter((line) => line.startsWith('GitHub personal access token'))).toHaveLength(count);
  });
});

describe('on stdout', () => {
  test.each(['json', 'sarif'])('%s is the only thing', async (format) => {
    const { code, stdout, stderr } = await runCli(['scan', '.', '--report', format], { cwd: folderWith(1) });
    expect([code, stderr]).toEqual([1, '']);
    expect(() => JSON.parse(stdout)).not.toThrow();
  });

  test('one report may go there and others to files', async () => {
    const cwd = folderWith(1);
    const args = ['scan', '.', '--report', 'json', '--report', 'text=report.txt', '--report', 'sarif=report.sarif'];
    const { code, stdout, stderr } = await runHere(args, { cwd });
    expect([code, stderr]).toEqual([1, '']);
    expect(jsonOf({ stdout }).findings).toHaveLength(1);
    expect(readFileSync(join(cwd, 'report.txt'), 'utf8')).toContain('1 secret in 1 place');
    expect(JSON.parse(readFileSync(join(cwd, 'report.sarif'), 'utf8')).version).toBe('2.1.0');
  });

  test('there is colour only when it is asked for', async () => {
    const cwd = folderWith(1);
    const plain = await runHere(['scan', '.'], { cwd });
    expect(plain.stdout).not.toContain('\x1b');
    const forced = await runHere(['scan', '.'], { cwd, env: { FORCE_COLOR: '1' } });
    expect(forced.stdout).toContain('\x1b[31mcritical, blocks\x1b[39m');
    const refused = await runHere(['scan', '.'], { cwd, env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
    expect(refused.stdout).not.toContain('\x1b');
    const machine = await runHere(['scan', '.', '--report', 'json'], { cwd, env: { FORCE_COLOR: '1' } });
    expect(machine.stdout).not.toContain('\x1b');
  });
});

describe.runIf(process.platform !== 'win32')('to a named pipe', () => {
  const pipeIn = (cwd: string) => {
    execFileSync('mkfifo', [join(cwd, 'pipe')]);
    return join(cwd, 'pipe');
  };

  test('goes more than fits into it, to whoever reads it first and slowly', async () => {
    const cwd = folderWith(500);
    const pipe = pipeIn(cwd);
    const reader = createReadStream(pipe, { highWaterMark: 4096 });
    const read = text(reader);
    const { code, stderr } = await runCli(['scan', 'src', '--report', `json=${pipe}`], { cwd });
    expect([code, stderr.includes('cannot be written')]).toEqual([1, false]);
    expect(jsonOf({ stdout: await read }).findings).toHaveLength(500);
  });

  test.each(['SIGTERM', 'SIGHUP'] as const)('that nobody reads, it waits, and hears %s', async (signal) => {
    const cwd = folderWith(1);
    const pipe = pipeIn(cwd);
    const { child, ended } = startCli(['scan', 'src', '--report', 'text', '--report', `json=${pipe}`], { cwd });
    await once(child.stdout!, 'data');
    child.kill(signal);
    const { code, stderr } = await ended;
    expect([code, stderr]).toEqual([1, `unleak: stopped by a signal before all of the report was read from ${pipe}\n`]);
  });
});

describe('--show-secrets', () => {
  test('is refused on a pipe', async () => {
    for (const format of ['text', 'json', 'jsonl', 'sarif']) {
      const { code, stderr } = await runHere(['scan', '.', '--show-secrets', '--report', format], {
        cwd: folderWith(1),
      });
      expect(code).toBe(1);
      expect(stderr).toBe('unleak: stdout is no terminal, so values stay redacted; use --report json=FILE\n');
    }
  });

  test('reveals on a terminal, and only there where it is asked for', async () => {
    const cwd = folderWith(1);
    for (const format of ['text', 'json']) {
      const { stdout, stderr } = await runOnTerminal(['scan', '.', '--show-secrets', '--report', format], cwd);
      expect([stdout.includes(key(0)), stderr]).toEqual([true, '']);
      expect(reveals((await runOnTerminal(['scan', '.', '--report', format], cwd)).stdout)).toBe(false);
    }
  });

  test.runIf(process.platform !== 'win32')('is refused on what is no file of its own, whose mode stays', async () => {
    const cwd = folderWith(1);
    const pipe = join(cwd, 'pipe');
    execFileSync('mkfifo', [pipe]);
    chmodSync(pipe, 0o644);
    const read = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK);
    const args = ['scan', 'src', '--show-secrets', '--report', `json=${pipe}`];
    const { code, stderr } = await runHere(args, { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain(`unleak: values stay redacted in ${pipe}, which is no file of its own\n`);
    const said = readFileSync(read, 'utf8');
    closeSync(read);
    expect([jsonOf({ stdout: said }).findings.length, reveals(said)]).toEqual([1, false]);
    expect(statSync(pipe).mode & 0o777).toBe(0o644);
  });

  test('reveals in a file that only its owner may read, whatever it was before', async () => {
    const cwd = folderWith(1);
    chmodSync(writeIn(cwd, 'old.json', 'older and longer than what comes '.repeat(999)), 0o644);
    const args = ['new.json', 'old.json'].map((file) => `--report=json=${file}`);
    const more = ['--report=jsonl=new.jsonl', '--report=text=new.txt'];
    const { code, stdout } = await runHere(['scan', '.', '--show-secrets', ...args, ...more], { cwd });
    expect([code, stdout]).toEqual([1, '']);
    for (const file of ['new.json', 'old.json', 'new.jsonl', 'new.txt']) {
      if (process.platform !== 'win32') expect(statSync(join(cwd, file)).mode & 0o777).toBe(0o600);
      expect(readFileSync(join(cwd, file), 'utf8')).toContain(key(0));
    }
    const [finding] = jsonOf({ stdout: readFileSync(join(cwd, 'old.json'), 'utf8') }).findings;
    expect(finding).toMatchObject({ secret: key(0), redacted: `ghp_…${key(0).slice(-4)}` });
  });

  test('never reveals in sarif', async () => {
    const cwd = folderWith(1);
    await runHere(['scan', '.', '--show-secrets', '--report', 'sarif=new.sarif'], { cwd });
    expect(reveals(readFileSync(join(cwd, 'new.sarif'), 'utf8'))).toBe(false);
  });

  test('without it there is no such field', async () => {
    const { stdout } = await runHere(['scan', '.', '--report', 'json'], { cwd: folderWith(1) });
    expect(jsonOf({ stdout }).findings[0]).not.toHaveProperty('secret');
  });
});
