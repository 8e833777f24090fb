import { Windows } from '../chunk/windows.ts';
import { createMatcher, LONGEST } from '../match/match-chunk.ts';
import type { LocatedMatch } from '../model/finding.ts';
import type { KernelCode } from '../model/kernel-code.ts';
import type { Match } from '../model/match.ts';
import { type Origin, pathOf } from '../model/origin.ts';
import type { Problem } from '../model/problem.ts';
import type { CompiledRule, EngineRules } from '../model/rule.ts';
import { createDecoder } from './decoder.ts';
import { notDecoded } from './not-decoded.ts';

/** Takes the bytes of one origin after another and hands out what is found in them. One for each thread. */
export interface Scanner {
  begin(origin: Origin): void;
  /** Where the next bytes are to be put. Never empty. */
  space(): Uint8Array;
  filled(count: number): void;
  push(bytes: Uint8Array): void;
  /** The origin ended. Returns how many bytes it had. */
  end(): number;
  /** Forgets the origin that was begun. */
  abandon(): void;
  /** What was found since the last call. */
  take(): LocatedMatch[];
  /** What was not decoded since the last call. */
  takeProblems(): Problem[];
  rememberWindows(on: boolean): void;
  /** Whether a blob may be a key as a whole, and so must be an origin of its own. */
  mayBeKey(bytes: Uint8Array): boolean;
  /** Some rule of the user reads further from a key than texts are kept apart that are scanned together. */
  readonly reachesFar: boolean;
  /**
   * What the engine finds in bytes that are no origin of their own; at most as many as it takes at once. Must not be called
   * between `begin` and `end`.
   */
  probe(bytes: Uint8Array, binary: boolean): readonly Match[];
}

/** Bytes on either side of a change, or between two texts, that the rules at most read over; see Stretches. */
const NEAR = 192;

export function createScanner(rulebook: EngineRules, code: KernelCode): Scanner {
  const matcher = createMatcher(rulebook, code);
  const decoder = createDecoder(matcher, rulebook.rules);
  let found: LocatedMatch[] = [];
  let problems: Problem[] = [];
  let origin: Origin = { kind: 'stdin' };
  let first = true;
  let remember = false;
  let mayBeKey = false;
  const homes = keyFiles(rulebook);
  let seen = new Set<string>();
  const windows = new Windows(matcher.input, matcher.lineEnds, LONGEST * 2, (chunk) => {
    const kind = { binary: chunk.encoding === 'binary', first, last: chunk.last, mayBeKey };
    for (const match of matcher.match(chunk.length, kind)) {
      const start = chunk.original(match.start);
      const end = chunk.original(match.end);
      // Windows overlap: what lies in both is found twice.
      const key = `${match.rule}:${start}:${end}`;
      if (seen.has(key)) continue;
      if (!(first && chunk.last)) seen.add(key);
      const { rule, value, confidence, doubts, address, unless } = match;
      const place = { ...chunk.position(match.start), start, end };
      const more = { ...(address === undefined ? {} : { address }), ...(unless ? { unless } : {}) };
      found.push({ origin, rule, value, confidence, doubts, ...place, ...more });
    }
    for (const match of decoder.decode(chunk.length, kind)) {
      const { rule, value, confidence, doubts, chain, decoded, address, unless } = match;
      const start = chunk.original(match.start);
      const end = chunk.original(match.end);
      const key = `${rule}:${start}:${end}:${chain.join('>')}:${value}`;
      if (seen.has(key)) continue;
      if (!(first && chunk.last)) seen.add(key);
      const at = chunk.position(match.start);
      found.push({
        origin,
        rule,
        value,
        confidence,
        doubts,
        ...at,
        start,
        end,
        chain,
        decoded,
        ...(address === undefined ? {} : { address }),
        ...(unless ? { unless } : {}),
      });
    }
    first = false;
  });
  return {
    begin(next) {
      origin = next;
      first = true;
      // Where a blob of the history lay is not known yet.
      mayBeKey = next.kind === 'blob' || homes.test(pathOf(next) ?? '');
      decoder.begin();
      if (seen.size > 0) seen = new Set();
    },
    space: () => windows.space(),
    filled: (count) => windows.filled(count),
    push: (bytes) => windows.push(bytes),
    end() {
      const { total } = windows;
      windows.end();
      const limits = decoder.limits();
      if (limits.size > 0) problems.push(...notDecoded(limits, origin));
      return total;
    },
    abandon: () => windows.reset(),
    take() {
      const all = found;
      found = [];
      return all;
    },
    reachesFar: rulebook.rules.some(reachesFar),
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
    probe(bytes, binary) {
      matcher.input.set(bytes);
      // Two windows of one scan may be alike, and what is found in the first is forgotten too late for the second.
      matcher.rememberWindows(false);
      const kind = { binary, first: true, last: true };
      const found = matcher.match(bytes.length, kind);
      decoder.begin();
      const decoded = decoder.decode(bytes.length, kind);
      problems.push(...notDecoded(decoder.limits(), null));
      matcher.rememberWindows(remember);
      return decoded.length > 0 ? [...found, ...decoded].sort((a, b) => a.start - b.start) : found;
    },
  };
}

/** An expression for the paths of files that may be a key as a whole. */
function keyFiles({ rules }: EngineRules): RegExp {
  const sources = rules.flatMap(({ reader, paths }) => (reader === 'file' && paths ? [paths.source] : []));
  return sources.length > 0 ? new RegExp(sources.join('|'), 'i') : /$^/;
}

function reachesFar({ search, maxLength, contextRequired, within }: CompiledRule): boolean {
  return search === true && (maxLength === null || maxLength + (contextRequired ? within : 0) > NEAR);
}
