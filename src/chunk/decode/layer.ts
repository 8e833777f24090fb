import type { Rewriter } from './rewriter.ts';

/** Text that was decoded from a part of other text. */
export interface Layer {
  readonly bytes: Uint8Array;
  /** The text that it was decoded from; null for the chunk itself. */
  readonly parent: Layer | null;
  /** Decodings one within the other. */
  readonly depth: number;
  /** The chunk's bytes that it came from, decoded text around it included. */
  readonly from: number;
  readonly to: number;
  /** The text goes on before or after it in bytes that are not at hand. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** The bytes of the parent that [start, end) stands for. */
  source(start: number, end: number): readonly [number, number];
  /** How [start, end) was decoded from the parent, outermost first; null where it is as it was there. */
  steps(start: number, end: number): readonly string[] | null;
}

interface Cuts {
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** A layer of text with what stands around what was decoded. */
export function rewrittenLayer(text: Rewriter, parent: Layer, from: number, to: number, cuts: Cuts): Layer {
  return {
    bytes: text.bytes,
    parent,
    depth: parent.depth + 1,
    ...within(parent, from, to),
    ...cuts,
    source: (start, end) => text.source(start, end),
    steps(start, end) {
      const step = text.stepOf(start, end);
      return step === null ? null : step.split(' > ');
    },
  };
}

/** A layer of text that was compressed: of no part of it is known where it lay. */
export function inflatedLayer(
  bytes: Uint8Array,
  parent: Layer,
  from: number,
  to: number,
  steps: readonly string[],
): Layer {
  return {
    bytes,
    parent,
    depth: parent.depth + 1,
    ...within(parent, from, to),
    cutBefore: false,
    cutAfter: false,
    source: () => [from, to],
    steps: (start) => [...steps, `line ${lineOf(bytes, start)}`],
  };
}

/** A piece of text that was put between words of our own. */
export interface Segment {
  readonly before: string;
  readonly text: string;
  /** Where the text stands in the parent, a byte for each character. */
  readonly from: number;
  readonly after: string;
}

/** A layer of pieces of the parent, each with words around it that stand elsewhere in [from, to). */
export function madeLayer(parent: Layer, segments: readonly Segment[], from: number, to: number, step: string): Layer {
  const places: { readonly at: number; readonly end: number; readonly from: number }[] = [];
  let made = '';
  for (const { before, text, from: source, after } of segments) {
    const at = made.length + before.length;
    places.push({ at, end: at + text.length, from: source });
    made += before + text + after;
  }
  return {
    bytes: Buffer.from(made, 'latin1'),
    parent,
    depth: parent.depth + 1,
    ...within(parent, from, to),
    cutBefore: false,
    cutAfter: false,
    source(start, end) {
      const place = places.find((one) => start >= one.at && end <= one.end);
      return place ? [place.from + start - place.at, place.from + end - place.at] : [from, to];
    },
    steps: () => [step],
  };
}

/** The chunk as the layer that all others come from. */
export function rootLayer(bytes: Uint8Array, cuts: Cuts): Layer {
  return {
    bytes,
    parent: null,
    depth: 0,
    from: 0,
    to: bytes.length,
    ...cuts,
    source: (start, end) => [start, end],
    steps: () => null,
  };
}

/** The range of the chunk that a range of a layer stands for, and how it was decoded, outermost first. */
export function inChunk(layer: Layer, start: number, end: number): { start: number; end: number; chain: string[] } {
  let at: readonly [number, number] = [start, end];
  let chain: string[] = [];
  for (let one = layer; one.parent; one = one.parent) {
    chain = [...(one.steps(...at) ?? []), ...chain];
    at = one.source(...at);
  }
  return { start: at[0], end: at[1], chain };
}

function within(parent: Layer, from: number, to: number): { from: number; to: number } {
  if (parent.parent === null) return { from, to };
  return { from: parent.from, to: parent.to };
}

function lineOf(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let p = bytes.indexOf(10); p >= 0 && p < at; p = bytes.indexOf(10, p + 1)) line++;
  return line;
}
