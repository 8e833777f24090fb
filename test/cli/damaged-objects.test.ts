import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { key } from '../helper/canary.ts';
import { jsonOf } from '../helper/report.ts';
import { runMain } from '../helper/run-main.ts';
import { type TempRepo, tempRepo } from '../helper/temp-repo.ts';

const KEYS = [1, 2, 3, 4, 5];
const TRIES = 6;

/** A history in two packs and loose objects, with a multi-pack-index and a commit-graph; keys in all of it. */
function build(keys: boolean): TempRepo {
  const repo = tempRepo();
  const text = Array.from(
    { length: 120 },
    (_, i) => `line ${i} of a file that changes little: ${'word '.repeat(i % 7)}\n`,
  );
  for (const [round, seed] of KEYS.entries()) {
    for (const version of [0, 1]) {
      const lines = [...text.slice(0, 50 + round), `version ${round}.${version}\n`, ...text.slice(50 + round)];
      if (keys && version === 1 && round !== 2) lines.splice(20 + round, 0, `token: ${key(seed)}\n`);
      repo.write('a.txt', lines.join(''));
      repo.write(`${round}/b.txt`, `${round} ${version}\n`);
      repo.commit(keys && version === 1 && round === 2 ? `token: ${key(seed)}` : 'a version');
    }
    if (round === 1 || round === 3) repo.git('repack', '-dq');
  }
  repo.git('tag', '-a', 'v1', '-m', 'a tag');
  repo.git('multi-pack-index', 'write');
  repo.git('commit-graph', 'write', '--reachable', '--changed-paths');
  return repo;
}

/** Place among the kinds of files. */
const LOOSE = 4;

type Damage = { readonly kind: 'cut' | 'flip' | 'zeros' | 'gone'; readonly at: number; readonly bit: number };

function damaged(bytes: Buffer, { kind, at, bit }: Damage): Buffer | null {
  const place = Math.floor(at * bytes.length);
  const copy = Buffer.from(bytes);
  if (kind === 'gone') return null;
  if (kind === 'cut') return copy.subarray(0, place);
  if (kind === 'zeros') copy.subarray(place, place + 40).fill(0);
  else copy[place]! ^= 1 << bit;
  return copy;
}

test.each([
  ['with keys in it', true, 20261121],
  ['with none', false, 20261122],
])(
  'whatever is damaged of a history %s: what is called complete has all that was there',
  async (_, keys, seed) => {
    const repo = build(keys);
    const audit = async () => {
      const { code, stdout, stderr } = await runMain(['audit', '--no-cache', '--report', 'json'], repo.root);
      expect(stderr).not.toContain('bug');
      return { code, stderr, report: stdout === '' ? null : jsonOf({ stdout }) };
    };
    const whole = await audit();
    expect(whole.report?.scan.complete).toBe(true);
    expect(whole.report?.findings).toHaveLength(keys ? KEYS.length : 0);
    const folder = join(repo.root, '.git/objects');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:pack|idx)$|[0-9a-f]{38}$|(?:index|graph)$/.test(name))
      .sort();
    const kinds = [/pack$/, /idx$/, /multi-pack-index$/, /commit-graph$/, /[0-9a-f]{38}$/];
    expect(kinds.every((kind) => files.some((name) => kind.test(name)))).toBe(true);
    const tries = fc.sample(
      fc.record({
        kind: fc.constantFrom('cut' as const, 'flip' as const, 'flip' as const, 'zeros' as const, 'gone' as const),
        of: fc.nat(kinds.length - 1),
        which: fc.noBias(fc.nat(9999)),
        at: fc.noBias(fc.nat(9999)).map((part) => part / 10_000),
        bit: fc.nat(7),
      }),
      { numRuns: TRIES, seed },
    );
    for (const one of tries) {
      const some = files.filter((name) => kinds[one.of]!.test(name));
      const name = some[one.which % some.length]!;
      const file = join(folder, name);
      const before = readFileSync(file);
      // Of a file that is gone nothing is left to be noticed, but for the other half of a pack.
      const after = damaged(before, one.of === LOOSE && one.kind === 'gone' ? { ...one, kind: 'cut' } : one);
      chmodSync(file, 0o644);
      if (after) writeFileSync(file, after);
      else rmSync(file);
      try {
        const { code, stderr, report } = await audit();
        const about = { ...one, name, code, stderr, problems: report?.problems.slice(0, 3) };
        if (report?.scan.complete) {
          expect(report.findings, JSON.stringify(about)).toEqual(whole.report?.findings);
          expect(report.scan.scanned, JSON.stringify(about)).toEqual(whole.report?.scan.scanned);
        } else expect(about).toMatchObject({ code: report && report.findings.length > 0 ? 1 : 3 });
      } finally {
        writeFileSync(file, before);
      }
    }
  },
  90_000,
);
