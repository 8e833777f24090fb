import type { Limit } from '../chunk/decode/derive.ts';
import { blobOf, type Origin, pathOf } from '../model/origin.ts';
import type { Problem } from '../model/problem.ts';

const MESSAGES: Readonly<Record<Limit, readonly [message: string, hint: string]>> = {
  'too-deep': ['holds text that is encoded more than five times over', 'decode it once or twice and scan the result'],
  'too-large': ['holds more encoded text than is decoded', 'decode it and scan the result'],
  cut: [
    'holds compressed text or an archive in base64 that is too long to be read whole',
    'decode it and scan the result',
  ],
};

/**
 * The problems that limits of decoding stand for.
 * @param origin null for parts of many versions of files
 * @param bytes of the origin
 */
export function notDecoded(limits: ReadonlySet<Limit>, origin: Origin | null, bytes?: number): Problem[] {
  const path = origin === null ? null : origin.kind === 'blob' ? origin.blob : pathOf(origin);
  return [...limits].sort().map((limit) => {
    const [what, hint] = MESSAGES[limit];
    const message = origin === null ? `a version of a file ${what}` : what;
    return {
      code: 'not-decoded',
      path,
      message,
      hint,
      ...(origin ? { blob: blobOf(origin) } : {}),
      ...(bytes === undefined ? {} : { bytes }),
    };
  });
}
