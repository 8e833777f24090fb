import { Buffer } from 'node:buffer';
import { RANK } from '../model/confidence.ts';
import type { EncodedPlace } from '../model/encoded-place.ts';
import type { KernelCode } from '../model/kernel-code.ts';
import type { Doubt, Match } from '../model/match.ts';
import type { CompiledRule, EngineRules } from '../model/rule.ts';
import { besideOf } from './beside.ts';
import { CAND_ASSIGN, CAND_SENTINEL } from './kernel/assembly/layout.ts';
import { createKernel, type Kernel } from './kernel/kernel.ts';
import { matchWindow } from './match-window.ts';
import { OwnTexts } from './own-texts.ts';
import { Patience } from './patience.ts';
import { readAssignments } from './reader/assignment.ts';
import { readBesideNames } from './reader/beside-name.ts';
import { readSmallFile } from './reader/file.ts';
import { readForms } from './reader/form.ts';
import { ownedForms } from './reader/owned-by.ts';
import { readPem } from './reader/pem.ts';
import { readUrls } from './reader/url.ts';
import { createRuleIndex, type RuleIndex } from './rule-index.ts';
import { searchWindow } from './search-window.ts';
import { settingsIn } from './settings-in.ts';
import type { Window } from './window.ts';

/** Bytes that a private key may reach beyond its first line. */
export const LONGEST = 32 * 1024;

/** The engine: holds the kernel and the rules. Not re-entrant; one for each thread. */
export interface Matcher {
  /** Where the bytes of a chunk are put. */
  readonly input: Uint8Array;
  /**
   * Finds the keys in the first `length` bytes of `input`, in order of their place.
   */
  match(length: number, chunk: ChunkKind): Match[];
  /** Whether there is nothing to match in `length` bytes in `input`, which are not a key as a whole. */
  isEmpty(length: number, binary: boolean): boolean;
  /** To be asked for texts that are whole in `input`. */
  readonly kernel: Pick<Kernel, 'input' | 'isEmpty' | 'isPlain' | 'found' | 'recall' | 'census'>;
  /** Whether bytes may be a file that is a key as a whole. */
  mayBeKey(bytes: Uint8Array): boolean;
  /** Where encoded text may lie in what was matched last, in order. */
  places(): EncodedPlace[];
  /**
   * Whether bytes [from, to) of `input` were asked for before and not forgotten; false where nothing is remembered.
   * For text that is decoded, which has to be remembered apart from windows.
   */
  seen(from: number, to: number): boolean;
  /** Takes that back for bytes in which something was found. */
  forget(from: number, to: number): void;
  /** Rules of the user that took too long since the last call, so that not all was searched for them: see patience.ts. */
  stopped(): readonly CompiledRule[];
  /** Line ends among bytes [from, to) of `input`. */
  lineEnds(from: number, to: number): number;
  /** With on, windows that held no match are remembered and skipped when they come again, as they do in a history. */
  rememberWindows(on: boolean): void;
  /** That is on. */
  readonly remembers: boolean;
}

export interface ChunkKind {
  /** The bytes are no text: only rules with a literal beginning are tried, but for whole lines of settings. */
  readonly binary: boolean;
  /** Nothing precedes the chunk in the original bytes, or follows it. */
  readonly first: boolean;
  readonly last: boolean;
  /** Where the bytes come from may be a file that is a key as a whole. */
  readonly mayBeKey?: boolean;
  /** Takes texts of windows that held nothing, and tells of those that come again. */
  readonly empty?: Set<string>;
  /** Takes where a private key begins that is broken farther on: a change there may make it one. */
  readonly broken?: number[];
  /** Where candidates and encoded texts may begin: see `Kernel.narrow`. Left out: anywhere. */
  readonly parts?: Int32Array | undefined;
}

/** What a chunk is matched with. */
interface Engine {
  readonly kernel: Kernel;
  readonly index: RuleIndex;
  readonly patience: Patience;
}

/** Texts of so many windows are kept, of some hundred bytes each. */
const MOST_EMPTY = 8192;

/** Beside the edges of windows: bytes that are decoded are no window. */
const DECODED = 4;

