import { existsSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { Ignore } from '../model/ignore.ts';
import { ScannerError } from '../model/problem.ts';
import { pathBelow } from '../util/path-below.ts';
import { type ConfigFile, checkConfig, type Said } from './check-config.ts';
import { CONFIG_FILES, type ConfigReader, configIn, FILES, treeIn } from './config-file.ts';
import { shownFile } from './ignore-file.ts';
import { coveredBy, realFolder } from './path-scope.ts';

/** One configuration, and the folder to which its patterns are relative: of a preset that of the file that extends it. */
export interface Layer {
  readonly config: ConfigFile;
  readonly folder: string;
  readonly ignores: readonly Ignore[];
}

/** The configurations of a repository, or of a folder outside of one, read when they are asked for. */
export interface Layers {
  /** Folder in full: configurations above it do not count. */
  readonly root: string;
  /** Those that hold where we began, weakest first: presets, root of the repository, folders down to where we began. */
  readonly here: readonly Layer[];
  /** Those that hold for a file, given by its path in full; null stands for where we began. */
  at(file: string | null): readonly Layer[];
}

/** @throws ScannerError, then or later, for a configuration that is not understood. */
export function layersFor(folder: string, reader: ConfigReader = FILES): Layers {
  const begin = realFolder(folder);
  const root = rootOf(begin);
  const own = new Map<string, readonly Layer[]>();
  const chains = new Map<string, readonly Layer[]>();
  const inFolder = (at: string): readonly Layer[] => {
    const known = own.get(at);
    if (known) return known;
    const found = at.split(sep).includes('node_modules') ? null : configIn(at, reader);
    const layers = found ? withPresets(checkConfig(found), at, root, reader, []) : [];
    own.set(at, layers);
    return layers;
  };
  const chainOf = (at: string): readonly Layer[] => {
    const known = chains.get(at);
    if (known) return known;
    const above = at === root ? [] : chainOf(dirname(at));
    const below = inFolder(at);
    const chain = below.length === 0 ? above : [...above, ...below];
    chains.set(at, chain);
    return chain;
  };
  return {
    root,
    get here() {
      return chainOf(begin);
    },
    at: (file) => (file !== null && isBelow(file, root) ? chainOf(dirname(resolve(file))) : chainOf(begin)),
  };
}

/** Layers of two sources for the same folder: those of the second are stronger. */
export function stacked(weak: Layers, strong: Layers): Layers {
  const over = strong.here;
  if (over.length === 0) return weak;
  // The same list for the same folder: what is made of a list is kept by it.
  const chains = new Map<readonly Layer[], readonly Layer[]>();
  const stack = (chain: readonly Layer[]) => {
    const known = chains.get(chain) ?? [...chain, ...over];
    chains.set(chain, known);
    return known;
  };
  return {
    root: weak.root,
    get here() {
      return stack(weak.here);
    },
    at: (file) => stack(weak.at(file)),
  };
}

/** The root of the repository that the folder is in, or the folder. */
export function rootOf(folder: string): string {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return resolve(folder);
  }
}

/** The configuration with those that it extends before it. */
function withPresets(
  config: ConfigFile,
  folder: string,
  root: string,
  reader: ConfigReader,
  open: readonly string[],
): Layer[] {
  if (open.includes(config.file)) throw fault(config.extends[0]!, 'the configurations extend each other');
  const presets = config.extends.flatMap((said) => {
    const file = presetFile(said, dirname(config.file), reader);
    const text = reader.read(file);
    const tree = text === null ? null : treeIn(file, text);
    if (!tree) throw fault(said, `"${said.value}" holds no configuration`);
    return withPresets(checkConfig({ file, tree }), folder, root, reader, [...open, config.file]);
  });
  const anywhere = folder === root;
  const ignores = config.ignore.map(({ value, file, line }): Ignore => {
    const covers =
      value.path === null ? (anywhere ? () => true : coveredBy('**', folder)) : coveredBy(value.path, folder);
    return { ...value, covers, cause: 'configuration', file, line };
  });
  return [...presets, { config, folder, ignores }];
}

/** A file beside the configuration, or the one that an npm package holds: data, which is never run. */
function presetFile(said: Said<string>, folder: string, reader: ConfigReader): string {
  const name = said.value;
  if (/^\.{1,2}[/\\]|\.(?:ya?ml|json)$/.test(name)) {
    const file = resolve(folder, name);
    if (reader.read(file) === null) throw fault(said, `there is no file "${name}"`);
    return file;
  }
  if (!/^(?:@[\w.-]+\/)?[\w-][\w.-]*$/.test(name)) throw fault(said, `"${name}" is neither a file nor a package`);
  for (let at = folder; ; at = dirname(at)) {
    const home = join(at, 'node_modules', name);
    const file = existsSync(home) ? configIn(home, FILES)?.file : undefined;
    if (file) return file;
    if (at === dirname(at)) {
      throw fault(said, `there is no package "${name}" with a configuration`, `npm install --save-dev ${name}`);
    }
  }
}

function fault(
  { where }: Said<string>,
  message: string,
  hint = `a preset is ./file.yaml, or a package with ${CONFIG_FILES[0]}`,
) {
  return new ScannerError('usage', `${where}: ${message}`, { hint });
}

/** In the same case too: the folders between are asked for by their names. */
function isBelow(file: string, folder: string): boolean {
  const inside = pathBelow(folder, file);
  return inside !== null && inside !== '' && resolve(folder, inside) === resolve(file);
}

/** For people: the file of a layer. */
export function nameOf({ config }: Layer): string {
  return shownFile(config.file);
}
