import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { ScanResult } from '../model/result.ts';
import type { Rulebook } from '../model/rule.ts';
import { kindOfPath, listFiles } from '../source/list-files.ts';
import type { ScanOptions } from './options.ts';
import { Run } from './run.ts';
import { createWork } from './work.ts';

/**
 * Scans files and folders. Paths in the result are relative to the current folder, or absolute where they lie outside of it.
 * @throws ScannerError when a path does not exist, or git refuses to list it.
 */
export async function scanPaths(
  paths: readonly string[],
  rulebook: Rulebook,
  options: ScanOptions,
): Promise<ScanResult> {
  for (const path of paths) kindOfPath(path);
  const run = await Run.start(rulebook, options);
  const files = new Set<string>();
  for (const path of paths) {
    const shown = shownPath(path);
    if (kindOfPath(path) === 'file') {
      files.add(shown);
      continue;
    }
    const listing = await listFiles(path);
    const under = (inner: string) => (shown === '' ? inner : `${shown}/${inner}`);
    for (const inner of listing.paths) files.add(under(inner));
    for (const problem of listing.problems)
      run.problems.push({ ...problem, path: problem.path === null ? null : under(problem.path) });
  }
  const absolute = [...files].filter((path) => isAbsolute(path));
  const inside = [...files].filter((path) => !isAbsolute(path));
  if (inside.length > 0) await run.read(createWork('files', '.', inside));
  if (absolute.length > 0) await run.read(createWork('files', '.', absolute));
  return run.result('paths', paths.join(' '));
}

/** With `/`, relative to where we stand; '' for the folder itself. */
function shownPath(path: string): string {
  const inside = relative('.', path);
  const shown = inside === '..' || inside.startsWith('../') || inside.startsWith('..\\') ? resolve(path) : inside;
  return shown.replaceAll(sep, '/').replace(/(?<=.)\/+$/, '');
}