export function createMatcher(rulebook: EngineRules, code: KernelCode, patience = new Patience()): Matcher {
  const index = createRuleIndex(rulebook);
  const { ready, tables } = rulebook;
  const ours = tables ? { ...code, readTables: (to: Uint8Array) => to.set(tables) } : code;
  const kernel = createKernel(ours, index, ready !== undefined || tables !== undefined);
  const engine = { kernel, index, patience };
  let remember = false;
  let places: EncodedPlace[] = [];
  return {
    input: kernel.input,
    match(length, chunk) {
      // A window of binary data was not tried for every rule, so it must not be noted as seen.
      const remembers = remember && !chunk.binary;
      kernel.rememberWindows(remembers);
      places = [];
      let found = matchRange(engine, length, chunk, 0, places);
      if (remembers && found.length > 0) {
        // Of windows that are alike it looked at the first only, and could not know that it holds a match.
        kernel.rememberWindows(false);
        places = [];
        found = matchRange(engine, length, chunk, 0, places);
        kernel.rememberWindows(true);
      }
      if (chunk.mayBeKey && chunk.first && chunk.last && !chunk.binary)
        found.push(...readSmallFile(kernel.input.subarray(0, length), index));
      return inOrder(found);
    },
    isEmpty(length, binary) {
      kernel.rememberWindows(remember && !binary);
      return kernel.isEmpty(length);
    },
    kernel,
    mayBeKey: (bytes) => readSmallFile(bytes, index).length > 0,
    places: () => places.sort((a, b) => a.at - b.at),
    seen: (from, to) => kernel.seen(from, to, DECODED),
    forget: (from, to) => kernel.forget(from, to, DECODED),
    stopped: () => (index.searches ? patience.end().map((rule) => index.rule(rule)) : []),
    lineEnds: kernel.lineEnds,
    get remembers() {
      return remember;
    },
    rememberWindows(on) {
      remember = on;
      kernel.rememberWindows(on);
    },
  };
}

/**
 * Scans [0, length) of the input. When the records or places do not fit, in halves that overlap.
 * @param offset of the input's first byte in what is scanned as a whole
 * @param places takes those where encoded text may lie
 */
function matchRange(engine: Engine, length: number, chunk: ChunkKind, offset: number, places: EncodedPlace[]): Match[] {
  const { kernel } = engine;
  if (chunk.parts) kernel.narrow(chunk.parts);
  const words = kernel.scan(length);
  const isRead = words >= 0 && kernel.mark(length);
  if (chunk.parts) kernel.narrow(null);
  if (isRead) {
    addPlaces(kernel.places, offset, places);
    return matchRecords(engine, words, length, chunk);
  }
  const bytes = kernel.input.slice(0, length);
  const middle = length >> 1;
  const found: Match[] = [];
  for (const [start, end] of [
    [0, Math.min(length, middle + LONGEST)],
    [middle, length],
  ] as const) {
    kernel.input.set(bytes.subarray(start, end));
    const broken: number[] = [];
    const edges = { first: chunk.first && start === 0, last: chunk.last && end === length };
    const half = { ...chunk, ...edges, parts: undefined, broken };
    for (const match of matchRange(engine, end - start, half, offset + start, places)) {
      found.push({ ...match, start: match.start + start, end: match.end + start });
    }
    chunk.broken?.push(...broken.map((at) => at + start));
  }
  kernel.input.set(bytes);
  return found;
}

function withBeside(match: Match, index: RuleIndex, bytes: Buffer): Match {
  const wanted = index.rule(match.rule).beside;
  const near = wanted && besideOf(wanted, bytes, match);
  return near ? { ...match, ...near } : match;
}

function addPlaces(found: Int32Array, offset: number, places: EncodedPlace[]): void {
  const end = 1 + found[0]! * 2;
  for (let i = 1; i < end; i += 2) places.push({ kind: found[i]!, at: found[i + 1]! + offset });
}

