import { ScannerError } from '../model/problem.ts';
import type { Push, Tip } from '../model/push.ts';
import { GITLINK, isNone } from './git.ts';
import { asText, blobAfter, parseRaw, RAW, readLog } from './git-log.ts';
import { authorOf, dateOf } from './history-log.ts';
import { readTags } from './read-tags.ts';
import { whatIs } from './what-is.ts';
import { withRenames } from './with-renames.ts';

/** A commit that the other side does not have yet. */
export interface PushedCommit {
  readonly commit: string;
  /** `Name <mail>`; null where git finds none. */
  readonly author: string | null;
  /** Author date, ISO 8601; null where git makes no sense of it. */
  readonly date: string | null;
  readonly parents: readonly string[];
  readonly changes: readonly PushedChange[];
}

export interface PushedChange {
  readonly path: string;
  readonly blob: string;
  /** What the parents have there, or had under another name; empty for a new file. */
  readonly before: readonly string[];
}

/** A tip that leads to a commit. */
export interface PushedTip extends Tip {
  readonly commit: string;
}

/** What is new to the other side. */
export interface Pushed {
  readonly tips: readonly PushedTip[];
  /** Newest first. */
  readonly commits: readonly PushedCommit[];
  /** Annotated tags. */
  readonly tags: readonly { readonly id: string; readonly name: string }[];
  /** Tips that are no commits, nor lead to one; what they hold is not listed. */
  readonly others: readonly string[];
}

const COMMIT = '\x01';
/** No filter on the kind of change: git leaves out commits in which none is left, and what they say with them. */
const FORM = [...RAW, `--format=${COMMIT}%H%x02%an <%ae>%x02%aI%x02%P`];

/**
 * Commits and tags that lead to the tips and are not known to the other side.
 * @param signal stops the listing; it is then not complete
 * @throws ScannerError when git fails, or does not have a tip.
 */
export async function listPushed(folder: string, push: Push, signal: AbortSignal): Promise<Pushed> {
  const objects = whatIs(folder, [...push.tips.map(({ id }) => id), ...push.known]);
  const named = push.tips.flatMap(({ id }) => objects.get(id) ?? []);
  const read = readTags(
    folder,
    named.flatMap(({ id, type }) => (type === 'tag' ? [id] : [])),
  );
  const tips: PushedTip[] = [];
  const tags = new Map<string, string>();
  const others = new Set<string>();
  for (const tip of push.tips) {
    const found = objects.get(tip.id);
    let [id, type] = [found?.id ?? tip.id, found?.type];
    while (type === 'tag') {
      const tag = read.get(id);
      tags.set(id, tag?.name ?? id);
      [id, type] = [tag?.object ?? '', tag?.type];
    }
    if (type === undefined && tip.id === 'HEAD') continue; // before the first commit
    if (type === undefined) {
      throw new ScannerError('git-failed', `${tip.id} is to be pushed and is not in this repository`, {
        hint: 'try: git fsck',
      });
    }
    if (type === 'commit') tips.push({ ...tip, commit: id });
    else others.add(id);
  }
  const beside = { tips, tags: [...tags].map(([id, name]) => ({ id, name })), others: [...others] };
  if (tips.length === 0) return { ...beside, commits: [] };
  const known = push.known.filter((id) => objects.has(id)).map((id) => `^${id}`);
  const revisions = [...new Set(tips.map(({ commit }) => commit)), ...known];
  return { ...beside, commits: await log(folder, revisions, push.knownRefs, signal) };
}

async function log(
  folder: string,
  revisions: readonly string[],
  knownRefs: readonly string[],
  signal: AbortSignal,
): Promise<PushedCommit[]> {
  const known = knownRefs.length > 0 ? ['--not', ...knownRefs] : [];
  return withRenames(async (renames) => {
    const reader = createReader();
    await readLog(folder, [...FORM, renames, '--stdin', ...known], revisions, signal, asText(reader.take));
    return reader.commits;
  });
}

interface PathChange {
  readonly blob: string | null;
  readonly before: string[];
  /** How many paths are still to come. */
  paths: number;
}

/** Reads the fields of git log: a commit, then by turns a change and its path, or of a renamed file its two paths. */
function createReader() {
  const commits: (PushedCommit & { changes: PushedChange[] })[] = [];
  let change: PathChange | null = null;
  const take = (field: string): void => {
    if (change) {
      if (--change.paths > 0) return;
      if (change.blob !== null) commits.at(-1)?.changes.push({ path: field, blob: change.blob, before: change.before });
      change = null;
      return;
    }
    const text = field.replace(/^\n+/, '');
    if (text.startsWith(':')) change = changeOf(text);
    else if (text.startsWith(COMMIT)) {
      const [commit = '', author = '', date = '', parents = ''] = text.slice(1).trimEnd().split('\x02');
      const who = { author: authorOf(author), date: dateOf(date) };
      commits.push({ commit, ...who, parents: parents.split(' ').filter(Boolean), changes: [] });
    }
  };
  return { commits, take };
}

function changeOf(raw: string): PathChange {
  const parsed = parseRaw(raw);
  const { modesBefore, before, status } = parsed;
  const renamed = before.length === 1 && /^[RC]/.test(status);
  return {
    blob: blobAfter(parsed),
    before: before.filter((id, i) => !isNone(id) && modesBefore[i] !== GITLINK),
    paths: renamed ? 2 : 1,
  };
}
