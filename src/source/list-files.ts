import * as fs from 'node:fs';
import { join, resolve } from 'node:path';
import type { Problem, Skipped } from '../model/problem.ts';
import { ScannerError } from '../model/problem.ts';
import { lostQuote } from '../util/lost-quote.ts';
import { systemReason } from '../util/system-reason.ts';
import { GITLINK, gitOutput } from './git.ts';
import { apartIgnored, ENV_FILES } from './ignored-env.ts';
import { readIndexFile, type Tracked } from './index-file.ts';
import { isInNamedTree, isMeant } from './surroundings.ts';
import { type Listing, walkFolder } from './walk-folder.ts';

/** `<mode> <blob> <stage>`, a tab, the path. */
const TRACKED = ['ls-files', '-z', '--stage', '--cached'];
/** With files of settings that are ignored, in folders that are not. */
const UNTRACKED = [
  'ls-files',
  '-z',
  '--others',
  '--exclude-standard',
  ...ENV_FILES.flatMap((one) => ['-x', `!${one}`]),
];

/**
 * Lists the files of a folder, in parts, so that the first are read while git looks for the others. In a git work tree
 * those that are tracked, ignored or not, and those that are neither tracked nor ignored; elsewhere all. A file may be
 * listed twice. Symbolic links are listed, never followed. Where git refuses to list, all files are listed, and that is
 * a problem. Git is started at once.
 * @param signal stops the listing; it is then not complete
 */
export function listFiles(folder: string, signal: AbortSignal): AsyncIterable<Listing> {
  return beginNow(parts(folder, signal));
}

/** Asks for the first part at once. */
function beginNow<T>(parts: AsyncGenerator<T>): AsyncIterable<T> {
  const first = parts.next();
  first.catch(() => {}); // told when it is awaited
  return {
    async *[Symbol.asyncIterator]() {
      for (let step = await first; !step.done; step = await parts.next()) yield step.value;
    },
  };
}

async function* parts(folder: string, signal: AbortSignal): AsyncGenerator<Listing> {
  let isEmpty = true;
  try {
    for await (const part of listWorkTree(folder, signal)) {
      isEmpty &&= part.paths.length === 0 && part.problems.length === 0 && !part.skipped && !part.ignored;
      yield part;
    }
  } catch (error) {
    if (!(error instanceof ScannerError)) throw error;
    const all = await walkFolder(folder, signal);
    all.problems.push(refusal(error));
    yield all;
    return;
  }
  if (isEmpty) yield await walkFolder(folder, signal);
}

/** Nothing when the folder is in no work tree. */
async function* listWorkTree(folder: string, signal: AbortSignal): AsyncGenerator<Listing> {
  if (!isInWorkTree(folder)) return;
  const problems: Problem[] = [];
  const asked = gitOutput(folder, UNTRACKED, signal, (text) => problems.push(...unlistable(text)));
  asked.catch(() => {}); // told when it is awaited
  const index = readIndexFile(folder);
  try {
    const tracked = index ?? (await listTracked(folder, signal));
    // Of a git that was stopped it is a part, which nobody may take for all.
    if (signal.aborted) return;
    yield { paths: tracked.paths, tracked: true, problems: [], ...(tracked.noted && { noted: tracked.noted }) };
    const others = (await asked).split('\0').filter((path) => path !== '');
    if (signal.aborted) return;
    const [paths, ignored] = apartIgnored(
      folder,
      others.filter((path) => !path.endsWith('/')),
    );
    yield { paths, tracked: false, problems, ...(ignored.length > 0 && { ignored }) };
    // Another repository that lies in this one untracked ends in a slash.
    const nested = others.flatMap((path) => (path.endsWith('/') ? path.slice(0, -1) : []));
    for (const path of new Set([...tracked.nested, ...nested])) yield* listNested(folder, path, signal);
  } catch (error) {
    if (!(error instanceof ScannerError) || (error.code !== 'not-a-repository' && error.code !== 'git-missing'))
      throw error;
    // What looks like an index was no repository's.
    if (index) yield await walkFolder(folder, signal);
  }
}

async function listTracked(folder: string, signal: AbortSignal): Promise<Tracked> {
  const entries = (await gitOutput(folder, TRACKED, signal)).split('\0').filter((entry) => entry !== '');
  const pathsOf = (nested: boolean) => {
    const some = entries.filter((entry) => entry.startsWith(GITLINK) === nested);
    return [...new Set(some.map((entry) => entry.slice(entry.indexOf('\t') + 1)))];
  };
  return { paths: pathsOf(false), nested: pathsOf(true) };
}

