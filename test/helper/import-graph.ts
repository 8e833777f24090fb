import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One import of one file by another, as written: static, dynamic or of types alone. */
export interface Edge {
  readonly from: string;
  /** A path from the root of the project, or a package's name. */
  readonly to: string;
  readonly kind: 'static' | 'dynamic' | 'type' | 're-export';
}

/** Sources by path from the root of the project, with `/`. */
export type Sources = ReadonlyMap<string, string>;

export function readSources(...folders: readonly string[]): Sources {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const sources = new Map<string, string>();
  for (const folder of folders) {
    for (const entry of readdirSync(root + folder, { recursive: true, encoding: 'utf8' })) {
      const path = `${folder}/${entry.replaceAll('\\', '/')}`;
      if (path.endsWith('.ts')) sources.set(path, readFileSync(root + path, 'utf8'));
    }
  }
  return sources;
}

export function edgesOf(sources: Sources): Edge[] {
  return [...sources].flatMap(([from, text]) => {
    const found: Edge[] = [];
    const add = (kind: Edge['kind'], target: string) => found.push({ from, to: resolved(from, target), kind });
    for (const [, word, what, target] of text.matchAll(/^(import|export)\b([^;'"]*?)\bfrom\s*['"]([^'"]+)['"]/gm)) {
      add(word === 'export' ? 're-export' : /^\s*type\b/.test(what!) ? 'type' : 'static', target!);
    }
    for (const [, target] of text.matchAll(/^import\s*['"]([^'"]+)['"]/gm)) add('static', target!);
    // `import('…')` as an expression, or as a type: `import('…').Name`.
    const calls = /\b(?:import|process\.getBuiltinModule)\(\s*['"]([^'"]+)['"]/g;
    for (const [, target] of codeOf(text).matchAll(calls)) add('dynamic', target!);
    return found;
  });
}

/** The text without comments: lines of their own, and what follows `//` at the end of a line. */
export function codeOf(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^\s*(?:\/\*|\*|\/\/)/.test(line))
    .map((line) => line.replace(/\s\/\/ .*$/, ''))
    .join('\n');
}

/** Files that import themselves by way of others, each once: the imports that a program makes when it is loaded. */
export function cyclesOf(edges: readonly Edge[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to, kind } of edges) {
    if (kind !== 'type') next.set(from, [...(next.get(from) ?? []), to]);
  }
  const cycles: string[][] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) cycles.push([...path.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return cycles;
}

function resolved(from: string, target: string): string {
  if (!target.startsWith('.')) return target;
  const path = posix.join(posix.dirname(from), target);
  return /\.(?:ts|mjs|js|json)$/.test(path) ? path : `${path}.ts`;
}
