import { join } from 'node:path';
import { ScannerError } from '../model/problem.ts';
import type { ScanResult } from '../model/result.ts';
import type { Rulebook } from '../model/rule.ts';
import { kindOfPath } from '../source/list-files.ts';
import { walkFolder } from '../source/walk-folder.ts';
import type { ScanOptions } from './options.ts';
import { scanPaths } from './scan-paths.ts';

/**
 * Scans what coding agents keep. All files are read, also where the home folder is a repository that ignores them.
 * @param paths files and folders
 * @throws ScannerError when there is none.
 */
export async function scanAgents(
  paths: readonly string[],
  rulebook: Rulebook,
  options: ScanOptions,
): Promise<ScanResult> {
  const files: string[] = [];
  const problems: ScanResult['problems'][number][] = [];
  for (const path of paths) {
    if (kindOfPath(path) === 'file') {
      files.push(path);
      continue;
    }
    const listing = await walkFolder(path, options.signal);
    for (const inner of listing.paths) files.push(join(path, inner));
    problems.push(...listing.problems);
  }
  if (files.length === 0 && problems.length === 0) {
    throw new ScannerError('no-such-path', 'no coding agent has left a file here', {
      hint: 'a folder that is called agents: unleak audit ./agents',
    });
  }
  const result = await scanPaths(files, rulebook, options);
  return {
    ...result,
    target: 'agents',
    complete: result.complete && problems.length === 0,
    problems: [...result.problems, ...problems],
  };
}
