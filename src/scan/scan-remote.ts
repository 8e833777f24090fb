import type { ScanResult } from '../model/result.ts';
import type { Rulebook } from '../model/rule.ts';
import { cloneBare } from '../source/clone.ts';
import type { ScanOptions } from './options.ts';
import { Run } from './run.ts';
import { type AuditOptions, scanAudit } from './scan-audit.ts';

/**
 * Clones a repository into a temporary folder, audits it there, and removes the folder, however the scan ends.
 * @param progress takes what git says of its own, and is cleared when the clone is there
 * @throws ScannerError when git cannot clone it.
 */
export async function scanRemote(
  url: string,
  rulebook: Rulebook,
  options: ScanOptions,
  audit: AuditOptions,
  progress: { show(said: string): void; clear(): void },
): Promise<ScanResult> {
  const clone = await cloneBare(url, options.signal, progress.show).finally(progress.clear);
  try {
    // What there is of it is no repository.
    if (options.signal.aborted) return new Run(rulebook, options).result('audit', withoutLogin(url));
    const result = await scanAudit(clone.folder, rulebook, { ...options, cache: false }, audit);
    return { ...result, target: withoutLogin(url) };
  } finally {
    clone.remove();
  }
}

/** The address may carry a password. */
function withoutLogin(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/]*@/i, '$1');
}
