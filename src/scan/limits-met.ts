import type { Limit } from '../chunk/decode/derive.ts';
import { blobOf, type Origin, pathOf } from '../model/origin.ts';
import type { Problem } from '../model/problem.ts';
import type { CompiledRule } from '../model/rule.ts';

const MESSAGES: Readonly<Record<Limit, readonly [message: string, hint: string]>> = {
  'too-deep': ['holds text that is encoded more than five times over', 'decode it once or twice and scan the result'],
  'too-large': ['holds more encoded text than is decoded', 'decode it and scan the result'],
  cut: [
    'holds compressed text or an archive in base64 that is too long to be read whole',
    'decode it and scan the result',
  ],
};

/** In what the limits were met: null for parts of many versions of files. */
interface Where {
  readonly origin: Origin | null;
  readonly bytes?: number;
}

/** The problems that limits of decoding stand for. */
export function notDecoded(limits: ReadonlySet<Limit>, where: Where): Problem[] {
  return [...limits].sort().map((limit) => problemIn(where, 'not-decoded', ...MESSAGES[limit]));
}

/** The problems that rules stand for which were given up, because it took too long to search for them. */
export function notSearched(rules: readonly CompiledRule[], where: Where): Problem[] {
  return rules.map(({ id }) =>
    problemIn(
      where,
      'not-searched',
      `was not searched to its end for the rule ${id}, whose pattern takes too long`,
      'let less of the pattern repeat: [a-z]{0,200} twice gives it 40,000 ways to fit',
    ),
  );
}

function problemIn({ origin, bytes }: Where, code: Problem['code'], what: string, hint: string): Problem {
  return {
    code,
    path: origin === null ? null : origin.kind === 'blob' ? origin.blob : pathOf(origin),
    message: origin === null ? `a version of a file ${what}` : what,
    hint,
    ...(origin ? { blob: blobOf(origin) } : {}),
    ...(bytes === undefined ? {} : { bytes }),
  };
}
