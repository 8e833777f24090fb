import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ScannerError } from '../model/problem.ts';
import { decodeText } from '../util/decode-text.ts';
import { parseTree, type Tree } from './config-tree.ts';
import { shownFile } from './ignore-file.ts';

/** Names of a configuration in a folder; there may be one. The last holds it under the key `unleak`. */
export const CONFIG_FILES = ['.unleak.yaml', '.unleak.yml', '.unleak.json', 'package.json'] as const;
const PACKAGE = 'package.json';

/** Reads files: those of the work tree, or as another commit has them. */
export interface ConfigReader {
  /** Null when there is none. @throws ScannerError when it is no regular file. */
  read(file: string): string | null;
}

export const FILES: ConfigReader = {
  read(file) {
    const stat = lstatSync(file, { throwIfNoEntry: false });
    if (!stat) return null;
    if (!stat.isFile()) {
      throw new ScannerError('usage', `${shownFile(file)} is no regular file`, { hint: 'it must not be a link' });
    }
    return decodeText(readFileSync(file));
  },
};

/** A configuration that was read but not yet understood. */
export interface FoundConfig {
  readonly file: string;
  readonly tree: Tree;
}

/** The configuration in a folder; null when there is none. @throws ScannerError when there are two. */
export function configIn(folder: string, reader: ConfigReader): FoundConfig | null {
  const found = CONFIG_FILES.flatMap((name) => {
    const file = join(folder, name);
    // A package.json may be a link or a folder, and is seldom ours.
    const text = name === PACKAGE ? packageText(file, reader) : reader.read(file);
    return text === null ? [] : [{ file, text }];
  });
  const [first, second] = found.flatMap(({ file, text }) => {
    const tree = treeIn(file, text);
    return tree ? [{ file, tree }] : [];
  });
  if (first && second) {
    throw new ScannerError(
      'usage',
      `${shownFile(first.file)} and ${shownFile(second.file)} both hold a configuration`,
      {
        hint: 'keep one of them',
      },
    );
  }
  return first ?? null;
}

/** A configuration that is named; a package.json holds it under a key. Null when there is none in it. */
export function treeIn(file: string, text: string): Tree | null {
  const tree = parseTree(text, shownFile(file));
  if (!file.endsWith(PACKAGE)) return tree;
  return tree.kind === 'map' ? (tree.entries.find(({ key }) => key === 'unleak')?.value ?? null) : null;
}

function packageText(file: string, reader: ConfigReader): string | null {
  try {
    const text = reader.read(file);
    return text?.includes('"unleak"') && isOwnKey(text) ? text : null;
  } catch {
    return null;
  }
}

/** Most packages that name us have us among their dependencies, and no parser is needed to see it. */
function isOwnKey(text: string): boolean {
  return /"unleak"\s*:\s*[^"\s]/.test(text);
}
