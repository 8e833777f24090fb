import { markCommitted } from '../finding/mark-committed.ts';
import type { LocatedMatch, Place } from '../model/finding.ts';
import type { Push } from '../model/push.ts';
import type { ScanResult } from '../model/result.ts';
import { type Rulebook, rulesOf } from '../model/rule.ts';
import { listPushed, type Pushed, type PushedChange, type PushedCommit } from '../source/list-pushed.ts';
import { addTo } from '../util/group.ts';
import { addedBy } from './added-by.ts';
import { hideUnread } from './hide-unread.ts';
import { PART_NAMES } from './message-parts.ts';
import type { ScanOptions } from './options.ts';
import { rewriteOf } from './rewrite-of.ts';
import { placeOfPath, Run } from './run.ts';
import { createWork } from './work.ts';

/** A blob that a commit brings to a path. */
interface Bringing {
  readonly commit: PushedCommit;
  readonly change: PushedChange;
}

/**
 * Scans the commits and tags that the other side of a push does not have: every version of every file, and what they
 * say. What only stands on lines that none of them adds is marked as committed already.
 * @throws ScannerError when git is missing or fails, or does not have what is pushed.
 */
export async function scanPushed(
  folder: string,
  push: Push,
  rulebook: Rulebook,
  options: ScanOptions,
): Promise<ScanResult> {
  const { signal } = options;
  const run = new Run(rulebook, options);
  const pushed = await listPushed(folder, push, signal);
  const { commits, tags, others } = pushed;
  for (const id of others) {
    const message = 'a ref leads to it, and it is no commit: what it holds was not scanned';
    run.problems.push({ code: 'not-a-commit', path: id, message, hint: 'push it apart, with --no-verify' });
  }
  const bringings = bringingsOf(commits);
  run.planned.commits = commits.length;
  run.planned.blobs = bringings.size;
  // Oldest first: who made many commits is named in the first of them.
  const messages = [...commits.map(({ commit }) => commit).reverse(), ...tags.map(({ id }) => id)];
  const ids = [...bringings.keys(), ...messages];
  await run.read(createWork('blobs', folder, ids, options.jobs));
  await run.close();
  run.planned.bytes = run.scanned.bytes;

  const broughtBy = await bringersOf(folder, run.matches, bringings, signal);
  const brought = new Set([...broughtBy.keys()].map(({ value }) => value));
  const byId = new Map(commits.map((commit) => [commit.commit, commit]));
  const placesOf = (match: LocatedMatch): Place[] => {
    const [at] = placeOfPath(match);
    if (match.origin.kind !== 'blob') return [inMessage(at!, match, byId, tags)];
    const added = broughtBy.get(match) ?? [];
    // Later versions of the file still have it, and say nothing more.
    if (added.length > 0 || brought.has(match.value)) return added.map((one) => inCommit(at!, one, true));
    return (bringings.get(match.origin.blob) ?? []).slice(-1).map((one) => inCommit(at!, one, false));
  };
  hideUnread(run, rulebook, placesOf);
  const result = run.result('push', folder, placesOf);
  const isAdded = (match: LocatedMatch) => match.origin.kind !== 'blob' || (broughtBy.get(match)?.length ?? 0) > 0;
  const findings = markCommitted(result.findings, run.matches, rulesOf(rulebook), isAdded);
  return { ...result, findings, rewrite: rewriteOf(folder, findings, pushed, push.incoming) };
}

/** By blob, newest commit first. */
function bringingsOf(commits: readonly PushedCommit[]): Map<string, Bringing[]> {
  const bringings = new Map<string, Bringing[]>();
  for (const commit of commits) {
    for (const change of commit.changes) addTo(bringings, change.blob, { commit, change });
  }
  return bringings;
}

/** For each match the commits that add it, oldest first. */
async function bringersOf(
  folder: string,
  matches: readonly LocatedMatch[],
  bringings: ReadonlyMap<string, readonly Bringing[]>,
  signal: AbortSignal,
): Promise<Map<LocatedMatch, Bringing[]>> {
  const byBlob = new Map<string, LocatedMatch[]>();
  for (const match of matches) {
    if (match.origin.kind === 'blob') addTo(byBlob, match.origin.blob, match);
  }
  const asked = [...byBlob].flatMap(([blob, own]) =>
    (bringings.get(blob) ?? []).map((bringing) => ({ blob, before: bringing.change.before, matches: own, bringing })),
  );
  const added = await addedBy(folder, asked, signal);
  const bringers = new Map<LocatedMatch, Bringing[]>();
  added.forEach((own, i) => {
    for (const match of own) bringers.set(match, [asked[i]!.bringing, ...(bringers.get(match) ?? [])]);
  });
  return bringers;
}

function inCommit(place: Place, { commit: { commit, author, date }, change }: Bringing, added: boolean): Place {
  return { ...place, path: change.path, commit, author, date, added };
}

function inMessage(
  place: Place,
  { origin }: LocatedMatch,
  commits: ReadonlyMap<string, PushedCommit>,
  tags: Pushed['tags'],
): Place {
  if (origin.kind !== 'commit' && origin.kind !== 'tag') return place;
  const part = PART_NAMES[origin.part];
  if (origin.kind === 'tag') {
    const names = tags.flatMap(({ id, name }) => (id === origin.object ? [name] : []));
    return { ...place, part: `tag ${part}`, refs: names, added: true };
  }
  const { author = null, date = null } = commits.get(origin.object) ?? {};
  return { ...place, part: `commit ${part}`, commit: origin.object, author, date, added: true };
}
