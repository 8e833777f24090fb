import { describe, expect, test } from 'vitest';
import type { ScanResult } from '../../src/model/result.ts';
import { text } from '../../src/report/text.ts';
import { compiledRule, factsOf } from '../helper/compiled-rule.ts';
import { finding, place, reportOptions, scanResult } from '../helper/finding.ts';
import { manyFindings, RESULTS } from '../helper/results.ts';

const SGR = /\x1b\[\d+m/g;
const plain = (result: ScanResult, fields = {}) => text(result, reportOptions(fields));

test('beyond twenty notes the rest is counted', () => {
  const notice = { code: 'ignore-stale' as const, path: '.unleakignore', message: 'is nowhere', hint: null };
  const result = scanResult({ notices: Array.from({ length: 1023 }, (_, i) => ({ ...notice, line: i + 1 })) });
  const lines = plain(result).split('\n');
  expect(lines.filter((line) => line.startsWith('note'))).toHaveLength(20);
  expect(lines).toContain('and 1,003 more notes, which --all shows');
  expect(plain(result, { all: true }).match(/^note/gm)).toHaveLength(1023);
});

test('without a date none is told', () => {
  const commit = '3f2c1a9e5d7b8c6a4f0e1d2c3b4a59687f6e5d4c';
  const places = [place({ commit, date: null, atHead: true })];
  expect(plain(scanResult({ scope: 'audit', findings: [finding({ places })] }))).toMatch(/at HEAD, since 3f2c1a9$/m);
});

describe.each([60, 100, 200])('%i columns wide', (width) => {
  const long = {
    ...factsOf(compiledRule()),
    risk: 'Whoever has it can create and delete keys, spend the balance, and read everything that was ever sent. '
      .repeat(3)
      .trim(),
  };
  const lines = plain(scanResult({ findings: [finding({ facts: long })] }), { width }).split('\n');

  test('sentences are wrapped', () => {
    const sentences = lines.slice(
      2,
      lines.findIndex((line) => line.startsWith('  No leak?')),
    );
    expect(sentences.length).toBeGreaterThan(3);
    expect(sentences.filter((line) => line.length > width)).toEqual([]);
    expect(sentences.join(' ').replace(/\s+/g, ' ')).toContain(long.risk);
  });

  test('the title fills the line, with the id at its end', () => {
    expect(lines[0]).toHaveLength(width);
    expect(lines[0]).toMatch(/^Acme token {2}high, blocks +[0-9a-f]{16}$/);
  });

  test('a narrower terminal is taken for one of 60', () => {
    const narrow = plain(RESULTS['one that blocks']!, { width: 20 });
    expect(narrow).toBe(plain(RESULTS['one that blocks']!, { width: 60 }));
  });
});

describe.each(Object.entries(RESULTS))('%s', (_, result) => {
  test('without colour, no escape sequence and no control character but line ends', () => {
    expect(plain(result)).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/);
  });

  test('with colour, the same words, and every colour is switched off on its line', () => {
    const painted = plain(result, { colour: true });
    expect(painted.replace(SGR, '')).toBe(plain(result));
    for (const line of painted.split('\n')) {
      const codes = (line.match(SGR) ?? []).map((code) => Number(code.slice(2, -1)));
      expect(codes.filter((code) => code < 10 || (code > 29 && code < 39)).length).toBe(codes.length / 2);
    }
    expect(painted).toMatch(SGR);
  });

  test('ends with what was read, and says it is clean only when it is', () => {
    const report = plain(result);
    expect(report.endsWith('\n')).toBe(true);
    expect(report.includes('No secrets found')).toBe(result.findings.length === 0 && result.complete);
    expect(report.includes('Nothing was left out')).toBe(result.complete);
    expect(report.includes('NOT everything was read')).toBe(!result.complete);
  });
});

