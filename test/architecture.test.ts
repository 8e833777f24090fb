import { describe, expect, test } from 'vitest';
import { violations } from './helper/architecture.ts';
import { edgesOf, readSources } from './helper/import-graph.ts';

const sources = readSources('src', 'rules');

test('the sources keep to the design', () => {
  expect(violations(sources)).toEqual([]);
});

test('the imports are seen', () => {
  const edges = edgesOf(sources);
  const seen = (from: string, to: string, kind: string) =>
    expect(edges).toContainEqual(expect.objectContaining({ from, to, kind }));
  seen('src/scan/scanner.ts', 'src/chunk/windows.ts', 'static');
  seen('src/scan/scanner.ts', 'src/model/finding.ts', 'type');
  seen('src/report/formats.ts', 'src/report/json.ts', 'dynamic');
  seen('src/index.ts', 'src/model/secret.ts', 're-export');
  seen('src/match/kernel/assembly/index.ts', 'src/match/kernel/assembly/group.ts', 'static');
});

test('no scan, hook or report leads to a revocation', () => {
  const edges = edgesOf(sources);
  const leadingTo = (file: string) => [...new Set(edges.filter(({ to }) => to === file).map(({ from }) => from))];
  expect(leadingTo('src/verify/revoke.ts')).toEqual(['src/scan/revoke-finding.ts']);
  expect(leadingTo('src/scan/revoke-finding.ts')).toEqual(['src/cli/command/revoke.ts']);
  expect(leadingTo('src/cli/command/revoke.ts')).toEqual(['src/cli/key-commands.ts']);
});

describe('the checker finds', () => {
  test.each([
    ['an upward import', 'src/model/a.ts', "import { a } from '../util/b.ts';", 'not allowed'],
    ['an import of types alone', 'src/match/a.ts', "import type { A } from '../scan/b.ts';", 'not allowed'],
    ['a type in an expression', 'src/chunk/a.ts', "let a: import('../match/b.ts').B;", 'not allowed'],
    ['a dynamic import', 'src/report/a.ts', "const a = await import('../finding/b.ts');", 'not allowed'],
    ['an import for its effects', 'src/finding/a.ts', "import '../report/b.ts';", 'not allowed'],
    ['an import over several lines', 'src/util/a.ts', "import {\n  a,\n  b,\n} from '../model/b.ts';", 'not allowed'],
    ['the rest of source in a hook', 'src/hook/a.ts', "import { a } from '../source/list-files.ts';", 'not allowed'],
    ['a stage in the command line', 'src/cli/command/a.ts', "import { a } from '../../match/b.ts';", 'not allowed'],
    ['a folder that is not in the design', 'src/helpers/a.ts', "import { a } from '../model/b.ts';", 'no folder'],
    ['code in a rule', 'rules/acme.ts', "import { a } from '../src/match/b.ts';", 'a rule is data'],
    ['a package in a rule', 'rules/acme.ts', "import { readFileSync } from 'node:fs';", 'a rule is data'],
    ['a rule in the program', 'src/rulebook/a.ts', "import acme from '../../rules/acme.ts';", 'only the build'],
    ['a test in the program', 'src/scan/a.ts', "import { a } from '../../test/helper/b.ts';", 'out of src'],
    ['TypeScript in the kernel', 'src/match/kernel/assembly/a.ts', "import { a } from '../kernel';", 'stands alone'],
    ['a process outside of git.ts', 'src/source/a.ts', "import { spawn } from 'node:child_process';", 'not there'],
    [
      'a process by another way',
      'src/scan/a.ts',
      "process.getBuiltinModule('node:child_process').spawnSync('a');",
      'not there',
    ],
    ['files in the engine', 'src/match/a.ts', "import { readFileSync } from 'node:fs';", 'not there'],
    ['the network in a report', 'src/report/a.ts', "import { get } from 'node:https';", 'not there'],
    ['a socket in a scan', 'src/scan/a.ts', "import { connect } from 'node:net';", 'not there'],
    ['an encrypted one in a config', 'src/config/a.ts', "import { connect } from 'node:tls';", 'not there'],
    ['undici in a command', 'src/cli/a.ts', "import { request } from 'undici';", 'not there'],
    ['fetch', 'src/scan/a.ts', "const a = await fetch('https://example.com');", 'uses fetch'],
    ['console', 'src/scan/a.ts', "console.error('a');", 'uses console'],
    ['process.exit', 'src/cli/parse.ts', 'process.exit(1);', 'uses process.exit'],
    ['UTF-16 that Node reads', 'src/unpack/a.ts', "bytes.toString('utf16le', 0, 3);", "uses toString('utf16le')"],
    ['a barrel', 'src/match/a.ts', "export { a } from './b.ts';", 're-exports'],
    ['a barrel of everything', 'src/match/a.ts', "export * from './b.ts';", 're-exports'],
    ['a long file', 'src/match/a.ts', '\n'.repeat(300), '301 lines'],
    ['a name in camel case', 'src/match/ruleIndex.ts', '', 'kebab-case'],
  ])('%s', (_, path, text, message) => {
    expect(violations(new Map([[path, text]])).join('\n')).toContain(message);
  });

  test('a cycle, and two folders that import each other', () => {
    const found = violations(
      new Map([
        ['src/scan/a.ts', "import { b } from '../match/b.ts';"],
        ['src/match/b.ts', "import { c } from './c.ts';"],
        ['src/match/c.ts', "import type { A } from '../scan/a.ts';\nconst a = await import('./b.ts');"],
      ]),
    );
    expect(found).toContain('a cycle: src/match/b.ts > src/match/c.ts > src/match/b.ts');
    expect(found).toContain('match and scan import each other');
    expect(found.filter((message) => message.startsWith('a cycle'))).toHaveLength(1);
  });

  test('nothing in a comment, nor in what only looks like it', () => {
    const text = [
      "import type { A } from '../model/a.ts';",
      '/** Like fetch(): see console.log. */',
      'const a = 1; // process.exit(1)',
      "const hint = 'git fetch --unshallow';",
      'prefetch(a.fetch(hint));',
    ].join('\n');
    expect(violations(new Map([['src/scan/a.ts', text]]))).toEqual([]);
  });
});
