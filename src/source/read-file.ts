import { closeSync, constants, fstatSync, lstatSync, openSync, readlinkSync, readSync } from 'node:fs';
import type { Problem, ProblemCode } from '../model/problem.ts';
import { systemReason } from '../util/system-reason.ts';
import { isLossy, rawPath } from './raw-path.ts';

/** Where the bytes of a file go. */
export interface Sink {
  /** Where the next bytes are to be put. Never empty. */
  space(): Uint8Array;
  filled(count: number): void;
}

/** Never follows a link, never waits for the other end of a pipe. Windows has neither flag. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
/** The reader pauses after so many bytes, so that even in a huge file, or one that unpacks to one, a signal is heard. */
const PART = 1024 * 1024;
/** A file may grow by so much while it is read, in bytes; a log that is written without end is left. */
const MAX_GROWTH = 64 * 1024 * 1024;

/**
 * Reads a file into the sink, a part with each step. A symbolic link is read as the text of its target. Returns what kept
 * it from being read.
 */
export function* readFile(absolute: string | Buffer, path: string, sink: Sink): Generator<void, Problem | null> {
  let fd: number;
  try {
    if (constants.O_NOFOLLOW === undefined && lstatSync(absolute).isSymbolicLink())
      return readLink(absolute, path, sink);
    fd = openSync(absolute, FLAGS);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ELOOP' || code === 'EMLINK') return readLink(absolute, path, sink);
    const raw = code === 'ENOENT' && typeof absolute === 'string' && isLossy(absolute) ? rawPath(absolute) : null;
    return raw === null ? openProblem(path, error) : yield* readFile(raw, path, sink);
  }
  try {
    return yield* readOpen(fd, path, sink);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EISDIR' || code === 'EAGAIN') return notAFile(path, fstatSync(fd));
    return problem(
      'unreadable',
      path,
      `reading failed: ${systemReason(error)}`,
      'check the disk, or leave the file out',
    );
  } finally {
    closeSync(fd);
  }
}

/**
 * Reads a file that fits into `space` with room to spare. Returns its bytes; -1 for anything that is to be looked at more closely
 * by `readFile`: what is empty, too big, no file, cannot be read.
 */
export function readAtOnce(path: string, space: Uint8Array): number {
  try {
    if (constants.O_NOFOLLOW === undefined && lstatSync(path).isSymbolicLink()) return -1;
    const fd = openSync(path, FLAGS);
    try {
      const first = readSync(fd, space);
      if (first === 0 || first === space.length) return -1;
      return readSync(fd, space, first, 1, null) === 0 ? first : -1;
    } finally {
      closeSync(fd);
    }
  } catch {
    return -1;
  }
}

function* readOpen(fd: number, path: string, sink: Sink): Generator<void, Problem | null> {
  const space = sink.space();
  const first = readSync(fd, space);
  // What ends within the first read, and gives its end at the next, is a file and whole: to ask costs more than to read.
  if (first > 0 && first < space.length) {
    sink.filled(first);
    const more = readSync(fd, sink.space());
    if (more === 0) return null;
    return yield* readRest(fd, path, sink, first, more);
  }
  return yield* readRest(fd, path, sink, 0, first);
}

/** Reads on after `before` bytes that the sink has and `count` that it was given. */
function* readRest(
  fd: number,
  path: string,
  sink: Sink,
  before: number,
  count: number,
): Generator<void, Problem | null> {
  const stat = fstatSync(fd);
  if (!stat.isFile()) return notAFile(path, stat);
  let total = before;
  let more = count;
  while (more > 0) {
    sink.filled(more);
    total += more;
    if (total > stat.size + MAX_GROWTH || (total >= stat.size && stat.size > 0)) break;
    if (total % PART < more) yield;
    more = readSync(fd, sink.space());
  }
  if (total >= stat.size && total <= stat.size + MAX_GROWTH) return null;
  return problem('changed-while-read', path, 'the file changed its size while it was read', 'scan again');
}

function notAFile(
  path: string,
  stat: { isFIFO(): boolean; isSocket(): boolean; isDirectory(): boolean },
): Problem | null {
  if (stat.isDirectory()) return null;
  const kind = stat.isFIFO() ? 'a named pipe' : stat.isSocket() ? 'a socket' : 'a device';
  return problem(
    'not-a-file',
    path,
    `${kind}, which has no content to scan`,
    'pipe it in instead: unleak scan - < FILE',
  );
}

function readLink(absolute: string | Buffer, path: string, sink: Sink): Problem | null {
  try {
    const target = Buffer.from(readlinkSync(absolute));
    sink.space().set(target);
    sink.filled(target.length);
    return null;
  } catch (error) {
    return openProblem(path, error);
  }
}

function openProblem(path: string, error: unknown): Problem | null {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR':
      if (isLossy(path))
        return problem(
          'unreadable',
          path,
          'its name is not UTF-8, and others look alike',
          'rename it, or pipe it in: unleak scan - < FILE',
        );
      return problem('vanished', path, 'the file was there when the folder was listed and is gone', 'scan again');
    case 'EACCES':
    case 'EPERM':
      return problem('unreadable', path, 'no permission to read it', 'run as a user who may read it, or leave it out');
    case 'ENXIO':
      return problem('not-a-file', path, 'a socket or pipe without another end', null);
    default:
      return problem('unreadable', path, `cannot be opened: ${systemReason(error)}`, null);
  }
}

function problem(code: ProblemCode, path: string, message: string, hint: string | null): Problem {
  return { code, path, message, hint };
}
