import { dirname, resolve } from 'node:path';
import { ScannerError } from '../model/problem.ts';
import type { Confidence } from '../model/provider.ts';
import { nearest } from '../util/edit-distance.ts';
import { globFault } from '../util/glob.ts';
import type { FoundConfig } from './config-file.ts';
import type { Tree, TreeEntry } from './config-tree.ts';
import { type IgnoreEntry, isDate, isEntry, parseKey } from './ignore-entry.ts';
import { shownFile } from './ignore-file.ts';

/** A setting, and where it is said. */
export interface Said<T> {
  readonly value: T;
  /** File and line, or `--flag`, or `default`. */
  readonly where: string;
  readonly file: string;
  readonly line: number;
}

/** What one file says. Lists are empty and single values null where it says nothing. */
export interface ConfigFile {
  readonly file: string;
  readonly extends: readonly Said<string>[];
  readonly defaults: Said<'none' | 'built-in'> | null;
  readonly failOn: Said<Confidence> | null;
  /** Paths in full. */
  readonly rules: readonly Said<string>[];
  readonly disable: readonly Said<string>[];
  readonly paths: readonly Said<{ readonly match: string; readonly confidence: 'lower' | 'skip-generic' }>[];
  readonly ignore: readonly Said<IgnoreEntry>[];
  readonly providers: Said<readonly string[]> | null;
  readonly endpoints: readonly Said<{ readonly provider: string; readonly url: string }>[];
  /** Seconds. */
  readonly timeout: Said<number> | null;
  readonly inlineAllow: Said<boolean> | null;
}

const KEYS = [
  'extends',
  'defaults',
  'failOn',
  'rules',
  'disable',
  'paths',
  'ignore',
  'verify',
  'timeout',
  'inlineAllow',
];
/** Seconds; a timer of Node takes no more. */
const LONGEST_TIMEOUT = 2_147_483;

/** @throws ScannerError naming file and line for an unknown key, a wrong type, a bad pattern. */
export function checkConfig({ file, tree }: FoundConfig): ConfigFile {
  const checker = new Checker(file);
  const top = checker.map(tree, KEYS, 'the configuration');
  const get = (key: string) => top.get(key)?.value;
  const verify = checker.map(get('verify'), ['providers', 'endpoints'], 'verify');
  const folder = dirname(file);
  return {
    file,
    extends: checker.texts(get('extends'), 'extends'),
    defaults: checker.choice(get('defaults'), ['none', 'built-in'], 'defaults'),
    failOn: checker.choice(get('failOn'), ['high', 'medium', 'low'], 'failOn'),
    rules: checker.texts(get('rules'), 'rules').map((said) => ({ ...said, value: resolve(folder, said.value) })),
    disable: checker.texts(get('disable'), 'disable'),
    paths: checker.list(get('paths'), 'paths').map((item) => {
      const fields = checker.map(item, ['match', 'confidence'], 'an entry of paths');
      const match = checker.glob(checker.needed(fields, 'match', item), 'match');
      const confidence = checker.choice(
        checker.needed(fields, 'confidence', item),
        ['lower', 'skip-generic'],
        'confidence',
      );
      return checker.said({ match, confidence: confidence!.value }, item);
    }),
    ignore: checker.list(get('ignore'), 'ignore').map((item) => checker.said(ignoreEntry(checker, item), item)),
    providers: verify.has('providers')
      ? checker.said(
          checker.texts(verify.get('providers')?.value, 'providers').map(({ value }) => value),
          verify.get('providers')!.value,
        )
      : null,
    endpoints: checker.anyMap(verify.get('endpoints')?.value, 'endpoints').map(({ key, value }) => {
      return checker.said({ provider: key, url: checker.text(value, key) }, value);
    }),
    timeout: checker.number(get('timeout'), 'timeout', LONGEST_TIMEOUT),
    inlineAllow: checker.flag(get('inlineAllow'), 'inlineAllow'),
  };
}

