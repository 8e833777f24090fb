import { Buffer } from 'node:buffer';
import { staySmall } from '../util/stay-small.ts';
import { RAW, type TakeField } from './git-log.ts';
import { createIdFilter } from './id-filter.ts';

/** A commit as people know it. */
export interface CommitFacts {
  readonly commit: string;
  /** `Name <mail>`; null where git finds none. */
  readonly author: string | null;
  /** Author date, ISO 8601; where git makes no sense of it, the committer's, and null where that is no better. */
  readonly date: string | null;
  /** Counts the commits back from the newest: of two the greater is the older. See orderCommits. */
  age: number;
}

/** A commit that brought a blob to a path, or took it away. */
export interface Change extends CommitFacts {
  readonly path: string;
  /** Which of the blobs asked for stands there since; none where it is another one, or nothing. */
  readonly after: string;
}

/** What of a history is asked for. */
export interface Wanted {
  readonly blobs: ReadonlySet<string>;
  readonly commits: ReadonlySet<string>;
  /** Parts of paths. */
  readonly names: readonly string[];
}

export interface HistoryLog {
  /** Of each blob asked for, newest first. */
  readonly changes: Map<string, Change[]>;
  /** Where a part of a path that was asked for came to be, newest first. */
  readonly named: Map<string, Change[]>;
  /** Facts of the commits asked for. */
  readonly facts: Map<string, CommitFacts>;
  /** Every commit, with its number from the newest on. */
  readonly commits: Map<string, number>;
  /** Ids of each commit's parents, by its number. */
  parents: string[][];
  /** When each was committed, in seconds since 1970, by its number. */
  times: number[];
  /** So many of them some ref or reflog leads to; none does to the others. */
  reachable: number;
}

const COMMIT = 1;
const APART = '\x02';
const COLON = 58;
const SPACE = 32;
const LINE_FEED = 10;
/** `100644 ` before each id of a change. */
const MODE = 7;

const FORM = '--format=%x01%H%x02%T%x02%P%x02%ct%x02%an <%ae>%x02%aI';
export const LOG_FORM = [...RAW, '--no-renames', FORM];
/** Without what the commits changed. */
export const PLAIN_FORM = ['-z', '--no-patch', FORM];

/** Of more commits what is read meanwhile is to go soon. */
const MANY = 100_000;

export function emptyLog(): HistoryLog {
  return {
    changes: new Map(),
    named: new Map(),
    facts: new Map(),
    commits: new Map(),
    parents: [],
    times: [],
    reachable: 0,
  };
}

/**
 * Reads the fields that git log prints in LOG_FORM: a commit, then by turns a change and its path. Of most changes nothing is
 * wanted, and no text is made of them.
 * @param log what is known already, to be added to
 * @param onCommit takes the id of its tree, and who made it and when, as `factsOf` does
 */
