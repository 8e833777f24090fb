import { relative, resolve, sep } from 'node:path';
import type { ScanResult } from '../model/result.ts';
import type { Rulebook } from '../model/rule.ts';
import { expandGlob } from '../source/expand-glob.ts';
import { followed, kindOfPath, listFiles } from '../source/list-files.ts';
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
  const listings = paths.flatMap((path, i) =>
    kinds[i] === 'file' ? [] : [{ shown: shownPath(path), parts: listFiles(path, options.signal) }],
  );
  const run = new Run(rulebook, options);
  const seen = new Set<string>();
  // A path may be asked for by itself and with its folder.
  const read = (found: readonly string[], tracked: boolean) => {
    const fresh = found.filter((path) => !seen.has(path) && seen.add(path));
    return run.read(createWork('files', '.', fresh, options.jobs, tracked));
  };
  await read(
    paths.filter((_, i) => kinds[i] === 'file').map((path) => shownPath(followed(path))),
    false,
  );
  for (const { shown, parts } of listings) {
    const under = (inner: string) => (shown === '' ? inner : `${shown}/${inner}`);
    for await (const part of parts) {
      for (const problem of part.problems) {
        run.problems.push({ ...problem, path: problem.path === null ? null : under(problem.path) });
      }
      await read(part.paths.map(under), part.tracked);
    }
  }
  await run.close();
  return run.result('paths', asked.join(' '));
}

/** With `/`, relative to where we stand; '' for the folder itself. */
function shownPath(path: string): string {
  const inside = relative('.', path);
  const shown = inside === '..' || inside.startsWith('../') || inside.startsWith('..\\') ? resolve(path) : inside;
  return shown.replaceAll(sep, '/').replace(/(?<=.)\/+$/, '');
}
