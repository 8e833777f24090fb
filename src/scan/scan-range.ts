import type { Place } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { ScanResult } from '../model/result.ts';
import type { Rulebook } from '../model/rule.ts';
import { treeOf } from '../source/attribute.ts';
import { listRange } from '../source/list-range.ts';
import type { Change } from './find-range.ts';
import type { ScanOptions } from './options.ts';
import { placesInHistory } from './places-in-history.ts';
import { Run } from './run.ts';
import { createWork } from './work.ts';

/**
 * Scans what a change adds: every blob that one of its commits brought, also one that a later commit took out again. A
 * secret that stands in the tree it is compared with was there before, and is counted only.
 * @throws ScannerError when git fails.
 */
export async function scanIntroduced(change: Change, rulebook: Rulebook, options: ScanOptions): Promise<ScanResult> {
  const { root, head, range } = change;
  const { signal, jobs } = options;
  const run = new Run(rulebook, options);
  const note = (problem: Problem) => run.problems.push(problem);
  change.problems.forEach(note);
  if (head === null || range === null) return run.result('introduced', root);
  const blobs = await listRange(root, range.base, range.head, range.cut, signal);
  const commits = range.commits.length;
  run.planned.commits = commits;
  await run.read(createWork('blobs', root, [...blobs.keys()], jobs));
  await run.close();
  run.scanned.commits = signal.aborted ? 0 : commits - range.cut.size;

  const before =
    range.mergeBase !== null && run.matches.length > 0
      ? await valuesAt(root, range.mergeBase, rulebook, options, note)
      : new Set<string>();
  const known = new Set(run.matches.flatMap(({ value }) => (before.has(value) ? [value] : [])));
  const fresh = run.matches.filter(({ value }) => !known.has(value));
  run.matches.splice(0, run.matches.length, ...fresh);
  const tree = run.matches.length > 0 ? treeOf(root, head, note) : new Map<string, string>();
  const result = run.result('introduced', root, placesInHistory(run.matches, blobs, tree));
  return {
    ...result,
    range: { base: range.mergeBase, head, policyFrom: 'head', known: known.size, policyChanges: [] },
  };
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
  const paths = pathsByBlob(treeOf(root, head, note));
  await run.read(createWork('blobs', root, [...paths.keys()], options.jobs));
  await run.close();
  const result = run.result('head', root, ({ origin, line, column, start, end, inside, chain = [] }) => {
    const names = origin.kind === 'blob' ? (paths.get(origin.blob) ?? []) : [];
    return names.map((name): Place => {
      const path = inside === undefined ? name : `${name}!${inside}`;
      return { path, line, column, start, end, commit: null, author: null, date: null, atHead: true, chain };
    });
  });
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
  const blobs = pathsByBlob(treeOf(root, commit, note));
  await run.read(createWork('blobs', root, [...blobs.keys()], options.jobs));
  await run.close();
  run.problems.forEach(note);
  return new Set(run.matches.map(({ value }) => value));
}

function pathsByBlob(tree: ReadonlyMap<string, string>): Map<string, string[]> {
  const paths = new Map<string, string[]>();
  for (const [path, blob] of tree) {
    const known = paths.get(blob);
    if (known) known.push(path);
    else paths.set(blob, [path]);
  }
  return paths;
}
