import { Windows } from '../chunk/windows.ts';
import type { Found } from '../match/kernel/kernel.ts';
import { keyPaths } from '../match/key-paths.ts';
import { createMatcher, LONGEST } from '../match/match-chunk.ts';
import type { Patience } from '../match/patience.ts';
import { LONGEST_FILE } from '../match/reader/file.ts';
import type { LocatedMatch } from '../model/finding.ts';
import type { KernelCode } from '../model/kernel-code.ts';
import type { Match } from '../model/match.ts';
import { type Origin, pathOf } from '../model/origin.ts';
import type { Problem } from '../model/problem.ts';
import type { CompiledRule, EngineRules } from '../model/rule.ts';
import type { Leaf, Reading, Size } from '../unpack/contents.ts';
import { type Opened, open } from '../unpack/open.ts';
import { recognise, SAMPLE } from '../unpack/recognise.ts';
import { REACH } from './assembly/layout.ts';
import { createDecoder } from './decoder.ts';
import { Embedded } from './embedded.ts';
import { InlineDirectives } from './inline-directives.ts';
import { innerProblem, withSize } from './inner-problem.ts';
import { keyFiles } from './key-files.ts';
import { notDecoded, notSearched } from './limits-met.ts';
import { placed } from './placed.ts';
import { type Probed, probe } from './probe.ts';
import { alonePart, canRepeat, Repeats } from './repeats.ts';
import { SeenInWindows } from './seen-in-windows.ts';
import type { Held, Sieve } from './sift.ts';

/** Takes the bytes of one origin after another and hands out what is found in them. One for each thread. */
export interface Scanner {
  begin(origin: Origin): void;
  /** Where the next bytes are to be put. Never empty. */
  space(): Uint8Array;
  filled(count: number): void;
  /** In place of the bytes: the whole of a file that was sifted, which is no container and no wide text. */
  hold(file: Pick<Held, 'bytes' | 'words' | 'places'>): void;
  push(bytes: Uint8Array): void;
  /** The origin ended. Returns how many bytes it had. */
  end(): number;
  /** Forgets the origin that was begun. */
  abandon(): void;
  /** What was found since the last call. */
  take(): LocatedMatch[];
  /** What could not be unpacked or decoded since the last call. */
  takeProblems(): Problem[];
  /** A private key begins in the origin that was begun last, and is broken farther on. */
  isBroken(): boolean;
  rememberWindows(on: boolean): void;
  /** Whether a blob may be a key as a whole, and so must be an origin of its own. */
  mayBeKey(bytes: Uint8Array): boolean;
  /** Must not be asked between `begin` and `end`. */
  readonly sieve: Sieve;
  /** Some rule of the user reads further from a key than texts are kept apart that are scanned together. */
  readonly reachesFar: boolean;
  /**
   * What the engine finds in bytes that are no origin of their own; at most as many as it takes at once. Must not be called
   * between `begin` and `end`.
   * @param parts where it is to look: see `ChunkKind.parts`
   */
  probe(bytes: Uint8Array, binary: boolean, parts?: Int32Array): Probed;
}

/** Bytes of a container read at once; what they unpack to needs the engine's input. */
const READ_AHEAD = 64 * 1024;
const AS_IT_IS: Reading = {};

