import { ScannerError } from '../model/problem.ts';
import type { ScanResult } from '../model/result.ts';
import type { Rulebook } from '../model/rule.ts';
import type { ScanOptions } from '../scan/options.ts';
import { isInRepository } from './here.ts';

/**
 * Scans where we stand for one finding.
 * @throws ScannerError when it is not there.
 */
export async function findInRepository(id: string, rulebook: Rulebook, options: ScanOptions): Promise<ScanResult> {
  const result = isInRepository()
    ? await (await import('../scan/scan-audit.ts')).scanAudit('.', rulebook, options)
    : await (await import('../scan/scan-paths.ts')).scanPaths(['.'], rulebook, options);
  const findings = result.findings.filter((finding) => finding.id === id);
  if (findings.length === 0) {
    throw new ScannerError('usage', `nothing here has the id ${id}`, {
      hint: 'ids stand beside the findings of a report; stand in the folder that it was made in',
    });
  }
  return { ...result, findings };
}
