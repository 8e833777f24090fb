import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Change, type CommitFacts, emptyLog, type HistoryLog } from './history-log.ts';
import { listTips } from './list-tips.ts';
import type { Repository } from './repository.ts';

/** What was learnt of the commits, in the form in which it is kept. */
export interface KnownLog {
  readonly from: LogStart;
  /** A line for each, in the order of the log: id, time, and of each parent the number, or the id where it has none. */
  readonly commits: string;
  readonly reachable: number;
  /** Who and when, by number. */
  readonly people: readonly (readonly [commit: number, author: string | null, date: string | null])[];
  readonly changes: readonly (readonly [blob: string, changes: readonly KnownChange[]])[];
  /** Numbers of commits whose facts were asked for. */
  readonly facts: readonly number[];
  /** The commit of HEAD, and what stands there where the log has changes: paths, each with its blob. */
  readonly head: string | null;
  readonly files: readonly (readonly [path: string, blob: string])[];
}

type KnownChange = readonly [commit: number, path: string, after: string];

/** What decides which commits git log prints. */
export interface LogStart {
  /** Commits that refs and reflogs name, in order. */
  readonly tips: readonly string[];
  /** Where a shallow clone ends, and grafts. */
  readonly edges: string;
}

/** Null when git cannot tell. */
export async function logStart({ root, common }: Pick<Repository, 'root' | 'common'>): Promise<LogStart | null> {
  const tips = await listTips(root);
  return tips && { tips, edges: edgesOf(common) };
}

/** @param common the git directory */
export function edgesOf(common: string): string {
  return ['shallow', join('info', 'grafts')].map((name) => textOf(join(common, name))).join('\0');
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

export function keepLog(
  log: HistoryLog,
  from: LogStart,
  head: string | null,
  files: ReadonlyMap<string, string>,
): KnownLog {
  const people = new Map<number, CommitFacts>();
  const numberOf = (facts: CommitFacts) => {
    people.set(facts.age - 1, facts);
    return facts.age - 1;
  };
  const changes = [...log.changes].map(([blob, list]) => {
    const kept = list.map((change): KnownChange => [numberOf(change), change.path, change.after]);
    return [blob, kept] as const;
  });
  const facts = [...log.facts.values()].map(numberOf);
  const lines = [...log.commits].map(([id, at]) => {
    const parents = log.parents[at]!.map((parent) => log.commits.get(parent) ?? parent);
    return [id, log.times[at], ...parents].join(' ');
  });
  return {
    from,
    commits: lines.join('\n'),
    reachable: log.reachable,
    people: [...people].map(([at, { author, date }]) => [at, author, date] as const),
    changes,
    facts,
    head,
    files: [...files],
  };
}

export function recallLog(known: KnownLog): HistoryLog {
  const log = emptyLog();
  const ids: string[] = [];
  for (const line of linesOf(known.commits)) ids.push(line.slice(0, line.indexOf(' ')));
  for (const line of linesOf(known.commits)) {
    const [id = '', time = '', ...parents] = line.split(' ');
    log.commits.set(ids[log.times.length]!, log.times.length);
    log.times.push(Number(time));
    log.parents.push(parents.map((parent) => (parent.length < id.length ? ids[Number(parent)]! : parent)));
  }
  log.reachable = known.reachable;
  const people = new Map(
    known.people.map(([at, author, date]) => [at, { commit: ids[at]!, author, date, age: at + 1 }] as const),
  );
  for (const [blob, changes] of known.changes) {
    const told = changes.map(([at, path, after]): Change => ({ ...people.get(at)!, path, after }));
    log.changes.set(blob, told);
  }
  for (const at of known.facts) log.facts.set(ids[at]!, people.get(at)!);
  return log;
}

/** One at a time: there may be a million, and all of them taken apart are several times as big as the text. */
function* linesOf(text: string): Iterable<string> {
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at);
    const to = end < 0 ? text.length : end;
    yield text.slice(at, to);
    at = to + 1;
  }
}

/** Forgets the commits that nothing led to. */
export function forgetLost(log: HistoryLog): void {
  log.parents.length = log.reachable;
  log.times.length = log.reachable;
  for (const [id, at] of log.commits) if (at >= log.reachable) log.commits.delete(id);
  for (const [id, { age }] of log.facts) if (age > log.reachable) log.facts.delete(id);
  for (const [blob, changes] of log.changes) {
    const left = changes.filter(({ age }) => age <= log.reachable);
    if (left.length > 0) log.changes.set(blob, left);
    else log.changes.delete(blob);
  }
}
