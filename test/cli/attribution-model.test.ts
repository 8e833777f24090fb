import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Place } from '../../src/model/finding.ts';
import { key } from '../helper/canary.ts';
import { environment } from '../helper/environment.ts';
import { reportOf } from '../helper/run-main.ts';
import { type TempRepo, tempRepo } from '../helper/temp-repo.ts';

const PATHS = ['a.env', 'b/c.env'];
/** What may stand in a file; null for no file. The first two have the key. */
const CONTENTS = [`token: ${key(1)}\n`, `# again\ntoken: ${key(1)}\n`, 'nothing\n', 'other\n', null];
const BRANCHES = 3;

const commit = fc.record({
  branch: fc.nat(BRANCHES - 1),
  isOrphan: fc.nat(14).map((n) => n === 0),
  /** How far back the other parents of a merge lie. */
  merged: fc.oneof({ weight: 2, arbitrary: fc.constant<number[]>([]) }, fc.array(fc.nat(6), { maxLength: 2 })),
  /** Of each file what stands there: something, or what one of the parents has. */
  files: fc.tuple(...PATHS.map(() => fc.oneof(fc.nat(CONTENTS.length - 1), fc.constantFrom(-1, -1, -2, -2)))),
  /** Days: equal and backward dates among them. */
  date: fc.nat(5),
});
type Commit = typeof commit extends fc.Arbitrary<infer T> ? T : never;

/** A commit as it is. */
interface Made {
  readonly parents: readonly number[];
  /** Numbers of contents, by path. */
  readonly files: readonly number[];
  /** Itself, and all that it builds on. */
  readonly history: ReadonlySet<number>;
}

const NOTHING = CONTENTS.length - 1;

/** Gives git the commits. Returns what they are, and the last one of each branch; HEAD is on the first. */
function build(commits: readonly Commit[]): {
  repo: TempRepo;
  made: Made[];
  ids: string[];
  tips: (number | undefined)[];
} {
  const repo = tempRepo();
  const made: Made[] = [];
  const tips: (number | undefined)[] = Array(BRANCHES).fill(undefined);
  const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const input = commits.map(({ branch, isOrphan, merged, files, date }, at) => {
    const from = isOrphan ? undefined : tips[branch];
    const others = from === undefined ? [] : merged.map((back) => at - 1 - back).filter((one) => one >= 0);
    const parents = from === undefined ? [] : [...new Set([from, ...others])];
    const filesOf = (nth: number) => made[parents[nth] ?? parents[0] ?? -1]?.files;
    const now = files.map((what, i) => (what >= 0 ? what : (filesOf(-1 - what)?.[i] ?? NOTHING)));
    const history = new Set([at, ...parents.flatMap((parent) => [...made[parent]!.history])]);
    made.push({ parents, files: now, history });
    tips[branch] = at;
    const who = `A <a@example.com> ${1767225600 + date * 86_400} +0000`;
    return [
      ...(from === undefined ? [`reset refs/heads/b${branch}\n`] : []),
      `commit refs/heads/b${branch}\nmark :${at + 1}\nauthor ${who}\ncommitter ${who}\n${data(`c${at}`)}`,
      ...parents.map((parent, i) => `${i === 0 ? 'from' : 'merge'} :${parent + 1}\n`),
      'deleteall\n',
      ...now.map((what, i) => (what === NOTHING ? '' : `M 100644 inline ${PATHS[i]}\n${data(CONTENTS[what]!)}`)),
    ].join('');
  });
  const marks = join(repo.root, '.git/marks');
  const args = ['fast-import', '--quiet', '--force', `--export-marks=${marks}`];
  execFileSync('git', args, { cwd: repo.root, env: environment(), input: input.join('') });
  repo.git('symbolic-ref', 'HEAD', 'refs/heads/b0');
  const lines = readFileSync(marks, 'utf8').trim().split('\n');
  const ids = Array<string>(commits.length);
  for (const line of lines) ids[Number(line.slice(1).split(' ')[0]) - 1] = line.split(' ')[1]!;
  return { repo, made, ids, tips };
}

/** Holds what is told of a path to what the commits are. */
function check(place: Place | undefined, i: number, { made, ids, tips }: ReturnType<typeof build>): void {
  const has = (at: number) => made[at]!.files[i]! < 2;
  const led = tips.flatMap((tip) => (tip === undefined ? [] : [...made[tip]!.history]));
  const isOdd = (at: number, now: boolean) => {
    const before = made[at]!.parents.map(has);
    return has(at) === now && (now ? !before.includes(true) : before.includes(true));
  };
  const bringing = [...new Set(led)].filter((at) => isOdd(at, true));
  if (bringing.length === 0) {
    expect(place?.reach ?? 'unreachable').toBe('unreachable');
    return;
  }
  const at = ids.indexOf(place?.commit ?? '');
  expect(bringing.filter((one) => one === at || made[at]?.history.has(one))).toEqual([at]);
  const holding = tips.flatMap((tip, nth) =>
    tip !== undefined && bringing.some((one) => made[tip]!.history.has(one)) ? [`b${nth}`] : [],
  );
  expect([...place!.refs!].sort()).toEqual(holding);
  const [head] = tips;
  const isThere = head !== undefined && has(head);
  expect(place!.atHead).toBe(isThere);
  const inHead = head === undefined ? new Set<number>() : made[head]!.history;
  const wasThere = bringing.some((one) => inHead.has(one));
  const end = place!.removed ? ids.indexOf(place!.removed.commit) : null;
  if (isThere) expect(end).toBeNull();
  else if (wasThere) expect(end !== null && inHead.has(end)).toBe(true);
  if (end !== null) expect(isOdd(end, false)).toBe(true);
}

test('who brought a key, who took it away, and what has it, in histories of every shape', async () => {
  const histories = fc.sample(fc.array(commit, { minLength: 6, maxLength: 16 }), { numRuns: 12, seed: 20261123 });
  for (const commits of histories) {
    const all = build(commits);
    const { report } = await reportOf(['audit', '--no-cache'], all.repo.root);
    const places = report.findings.flatMap((finding) => finding.places);
    for (const [i, path] of PATHS.entries()) {
      try {
        check(
          places.find((place) => place.path === path),
          i,
          all,
        );
      } catch (error) {
        const log = all.repo.git('log', '--all', '--graph', '--oneline', '--raw', '-c', '--no-abbrev');
        throw new Error(`${path}: ${JSON.stringify(places)}\n${JSON.stringify(all.tips)}\n${log}`, { cause: error });
      }
    }
  }
});