export function createLogReader(
  wanted: Wanted,
  log: HistoryLog = emptyLog(),
  onCommit: ((tree: string, people: string) => void) | null = null,
): { readonly log: HistoryLog; take: TakeField } {
  const { blobs, names } = wanted;
  const mayBeWanted = createIdFilter(blobs);
  let commit = '';
  let age = 0;
  /** Who made it and when, which is looked at only where something is wanted. */
  let people = '';
  let facts: CommitFacts | null = null;
  let isPath = false;
  /** Ids of the change whose path comes next; null when it is of no interest. */
  let pending: string[] | null = null;
  const factsHere = (): CommitFacts => (facts ??= factsOf(commit, people, age, log.times[age - 1]));
  const takePath = (path: string, ids: string[]) => {
    const { author, date } = factsHere();
    const after = ids.at(-1)!;
    // Only the mode is another.
    if (ids.indexOf(after) < ids.length - 1) return;
    const change: Change = { commit, author, date, age, path, after: blobs.has(after) ? after : '' };
    for (const [i, id] of ids.entries()) if (blobs.has(id) && ids.indexOf(id) === i) addChange(log.changes, id, change);
    for (const name of names) if (path.includes(name)) addChange(log.named, name, change);
  };
  /** The first parent of the commit before, which is most often the next commit: one text serves for both. */
  let next = '';
  const takeCommit = (bytes: Buffer, start: number, end: number) => {
    const line = bytes.toString('latin1', start, end);
    const treeAt = line.indexOf(APART) + 1;
    const parentsAt = line.indexOf(APART, treeAt) + 1;
    const timeAt = line.indexOf(APART, parentsAt) + 1;
    const peopleAt = line.indexOf(APART, timeAt) + 1;
    // What is kept is made of the bytes anew: a part of a text holds all of it, and there may be a million.
    const own = (from: number, to: number) => bytes.toString('latin1', start + from, start + to);
    commit = next !== '' && line.startsWith(next) ? next : own(0, treeAt - 1);
    people = onCommit ? own(peopleAt, line.length) : line.slice(peopleAt);
    facts = null;
    onCommit?.(own(treeAt, parentsAt - 1), people);
    let at = log.commits.get(commit);
    if (at === undefined) {
      at = log.parents.length;
      log.commits.set(commit, at);
      const parents = timeAt - parentsAt > 1 ? own(parentsAt, timeAt - 1).split(' ') : [];
      log.parents.push(parents);
      log.times.push(Number(line.slice(timeAt, peopleAt - 1)));
      if (at === MANY) staySmall();
      next = parents[0] ?? '';
    }
    age = at + 1;
    if (wanted.commits.has(commit)) log.facts.set(commit, factsHere());
  };
  const idsIn = (bytes: Buffer, start: number, end: number): string[] | null => {
    let first = start;
    while (bytes[first] === COLON) first++;
    const count = first - start + 1;
    first += count * MODE;
    const step = bytes.indexOf(SPACE, first) - first + 1;
    const past = Math.min(end, first + count * step);
    let isWanted = names.length > 0;
    for (let at = first; at < past && !isWanted; at += step) isWanted = mayBeWanted(bytes, at);
    if (!isWanted) return null;
    return Array.from({ length: count }, (_, i) =>
      bytes.toString('latin1', first + i * step, first + (i + 1) * step - 1),
    );
  };
  return {
    log,
    take(bytes, begin, end) {
      if (isPath) {
        if (pending) takePath(bytes.toString('utf8', begin, end), pending);
        isPath = false;
        return;
      }
      let start = begin;
      while (start < end && bytes[start] === LINE_FEED) start++;
      if (bytes[start] === COLON) {
        isPath = true;
        pending = idsIn(bytes, start, end);
      } else if (bytes[start] === COMMIT) takeCommit(bytes, start + 1, end);
    },
  };
}

/**
 * @param people `Name <mail>` and the date, as the log prints them: its bytes, one for each character
 * @param time when it was committed, in seconds since 1970
 */
export function factsOf(commit: string, people: string, age: number, time = 0): CommitFacts {
  const [author = '', date = ''] = Buffer.from(people, 'latin1').toString('utf8').split(APART);
  return { commit, author: authorOf(author), date: dateOf(date) ?? (time > 0 ? dateOf(time * 1000) : null), age };
}

/** Of a line that it cannot take apart git prints no name, and the question for the date. */
export function authorOf(said: string): string | null {
  return said.trim() === '<>' ? null : said.trim();
}

/** @param said ISO 8601, or milliseconds since 1970 */
export function dateOf(said: string | number): string | null {
  const date = new Date(said);
  if (Number.isNaN(date.getTime())) return null;
  return typeof said === 'string' ? said : date.toISOString();
}

export function addChange(to: Map<string, Change[]>, key: string, change: Change): void {
  const list = to.get(key);
  if (list) list.push(change);
  else to.set(key, [change]);
}

/** The parents of all commits, by number. There may be a million. */
export interface ParentNumbers {
  /** Those of each behind those of the one before; -1 for one that is not in the log. */
  readonly parents: Int32Array;
  /** Where those of each begin, and at the end where the last ones end. */
  readonly from: Int32Array;
}

export function numberParents({ commits, parents }: HistoryLog): ParentNumbers {
  const from = new Int32Array(parents.length + 1);
  for (const [at, ids] of parents.entries()) from[at + 1] = from[at]! + ids.length;
  const numbers = new Int32Array(from.at(-1)!);
  let count = 0;
  for (const ids of parents) for (const id of ids) numbers[count++] = commits.get(id) ?? -1;
  return { parents: numbers, from };
}
