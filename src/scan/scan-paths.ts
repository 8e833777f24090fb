import { relative, resolve, sep } from 'node:path';
import type { ScanResult } from '../model/result.ts';
import type { Rulebook } from '../model/rule.ts';
import { expandGlob } from '../source/expand-glob.ts';
import { expectedFiles, followed, kindOfPath, listFiles } from '../source/list-files.ts';
import type { ScanOptions } from './options.ts';
import { Run } from './run.ts';
import { createWork } from './work.ts';

/**
 * Scans files and folders, and what patterns such as `config/*.env` fit. Paths in the result are relative to the current folder, or absolute where they lie outside of it.
 * @throws ScannerError when a path does not exist, or git refuses to list it.
 */
export async function scanPaths(
  asked: readonly string[],
  rulebook: Rulebook,
  options: ScanOptions,
): Promise<ScanResult> {
  const paths = (await Promise.all(asked.map(expandGlob))).flat();
  // Git lists while we make ready.
  const kinds = paths.map(kindOfPath);
  const listings = paths.map((path, i) => (kinds[i] === 'file' ? null : listFiles(path, options.signal)));
  const run = new Run(rulebook, options);
  await run.prepare(
    'files',
    paths.reduce((sum, path) => sum + expectedFiles(path), 0),
  );
  const tracked = new Set<string>();
  const others = new Set<string>();
  for (const [i, path] of paths.entries()) {
    const listing = await listings[i];
    const shown = shownPath(path);
    if (!listing) {
      others.add(shownPath(followed(path)));
      continue;
    }
    const under = (inner: string) => (shown === '' ? inner : `${shown}/${inner}`);
    for (const [place, inner] of listing.paths.entries())
      (place < listing.tracked ? tracked : others).add(under(inner));
    for (const problem of listing.problems) {
      run.problems.push({ ...problem, path: problem.path === null ? null : under(problem.path) });
    }
  }
  // A path may be asked for by itself and with its folder.
  for (const path of others) tracked.delete(path);
  await run.read(createWork('files', '.', [...tracked, ...others], tracked.size));
  await run.close();
  return run.result('paths', asked.join(' '));
}

/** With `/`, relative to where we stand; '' for the folder itself. */
function shownPath(path: string): string {
  const inside = relative('.', path);
  const shown = inside === '..' || inside.startsWith('../') || inside.startsWith('..\\') ? resolve(path) : inside;
  return shown.replaceAll(sep, '/').replace(/(?<=.)\/+$/, '');
}
