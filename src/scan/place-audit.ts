import type { PlacesOf } from '../finding/from-matches.ts';
import type { LocatedMatch } from '../model/finding.ts';
import { type Problem, ScannerError } from '../model/problem.ts';
import { attribute, type EarlierLog } from '../source/attribute.ts';
import type { CommitList } from '../source/commit-list.ts';
import { emptyLog, type HistoryLog } from '../source/history-log.ts';
import { holdersBeside } from '../source/holders-beside.ts';
import type { KnownLog } from '../source/known-log.ts';
import type { RefList } from '../source/refs.ts';
import type { Repository } from '../source/repository.ts';
import { atOldestCommit } from './at-oldest-commit.ts';
import { endsBesideHead } from './ends-beside-head.ts';
import { locate } from './locate.ts';
import { matchesBeside } from './matches-beside.ts';
import { type Ends, mergesThatEnd } from './merges-that-end.ts';
import { type History, placesInHistory, type Telling, tell } from './places-in-history.ts';
import type { ReachOf } from './reach.ts';
import type { Folders } from './read-folders.ts';
import { namedValues, placeOfPath, type Run } from './run.ts';
import { changesTeller } from './tell-changes.ts';
import { wantedOf } from './wanted-of.ts';

export interface PlacedAudit {
  readonly placesOf: PlacesOf;
  /** What was learnt of the commits; null when that may not be kept. */
  readonly log: KnownLog | null;
  /** What the places follow from; null when that may not be kept. */
  readonly history: History | null;
  readonly telling: Telling | null;
}

/**
 * Finds out where what was found is in the history, and since when.
 * @param folders what was noted when the trees were read
 * @param listed the commits, if git was asked for them before
 * @param within see `ScopeList.paths`
 */
export async function placeAudit(
  repository: Repository,
  { refs, head }: RefList,
  run: Run,
  earlier: EarlierLog | null,
  signal: AbortSignal,
  folders: Folders | null = null,
  listed: CommitList | null = null,
  within: ReadonlySet<string> | null = null,
): Promise<PlacedAudit> {
  const { root } = repository;
  if (run.matches.length === 0) {
    const history = { log: emptyLog(), head: new Map(), refs };
    return { placesOf: placeOfPath, log: earlier?.log ?? null, history, telling: tell([], history) };
  }
  // What the cache keeps stays as it was found.
  const atOldest = await atOldestCommit(root, run.matches, null, signal);
  const matches = run.matches.flatMap((match) => atOldest(match) ?? []);
  const note = (problem: Problem) => run.problems.push(problem);
  // Paths and authors may hold a secret then, and the log may not be kept.
  const isNamed = namedValues(matches).size > 0;
  const headed = { ...repository, head };
  const teller = changesTeller(repository, folders);
  const told = await attribute(headed, wantedOf(matches), isNamed ? null : earlier, signal, note, teller, listed);
  if (within) keepWithin(told.log, within);
  const beside = run.partial ? await matchesBeside(root, matches, told.log, run, signal) : [];
  const { log, files, kept } =
    beside.length > 0
      ? await attribute(headed, wantedOf([...matches, ...beside]), null, signal, () => {}, teller)
      : told;
  if (within) keepWithin(log, within);
  const held = holdersBeside(repository, blobsWithoutCommit(matches, log), refs, log);
  const history = { log, head: files, refs, held, tip: head };
  const telling = tell(matches, history, (traces, reach) => endsIn(root, traces, history, reach), beside);
  const inHistory = placesInHistory(matches, history, telling);
  const placesOf: PlacesOf = (match) => {
    const placed = atOldest(match);
    return placed ? inHistory(placed) : [];
  };
  await setPositions(root, run, placesOf, signal, note);
  const mayKeep = !isNamed && kept !== null;
  return { placesOf, log: isNamed ? null : kept, history: mayKeep ? history : null, telling };
}

/** Where a file outside of the paths that are asked for had the same content, nothing is said of it. */
function keepWithin({ changes }: HistoryLog, within: ReadonlySet<string>): void {
  for (const [blob, list] of changes) {
    const kept = list.filter(({ path }) => within.has(path));
    changes.set(blob, kept);
  }
}

/** None where git fails, as at a damaged folder, which whoever reads all objects says. */
function endsIn(root: string, traces: Telling['traces'], { log, refs, tip }: History, reach: ReachOf): Ends {
  try {
    const atHead = tip ? mergesThatEnd(root, traces, log, tip) : [];
    return new Map([...atHead, ...endsBesideHead(root, traces, log, refs, reach)]);
  } catch (error) {
    if (!(error instanceof ScannerError)) throw error;
    return new Map();
  }
}

function blobsWithoutCommit(matches: readonly LocatedMatch[], { changes }: HistoryLog): Set<string> {
  const left = new Set<string>();
  for (const { origin } of matches) {
    if (origin.kind === 'blob' && !changes.get(origin.blob)?.some(({ after }) => after === origin.blob))
      left.add(origin.blob);
  }
  return left;
}

/**
 * Lines and columns are found only in versions that are shown, for all that stands there, since halves of a credential are
 * known by their distance: the others are not read whole.
 */
export async function setPositions(
  root: string,
  { matches }: Run,
  placesOf: PlacesOf,
  signal: AbortSignal,
  onProblem: (problem: Problem) => void,
): Promise<void> {
  const shown = new Set(
    matches.flatMap((match) => (isUnplaced(match) && placesOf(match).length > 0 ? blobOf(match) : [])),
  );
  const unplaced = matches.filter((match) => isUnplaced(match) && blobOf(match).some((blob) => shown.has(blob)));
  const located = await locate(root, unplaced, signal, onProblem);
  for (const [i, match] of matches.entries()) {
    const found = located.get(match);
    if (!found) continue;
    const { position, directives } = found;
    matches[i] = { ...match, ...position, ...(directives.length > 0 ? { directives } : {}) };
  }
}

function isUnplaced({ line }: LocatedMatch): boolean {
  return line === 0;
}

function blobOf({ origin }: LocatedMatch): string[] {
  return origin.kind === 'blob' ? [origin.blob] : [];
}