async function* listNested(folder: string, path: string, signal: AbortSignal): AsyncGenerator<Listing> {
  const nested = join(folder, path);
  // Without a repository of its own, as a submodule that was not fetched, git would list the one around it.
  if (path === '') return;
  if (!fs.existsSync(join(nested, '.git'))) {
    yield { paths: [], tracked: false, problems: [], skipped: [notFetched(path)] };
    return;
  }
  const inner = (name: string) => `${path}/${name}`;
  // One that git does not know any more, or refuses, is read as any folder.
  for await (const part of parts(nested, signal)) {
    const problems = part.problems.map((problem) => ({
      ...problem,
      path: problem.path === null ? path : inner(problem.path),
    }));
    const skipped = part.skipped?.map((one) => ({ ...one, path: inner(one.path ?? '') }));
    const ignored = part.ignored?.map(inner);
    yield {
      paths: part.paths.map(inner),
      tracked: part.tracked,
      problems,
      ...(skipped && { skipped }),
      ...(ignored && { ignored }),
    };
  }
}

/** A submodule of which the clone has no more than its place. */
export function notFetched(path: string): Skipped {
  return {
    reason: 'submodule',
    path,
    message: 'a submodule that was not fetched',
    hint: 'git submodule update --init',
  };
}

function refusal({ message, hint }: ScannerError): Problem {
  return { code: 'git-failed', path: null, message: `${message}, so ignored files were read too`, hint };
}

/** Folders that git could not look into: it warns of them and goes on. */
function unlistable(warnings: string): Problem[] {
  return [...warnings.matchAll(/^warning: could not open directory '(.*?)\/?': (.*)$/gm)].map(
    ([, path = '', why = '']) => ({
      code: 'unreadable',
      path,
      message: `the folder cannot be listed: ${why === 'Permission denied' ? 'no permission' : why}`,
      hint: 'run as a user who may read it, or leave it out',
    }),
  );
}

/** Looks for `.git` from the folder upwards, so that no process is started for a folder without it. */
function isInWorkTree(folder: string): boolean {
  const { GIT_DIR, GIT_WORK_TREE } = process.env;
  if (GIT_DIR && isMeant(folder)) return !GIT_WORK_TREE || isInNamedTree(folder);
  for (let at = resolve(folder); ; at = resolve(at, '..')) {
    if (fs.existsSync(join(at, '.git'))) return true;
    if (at === resolve(at, '..')) return false;
  }
}

/** A link that somebody names is meant for what it leads to; links that are met in a folder are never followed. */
export function followed(path: string): string {
  try {
    return fs.lstatSync(path).isSymbolicLink() ? fs.realpathSync(path) : path;
  } catch {
    return path; // leads nowhere: the link itself is read
  }
}

/** @throws ScannerError when there is nothing at the path. */
export function kindOfPath(path: string): 'file' | 'folder' {
  try {
    const stat = fs.statSync(path);
    if ((stat.isFIFO() || stat.isSocket()) && fs.lstatSync(path).isSymbolicLink()) throw pipeWithoutPath(path);
    return stat.isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (error instanceof ScannerError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    if (path === '')
      throw new ScannerError('no-such-path', 'a path is empty', {
        hint: 'is a variable without a value? the folder that you stand in is .',
      });
    if (code === 'ELOOP' || (code === 'ENOENT' && !isGone(path))) return 'file';
    throw new ScannerError(
      'no-such-path',
      `${path}: ${code === 'ENOENT' ? 'no such file or folder' : `cannot be read: ${systemReason(error)}`}`,
      {
        hint:
          code === 'EACCES' || code === 'EPERM'
            ? 'check its permissions'
            : (lostQuote(path) ?? 'check the spelling; paths are relative to the folder you stand in'),
        cause: error,
      },
    );
  }
}

/** `/dev/stdin`, and what a shell makes of `<(COMMAND)`, lead to a pipe that has no name of its own by which it could be opened. */
function pipeWithoutPath(path: string): ScannerError {
  return new ScannerError('usage', `${path} is a pipe, and no file`, { hint: 'pipe it in: COMMAND | unleak scan -' });
}

function isGone(path: string): boolean {
  try {
    fs.lstatSync(path);
    return false;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR';
  }
}
