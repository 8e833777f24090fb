import { openWays } from './open-ways.ts';
import { waysAtOnce } from './ways-at-once.ts';

/** With so many ways open at once at most, a pattern takes linear time. */
const MOST_WAYS = 64;
/** Milliseconds that the proof may take; a pattern that needs longer is refused. */
const PROOF_TIME = 10_000;

/**
 * Proves that the pattern takes linear time on any text, as the engine runs it: only where a key may begin. Most keys
 * leave one way on at each character, which is seen at once, or a few; what is left is given to recheck.
 * @see https://makenowjust-labs.github.io/recheck/
 */
export async function isLinear(source: string, flags: string): Promise<{ linear: boolean; reason: string }> {
  if (openWays(source, flags) <= MOST_WAYS || waysAtOnce(source, flags, MOST_WAYS) <= MOST_WAYS) {
    return { linear: true, reason: '' };
  }
  process.env.RECHECK_BACKEND ??= 'pure';
  const { check } = await import('recheck');
  const result = await check(`^(?:${source})`, flags, { timeout: PROOF_TIME });
  if (result.status === 'safe') return { linear: true, reason: '' };
  if (result.status === 'vulnerable') {
    return {
      linear: false,
      reason: `it can take ${result.complexity.summary.replace(' (fuzz)', '')} time on a text made to be slow`,
    };
  }
  return { linear: false, reason: `it cannot be proven to take linear time (${result.error.kind})` };
}
