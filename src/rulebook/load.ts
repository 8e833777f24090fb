import { Buffer } from 'node:buffer';
import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ChainCode } from '../model/chain-code.ts';
import type { InflateCode } from '../model/inflate-code.ts';
import type { KernelCode } from '../model/kernel-code.ts';
import { ScannerError } from '../model/problem.ts';
import type { CompiledRule, IndexLists, Rulebook, RulebookProvider, RuleFacts, WordUse } from '../model/rule.ts';
import type { TreeCode } from '../model/tree-code.ts';
import { BUILD_ID_LENGTH, checkBuild } from './build-id.ts';

/** The rulebook that the build made from rules/*.ts. */
export function loadRulebook(): Rulebook {
  const line = readLines('rulebook');
  const { hash, engine, rules: count, uses: words, usual, ...lists } = line(0) as Head;
  const rules = lazily<CompiledRule>(count, (place) => ({ ...usual, ...(line(1 + place) as Partial<CompiledRule>) }));
  const uses = lazily<WordUse>(words, (id) => {
    const [text, mode, prefixOf, innerOf, contextOf, besideOf, least = 0] = line(1 + count + id) as UseLine;
    return { text, mode, least, prefixOf, innerOf, contextOf, besideOf };
  });
  let factLines: ((number: number) => unknown) | undefined;
  const factLine = (number: number) => (factLines ??= readLines('rule-facts'))(number);
  const facts = lazily<RuleFacts>(count, (place) => factLine(1 + place) as RuleFacts);
  let providers: Record<string, RulebookProvider> | undefined;
  let calls: Rulebook['calls'] | undefined;
  return {
    hash,
    engine,
    ready: {
      ...lists,
      count,
      rules,
      facts,
      use: (id) => uses.at(id),
      uses: uses.all,
    },
    get rules() {
      return rules.all();
    },
    get facts() {
      return facts.all();
    },
    get providers() {
      return (providers ??= factLine(0) as Record<string, RulebookProvider>);
    },
    get calls() {
      return (calls ??= JSON.parse(readFileSync(join(distFolder(), 'calls.json'), VEILED)));
    },
  };
}

/** The first line of the rulebook; then follow the rules and the word uses, each on a line of its own. */
interface Head extends IndexLists {
  readonly hash: string;
  readonly engine: string;
  /** Their numbers. */
  readonly rules: number;
  readonly uses: number;
  /** What most rules have: their lines hold what they have otherwise. */
  readonly usual: CompiledRule;
}

type UseLine = readonly [
  text: string,
  mode: WordUse['mode'],
  prefixOf: readonly number[],
  innerOf: readonly number[],
  contextOf: readonly number[],
  besideOf: readonly number[],
  least?: number,
];

/** How the build veils words of rules, which look like keys: Node leaves the highest bit of each byte out. */
const VEILED = 'ascii';

/** So many lines are read one by one; whoever wants more reads all. */
const FEW = 16;

/** The lines of a file, of which few are read: where each begins was noted when it was built, behind the id of the build. */
function readLines(name: string): (number: number) => unknown {
  const file = join(distFolder(), `${name}.jsonl`);
  let text: Buffer | undefined;
  let asked = 0;
  const bytes = readFileSync(join(distFolder(), `${name}-lines.bin`));
  checkBuild(bytes.toString('latin1', 0, BUILD_ID_LENGTH), `${name}-lines.bin`);
  const { buffer, byteOffset, length } = bytes;
  const starts = new Uint32Array(buffer.slice(byteOffset + BUILD_ID_LENGTH, byteOffset + length));
  return (number) => {
    const from = starts[number]!;
    const to = starts[number + 1]!;
    if (!text && asked++ < FEW) return JSON.parse(readPart(file, from, new Uint8Array(to - from)).toString(VEILED));
    text ??= readFileSync(file);
    return JSON.parse(text.toString(VEILED, from, to));
  };
}

/** Fills `to` with what stands in a file from a place on. */
function readPart(file: string, from: number, to: Uint8Array): Buffer {
  const fd = openSync(file, 'r');
  try {
    let at = 0;
    for (let n = -1; n !== 0 && at < to.length; at += n) n = readSync(fd, to, at, to.length - at, from + at);
    return Buffer.from(to.buffer, to.byteOffset, at);
  } finally {
    closeSync(fd);
  }
}

