import { parseRaw, RAW, type RawChange } from './git-log.ts';

/** A commit as people know it. */
export interface CommitFacts {
  readonly commit: string;
  /** `Name <mail>` */
  readonly author: string;
  /** Author date, ISO 8601. */
  readonly date: string;
  /** Counts the commits back from the newest: of two the greater is the older. See orderCommits. */
  age: number;
}

/** A commit that brought a blob to a path, or took it away. */
export interface Change extends CommitFacts {
  readonly path: string;
  /** Blobs that stood there before, one for each parent, and after; zeros where there was none. */
  readonly before: readonly string[];
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

const COMMIT = '\x01';

export const LOG_FORM = [...RAW, '--no-renames', `--format=${COMMIT}%H%x02%P%x02%an <%ae>%x02%aI%x02%ct`];

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
 * Reads the fields that git log prints in LOG_FORM: a commit, then by turns a change and its path.
 * @param log what is known already, to be added to
 */
export function createLogReader(
  wanted: Wanted,
  log: HistoryLog = emptyLog(),
): { readonly log: HistoryLog; take(field: string): void } {
  let facts: CommitFacts = { commit: '', author: '', date: '', age: 0 };
  let pending: RawChange | null = null;
  const takePath = (path: string, { before, after }: RawChange) => {
    let change: Change | null = null;
    const make = () => (change ??= { ...facts, path, before, after });
    for (const id of new Set([...before, after])) if (wanted.blobs.has(id)) add(log.changes, id, make());
    for (const name of wanted.names) if (path.includes(name)) add(log.named, name, make());
  };
  const takeCommit = (text: string) => {
    const [commit = '', parents = '', author = '', date = '', time = ''] = text.split('\x02');
    if (!log.commits.has(commit)) {
      log.commits.set(commit, log.parents.length);
      log.parents.push(parents === '' ? [] : parents.split(' '));
      log.times.push(Number(time));
    }
    facts = { commit, author, date, age: log.commits.get(commit)! + 1 };
    if (wanted.commits.has(commit)) log.facts.set(commit, facts);
  };
  return {
    log,
    take(field) {
      if (pending) {
        takePath(field, pending);
        pending = null;
        return;
      }
      const text = field.replace(/^\n+/, '');
      if (text.startsWith(':')) pending = parseRaw(text);
      else if (text.startsWith(COMMIT)) takeCommit(text.slice(1));
    },
  };
}

function add(to: Map<string, Change[]>, key: string, change: Change): void {
  const list = to.get(key);
  if (list) list.push(change);
  else to.set(key, [change]);
}