export function createScanner(rulebook: EngineRules, code: KernelCode, patience?: Patience): Scanner {
  const matcher = createMatcher(rulebook, code, patience);
  const decoder = createDecoder(matcher, rulebook);
  let found: LocatedMatch[] = [];
  let problems: Problem[] = [];
  /** Those of the origin that was begun: how big what they are about is, is known when it ends. */
  let unsized: { readonly problem: Problem; readonly size: Size }[] = [];
  let origin: Origin = { kind: 'stdin' };
  let first = true;
  let remember = false;
  /** The path that tells whether it may be a key as a whole; null where that is not known yet, as for a blob of the history. */
  let home: string | null = '';
  const homes = keyFiles(rulebook.ready?.keyPaths ?? keyPaths(rulebook.rules));
  const seen = new SeenInWindows();
  const repeats = new Repeats(rulebook);
  /** It is not known yet whether the origin is a container. */
  let unknown = true;
  let opened: Opened | null = null;
  let sifted: Found | null = null;
  let readAhead: Uint8Array | null = null;
  let packed = 0;
  /** Where the bytes stand that are being read: see Leaf. */
  let inside: string | undefined;
  let reading = AS_IT_IS;
  /** Number of the text that is being read. */
  let nth = 0;
  /** Values that were found in the container. */
  let known = new Set<string>();
  const directives = new InlineDirectives();
  const embedded = new Embedded();
  const empty = new Set<string>();
  /** Where private keys begin that are broken farther on. */
  const broken: number[] = [];
  // Asked of small files alone: of all paths of a tree it is a hundredth of the time.
  const mayBeKey = (length: number) => length <= LONGEST_FILE && (home === null || homes(home));
  const isEmpty = (length: number, binary: boolean) => {
    if (!sifted) return !mayBeKey(length) && matcher.isEmpty(length, binary);
    matcher.kernel.recall(length, sifted);
    sifted = null;
    return false;
  };
  const windows = new Windows(matcher.input, matcher.lineEnds, LONGEST * 2, isEmpty, (chunk) => {
    seen.next();
    const isWhole = first && chunk.last;
    const kind = {
      binary: chunk.encoding === 'binary',
      first,
      last: chunk.last,
      mayBeKey: isWhole && mayBeKey(chunk.length),
      broken,
    };
    const matches = matcher.match(chunk.length, kind);
    const text = { bytes: matcher.input.subarray(0, chunk.length), original: chunk.original, position: chunk.position };
    if (!kind.binary && matches.length > 0) directives.readBlocks(text, matches);
    const alone = alonePart(chunk.length, kind);
    const locate = (match: Match & { readonly chain?: readonly string[] }): LocatedMatch | null => {
      const { rule, value, chain } = match;
      const start = chunk.original(match.start);
      const end = chunk.original(match.end);
      // Windows overlap: what lies in both is found twice.
      if (chain || match.start < alone.start || match.end > alone.end) {
        const key = `${rule}:${start}:${end}${chain ? `:${chain.join('>')}:${value}` : ''}`;
        if (!seen.note(key, !isWhole)) return null;
      }
      if (isKnown(value)) return null;
      const at = { ...chunk.position(match.start), start, end };
      const near = kind.binary || chain ? [] : directives.near(match, at.line, text);
      const step = reading.step?.(at.start) ?? null;
      return {
        ...match,
        origin,
        ...placed(at, inside, reading, nth),
        ...(near.length > 0 ? { directives: near } : {}),
        ...(step === null ? {} : { chain: [step, ...(chain ?? [])] }),
      };
    };
    const base = chunk.original(0);
    const decoded = decoder.decode(chunk.length, kind, base / (chunk.original(1) - base));
    repeats.add(matches, decoded, canRepeat(origin, reading) ? alone : null, locate, found);
    const more = decoder.more();
    if (more) embedded.more(more);
    for (const { bytes, start, chain, rest } of decoder.packed()) {
      const at = chunk.original(start);
      // The same may be reached by two ways, as a block of YAML is read with its lines joined too.
      const key = `packed:${at}:${bytes.length}`;
      if (!seen.note(key)) continue;
      const { line } = placed({ ...chunk.position(start), start: at, end: at }, inside, reading, nth);
      const name = `${chain.join(' > ')} in line ${line}`;
      embedded.add(bytes, inside === undefined ? name : `${inside}!${name}`, rest !== null);
    }
    first = false;
  });
  const leaf: Leaf = {
    begin(path, how) {
      inside = path;
      reading = how;
      nth++;
      home = path ?? '';
      forgetWindows();
    },
    push(bytes) {
      embedded.count(bytes.length);
      windows.push(bytes);
    },
    end: endText,
    problem(code, path, message, size) {
      // What is embedded was read as text before: a fragment of an archive in it is as it is.
      if (code === 'damaged' && embedded.depth > 0) return;
      unsized.push({ problem: innerProblem(origin, code, path, message), size });
    },
  };
  /** What is read again was found before. */
  function isKnown(value: string): boolean {
    if (reading.again) return known.has(value);
    if (opened || embedded.depth > 0) known.add(value);
    return false;
  }
  function endText(): void {
    windows.end();
    embedded.open(leaf);
  }
  function forgetWindows(): void {
    first = true;
    seen.forget();
    repeats.begin();
  }
  function recogniseOrigin(): void {
    unknown = false;
    const bytes = matcher.input.subarray(0, windows.total);
    const format = recognise(bytes, matcher.kernel.census(bytes.length));
    if (format === null) return;
    const taken = bytes.slice();
    windows.reset();
    opened = open(format, leaf);
    take(taken);
  }
  function take(bytes: Uint8Array): void {
    packed += bytes.length;
    opened?.push(bytes);
  }
  function reset(): void {
    for (const { problem, size } of unsized) problems.push(withSize(problem, size()));
    if (unsized.length > 0) unsized = [];
    forgetWindows();
    unknown = true;
    opened = null;
    sifted = null;
    packed = 0;
    inside = undefined;
    reading = AS_IT_IS;
    nth = 0;
    if (known.size > 0) known = new Set();
    embedded.reset();
  }
  return {
    begin(next) {
      origin = next;
      home = next.kind === 'blob' ? null : (pathOf(next) ?? '');
      reset();
      broken.length = 0;
      decoder.begin();
    },
    isBroken: () => broken.length > 0,
    space: () => (opened ? (readAhead ??= new Uint8Array(READ_AHEAD)) : windows.space()),
    filled(count) {
      if (opened) return take(readAhead!.subarray(0, count));
      windows.filled(count);
      if (unknown && windows.total >= SAMPLE) recogniseOrigin();
    },
    hold(file) {
      windows.push(file.bytes);
      unknown = false;
      sifted = file;
    },
    push(bytes) {
      let rest = bytes;
      if (unknown) {
        const sample = rest.subarray(0, SAMPLE - windows.total);
        windows.push(sample);
        rest = rest.subarray(sample.length);
      }
      if (unknown && windows.total >= SAMPLE) recogniseOrigin();
      if (opened) take(rest);
      else windows.push(rest);
    },
    end() {
      if (unknown && windows.total > 0) recogniseOrigin();
      const total = opened ? packed : windows.total;
      if (opened) opened.end();
      else endText();
      const [missed, stopped] = [new Set([...decoder.limits(), ...embedded.limits()]), matcher.stopped()];
      const met = { origin, bytes: total };
      if (missed.size + stopped.length > 0) problems.push(...notDecoded(missed, met), ...notSearched(stopped, met));
      reset();
      return total;
    },
    abandon() {
      windows.reset();
      matcher.stopped();
      reset();
    },
    take() {
      const all = found;
      found = [];
      repeats.forget();
      return all;
    },
    reachesFar: !rulebook.ready && rulebook.rules.some(reachesFar),
    takeProblems() {
      const all = problems;
      problems = [];
      return all;
    },
    rememberWindows(on) {
      remember = on;
      matcher.rememberWindows(on);
    },
    mayBeKey: (bytes) => matcher.mayBeKey(bytes),
    sieve: matcher.kernel,
    probe(bytes, binary, parts) {
      matcher.rememberWindows(false);
      const probed = probe(matcher, decoder, bytes, { binary, empty, parts });
      const met = { origin: null };
      problems.push(...notDecoded(decoder.limits(), met), ...notSearched(matcher.stopped(), met));
      matcher.rememberWindows(remember);
      return probed;
    },
  };
}

function reachesFar({ search, maxLength, contextRequired, within }: CompiledRule): boolean {
  return search === true && (maxLength === null || maxLength + (contextRequired ? within : 0) > REACH);
}
