import { Windows } from '../chunk/windows.ts';
import { createMatcher, LONGEST } from '../match/match-chunk.ts';
import type { LocatedMatch } from '../model/finding.ts';
import type { KernelCode } from '../model/kernel-code.ts';
import type { Match } from '../model/match.ts';
import { type Origin, pathOf } from '../model/origin.ts';
import type { EngineRules } from '../model/rule.ts';
import { InlineDirectives } from './inline-directives.ts';

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
  rememberWindows(on: boolean): void;
  /** Whether a blob may be a key as a whole, and so must be an origin of its own. */
  mayBeKey(bytes: Uint8Array): boolean;
  /**
   * What the engine finds in bytes that are no origin of their own; at most as many as it takes at once. Must not be called
   * between `begin` and `end`.
   */
  probe(bytes: Uint8Array, binary: boolean): readonly Match[];
}

export function createScanner(rulebook: EngineRules, code: KernelCode): Scanner {
  const matcher = createMatcher(rulebook, code);
  let found: LocatedMatch[] = [];
  let origin: Origin = { kind: 'stdin' };
  let first = true;
  let remember = false;
  let mayBeKey = false;
  const homes = keyFiles(rulebook);
  let seen = new Set<string>();
  const directives = new InlineDirectives();
  const windows = new Windows(matcher.input, matcher.lineEnds, LONGEST * 2, (chunk) => {
    const kind = { binary: chunk.encoding === 'binary', first, last: chunk.last, mayBeKey };
    const matches = matcher.match(chunk.length, kind);
    const text = { bytes: matcher.input.subarray(0, chunk.length), original: chunk.original, position: chunk.position };
    if (!kind.binary && matches.length > 0) directives.readBlocks(text, matches);
    for (const match of matches) {
      const start = chunk.original(match.start);
      const end = chunk.original(match.end);
      // Windows overlap: what lies in both is found twice.
      const key = `${match.rule}:${start}:${end}`;
      if (seen.has(key)) continue;
      if (!(first && chunk.last)) seen.add(key);
      const { rule, value, confidence, doubts, address } = match;
      const place = { ...chunk.position(match.start), start, end };
      const near = kind.binary ? [] : directives.near(match, place.line, text, matches);
      const more = { ...(address === undefined ? {} : { address }), ...(near.length > 0 ? { directives: near } : {}) };
      found.push({ origin, rule, value, confidence, doubts, ...place, ...more });
    }
    first = false;
  });
  return {
    begin(next) {
      origin = next;
      first = true;
      // Where a blob of the history lay is not known yet.
      mayBeKey = next.kind === 'blob' || homes.test(pathOf(next) ?? '');
      if (seen.size > 0) seen = new Set();
    },
    space: () => windows.space(),
    filled: (count) => windows.filled(count),
    push: (bytes) => windows.push(bytes),
    end() {
      const { total } = windows;
      windows.end();
      return total;
    },
    abandon: () => windows.reset(),
    take() {
      const all = found;
      found = [];
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
      const found = matcher.match(bytes.length, { binary, first: true, last: true });
      matcher.rememberWindows(remember);
      return found;
    },
  };
}

/** An expression for the paths of files that may be a key as a whole. */
function keyFiles({ rules }: EngineRules): RegExp {
  const sources = rules.flatMap(({ reader, paths }) => (reader === 'file' && paths ? [paths.source] : []));
  return sources.length > 0 ? new RegExp(sources.join('|'), 'i') : /$^/;
}
