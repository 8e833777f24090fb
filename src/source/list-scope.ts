import { ScannerError } from '../model/problem.ts';
import { git, gitOutput, tryGit } from './git.ts';
import { asText, blobAfter, parseRaw, RAW, readLog } from './git-log.ts';
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

/**
 * Ids of the blobs and commits in a part of a history. Of a range the blobs that are reachable from its end and not from its
 * beginning; where commits are chosen by date, author, number or path, the blobs that these commits brought.
 * @throws ScannerError when a revision, a date or a path is not known.
 */
export async function listScope(root: string, scope: HistoryScope, signal: AbortSignal): Promise<string[]> {
  const revisions = revisionsOf(root, scope);
  const { since, until, author, maxDepth, paths = [] } = scope;
  const filters = [
    ...(since ? [`--since=${dayFrom(root, since, '00:00:00')}`] : []),
    ...(until ? [`--until=${dayFrom(root, until, '23:59:59')}`] : []),
    ...(author ? [`--author=${author}`] : []),
    ...(maxDepth ? [`--max-count=${maxDepth}`] : []),
  ];
  const outside = paths.find((path) => /^\.\.(?:[\\/]|$)/.test(path));
  if (outside !== undefined) throw noPath(outside, FROM_ROOT);
  const commits = linesOf(await gitOutput(root, ['rev-list', ...filters, ...revisions, '--', ...paths], signal));
  if (commits.length === 0) await refuseUnknown(root, paths, signal);
  if (filters.length === 0 && paths.length === 0) {
    const objects = await objectsOf(root, revisions, signal);
    return [...commits, ...(await blobsOf(root, objects, signal))];
  }
  return [...commits, ...(await brought(root, [...filters, ...revisions, '--', ...paths], signal))];
}

/** Of a date alone git takes the time of day that it is now; what it does not understand it takes for now. */
function dayFrom(root: string, date: string, time: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(date)) return `${date}T${time}`;
  const [, seconds] = /^--max-age=(\d+)/.exec(git(root, ['rev-parse', `--since=${date}`]).toString()) ?? [];
  if (date === 'now' || Math.abs(Number(seconds) - Date.now() / 1000) > NOW) return date;
  throw new ScannerError('usage', `git knows no date "${date}"`, { hint: '2027-01-31, or "2 weeks ago"' });
}

/** A scan of nothing must not end like a clean one. @throws ScannerError for a path that no commit ever touched. */
async function refuseUnknown(root: string, paths: readonly string[], signal: AbortSignal): Promise<void> {
  for (const path of paths) {
    if ((await gitOutput(root, ['rev-list', '--max-count=1', '--all', '--', path], signal)) !== '') continue;
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
    ...(maxDepth ? [`the newest ${maxDepth} commits`] : []),
    ...(paths && paths.length > 0 ? [`paths ${paths.join(' ')}`] : []),
  ];
}

/** Resolved to ids, so that nothing that looks like an option reaches git as one. */
function revisionsOf(root: string, { range, branch }: HistoryScope): string[] {
  const wanted = range ?? branch;
  if (wanted === undefined) return ['--all'];
  try {
    const output = wanted.startsWith('-') ? '' : git(root, ['rev-parse', '--revs-only', wanted]).toString();
    const ids = linesOf(output).filter((line) => /^\^?[0-9a-f]{40,64}$/.test(line));
    if (ids.length > 0) return ids;
  } catch (error) {
    if (!(error instanceof ScannerError) || error.code !== 'git-failed') throw error;
  }
  throw new ScannerError('usage', `git knows no revision ${wanted}`, { hint: 'git log --oneline --all names them' });
}

async function objectsOf(root: string, revisions: readonly string[], signal: AbortSignal): Promise<Set<string>> {
  const list = async (revs: readonly string[]) =>
    linesOf(await gitOutput(root, ['rev-list', '--objects', '--no-object-names', ...revs], signal));
  const objects = new Set(await list(revisions));
  const excluded = revisions.flatMap((id) => (id.startsWith('^') ? [id.slice(1)] : []));
  // Git leaves out what the edge of the range holds, not what stood there in older times.
  if (excluded.length > 0) for (const id of await list(excluded)) objects.delete(id);
  return objects;
}

async function blobsOf(root: string, ids: ReadonlySet<string>, signal: AbortSignal): Promise<string[]> {
  const { sizes } = await listObjects(root, [...ids], signal);
  return [...sizes].flatMap(([id, size]) => (size >= 0 ? [id] : []));
}

/** Blobs that commits brought; of a merge those that differ from every parent. */
async function brought(root: string, chosen: readonly string[], signal: AbortSignal): Promise<string[]> {
  const blobs = new Set<string>();
  await readLog(
    root,
    [...RAW, '--no-renames', '--format=', ...chosen],
    [],
    signal,
    asText((field) => {
      const text = field.replace(/^\n+/, '');
      if (!text.startsWith(':')) return;
      const blob = blobAfter(parseRaw(text));
      if (blob !== null) blobs.add(blob);
    }),
  );
  return [...blobs];
}

function linesOf(output: string): string[] {
  return output.split('\n').filter((line) => line !== '');
}
