import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';
import { key } from '../helper/canary.ts';
import { environment } from '../helper/environment.ts';
import { fillSecret } from '../helper/fill-secret.ts';
import { readYaml, type Yaml } from '../helper/read-yaml.ts';
import { tempFolder, writeIn } from '../helper/temp-folder.ts';
import { tempRepo } from '../helper/temp-repo.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8');

type Mapping = { readonly [name: string]: Yaml };

/** Every text in it. */
function textsOf(yaml: Yaml): string[] {
  return typeof yaml === 'string' ? [yaml] : Object.values(yaml).flatMap(textsOf);
}

/** Our commands in a text of many lines, as arguments. What a shell does with the rest of a line is left out. */
function commandsIn(text: string): string[][] {
  return text.split('\n').flatMap((line) => {
    const [, rest] = /(?:^|[\s`'"])npx unleak\b([^|&`;>'"]*)/.exec(line) ?? [];
    return rest === undefined ? [] : [rest.trim().replace(/\\+$/, '').split(/\s+/).filter(Boolean)];
  });
}

const templates = readdirSync(join(ROOT, 'docs/ci')).map((name) => `docs/ci/${name}`);
const commands = [
  ...templates.flatMap((path) => textsOf(readYaml(textOf(path))).flatMap(commandsIn)),
  ...commandsIn(textOf('docs/ci.md')),
];

test('the templates and the page hold commands', () => {
  expect(templates).toContain('docs/ci/gitlab.yml');
  expect(commands.filter(([name]) => name === 'ci').length).toBeGreaterThan(4);
});

const PULL_REQUEST = { GITHUB_ACTIONS: 'true', GITHUB_BASE_REF: 'main' };

/** What a command says in a folder that is in no repository: what is understood ends there. */
async function saidBy(args: readonly string[], env: Io['env']): Promise<string> {
  const said: string[] = [];
  const out: Io['stdout'] = new Writable({
    write(part, _encoding, done) {
      said.push(String(part));
      done();
    },
  });
  const before = process.cwd();
  process.chdir(tempFolder());
  try {
    const { signal } = new AbortController();
    await main(args, { stdin: () => process.stdin, stdout: out, stderr: out, env, signal });
  } finally {
    process.chdir(before);
  }
  return said.join('');
}

const texts = [...new Set(commands.map((args) => args.join(' ')))];
test.each(texts)('unleak %s is understood', async (line) => {
  expect(await saidBy(line.split(' ').filter(Boolean), PULL_REQUEST)).not.toMatch(
    /there is no option|is none of|needs a value|no report format|this is a bug/,
  );
});

test.each([
  ['ci --scope introduced', 'nothing here says what the change is compared with (looked for: git)'],
  ['ci --policy-from base', 'nothing here says what the change is compared with'],
  ['ci --base=--upload-pack=x', '--base is no revision of git'],
  ['ci --base=', '--base is no revision of git'],
  ['ci --head=', '--head is no revision of git'],
  ['ci --base main --head a..b', '--head is no revision of git'],
  ['ci --scope all', '--scope: "all" is none of'],
])('unleak %s is wrong use', async (line, message) => {
  expect(await saidBy(line.split(' '), {})).toContain(`unleak: ${message}`);
});

describe('the GitLab template', () => {
  const { unleak: job } = readYaml(textOf('docs/ci/gitlab.yml')) as { unleak: Mapping };

  test('has all commits, and keeps its reports though the job fails', () => {
    expect(job!.variables).toEqual({ GIT_DEPTH: '0' });
    const { when, reports } = job!.artifacts as Mapping;
    expect(when).toBe('always');
    const written = textsOf(job!.script!)
      .flatMap(commandsIn)
      .flat()
      .filter((word) => word.includes('='));
    expect(written.map((word) => word.split('=')[1])).toEqual(Object.values(reports as Mapping));
  });
});

describe('the GitHub workflow', () => {
  const workflow = readYaml(textOf('docs/ci/github.yml')) as Mapping;

  test('needs no permission, no secret, and runs on forks', () => {
    expect(workflow.permissions).toEqual({});
    expect((workflow.jobs as { unleak: Mapping }).unleak.permissions).toEqual({ contents: 'read' });
    expect(textOf('docs/ci/github.yml')).not.toMatch(/secrets\.|token|pull_request_target/i);
    expect(workflow.on).toContain('pull_request');
  });
});

describe('the action', () => {
  const action = readYaml(textOf('action.yml')) as { inputs: Mapping; runs: { using: string; steps: Mapping[] } };
  type Script = Mapping & { env: Record<string, string>; run: string };
  const [build, scan, comment] = action.runs.steps as [Mapping, Script, Script];

  test('takes every input as a variable, and uses each', () => {
    const given = [...Object.values(scan.env), ...Object.values(comment.env)];
    for (const name of Object.keys(action.inputs)) expect(given).toContain(`\${{ inputs.${name} }}`);
    for (const name of Object.keys(scan.env)) expect(scan.run).toContain(`$${name}`);
    // Nothing that a stranger writes is put into a script.
    for (const { run } of action.runs.steps) expect(run).not.toContain('${{');
    for (const input of Object.values(action.inputs))
      expect(Object.keys(input as Mapping)).toEqual(['description', 'default']);
  });

  test('needs no token and runs no other action', () => {
    expect(action.runs.using).toBe('composite');
    for (const step of action.runs.steps) expect(step).not.toHaveProperty('uses');
    expect(textOf('action.yml')).not.toMatch(/secrets\.|github\.token|GITHUB_TOKEN|licen[cs]e_?key/i);
    for (const [, file = ''] of String(build.run).matchAll(/(?:node|-f) (\S+\.[cm]?js)/g)) {
      expect(existsSync(join(ROOT, file)), file).toBe(true);
    }
  });

  /** Runs a script as a runner of GitHub does. */
  function runScript(script: string, cwd: string, variables: Record<string, string>): { code: number; stdout: string } {
    const github = { GITHUB_ACTIONS: 'true', GITHUB_BASE_REF: 'main', GITHUB_ACTION_PATH: ROOT };
    try {
      const args = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script];
      const env = environment({ ...github, ...variables });
      return { code: 0, stdout: execFileSync('bash', args, { cwd, env, encoding: 'utf8' }) };
    } catch (error) {
      const { status, stdout } = error as { status: number; stdout: string };
      return { code: status, stdout };
    }
  }

  function run(cwd: string, inputs: Record<string, string>, more: Record<string, string> = {}) {
    const env = Object.fromEntries(
      Object.entries(scan.env).map(([name, text]) => {
        const input = /inputs\.([\w-]+)/.exec(text)![1]!;
        const value = inputs[input] ?? String((action.inputs[input] as Mapping).default);
        return [name, text.includes("!= ''") ? String(value !== '') : value];
      }),
    );
    return runScript(scan.run, cwd, { ...env, ...more });
  }

  /** GitHub's own program, with the pull request's comments in a file: it answers as the real one, and notes what it is told. */
  function github(known: string) {
    const folder = tempFolder();
    const program = `#!/bin/sh
echo "$*" >> '${folder}/asked'
case "$*" in *PATCH*|*POST*) for last; do :; done; cp "\${last#body=@}" '${folder}/body' ;; *) ${known} ;; esac
`;
    chmodSync(writeIn(folder, 'gh', program), 0o755);
    const say = (report: string, outcome: string) => {
      writeIn(folder, 'unleak-comment.md', report);
      return runScript(comment.run, folder, {
        PATH: `${folder}:${process.env.PATH}`,
        RUNNER_TEMP: folder,
        GITHUB_REPOSITORY: 'acme/app',
        UNLEAK_PULL: '7',
        UNLEAK_OUTCOME: outcome,
      });
    };
    const text = (name: string) => {
      const file = join(folder, name);
      return existsSync(file) ? readFileSync(file, 'utf8') : '';
    };
    return { say, asked: () => text('asked').split('\n').slice(1, -1), body: () => text('body') };
  }

  test.each([
    ['a first report with findings is a new comment', 'true', 'failure', 'POST repos/acme/app/issues/7/comments'],
    ['nothing is said where nothing was found', 'true', 'success', ''],
    [
      'a later report takes the place of the first',
      'echo 41; echo 42',
      'failure',
      'PATCH repos/acme/app/issues/comments/41',
    ],
    ['also to say that all is gone', 'echo 41', 'success', 'PATCH repos/acme/app/issues/comments/41'],
  ])('comments once: %s', (_, known, outcome, call) => {
    const { say, asked, body } = github(known);
    expect(say('## unleak\n\n500 secrets\n', outcome)).toEqual({ code: 0, stdout: '' });
    expect(asked().map((line) => /--method (.*) -F/.exec(line)?.[1])).toEqual(call === '' ? [] : [call]);
    expect(body()).toBe(call === '' ? '' : '<!-- unleak -->\n## unleak\n\n500 secrets\n');
  });

  test('a report that is too long for a comment is cut', () => {
    const { say, body } = github('true');
    say('x'.repeat(100_000), 'failure');
    expect(body().length).toBeLessThan(65_536);
    expect(body().length).toBeGreaterThan(50_000);
  });

  test('a comment that cannot be written changes nothing', () => {
    const { say, asked } = github('exit 4');
    const { code, stdout } = say('## unleak\n', 'failure');
    expect([code, asked()]).toEqual([0, []]);
    expect(stdout).toMatch(/^::notice::/);
  });

  test('fails a pull request that adds a key, writes its report, and passes one that does not', () => {
    const repo = tempRepo({ 'a.txt': 'one\n' });
    repo.commit('first');
    repo.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    repo.write('b.txt', 'two\n');
    repo.commit('harmless');
    expect(run(repo.root, {}).code).toBe(0);
    repo.write('new.yml', `token: ${key()}\n`);
    repo.commit('key');
    const file = join(tempFolder(), "it's a report.json");
    const inputs = { json: file, scope: 'introduced', 'policy-from': 'base', deepen: 'true', 'comment-token': 'given' };
    const temp = tempFolder();
    const { code, stdout } = run(repo.root, inputs, { RUNNER_TEMP: temp });
    expect(code).toBe(1);
    expect(readFileSync(join(temp, 'unleak-comment.md'), 'utf8')).toMatch(/^## unleak\n[\s\S]*new\.yml/);
    expect(stdout).toMatch(/^::error file=new\.yml,/m);
    expect(JSON.parse(readFileSync(file, 'utf8')).findings).toHaveLength(1);
  });

  test('leaves the gate to the configuration, and asks providers where it is told to', () => {
    const repo = tempRepo({ '.unleak.yaml': 'failOn: medium\n' });
    repo.commit('first');
    repo.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    repo.write('new.js', fillSecret('const password = "kR7#<alnum:9>";\n').text);
    repo.commit('password');
    expect(run(repo.root, {}).code).toBe(1);
    expect(run(repo.root, { 'fail-on': 'active', verify: 'github,gitlab' }).code).toBe(0);
  });
});

describe('the reader of YAML', () => {
  test('reads what the templates are written in', () => {
    const text = "a: 1 # no\nb:\n  - x: y\n    z: |\n      one\n        two\n\n  - 'q'\nc: [d, e]\nf: {}\n";
    expect(readYaml(text.replace(' # no', ''))).toEqual({
      a: '1',
      b: [{ x: 'y', z: 'one\n  two\n' }, 'q'],
      c: ['d', 'e'],
      f: {},
    });
  });

  test.each(['a: 1 # no', 'a: &b 1', 'a: 1\na: 2', 'a:\n    b: 1\n  c: 1', '\ta: 1', 'a: b: c', 'a: "b', 'just text'])(
    'refuses %j',
    (text) => {
      expect(() => readYaml(text)).toThrow(/line \d/);
    },
  );
});
