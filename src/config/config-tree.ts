import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type * as Yaml from 'yaml';
import { ScannerError } from '../model/problem.ts';

/** A value of a configuration with the line that it stands on, from 1. */
export type Tree =
  | { readonly kind: 'map'; readonly line: number; readonly entries: readonly TreeEntry[] }
  | { readonly kind: 'list'; readonly line: number; readonly items: readonly Tree[] }
  /** `text` is how it is written, `value` what it stands for. */
  | { readonly kind: 'scalar'; readonly line: number; readonly text: string; readonly value: unknown };

export interface TreeEntry {
  readonly key: string;
  readonly line: number;
  readonly value: Tree;
}

/**
 * Reads YAML, or JSON, which is a part of it.
 * @param file for messages
 * @throws ScannerError naming file and line where it is neither.
 */
export function parseTree(text: string, file: string): Tree {
  const { parseDocument, LineCounter } = yaml();
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: true });
  const lineAt = (at: number | undefined) => (at === undefined ? 1 : lineCounter.linePos(at).line);
  const [error] = document.errors;
  if (error) {
    // Its words may quote the file, and somebody may have given the wrong one.
    const hint = error.code === 'DUPLICATE_KEY' ? 'a key stands there twice' : 'check the indentation and the quotes';
    throw new ScannerError(
      'usage',
      `${file}:${lineAt(error.pos[0])}: this is no ${file.endsWith('.json') ? 'JSON' : 'YAML'}`,
      { hint },
    );
  }
  return treeOf(document.contents, { document, file, lineAt });
}

/** A document of another tool as plain values. @throws ScannerError where it is no YAML. */
export function plainOf(text: string, file: string): unknown {
  const asPlain = (tree: Tree): unknown => {
    if (tree.kind === 'list') return tree.items.map(asPlain);
    if (tree.kind === 'map') return Object.fromEntries(tree.entries.map(({ key, value }) => [key, asPlain(value)]));
    return typeof tree.value === 'number' ? tree.text : tree.value;
  };
  return asPlain(parseTree(text, file));
}

interface Source {
  readonly document: Yaml.Document;
  readonly file: string;
  lineAt(at: number | undefined): number;
}

function treeOf(node: Yaml.Node | null, source: Source): Tree {
  const { isMap, isScalar, isSeq, isAlias } = yaml();
  const { document, file, lineAt } = source;
  const line = lineAt(node?.range?.[0]);
  if (isAlias(node)) {
    const target = node.resolve(document);
    // An anchor that holds itself would never end.
    if (target && isScalar(target)) return { ...treeOf(target, source), line };
    throw new ScannerError('usage', `${file}:${line}: only plain values can be repeated by *name`, {
      hint: 'write it out; a pattern that begins with * stands in quotes',
    });
  }
  if (isMap(node)) {
    const entries = node.items.map((pair): TreeEntry => {
      const key = pair.key as Yaml.Node | null;
      const at = lineAt(key?.range?.[0]);
      const value = treeOf(pair.value as Yaml.Node | null, source);
      const bare = pair.value === null || (isScalar(pair.value) && pair.value.range?.[0] === pair.value.range?.[1]);
      return { key: isScalar(key) ? String(key.value) : '', line: at, value: bare ? { ...value, line: at } : value };
    });
    return { kind: 'map', line, entries };
  }
  if (isSeq(node)) return { kind: 'list', line, items: node.items.map((i) => treeOf(i as Yaml.Node, source)) };
  if (isScalar(node)) {
    const isText = typeof node.value === 'string';
    return { kind: 'scalar', line, text: isText ? String(node.value) : (node.source ?? ''), value: node.value };
  }
  return { kind: 'scalar', line, text: '', value: null };
}

let library: typeof Yaml | undefined;

/** The parser, as the build bundled it: loaded when a configuration is there to be read, and at once, unlike by import(). */
function yaml(): typeof Yaml {
  const { createRequire } = process.getBuiltinModule('node:module');
  for (let at = import.meta.dirname; !library; at = dirname(at)) {
    const file = join(at, 'dist', 'lib', 'yaml.cjs');
    if (existsSync(file)) library = createRequire(import.meta.filename)(file) as typeof Yaml;
    else if (at === dirname(at)) throw new Error('dist/lib/yaml.cjs is missing: run npm run build');
  }
  return library;
}