function matchRecords(engine: Engine, words: number, length: number, chunk: ChunkKind): Match[] {
  if (words === 0) return [];
  const { kernel, index, patience } = engine;
  const { output } = kernel;
  const bytes = Buffer.from(kernel.input.buffer, kernel.input.byteOffset, length);
  const found: Match[] = [];
  let texts: OwnTexts | undefined;
  const empty = chunk.binary || index.searches ? undefined : chunk.empty;
  for (let at = 0; at < words; ) {
    const record = readRecord(output, index, at);
    at = record.next;
    // Not by spreading: fields that are added then take Node 20 a microsecond each.
    const window: Window = {
      words: record.words,
      sentinels: record.sentinels,
      assignments: record.assignments,
      text: bytes.toString('latin1', record.from, record.to),
      base: record.from,
      bytes,
      cutBefore: record.from > 0 || !chunk.first,
      cutAfter: record.to < length || !chunk.last,
    };
    // What a sentinel begins may go on far beyond the window.
    const closed = empty && record.edge === 0 && window.sentinels.every(({ id }) => id === 0);
    const key = closed ? keyOf(window, chunk) : null;
    if (key !== null && empty?.has(key)) continue;
    const before = found.length;
    found.push(...matchWindow(window, index, chunk.binary));
    if (!chunk.binary && found.length > before) found.push(...ownedForms(window, index, found.slice(before)));
    if (window.sentinels.length > 0) {
      found.push(...readPem(window, index, bytes, chunk.broken));
      if (!chunk.binary) found.push(...readUrls(window, index), ...readForms(window, index));
    }
    const settings = chunk.binary ? settingsIn(window) : null;
    if (settings) found.push(...matchWindow(settings, index, false), ...readAssignments(settings, index));
    if (!chunk.binary && index.searches) found.push(...searchWindow(window, index, bytes, chunk, patience));
    if (!chunk.binary && window.assignments.length > 0) found.push(...readAssignments(window, index));
    if (!chunk.binary && window.words.length > 0) found.push(...readBesideNames(window, index));
    for (let i = before; i < found.length; i++) (texts ??= new OwnTexts()).give(found[i]!);
    if (found.length > before) kernel.forget(record.from, record.to, record.edge);
    else if (empty && key !== null) {
      if (empty.size === MOST_EMPTY) empty.clear();
      empty.add(key);
    }
  }
  return found.map((match) => withBeside(match, index, bytes));
}

/** The same text may hold more where another part of it is looked at. */
function keyOf({ text, assignments, sentinels }: Window, { parts }: ChunkKind): string {
  return parts ? JSON.stringify([text, assignments, sentinels]) : text;
}

/** One group of candidates as the kernel writes it: see kernel/assembly/group.ts. */
function readRecord(output: Int32Array, index: RuleIndex, at: number) {
  const from = output[at]!;
  const to = output[at + 1]!;
  const candidates = at + 5;
  const hits = candidates + output[at + 2]! * 3;
  const next = hits + output[at + 3]! * 2;
  const words: Window['words'][number][] = [];
  const sentinels: Window['sentinels'][number][] = [];
  const assignments: Window['assignments'][number][] = [];
  for (let i = candidates; i < hits; i += 3) {
    const place = output[i + 1]! - from;
    if (output[i] === CAND_SENTINEL) sentinels.push({ id: output[i + 2]!, at: place });
    else if (output[i] === CAND_ASSIGN) assignments.push({ name: place, value: output[i + 2]! - from });
  }
  for (let i = hits; i < next; i += 2) words.push({ use: index.use(output[i]!), at: output[i + 1]! - from });
  return { from, to, next, edge: output[at + 4]!, words, sentinels, assignments };
}

/** What is assigned to a name is as sure as that makes it, though its form is unknown or no word of a context stands near. */
function inOrder(matches: Match[]): Match[] {
  if (matches.length < 2) return matches;
  const known = new Map<string, Match>();
  for (const match of matches) {
    const key = `${match.rule}:${match.start}:${match.end}`;
    const other = known.get(key);
    const isSurer = other?.doubts.some(isByPlace) && RANK[match.confidence] > RANK[other.confidence];
    if (!other || isSurer) known.set(key, match);
  }
  return [...known.values()].sort((a, b) => a.start - b.start || b.end - a.end || a.rule - b.rule);
}

/** A doubt that what stands around takes away. */
function isByPlace(doubt: Doubt): boolean {
  return doubt === 'unexpected-length' || doubt === 'no-context';
}
