import { basename, dirname, join } from 'node:path';
import type { Notice } from '../model/notice.ts';
import type { UnusedBelow } from '../model/policy.ts';
import { ScannerError } from '../model/problem.ts';
import { pathBelow, slashed } from '../util/path-below.ts';
import { isOfSystem } from '../util/system-reason.ts';
import { type ConfigFile, checkConfig } from './check-config.ts';
import { CONFIG_FILES, FILES, treeIn } from './config-file.ts';
import { shownFile } from './ignore-file.ts';
import type { Layers } from './layers.ts';
import { realFolder } from './path-scope.ts';
import { filesOf } from './policies.ts';

/**
 * What the configurations of folders below say about a scan as a whole, which was begun above them: nobody would see
 * otherwise that it does nothing.
 * @param layers what counts where the scan was begun
 * @param verifies what is said of the live check would count in this scan
 */
export function unusedBelow({ root, here }: Layers, verifies: boolean): UnusedBelow {
  const used = new Set(here.map(({ config }) => config.file));
  const unused = (file: string) => (used.has(file) ? [] : noticeOf(file, verifies));
  return {
    from: JSON.stringify([realFolder('.'), [...used], verifies]),
    among: (folder, paths) =>
      paths.filter(isConfig).flatMap((path) => {
        const below = join(folder, path);
        return unused(join(realFolder(dirname(below)), basename(below)));
      }),
    above: (scope, target, paths) => {
      const fileOf = filesOf(scope, target);
      const folders = new Set(paths.map((path) => dirname(fileOf(path) ?? root)));
      return [...foldersTo(root, folders)].flatMap((folder) =>
        CONFIG_FILES.map((name) => join(folder, name))
          .filter((file) => isConfig(slashed(file)))
          .flatMap(unused),
      );
    },
  };
}

/** The folders and those above them, as far as the root. */
function foldersTo(root: string, folders: Iterable<string>): Set<string> {
  const all = new Set<string>();
  for (const folder of folders) {
    for (let at = folder; !all.has(at) && pathBelow(root, at) !== null; at = dirname(at)) all.add(at);
  }
  return all;
}

/** A package.json is ours too seldom to be read for this. */
function isConfig(path: string): boolean {
  return (
    path.includes('.unleak.') && /(?:^|\/)\.unleak\.(?:ya?ml|json)$/.test(path) && !/(?:^|\/)node_modules\//.test(path)
  );
}

function noticeOf(file: string, verifies: boolean): Notice[] {
  const said = wholeOf(file, verifies);
  const [first] = said;
  if (!first) return [];
  const keys = said.map(({ key }) => key).join(', ');
  const [are, they] = said.length === 1 ? ['is', 'it'] : ['are', 'they'];
  return [
    {
      code: 'configuration',
      path: shownFile(file),
      line: first.line,
      message: `${keys} ${are} not used: ${they} would count for a scan that is begun in that folder`,
      hint: 'move it up to where you call unleak',
    },
  ];
}

/** Mistakes in it are told where it counts, and what cannot be read there where it is scanned. */
function wholeOf(file: string, verifies: boolean): readonly { readonly key: string; readonly line: number }[] {
  try {
    const text = FILES.read(file);
    const tree = text === null ? null : treeIn(file, text);
    return tree ? ofTheWhole(checkConfig({ file, tree }), verifies) : [];
  } catch (error) {
    if (error instanceof ScannerError || isOfSystem(error)) return [];
    throw error;
  }
}

function ofTheWhole({ defaults, rules, providers, endpoints, timeout, inlineAllow }: ConfigFile, verifies: boolean) {
  const all = {
    defaults,
    rules: rules[0],
    ...(verifies ? { 'verify.providers': providers, 'verify.endpoints': endpoints[0] } : {}),
    timeout,
    inlineAllow,
  };
  return Object.entries(all)
    .flatMap(([key, said]) => (said ? [{ key, line: said.line }] : []))
    .sort((a, b) => a.line - b.line);
}