describe('what it says', () => {
  test('of a key that was checked: whether it lives, and what the provider says', () => {
    const report = plain(RESULTS.checked!);
    expect(report).toContain('ACTIVE: limited: no credit left; kind admin');
    expect(report).toContain('inactive: expired; AADSTS7000222');
    expect(report).toContain('inactive: it never was a valid key');
    expect(report).toContain('unknown: no answer in time');
    expect(report).toContain('1 ACTIVE, 2 inactive, 1 unknown.');
  });

  test('of a live key first, and how to make it dead; of a dead one nothing more', () => {
    const [active, dead] = RESULTS.checked!.findings;
    const report = plain({ ...RESULTS.checked!, findings: [dead!, active!] });
    expect(report.indexOf('ACTIVE: limited')).toBeLessThan(report.indexOf('inactive: expired'));
    expect(report).toContain(`Make it dead: unleak rotate ${active!.id}`);
    expect(report).not.toContain('Still alive?');
  });

  test('of a key that can be checked: how; of others nothing that leads nowhere', () => {
    const known = finding();
    const asked = { ...known, facts: { ...known.facts, checked: true as const } };
    expect(plain(scanResult({ findings: [asked] }))).toContain(`Still alive? unleak verify ${asked.id}`);
    expect(plain(scanResult({ findings: [known] }))).not.toContain('Still alive?');
  });

  test('of a secret in a history: where, since when, with what, what to do', () => {
    const report = plain(RESULTS['several, of a history']!);
    expect(report).toContain('src/config.ts:12   at HEAD, since 3f2c1a9 (2026-03-02)');
    expect(report).toContain('old/config.ts:12   in history only, since 3f2c1a9 (2026-03-02)');
    expect(report).toContain('new.ts:12   not committed');
    expect(report).toContain('unreachable object:12   in an object that no branch or tag leads to');
    expect(report).toContain('with acid_…cdef (acme.id)');
    expect(report).toContain(
      '  1 create a new token\n  2 put it where the old one is used\n  3 delete the old token\n',
    );
    expect(report).toContain('Little near it tells whose it is.');
    expect(report).toContain('Less sure, not blocking: 2');
    expect(report).toContain(
      '4 secrets in 7 places, 1 blocks. 1 ignored by .unleakignore. Read: 10 files, 32,525 blobs, 19,252 commits in 1.9 s with 514 rules.',
    );
  });

  test('how to accept it, with its own id', () => {
    const [first] = RESULTS['one that blocks']!.findings;
    expect(plain(RESULTS['one that blocks']!)).toContain(`unleak ignore ${first!.id} --reason "…"`);
  });

  test('of several of a kind, what to do once', () => {
    const [a, b] = [finding(), finding({}, 2)];
    const other = finding({ facts: { ...a.facts, risk: 'Whoever has it can read.' } }, 3);
    const report = plain(scanResult({ findings: [a, b, other] }));
    expect(report.match(/1 create a new token/g)).toHaveLength(2);
    expect(report).toMatch(new RegExp(`${b.id}\\n.*\\n {2}The same steps as for ${a.id} above\\.\\n {2}No leak\\?`));
    expect(report).toContain(`unleak ignore ${b.id}`);
  });

  test('of a file of a submodule whose history was not read', () => {
    const places = [place({ path: 'libs/a/b.env', atHead: false, reach: 'index or work tree', refs: [] })];
    const skipped = [{ reason: 'submodule', path: 'libs/a', message: 'its files were read', hint: null }] as const;
    const result = scanResult({ scope: 'audit', findings: [finding({ places })], skipped });
    expect(plain(result)).toContain('libs/a/b.env:12   in the submodule libs/a');
    expect(plain({ ...result, skipped: [] })).toContain('libs/a/b.env:12   not committed');
  });

  test('the first places, and how many more', () => {
    const report = plain(RESULTS['in many places']!);
    expect(report).toContain('src/4.ts:5\n');
    expect(report).not.toContain('src/5.ts:6');
    expect(report).toContain('and 7 more places, which --all shows');
    expect(plain(RESULTS['in many places']!, { all: true })).toContain('src/11.ts:12\n');
    expect(report).toContain('4,824 staged files');
  });

  test('of a change: what it was compared with, what was there before, and what it does to the policy', () => {
    const policyChanges = [{ path: '.unleakignore', added: ['a\x1b[2J'], removed: ['b'] }];
    const range = { base: 'a'.repeat(40), head: 'b'.repeat(40), policyFrom: 'base' as const, known: 2, policyChanges };
    const scanned = { files: 0, blobs: 3, commits: 2, bytes: 9 };
    const report = plain(scanResult({ scope: 'introduced', scanned, range }));
    expect(report).toContain(
      'No secrets found. 2 secrets stood there before the change, not shown. Read: 3 blobs of 2 commits (aaaaaaa..bbbbbbb) in',
    );
    expect(report).toContain(
      'policy change  .unleakignore  (It counts after the merge: review it.)\n  + a\\x1b[2J\n  - b\n',
    );
    const own = plain(scanResult({ scope: 'introduced', range: { ...range, policyFrom: 'head' } }));
    expect(own).toContain('(It counts already: review it.)');
    expect(plain(scanResult({ scope: 'introduced' }))).toContain('commits in');
    expect(plain(scanResult({ scope: 'head', scanned, range }))).toContain('3 blobs of the files of bbbbbbb in');
  });

  test('what was not read, why, and what to do', () => {
    const report = plain(RESULTS['not everything read']!);
    expect(report).toContain('not read  a/b.txt: no permission to read it  (run as another user)');
    expect(report).toContain('NOT everything was read: 2 files left out, see above.');
    expect(report).toContain('Nothing found in what was read.');
  });

  test('names that do things to a terminal, made harmless', () => {
    const report = plain(RESULTS['with names that do things to a terminal']!);
    expect(report).toContain('a\\nb\\x1b[2J\\u202etxt.exe #?%.ts:12');
    expect(report).toContain('not read  c\\rd\\x07: bad \\x1b]0;title\\x07  (see \\x9b31m)');
  });

  test('a hint in one line, 20 of them unless all are asked for', () => {
    const { findings } = manyFindings(50);
    const result = scanResult({ findings: findings.map((f) => ({ ...f, blocks: false, confidence: 'low' })) });
    const lines = (all: boolean) =>
      plain(result, { all })
        .split('\n')
        .filter((line) => line.startsWith('  Acme token'));
    expect([lines(false).length, lines(true).length]).toEqual([20, 50]);
    expect(plain(result)).toContain('and 30 more, which --all shows');
    expect(plain(result, { all: true })).not.toContain('--all');
  });

  test('a value of many characters on a line of its own', () => {
    const report = plain(scanResult({ findings: [finding({ places: [place()] })] }), { showSecrets: true });
    expect(report).toMatch(/\n {2}acme_[0-9A-Za-z]{24} {3}src\/config\.ts:12\n/);
  });
});
