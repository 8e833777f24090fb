import type { Continued } from '../chunk/decode/continued.ts';
import { type Derived, derive, type Limit, type Packed } from '../chunk/decode/derive.ts';
import { inChunk, type Layer, rootLayer } from '../chunk/decode/layer.ts';
import { TABLE } from '../chunk/decode/table.ts';
import { type ChunkKind, LONGEST, type Matcher } from '../match/match-chunk.ts';
import { lowered } from '../model/confidence.ts';
import type { EncodedPlace } from '../model/encoded-place.ts';
import type { LocatedMatch } from '../model/finding.ts';
import type { Match } from '../model/match.ts';
import { type ByPlace, type CompiledRule, type EngineRules, isGuess, rulesOf } from '../model/rule.ts';
import { recognise } from '../unpack/recognise.ts';

/** Encodings one within the other that are followed. Compression and wide text within base64 count as one with it. */
const DEEPEST = 5;
/** Bytes that are decoded of a chunk, and of an origin. A chunk has 1 MiB at most. */
const CHUNK_BUDGET = 32 * 1024 * 1024;
const ORIGIN_BUDGET = 512 * 1024 * 1024;
/** Between texts that are matched together: more than the distance over which words count, and no part of any text. */
const BETWEEN = 192;
/** What a long text is cut into shares so much with the next part. */
const OVERLAP = LONGEST * 2;

/** A match in decoded text, placed in the chunk that it came from. */
interface DecodedMatch extends Match {
  readonly chain: readonly string[];
  readonly decoded: NonNullable<LocatedMatch['decoded']>;
}

/** Decodes what is encoded in chunks, and matches it. */
export interface Decoder {
  begin(): void;
  /**
   * What is found in the encoded text of the chunk that was matched last, whose bytes still are the matcher's input, in
   * order of the place in the chunk. Leaves the input as it was.
   * @param base characters of the origin before the chunk
   */
  decode(length: number, kind: ChunkKind, base: number): DecodedMatch[];
  /** The containers in what was decoded last, at their places in the chunk. */
  packed(): readonly Packed[];
  /** More of the container that went on behind the last chunk; null when none did. */
  more(): Uint8Array | null;
  /** What was not decoded since the origin began. */
  limits(): ReadonlySet<Limit>;
}

export function createDecoder(matcher: Matcher, rulebook: EngineRules): Decoder {
  let left = ORIGIN_BUDGET;
  let texts = 0;
  let limits = new Set<Limit>();
  let packed: Packed[] = [];
  /** What goes on from a place of the origin. */
  let open: { readonly reader: Continued; readonly at: number } | null = null;
  let more: Uint8Array | null = null;

  /** Reads on in the chunk what went on behind the last one. Returns where it ends in the chunk. */
  const readOn = (length: number, base: number, last: boolean): number => {
    more = null;
    if (!open) return 0;
    const { bytes, end, ended } = open.reader.take(matcher.input, open.at - base, length);
    more = bytes;
    open = ended || last ? null : { reader: open.reader, at: base + end };
    return end;
  };
  const decode = (length: number, kind: ChunkKind, base: number): DecodedMatch[] => {
    if (packed.length > 0) packed = [];
    const begin = readOn(length, base, kind.last);
    const places = begin > 0 ? matcher.places().filter(({ at }) => at >= begin) : matcher.places();
    if (places.length === 0) return [];
    const budget = { left: Math.min(CHUNK_BUDGET, left) };
    const before = budget.left;
    const note = (derived: Derived) => {
      for (const limit of derived.limits) limits.add(limit);
      packed.push(...derived.packed);
      return derived.layers;
    };
    const root = rootLayer(matcher.input.subarray(0, length), { cutBefore: !kind.first, cutAfter: !kind.last });
    const all = note(derive(root, places, budget, isContainer, false));
    const rest = packed.at(-1)?.rest;
    if (rest) open = { reader: rest.reader, at: base + rest.at };
    const fresh = matcher.remembers ? unseen(matcher, all) : all;
    if (fresh.length === 0) return [];
    const saved = new Saved(matcher.input, length);
    const holding = new Map<string, Layer>();
    const follow = (first: readonly Layer[]) => {
      const found: DecodedMatch[] = [];
      for (let layers = first; layers.length > 0; ) {
        const next: Layer[] = [];
        for (const { layer, matches, places } of matchLayers(matcher, layers, kind.binary, saved)) {
          const text = texts++;
          const kept = matches.flatMap((match) => place(layer, match, text, rulesOf(rulebook)));
          found.push(...kept);
          if (kept.length > 0) holding.set(`${layer.from}:${layer.to}`, layer);
          if (budget.left > 0) next.push(...note(derive(layer, places, budget, isContainer, layer.depth >= DEEPEST)));
          else if (places.length > 0) limits.add('too-large');
        }
        layers = next;
      }
      return found;
    };
    const { left: afterRoot } = budget;
    let found = follow(fresh);
    if (found.length > 0 && fresh.length < all.length) {
      // Of texts that are alike the first only was fresh, and could not be known to hold a match.
      budget.left = afterRoot;
      found = follow(all);
    }
    left -= before - budget.left;
    saved.restore();
    for (const { from, to } of holding.values()) matcher.forget(from, to);
    return found.sort((a, b) => a.start - b.start || b.end - a.end || a.rule - b.rule);
  };
  return {
    begin() {
      left = ORIGIN_BUDGET;
      texts = 0;
      open = null;
      if (limits.size > 0) limits = new Set();
    },
    decode,
    packed: () => packed,
    more: () => more,
    limits: () => limits,
  };
}

