import { ScannerError } from '../model/problem.ts';
import { git, gitOutput, tryGit } from './git.ts';
import { asText, blobBrought, parseRaw, RAW, readLog } from './git-log.ts';
import { listObjects } from './list-objects.ts';

/** Which part of a history is asked for; all of it, where nothing is said. */
export interface HistoryScope {
  /** `A..B`, `A...B` or a single revision. */
  readonly range?: string;
  /** What leads to the commits, instead of all refs. */
  readonly branch?: string;
  /** Dates in any form that git understands; of the committer. */
  readonly since?: string;
  readonly until?: string;
  /** A part of an author's name or address, as git takes it. */
  readonly author?: string;
  /** Most commits, newest first. */
  readonly maxDepth?: number;
  /** Files and folders, from the root. */
  readonly paths?: readonly string[];
}

const FROM_ROOT = 'paths are those of the repository, from its root';
/** Seconds that a date may be off from now and be meant for now. */
const NOW = 2;
/** Characters of a day, as 2027-01-31. */
const DAY = 10;

/** What a part of a history is made of. */
interface ScopeList {
  /** Ids of its blobs and commits. */
  readonly ids: readonly string[];
  /** Where paths are asked for, those that its commits brought something to; null for whatever leads to its blobs. */
  readonly paths: ReadonlySet<string> | null;
}

/**
 * Of a range the blobs that are reachable from its end and not from its
 * beginning; where commits are chosen by date, author, number or path, those of them that these commits brought.
 * @throws ScannerError when a revision, a date or a path is not known.
 */
export async function listScope(root: string, scope: HistoryScope, signal: AbortSignal): Promise<ScopeList> {
  const revisions = revisionsOf(root, scope);
  const { since, until, author, maxDepth, paths = [] } = scope;
  const outside = paths.find((path) => /^\.\.(?:[\\/]|$)/.test(path));
  if (outside !== undefined) throw noPath(outside, FROM_ROOT);
  const from = since ? secondsOf(root, since, '00:00:00') : -Infinity;
  const to = until ? secondsOf(root, until, '23:59:59') : Infinity;
  const byAuthor = author ? [`--author=${author}`] : [];
  // A branch that brought something to a path and took it away again is left out otherwise.
  const args = ['rev-list', '--timestamp', '--full-history', ...byAuthor, ...revisions, '--', ...paths];
  const told = linesOf(await gitOutput(root, args, signal)).map((line) => line.split(' '));
  // Git itself stops at the first commit that is older, whatever the dates of those behind it.
  const dated = told.flatMap(([time, id = '']) => (Number(time) >= from && Number(time) <= to ? [id] : []));
  await refuseUnknown(root, paths, signal);
  const isWhole = !since && !until && !author && !maxDepth && paths.length === 0;
  const part = isWhole ? null : await brought(root, dated, paths, maxDepth, signal);
  const { commits, blobs: objects } = part ?? { commits: dated, blobs: await objectsOf(root, revisions, signal) };
  const excluded = revisions.flatMap((id) => (id.startsWith('^') ? [id.slice(1)] : []));
  // Git leaves out what the edge of the range holds, not what stood there in older times.
  if (excluded.length > 0) for (const id of await objectsOf(root, excluded, signal)) objects.delete(id);
  const ids = [...commits, ...(part ? objects : await blobsOf(root, objects, signal))];
  return { ids, paths: part && paths.length > 0 ? part.paths : null };
}

/** When a date is, in seconds since 1970. Of a day alone git takes the time that it is now; what it does not understand it takes for now. */
function secondsOf(root: string, date: string, time: string): number {
  if (/^\d{4}-\d\d-\d\d(?:$|[T ])/.test(date)) {
    // Of years that it finds odd, and of a 13th month, git makes another day.
    const exact = Date.parse(date.length > DAY ? date : `${date}T${time}`) / 1000;
    if (Number.isFinite(exact)) return exact;
  }
  const said = git(root, ['rev-parse', `--since=${date}`]).toString();
  const seconds = Number(/^--max-age=(\d+)/.exec(said)?.[1]);
  const isKnown = date === 'now' || Math.abs(seconds - Date.now() / 1000) > NOW;
  if (isKnown && !/^\d{4}-\d\d-\d\d$/.test(date)) return seconds;
  throw new ScannerError('usage', `git knows no date "${date}"`, { hint: '2027-01-31, or "2 weeks ago"' });
}

/** A scan of nothing must not end like a clean one. @throws ScannerError for a path that no commit ever touched. */
async function refuseUnknown(root: string, paths: readonly string[], signal: AbortSignal): Promise<void> {
  for (const path of paths) {
    const args = ['rev-list', '--max-count=1', '--full-history', '--all', '--', path];
    if ((await gitOutput(root, args, signal)) !== '') continue;
    const isRevision = !path.startsWith('-') && tryGit(root, ['rev-parse', '--verify', '--quiet', `${path}^{commit}`]);
    throw noPath(
      path,
      isRevision
        ? `it names a commit: --branch ${path} for what leads to it, ${path}~1..${path} for it alone`
        : FROM_ROOT,
    );
  }
}

