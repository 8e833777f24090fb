import { inReadingOrder } from '../finding/order.ts';
import type { Finding } from '../model/finding.ts';
import type { Ignored, PolicyChange, ScanResult } from '../model/result.ts';
import type { Rulebook } from '../model/rule.ts';
import type { Change } from './find-range.ts';
import type { ScanOptions } from './options.ts';
import { scanHead } from './scan-range.ts';

/**
 * The result without what only comments of the change itself accept: as no other policy, they count after the merge. What a
 * comment accepted at the base already stays accepted. With it, these comments as changes of the policy.
 */
export async function withoutOwnComments(
  result: ScanResult,
  change: Change,
  rulebook: Rulebook,
  options: ScanOptions,
): Promise<{ readonly result: ScanResult; readonly changes: readonly PolicyChange[] }> {
  const asItIs = { result, changes: [] };
  const inline = result.ignored.filter(({ cause }) => cause === 'inline');
  const base = change.range?.mergeBase ?? null;
  if (inline.length === 0 || change.range === null) return asItIs;
  // Of what a change adds nothing stood at the base.
  const before =
    result.scope === 'introduced' || base === null
      ? null
      : await scanHead({ ...change, head: base }, rulebook, { ...options, onProgress: () => {} });
  const accepted = new Set(before?.ignored.flatMap(({ cause, id }) => (cause === 'inline' ? [id] : [])));
  const own = inline.filter(({ id, finding }) => finding && !accepted.has(id));
  if (own.length === 0) return asItIs;
  const findings = inReadingOrder([...result.findings, ...own.map(({ finding }) => finding as Finding)]);
  const ignored = result.ignored.filter((one) => !own.includes(one));
  return { result: { ...result, findings, ignored }, changes: own.map(commentAsChange) };
}

function commentAsChange({ kind, redacted, where, reason }: Ignored): PolicyChange {
  const [, path = where, line] = /^(.*):(\d+)$/.exec(where) ?? [];
  const at = line === undefined ? '' : ` in line ${line}`;
  return { path, added: [`a comment${at} accepts ${kind} ${redacted}: ${reason}`], removed: [] };
}
