import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_FILES } from './config-file.ts';
import { writeOver } from './write-over.ts';

/** Entries of `paths`, as YAML. Whatever the file they are added to says already stays as it is. */
export interface PathsToAdd {
  readonly yaml: string;
  /** Where they are, or would be, written; null when somebody has to put them in by hand. */
  readonly file: string | null;
}

/** What is to be added to the configuration in a folder so that guesses at these paths are left out. */
export function pathsToAdd(
  folder: string,
  patterns: readonly { readonly match: string; readonly from: string }[],
): PathsToAdd {
  const entries = patterns.map(
    ({ match, from }) => `  - match: ${JSON.stringify(match)}${comment(match, from)}\n    confidence: skip-generic\n`,
  );
  const yaml = `paths:\n${entries.join('')}`;
  const [first, ...others] = CONFIG_FILES.map((name) => join(folder, name));
  if (!existsSync(first!)) return { yaml, file: others.slice(0, 2).some((file) => existsSync(file)) ? null : first! };
  return { yaml, file: /^(?:paths|["']paths["'])\s*:/m.test(readFileSync(first!, 'utf8')) ? null : first! };
}

export function writePaths({ yaml, file }: PathsToAdd): void {
  if (file === null) return;
  const old = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const eol = old.includes('\r\n') ? '\r\n' : '\n';
  const gap = old === '' || old.endsWith('\n') ? '' : eol;
  writeOver(file, `${old}${gap}${yaml.replaceAll('\n', eol)}`);
}

function comment(match: string, from: string): string {
  return match === from ? '' : ` # ${from.replace(/[^\x20-\x7e]/g, '?').slice(0, 100)}`;
}
