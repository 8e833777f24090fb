import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ScannerError } from '../model/problem.ts';
import type { ScanResult } from '../model/result.ts';
import type { Rulebook } from '../model/rule.ts';
import { acceptingNothing } from '../scan/accepting-nothing.ts';
import type { ScanOptions } from '../scan/options.ts';
import { checkFolder } from './check-folder.ts';
import { unlessStopped } from './unless-stopped.ts';

/** Whether we stand in a git repository, bare ones included. */
export function isInRepository(): boolean {
  if (process.env.GIT_DIR) return true;
  checkFolder();
  for (let at = resolve('.'); ; at = dirname(at)) {
    if (existsSync(join(at, '.git')) || (existsSync(join(at, 'HEAD')) && existsSync(join(at, 'objects')))) return true;
    if (at === dirname(at)) return false;
  }
}

/** Scans all there is: in a repository its work tree and its history, elsewhere the folder. */
export async function scanHere(rulebook: Rulebook, options: ScanOptions, folder = '.'): Promise<ScanResult> {
  return isInRepository()
    ? (await import('../scan/scan-audit.ts')).scanAudit(folder, rulebook, options)
    : (await import('../scan/scan-paths.ts')).scanPaths([folder], rulebook, options);
}

/**
 * The same for one finding.
 * @throws ScannerError when it is not there.
 */
export async function findHere(id: string, rulebook: Rulebook, options: ScanOptions): Promise<ScanResult> {
  const result = await scanHere(rulebook, acceptingNothing(options));
  unlessStopped(options.signal);
  const findings = result.findings.filter((finding) => finding.id === id);
  if (findings.length === 0) {
    throw new ScannerError('usage', `nothing here has the id ${id}`, {
      hint: 'ids stand beside the findings of a report; stand in the folder that it was made in',
    });
  }
  return { ...result, findings, ignored: [] };
}
