import type { PlacesOf } from '../finding/from-matches.ts';
import type { LocatedMatch } from '../model/finding.ts';
import { pathInside } from '../model/origin.ts';
import type { Problem } from '../model/problem.ts';
import type { ScanResult } from '../model/result.ts';
import type { Rulebook } from '../model/rule.ts';
import { treeOf } from '../source/attribute.ts';
import type { CommitRange } from '../source/find-range.ts';
import { listRange, rangeLog } from '../source/list-range.ts';
import { listTree } from '../source/list-tree.ts';
import { listRefs } from '../source/refs.ts';
import { atOldestCommit } from './at-oldest-commit.ts';
import type { Change } from './find-range.ts';
import { hideUnread } from './hide-unread.ts';
import type { ScanOptions } from './options.ts';
import { placesInHistory } from './places-in-history.ts';
import { placeOfPath, Run } from './run.ts';
import { wantedOf } from './wanted-of.ts';
import { createWork } from './work.ts';

/**
 * Scans what a change adds: every blob that one of its commits brought, also one that a later commit took out again, its
 * names, and what people wrote in these commits. A secret that stands in the tree it is compared with was there before, and is counted
 * only.
 * @throws ScannerError when git fails.
 */
export async function scanIntroduced(change: Change, rulebook: Rulebook, options: ScanOptions): Promise<ScanResult> {
  const { root, head, range } = change;
  const { signal, jobs } = options;
  const run = new Run(rulebook, options);
  const note = (problem: Problem) => run.problems.push(problem);
  change.problems.forEach(note);
  if (head === null || range === null) return run.result('introduced', root);
  const { blobs, paths } = await listRange(root, range, signal);
  run.planned.blobs += blobs.length;
  run.planned.commits += range.commits.length;
  const commits = range.commits.filter((commit) => !range.cut.has(commit));
  await run.read(createWork('blobs', root, [...blobs, ...commits], jobs));
  scanNames(run, paths);
  run.notices.push(...(options.unusedBelow?.above('introduced', root, paths) ?? []));
  await run.close();

  const { mergeBase } = range;
  const isFound = run.matches.length > 0;
  const before = isFound && mergeBase ? await valuesAt(root, mergeBase, rulebook, options, note) : new Set<string>();
  const known = new Set(run.matches.flatMap(({ value }) => (before.has(value) ? [value] : [])));
  const revisions = ['--topo-order', head, ...range.without.map((commit) => `^${commit}`), '--'];
  const atOldest = await atOldestCommit(root, run.matches, revisions, signal);
  const placed = run.matches.flatMap((match) => atOldest(match) ?? []);
  const fresh = placed.filter(({ value }) => !known.has(value));
  run.matches.splice(0, run.matches.length, ...fresh);
  const placesOf = fresh.length > 0 ? await placesIn(change, range, fresh, signal, note) : undefined;
  hideUnread(run, rulebook, placesOf ?? placeOfPath);
  const result = run.result('introduced', root, placesOf);
  return { ...result, range: { base: mergeBase, head, policyFrom: 'head', known: known.size, policyChanges: [] } };
}

async function placesIn(
  { root }: Change,
  range: CommitRange,
  matches: readonly LocatedMatch[],
  signal: AbortSignal,
  note: (problem: Problem) => void,
): Promise<PlacesOf> {
  const log = await rangeLog(root, range, wantedOf(matches), signal);
  // Where CI checks out a commit without a branch, nothing else leads to it.
  const { refs } = await listRefs(root);
  const { head } = range;
  if (!refs.some(({ target }) => target === head)) refs.push({ name: 'refs/heads/HEAD', object: head, target: head });
  return placesInHistory(matches, { log, head: treeOf(root, head, note), refs });
}

/** Scans the files of one commit, and nothing of what led to it. */
export async function scanHead(change: Change, rulebook: Rulebook, options: ScanOptions): Promise<ScanResult> {
  const { root, head } = change;
  const run = new Run(rulebook, options);
  const note = (problem: Problem) => run.problems.push(problem);
  if (head === null) {
    change.problems.forEach(note);
    return run.result('head', root);
  }
  const paths = listTree(root, head);
  run.planned.blobs += paths.size;
  run.notices.push(...(options.unusedBelow?.among(root, [...paths.values()].flat()) ?? []));
  await run.read(createWork('blobs', root, [...paths.keys()], options.jobs));
  await run.close();
  const placesOf: PlacesOf = (match) => {
    const [at] = placeOfPath(match);
    const names = match.origin.kind === 'blob' ? (paths.get(match.origin.blob) ?? []) : [];
    return names.map((name) => ({ ...at!, path: pathInside(name, match.inside), atHead: true }));
  };
  hideUnread(run, rulebook, placesOf);
  const result = run.result('head', root, placesOf);
  return { ...result, range: { base: null, head, policyFrom: 'head', known: 0, policyChanges: [] } };
}

/** Every value that is found in the files of a commit, whatever is thought of it. */
async function valuesAt(
  root: string,
  commit: string,
  rulebook: Rulebook,
  options: ScanOptions,
  note: (problem: Problem) => void,
): Promise<Set<string>> {
  const run = new Run(rulebook, options);
  const blobs = listTree(root, commit);
  await run.read(createWork('blobs', root, [...blobs.keys()], options.jobs));
  scanNames(run, [...blobs.values()].flat());
  await run.close();
  run.problems.forEach(note);
  return new Set(run.matches.map(({ value }) => value));
}

function scanNames(run: Run, paths: readonly string[]): void {
  run.scanner.begin({ kind: 'tree', object: '', part: 'names' });
  run.scanner.push(Buffer.from(paths.join('\n')));
  run.scanner.end();
  run.collect();
}
