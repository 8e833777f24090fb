import { type Problem, ScannerError } from '../model/problem.ts';
import { gitOutput } from './git.ts';

/** Up to so many objects every file and folder of every commit is looked up; git takes some 10 microseconds for each. */
const SMALL = 20_000;
/** A clone that lacks a pack lacks thousands. */
const NAMED = 20;

/**
 * Objects that the history leads to and that are not there, so that nobody can have read them: of a large repository commits
 * alone. Never throws.
 * @param objects how many there are, roughly
 * @param signal stops it; what is told then is not to be trusted
 */
export async function findMissing(root: string, objects: number, signal: AbortSignal): Promise<Problem[]> {
  const how = objects <= SMALL ? EVERYTHING : [];
  try {
    const ids = await idsMissing(root, how, signal);
    const more = ids.length - NAMED;
    return [
      ...ids.slice(0, NAMED).map((id) => missing(id)),
      ...(more > 0 ? [missing(null, `${more} more objects that the history leads to are not in this clone`)] : []),
    ];
  } catch (error) {
    if (!(error instanceof ScannerError)) throw error;
    const [, name] = /(?:Could not read|bad object) (\S+)$/.exec(error.message) ?? [];
    if (name) return [missing(name)];
    return [{ code: 'git-failed', path: null, message: error.message, hint: error.hint ?? HINT }];
  }
}

const EVERYTHING = ['--objects', '--indexed-objects', '--missing=print'];

async function idsMissing(root: string, how: readonly string[], signal: AbortSignal): Promise<string[]> {
  // The graph of commits is a copy, which tells of commits that are gone.
  const args = ['-c', 'core.commitGraph=false', 'rev-list', '--all', '--quiet', ...how];
  const output = await gitOutput(root, args, signal);
  return output.split('\n').flatMap((line) => (line.startsWith('?') ? [line.slice(1)] : []));
}

/**
 * So many objects a partial clone lacks, as far as it knows: of a folder that it lacks nobody can tell what lies in it. Null where
 * git cannot count them.
 * @param signal stops it
 */
export async function countLeft(root: string, signal: AbortSignal): Promise<number | null> {
  const ids = await idsMissing(root, EVERYTHING, signal).catch(() => null);
  return signal.aborted ? null : (ids?.length ?? null);
}

const HINT = 'fetch it again from another clone; git fsck names what is missing';

function missing(path: string | null, message = 'the history leads to it, and it is not in this clone'): Problem {
  return { code: 'missing-object', path, message, hint: HINT };
}
