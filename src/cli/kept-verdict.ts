import { HOLDS, type VerdictCache } from '../config/verdict-cache.ts';
import type { Verdict } from '../model/verdict.ts';
import type { EarlierReport, Reported } from '../scan/rescan.ts';
import { byId } from '../scan/verify-findings.ts';

/**
 * What was found out about a finding before its value was gone: the refusal in the file of verdicts that the user named, or
 * in the report itself with the time at which it was asked. Only a dead key is closed by such a word, and only for as long
 * as refusals hold.
 */
export function keptVerdict(
  one: Reported,
  { requests = [] }: EarlierReport,
  cache: VerdictCache | null,
): Extract<Verdict, { state: 'inactive' }> | null {
  const known = cache?.get(one.rule, byId(one.id));
  if (known?.state === 'inactive') return { ...known, says: withNote(known.says, 'as it was kept') };
  const { verdict } = one;
  if (verdict?.state !== 'inactive') return null;
  const asked = requests.filter(({ finding, control }) => finding === one.id && !control).map(({ time }) => time);
  const time = asked.sort().at(-1) ?? '';
  const age = Date.now() - Date.parse(time);
  // What has expired needs nobody to be asked.
  if (verdict.because !== 'expired' && !(age >= 0 && age < HOLDS.inactive)) return null;
  return { ...verdict, says: withNote(verdict.says, `as the report says${time === '' ? '' : `, asked ${time}`}`) };
}

function withNote(says: string | null, note: string): string {
  return says === null ? note : `${says}; ${note}`;
}
