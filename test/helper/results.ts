import type { ScanResult } from '../../src/model/result.ts';
import { Secret } from '../../src/model/secret.ts';
import { compiledRule } from './compiled-rule.ts';
import { finding, place, scanResult } from './finding.ts';
import { acmeKey } from './located-match.ts';

const COMMIT = '3f2c1a9e5d7b8c6a4f0e1d2c3b4a59687f6e5d4c';
const committed = { commit: COMMIT, author: 'A U Thor <a@example.com>', date: '2026-03-02T10:20:30+01:00' };
const generic = compiledRule({
  id: 'generic.secret',
  provider: 'generic',
  entry: 'reader',
  reader: 'assignment',
  literals: [],
});

/** Results of every kind that a reporter is given, by name. */
export const RESULTS: Readonly<Record<string, ScanResult>> = {
  'nothing found': scanResult(),
  'one that blocks': scanResult({ findings: [finding()] }),
  'several, of a history': scanResult({
    scope: 'audit',
    target: '/repository',
    scanned: { files: 10, blobs: 32_525, commits: 19_252, bytes: 1e9 },
    planned: { files: 10, blobs: 32_525, commits: 19_252, bytes: 0 },
    findings: [
      finding({
        severity: 'critical',
        aliases: ['generic.secret'],
        pairedWith: { rule: 'acme.id', secret: new Secret('acid_0123456789abcdef', 'acid_'), together: true },
        places: [
          place({ ...committed, atHead: true }),
          place({ ...committed, atHead: false, path: 'old/config.ts' }),
          place({ path: 'new.ts', atHead: false }),
          place({ path: null, atHead: false, reach: 'unreachable' }),
        ],
      }),
      finding({ blocks: false, confidence: 'medium', doubts: ['no-context'] }, 2),
      finding({ blocks: false, confidence: 'low', doubts: ['dummy', 'wrong-checksum'], severity: 'low' }, 3),
      finding(
        { rule: generic, secret: new Secret('hunter2', ''), blocks: false, confidence: 'low', doubts: ['weak-value'] },
        4,
      ),
    ],
    ignored: [
      {
        id: '0123456789abcdef',
        rule: 'acme.token',
        kind: 'Acme token',
        redacted: 'acme_…',
        reason: 'a sample',
        cause: 'ignore-file',
        where: '.unleakignore:1',
        places: [place()],
      },
    ],
    notices: [
      { code: 'ignore-stale', path: '.unleakignore', line: 2, message: 'what it accepts is gone', hint: 'take it out' },
      { code: 'rule-off', path: null, line: null, message: 'a rule is off', hint: null },
    ],
  }),
  'not everything read': scanResult({
    planned: { files: 5, blobs: 0, commits: 0, bytes: 0 },
    scanned: { files: 3, blobs: 0, commits: 0, bytes: 100 },
    problems: [
      { code: 'unreadable', path: 'a/b.txt', message: 'no permission to read it', hint: 'run as another user' },
      { code: 'timeout', path: null, message: 'the time was up; not read: 1 file', hint: null },
    ],
  }),
  checked: scanResult({
    findings: [
      finding({ verdict: { state: 'active', limited: 'no credit left', told: { kind: 'admin' } } }),
      finding({ verdict: { state: 'inactive', because: 'expired', says: 'AADSTS7000222' } }, 2),
      finding({ verdict: { state: 'inactive', because: 'never-valid', says: null } }, 3),
      finding(
        {
          verdict: { state: 'unknown', reason: 'no answer in time' },
          addresses: [new Secret(`postgres://app:${acmeKey(4)}@db.shop.io/shop`, '')],
          parts: { tenant: { secret: new Secret('acme', ''), together: false } },
        },
        4,
      ),
    ],
    requests: [
      {
        time: '2026-03-02T10:20:30.000Z',
        rule: 'acme.token',
        method: 'LOGIN',
        host: 'db.shop.io:5432',
        status: null,
        finding: '0123456789abcdef',
        control: true,
      },
    ],
  }),
  'from stdin': scanResult({ scope: 'stdin', target: '-', findings: [finding({ places: [place({ path: '-' })] })] }),
  'in many places': scanResult({
    scope: 'staged',
    findings: [finding({ places: Array.from({ length: 12 }, (_, i) => place({ path: `src/${i}.ts`, line: i + 1 })) })],
  }),
  'of a change, with what stood there before': scanResult({
    scope: 'push',
    scanned: { files: 0, blobs: 3, commits: 2, bytes: 1000 },
    findings: [
      finding({
        places: [
          place({ ...committed, added: true }),
          place({ ...committed, added: false, line: 3, start: 400, end: 436 }),
        ],
      }),
      finding({ places: [place({ ...committed, path: null, part: 'commit message', added: true })] }, 2),
      finding({ blocks: false, alreadyCommitted: true, places: [place({ ...committed, added: false })] }, 3),
    ],
  }),
  'of a change that adds nothing': scanResult({
    scope: 'staged',
    findings: [finding({ blocks: false, alreadyCommitted: true, places: [place({ added: false })] })],
  }),
  'with names that do things to a terminal': scanResult({
    target: 'a\x1b[31m',
    findings: [finding({ places: [place({ path: 'a\nb\x1b[2J\u202etxt.exe #?%.ts' })] })],
    problems: [{ code: 'unreadable', path: 'c\rd\x07', message: 'bad \x1b]0;title\x07', hint: 'see \x9b31m' }],
  }),
};

/** A result with so many findings. */
export function manyFindings(count: number): ScanResult {
  const one = finding();
  return scanResult({
    findings: Array.from({ length: count }, (_, i) => ({ ...one, id: i.toString(16).padStart(16, '0') })),
  });
}

/** A finding that a person accepted, without its id and reason. */
export const ACCEPTED = {
  kind: 'Acme token',
  redacted: 'acme_…',
  cause: 'ignore-file',
  where: '.unleakignore:1',
  places: finding().places,
} as const;

/** The values that stand in no report. */
export const RAW_VALUES: readonly string[] = [1, 2, 3, 4].map(acmeKey);