function noPath(path: string, hint: string): ScannerError {
  return new ScannerError('usage', `no commit has a file or folder ${path}`, { hint });
}

/** What is asked for, in words; nothing where all is. */
export function describeScope({ range, branch, since, until, author, maxDepth, paths }: HistoryScope): string[] {
  return [
    ...(range ? [`commits ${range}`] : []),
    ...(branch ? [`branch ${branch}`] : []),
    ...(since ? [`since ${since}`] : []),
    ...(until ? [`until ${until}`] : []),
    ...(author ? [`author ${author}`] : []),
    ...(maxDepth ? [maxDepth === 1 ? 'the newest commit' : `the newest ${maxDepth} commits`] : []),
    ...(paths && paths.length > 0 ? [`paths ${paths.join(' ')}`] : []),
  ];
}

/** Resolved to ids, so that nothing that looks like an option reaches git as one. */
function revisionsOf(root: string, { range, branch }: HistoryScope): string[] {
  if (range !== undefined && branch !== undefined) {
    const hint = `a range ends where it says: ${range}, or --branch ${branch}`;
    throw new ScannerError('usage', 'a range and --branch do not go together', { hint });
  }
  const wanted = range ?? branch;
  if (wanted === undefined) return ['--all'];
  try {
    const output = wanted.startsWith('-') ? '' : git(root, ['rev-parse', '--revs-only', wanted]).toString();
    const ids = linesOf(output).filter((line) => /^\^?[0-9a-f]{40,64}$/.test(line));
    if (ids.some((id) => !id.startsWith('^'))) return ids;
  } catch (error) {
    if (!(error instanceof ScannerError) || error.code !== 'git-failed') throw error;
  }
  throw new ScannerError('usage', `git knows no revision ${wanted}`, { hint: 'git log --oneline --all names them' });
}

/** Those that are not there are among them, and told when they are read. */
async function objectsOf(root: string, revisions: readonly string[], signal: AbortSignal): Promise<Set<string>> {
  const lines = linesOf(
    await gitOutput(root, ['rev-list', '--objects', '--missing=print', ...revisions, '--'], signal),
  );
  return new Set(lines.map((line) => /^\??([^ ]+)/.exec(line)![1]!));
}

async function blobsOf(root: string, ids: ReadonlySet<string>, signal: AbortSignal): Promise<string[]> {
  const { sizes } = await listObjects(root, [...ids], signal);
  // What cannot be read may be a blob.
  return [...ids].filter((id) => (sizes.get(id) ?? 0) >= 0);
}

/** What commits brought. */
interface Brought {
  readonly commits: readonly string[];
  readonly blobs: Set<string>;
  readonly paths: Set<string>;
}

/**
 * What the first of some commits brought to paths; of a merge what differs from every parent. Where paths are asked for, a merge
 * that has of them what one of its parents has is none of them, though git lists it.
 */
async function brought(
  root: string,
  commits: readonly string[],
  paths: readonly string[],
  most = Infinity,
  signal: AbortSignal,
): Promise<Brought> {
  const given = paths.length > 0 ? commits : commits.slice(0, most);
  if (given.length === 0) return { commits: [], blobs: new Set(), paths: new Set() };
  const found = await changesIn(root, ['--no-walk=unsorted'], given, paths, most, signal);
  return paths.length > 0 ? found : { ...found, commits: given };
}

/** Blobs that commits of any ref or reflog brought to files. @throws ScannerError when git fails. */
export async function versionsAt(root: string, paths: ReadonlySet<string>, signal: AbortSignal): Promise<Set<string>> {
  const walk = ['--all', '--reflog', '--full-history'];
  return (await changesIn(root, walk, [], [...paths], Infinity, signal)).blobs;
}

/** What the first of the commits that changed something brought, and which ones they are. */
async function changesIn(
  root: string,
  walk: readonly string[],
  commits: readonly string[],
  paths: readonly string[],
  most: number,
  signal: AbortSignal,
): Promise<Brought> {
  const changing = new Set<string>();
  const found = { blobs: new Set<string>(), paths: new Set<string>() };
  let commit = '';
  let blob: string | null = null;
  let isPath = false;
  // So many paths fit into no command line; one with a line feed is two where they are read.
  const isOfLines = (path: string) => path.includes('\n');
  const [named, listed] = [paths.filter(isOfLines), paths.filter((path) => !isOfLines(path))];
  await readLog(
    root,
    [...walk, '--stdin', ...RAW, '--no-renames', '--format=%x01%H', '--', ...named],
    [...commits, '--', ...listed],
    signal,
    asText((field) => {
      if (isPath) {
        isPath = false;
        if (blob !== null) found.paths.add(field);
        return;
      }
      const text = field.replace(/^\n+/, '');
      if (text.startsWith('\x01')) commit = text.slice(1);
      if (!text.startsWith(':')) return;
      isPath = true;
      if (changing.size < most) changing.add(commit);
      blob = changing.has(commit) ? blobBrought(parseRaw(text)) : null;
      if (blob !== null) found.blobs.add(blob);
    }),
  );
  return { commits: [...changing], ...found };
}

function linesOf(output: string): string[] {
  return output.split('\n').filter((line) => line !== '');
}
