import type { ScanResult } from '../model/result.ts';
import type { Rulebook } from '../model/rule.ts';
import { type BegunAudit, beginAudit } from './begin-audit.ts';
import { recallResult } from './known-result.ts';
import type { ScanOptions } from './options.ts';
import type { AuditOptions } from './scan-audit.ts';

/**
 * The same as `scanAudit`; where nothing has changed since the last audit, what came of that one. All that reads a repository is
 * loaded only for another.
 * @param values whether the values of secrets are wanted, which are not kept
 * @throws ScannerError as `scanAudit`
 */
export async function auditAgain(
  folder: string,
  rulebook: Rulebook,
  options: ScanOptions,
  audit: AuditOptions,
  values: boolean,
  begun: BegunAudit = beginAudit(folder, options.cache ?? false, values),
): Promise<ScanResult> {
  const known = values || !isOfAll(audit) ? null : await recallResult(begun, rulebook, options);
  if (known) return known;
  const { scanAudit } = await import('./scan-audit.ts');
  return scanAudit(folder, rulebook, options, audit, begun);
}

function isOfAll({ scope = {}, deepen, submodules }: AuditOptions): boolean {
  const { paths = [], ...limits } = scope;
  return !deepen && !submodules && paths.length === 0 && Object.keys(limits).length === 0;
}