/**
 * Formats that are told by enough bytes, but for what is compressed alone, which is decoded here, and for pictures: they are
 * in any page, and what they say is said beside them.
 */
const OPENED: ReadonlySet<string> = new Set(
  'zip tar 7z rar cab bzip2 xz lzma lzip lz4 unknown-archive ar cpio rpm asar pdf ole sqlite git-bundle pickle binary-plist'.split(
    ' ',
  ),
);

function isContainer(bytes: Uint8Array): boolean {
  const format = recognise(bytes);
  return format !== null && OPENED.has(format);
}

/** The first bytes of the input as they were: as many as are overwritten. */
class Saved {
  readonly #input: Uint8Array;
  readonly #length: number;
  readonly #parts: Uint8Array[] = [];
  #saved = 0;

  constructor(input: Uint8Array, length: number) {
    this.#input = input;
    this.#length = length;
  }

  /** Must be called before bytes up to `end` are overwritten. */
  upTo(end: number): void {
    // In steps, so that many short texts do not make many short parts.
    const to = Math.min(this.#length, Math.max(end, this.#saved * 2));
    if (end <= this.#saved || to <= this.#saved) return;
    this.#parts.push(this.#input.slice(this.#saved, to));
    this.#saved = to;
  }

  restore(): void {
    let at = 0;
    for (const part of this.#parts) {
      this.#input.set(part, at);
      at += part.length;
    }
  }
}

/** More than a chunk has bytes. */
const MOST = 2 ** 24;

/** Leaves out what was decoded before, in another version of a file, and held nothing. */
function unseen(matcher: Matcher, layers: readonly Layer[]): readonly Layer[] {
  const asked = new Map<number, boolean>();
  return layers.filter(({ from, to }) => {
    const key = from * MOST + to;
    const seen = asked.get(key) ?? matcher.seen(from, to);
    asked.set(key, seen);
    return !seen;
  });
}

interface Matched {
  readonly layer: Layer;
  readonly matches: Match[];
  readonly places: EncodedPlace[];
}

/** A layer, or a part of a long one, as it lies in the matcher's input. */
interface Piece {
  readonly to: Matched;
  readonly at: number;
  readonly offset: number;
  readonly length: number;
}

/** Matches layers, as many at a time as the input can hold. Places in matches are those in the layer. */
function matchLayers(matcher: Matcher, layers: readonly Layer[], binary: boolean, saved: Saved): Matched[] {
  const { input } = matcher;
  const all: Matched[] = layers.map((layer) => ({ layer, matches: [], places: [] }));
  let pieces: Piece[] = [];
  let filled = 0;
  const flush = () => {
    if (pieces.length > 0) matchPieces(matcher, pieces, filled, binary);
    pieces = [];
    filled = 0;
  };
  for (const to of all) {
    const { bytes } = to.layer;
    for (let offset = 0; ; ) {
      const length = Math.min(bytes.length - offset, input.length);
      if (filled + BETWEEN + length > input.length) flush();
      saved.upTo(filled + BETWEEN + length);
      if (filled > 0) {
        input.fill(0, filled, filled + BETWEEN);
        filled += BETWEEN;
      }
      input.set(bytes.subarray(offset, offset + length), filled);
      pieces.push({ to, at: filled, offset, length });
      filled += length;
      if (offset + length >= bytes.length) break;
      offset += length - OVERLAP;
    }
  }
  flush();
  return all;
}

function matchPieces(matcher: Matcher, pieces: readonly Piece[], length: number, binary: boolean): void {
  const matches = matcher.match(length, { binary, first: true, last: true });
  let i = 0;
  for (const match of matches) {
    while (i + 1 < pieces.length && pieces[i + 1]!.at <= match.start) i++;
    const { to, at, offset, length } = pieces[i]!;
    const start = match.start - at + offset;
    const end = match.end - at + offset;
    if (end > offset + length) continue;
    to.matches.push({ ...match, start, end });
  }
  i = 0;
  for (const { kind, at: found } of matcher.places()) {
    while (i + 1 < pieces.length && pieces[i + 1]!.at <= found) i++;
    const { to, at, offset, length } = pieces[i]!;
    if (found < at + length) to.places.push({ kind, at: found - at + offset });
  }
}

/** The match in the chunk; nothing where it was not decoded, or is cut off. */
function place(layer: Layer, match: Match, text: number, rules: ByPlace<CompiledRule>): DecodedMatch[] {
  const { start, end } = match;
  if (layer.steps(start, end) === null) return [];
  if ((start === 0 && layer.cutBefore) || (end === layer.bytes.length && layer.cutAfter)) return [];
  const at = inChunk(layer, start, end);
  // What stands in a table is there for all to read.
  const isHidden = at.chain.some((step) => step !== TABLE);
  // By a name that stands there in clear it is as sure as what is written behind it. The byte before it may touch what was decoded.
  const isNamed = start > 1 && layer.steps(start - 2, start - 1) === null;
  const isUnsure = isHidden && !isNamed && isGuess(rules.at(match.rule)!);
  const confidence = isUnsure ? lowered(match.confidence) : match.confidence;
  return [{ ...match, confidence, ...at, decoded: { text, start, end } }];
}
