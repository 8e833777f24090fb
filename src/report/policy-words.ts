import type { Range } from '../model/result.ts';

/** What a change of the policy means for this scan, as a sentence. */
export function whenItCounts(policyFrom: Range['policyFrom'] = 'base'): string {
  return policyFrom === 'base' ? 'It counts after the merge: review it.' : 'It counts already: review it.';
}