/** A list whose parts are made when they are asked for. */
function lazily<T>(length: number, make: (place: number) => T) {
  const made = new Array<T | undefined>(length);
  const at = (place: number): T => (made[place] ??= make(place));
  let whole = false;
  const all = (): readonly T[] => {
    if (!whole) for (let place = 0; place < length; place++) at(place);
    whole = true;
    return made as T[];
  };
  return { at, all };
}

/**
 * The engine's kernel: SIMD where this Node can run it and has room for it, else the same in plain JavaScript.
 * @param plain true to take the plain one anyhow
 * @param compiled what another thread has compiled already
 */
export function loadKernel(plain = process.env.UNLEAK_PLAIN_KERNEL === '1', compiled?: object): KernelCode {
  const module = plain ? null : ((compiled as WebAssembly.Module | undefined) ?? compile('kernel.wasm'));
  if (module) checkModule(module, 'kernel.wasm');
  const exports = instantiate(module);
  if (module && exports) return { ...withTables(exports as unknown as KernelCode), module };
  const { createRequire } = process.getBuiltinModule('node:module');
  const { createPlainKernel, build } = createRequire(import.meta.filename)(join(distFolder(), 'kernel-plain.cjs'));
  checkBuild(build, 'kernel-plain.cjs');
  return withTables(createPlainKernel() as KernelCode);
}

function withTables(code: KernelCode): KernelCode {
  const read = (to: Uint8Array) => code.unveil(readTables(to));
  return { ...code, readTables: read };
}

/** Reads the tables, which are followed by the id of their build. Returns how many bytes they are. */
function readTables(to: Uint8Array): number {
  const read = readPart(join(distFolder(), 'tables.bin'), 0, to);
  const id = read.subarray(-BUILD_ID_LENGTH);
  checkBuild(id.toString('latin1'), 'tables.bin');
  id.fill(0);
  return read.length - id.length;
}

/** What rebuilds the objects of packs, and reads trees; null where this Node cannot run it. */
export function loadChains(): (ChainCode & TreeCode) | null {
  chains ??= compileChecked('chain.wasm');
  return instantiate(chains) as (ChainCode & TreeCode) | null;
}

/** Its code gets quicker while it runs, for all that it is loaded for. */
let chains: WebAssembly.Module | null | undefined;

/** What inflates objects of git; null where this Node cannot run it. */
export function loadInflater(): InflateCode | null {
  return instantiate(compileChecked('loose.wasm')) as InflateCode | null;
}

/** Null too where it gets no room: V8 reserves gigabytes of addresses for each, and `ulimit -v` may allow fewer. */
function instantiate(module: WebAssembly.Module | null): unknown {
  try {
    return module && new WebAssembly.Instance(module, {}).exports;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Null where this Node cannot run it: they need SIMD. */
function compile(file: string): WebAssembly.Module | null {
  const bytes = readFileSync(join(distFolder(), file));
  try {
    return new WebAssembly.Module(bytes);
  } catch (error) {
    if (globalThis.WebAssembly?.validate(bytes)) throw error;
    return null;
  }
}

function compileChecked(file: string): WebAssembly.Module | null {
  const module = compile(file);
  if (module) checkModule(module, file);
  return module;
}

/** The build put its id into a section of its own. */
function checkModule(module: WebAssembly.Module, file: string): void {
  const [id = new ArrayBuffer(0)] = WebAssembly.Module.customSections(module, 'build');
  checkBuild(Buffer.from(id).toString('latin1'), file);
}

let folder: string | undefined;

/** dist/ of this package: beside the bundled program, or above the sources when they run unbundled. */
export function distFolder(): string {
  if (folder) return folder;
  // In a bundle of CommonJS nothing is known of the folder.
  for (
    let at: string | undefined = import.meta.dirname;
    at !== undefined;
    at = at === dirname(at) ? undefined : dirname(at)
  )
    if (existsSync(join(at, 'dist', 'rulebook.jsonl'))) return (folder = join(at, 'dist'));
  throw new ScannerError('mixed-builds', 'dist/rulebook.jsonl of unleak does not lie where its code does', {
    hint: 'in a bundle: leave the package out, as external; else install anew; in a clone of its sources: npm run build',
  });
}
