import { blobOf, type Origin, pathInside, pathOf } from '../model/origin.ts';
import type { Problem, ProblemCode } from '../model/problem.ts';

/** @param path inside of the origin; undefined for all of it */
export function innerProblem(origin: Origin, code: ProblemCode, path: string | undefined, message: string): Problem {
  const blob = blobOf(origin);
  return { code, path: pathInside(pathOf(origin) ?? blob, path), message, hint: HINTS[code] ?? null, blob };
}

const HINTS: Partial<Record<ProblemCode, string>> = {
  'not-unpacked': 'unpack it, and scan what comes out',
  damaged: 'what could be read of it was scanned',
  encrypted: 'unpack it with its password, and scan what comes out',
};

/** @param bytes of what was not read; undefined where that is not known */
export function withSize(problem: Problem, bytes: number | undefined): Problem {
  return bytes === undefined ? problem : { ...problem, bytes };
}