function ignoreEntry(checker: Checker, item: Tree): IgnoreEntry {
  const fields = checker.map(item, ['id', 'rule', 'reason', 'expires', 'path'], 'an entry of ignore');
  const optional = (key: string) => fields.get(key)?.value;
  const id = checker.needed(fields, 'id', item);
  const key = checker.text(id, 'id').toLowerCase();
  if (!isEntry(key)) throw checker.fault(id, 'id must be the 16 hex digits beside a finding');
  const expires = optional('expires');
  if (expires && !isDate(checker.text(expires, 'expires')))
    throw checker.fault(expires, 'expires must be a date like 2027-01-31');
  const reason = checker.needed(fields, 'reason', item);
  const why = checker.text(reason, 'reason').replace(/\s+/g, ' ').trim();
  if (why === '') throw checker.fault(reason, 'the reason is empty');
  const rule = optional('rule');
  const path = optional('path');
  return {
    key: parseKey(key),
    rule: rule ? checker.text(rule, 'rule') : '-',
    expires: expires ? checker.text(expires, 'expires') : null,
    path: path ? checker.glob(path, 'path') : null,
    reason: why,
  };
}

/** Takes a tree apart and says where it is wrong. */
class Checker {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  said<T>(value: T, { line }: Tree): Said<T> {
    const file = shownFile(this.#file);
    return { value, where: `${file}:${line}`, file, line };
  }

  fault({ line }: { readonly line: number }, message: string, hint = 'docs/configuration.md'): ScannerError {
    return new ScannerError('usage', `${shownFile(this.#file)}:${line}: ${message}`, { hint });
  }

  map(tree: Tree | undefined, known: readonly string[], name: string): Map<string, TreeEntry> {
    const entries = this.anyMap(tree, name);
    for (const { key, line } of entries) {
      if (known.includes(key)) continue;
      // YAML takes it for a key.
      if (/^\/[/*]/.test(key)) throw this.fault({ line }, 'JSON has no comments', 'take it out, or write .unleak.yaml');
      const meant = nearest(key, known);
      const hint = meant ? `did you mean "${meant}"?` : `known: ${known.join(', ')}`;
      throw this.fault({ line }, `unknown key "${key.slice(0, 40)}"`, hint);
    }
    return new Map(entries.map((entry) => [entry.key, entry]));
  }

  anyMap(tree: Tree | undefined, name: string): readonly TreeEntry[] {
    if (!tree || isEmpty(tree)) return [];
    if (tree.kind !== 'map') throw this.fault(tree, `${name} must be a map: key: value`);
    return tree.entries;
  }

  list(tree: Tree | undefined, name: string): readonly Tree[] {
    if (!tree || isEmpty(tree)) return [];
    if (tree.kind !== 'list') throw this.fault(tree, `${name} must be a list`);
    return tree.items;
  }

  /** A list of texts, or one. */
  texts(tree: Tree | undefined, name: string): Said<string>[] {
    if (!tree || isEmpty(tree)) return [];
    const items = tree.kind === 'list' ? tree.items : [tree];
    return items.map((item) => this.said(this.text(item, name), item));
  }

  text(tree: Tree, name: string): string {
    if (tree.kind !== 'scalar' || tree.value === null || typeof tree.value === 'boolean' || tree.text.trim() === '')
      throw this.fault(tree, `${name} must be a text`);
    return tree.text;
  }

  glob(tree: Tree, name: string): string {
    const glob = this.text(tree, name);
    const fault = globFault(glob);
    if (fault) throw this.fault(tree, `${name}: ${fault}`);
    return glob;
  }

  choice<T extends string>(tree: Tree | undefined, known: readonly T[], name: string): Said<T> | null {
    if (!tree) return null;
    const text = tree.kind === 'scalar' ? tree.text : '';
    const chosen = known.find((one) => one === text);
    if (!chosen) throw this.fault(tree, `${name} must be ${known.join(' or ')}`);
    return this.said(chosen, tree);
  }

  number(tree: Tree | undefined, name: string, most: number): Said<number> | null {
    if (!tree) return null;
    const value = tree.kind === 'scalar' ? tree.value : null;
    if (typeof value !== 'number' || !(value >= 0 && value <= most))
      throw this.fault(tree, `${name} must be a number from 0 to ${most}`);
    return this.said(value, tree);
  }

  flag(tree: Tree | undefined, name: string): Said<boolean> | null {
    if (!tree) return null;
    const value = tree.kind === 'scalar' ? tree.value : null;
    if (typeof value !== 'boolean') throw this.fault(tree, `${name} must be true or false`);
    return this.said(value, tree);
  }

  needed(fields: ReadonlyMap<string, TreeEntry>, key: string, parent: Tree): Tree {
    const entry = fields.get(key);
    if (!entry) throw this.fault(parent, `"${key}" is missing`);
    return entry.value;
  }
}

/** A file of comments alone, or a key without a value. */
function isEmpty(tree: Tree): boolean {
  return tree.kind === 'scalar' && tree.value === null;
}
