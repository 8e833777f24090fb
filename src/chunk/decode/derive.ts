import { BASE64, BLOCK, type EncodedPlace, ESCAPE, HEX, LIST, QUOTED } from '../../model/encoded-place.ts';
import { Base64Reader } from './base64.ts';
import { BREAK, type Rest } from './continued.ts';
import { escapes } from './escapes.ts';
import type { Budget } from './inflate.ts';
import { inChunk, inflatedLayer, type Layer, rewrittenLayer } from './layer.ts';
import { quotedPrintable } from './quoted-printable.ts';
import { Rewriter } from './rewriter.ts';
import { type IsContainer, type Run, readRun } from './runs.ts';
import { tableLayer } from './table.ts';
import { blockEnd, yamlBlock } from './yaml-block.ts';

/** Bytes before and after what is decoded that come along: a key's context may stand there. */
const MARGIN = 160;
/** A margin reaches so much further, so that no word is cut. */
const WORD = 64;
/** Bytes behind the last place of a text within which it may go on; the kernel reports none so close together. */
const REACH = 48;

/** What is shorter and reaches the end of a chunk is read once more, as chunks overlap. In bytes. */
const READ_AGAIN = 48 * 1024;

/** What kept text from being decoded. */
export type Limit = 'too-deep' | 'too-large' | 'cut';

/** A container that stands encoded in a chunk. */
export interface Packed {
  readonly bytes: Uint8Array;
  /** Range of the chunk. */
  readonly start: number;
  readonly end: number;
  /** Outermost first. */
  readonly chain: readonly string[];
  /** It goes on in the next chunk, from a place in this one. */
  readonly rest: Rest | null;
}

export interface Derived {
  readonly layers: Layer[];
  readonly packed: Packed[];
  readonly limits: ReadonlySet<Limit>;
}

/**
 * Decodes what is encoded in a layer, one step. Only around the places that the kernel found; what is no text when it is
 * decoded is dropped.
 * @param places in this layer, in order
 * @param budget goes down by what is decoded
 * @param isContainer tells what is not read as text, but handed out to be opened
 * @param deepest true: no further step is wanted; only whether there is one is told
 */
export function derive(
  layer: Layer,
  places: readonly EncodedPlace[],
  budget: Budget,
  isContainer: IsContainer,
  deepest: boolean,
): Derived {
  const layers: Layer[] = [];
  const limits = new Set<Limit>();
  const all = runsOf(layer, places, budget, isContainer);
  if (deepest) return { layers, packed: [], limits: new Set(all.length > 0 ? ['too-deep'] : []) };
  const packed = all.flatMap((run) => packedIn(layer, run, budget, limits));
  const runs = packed.length > 0 ? all.filter((run) => run.packed === null && !mayReadOn(layer, run)) : all;
  decodeRuns(layer, runs, layers, limits);
  rewrite(layer, stretches(layer, places, ESCAPE), escapes, layers);
  rewrite(layer, stretches(layer, places, QUOTED), quotedPrintable, layers);
  rewrite(layer, blocksOf(layer, places), yamlBlock, layers);
  for (const { kind, at } of places) if (kind === BLOCK) layers.push(...tableAt(layer, at));
  for (const { bytes } of layers) budget.left -= bytes.length;
  return { layers, packed, limits };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The runs of base64 and hex that are text. Of a layer that was decoded itself only those in what was decoded. */
function runsOf(layer: Layer, places: readonly EncodedPlace[], budget: Budget, isContainer: IsContainer): Run[] {
  const runs: Run[] = [];
  const reader = new Base64Reader(layer.bytes);
  let reached = 0;
  for (const place of places) {
    if (place.at < reached || (place.kind !== BASE64 && place.kind !== HEX && place.kind !== LIST)) continue;
    const run = readRun(layer.bytes, place, layer.bytes.length, budget, isContainer, reader);
    // A list of numbers may begin before the place, in what was read before.
    if (!run || run.from < reached) continue;
    reached = run.to;
    if (layer.parent === null || layer.steps(run.from, run.to) !== null) runs.push(run);
  }
  return runs;
}

/** It goes on in bytes that are not at hand, and will not be at hand together with these. */
function goesOn(layer: Layer, { from, to }: Run): boolean {
  return layer.cutAfter && to + BREAK >= layer.bytes.length && to - from > READ_AGAIN;
}

/** It is a container, or compressed, and its next characters stand in the next chunk as they are. */
function mayReadOn(layer: Layer, run: Run): boolean {
  return layer.parent === null && (run.packed !== null || run.inflated !== null) && goesOn(layer, run);
}

function packedIn(layer: Layer, run: Run, budget: Budget, limits: Set<Limit>): Packed[] {
  const { from, to, step, packed, content } = run;
  const rest = mayReadOn(layer, run) ? run.rest() : null;
  if (packed === null && rest === null) return [];
  const { start, end, chain } = inChunk(layer, from, to);
  // All of it is told by its own first bytes, whatever was unpacked of them.
  const bytes = rest ? content.slice(0, rest.bytes) : packed!;
  budget.left -= bytes.length;
  if (!rest && goesOn(layer, run)) limits.add('cut');
  const steps = rest ? step.split(' > ').slice(0, 1) : step.split(' > ');
  return [{ bytes, start, end, chain: [...chain, ...steps], rest }];
}

function decodeRuns(layer: Layer, runs: readonly Run[], layers: Layer[], limits: Set<Limit>): void {
  const texts: Run[] = [];
  for (const run of runs) {
    if (!run.inflated) {
      texts.push(run);
      continue;
    }
    const { bytes, step, left } = run.inflated;
    // Other data that are cut off are as they are.
    if (left && (left !== 'cut' || goesOn(layer, run))) limits.add(left);
    if (bytes.length > 0) layers.push(inflatedLayer(bytes, layer, run.from, run.to, [run.step, ...step.split(' > ')]));
  }
  for (let i = 0; i < texts.length; ) {
    let last = i;
    while (last + 1 < texts.length && texts[last + 1]!.from - texts[last]!.to < 2 * MARGIN) last++;
    const { from, to } = widened(layer, texts[i]!.from, texts[last]!.to);
    const out = new Rewriter(layer.bytes, from, to);
    for (; i <= last; i++) texts[i]!.write(out);
    layers.push(rewrittenLayer(out, layer, from, to, cutsOf(layer, from, to)));
  }
}

/** Decodes stretches with one function each, and keeps those in which that changed something. */
function rewrite(
  layer: Layer,
  stretches: readonly Stretch[],
  decode: (bytes: Uint8Array, from: number, to: number, out: Rewriter) => void,
  layers: Layer[],
): void {
  for (const { from, to } of stretches) {
    const out = new Rewriter(layer.bytes, from, to);
    decode(layer.bytes, from, to, out);
    if (out.changed) layers.push(rewrittenLayer(out, layer, from, to, cutsOf(layer, from, to)));
  }
}

/** The text around the places of a kind: those that lie close together share one stretch. */
function stretches(layer: Layer, places: readonly EncodedPlace[], kind: number): Stretch[] {
  const found: { from: number; to: number }[] = [];
  for (const place of places) {
    if (place.kind !== kind || (layer.parent !== null && layer.steps(place.at, place.at + 2) === null)) continue;
    const { from, to } = widened(layer, place.at, place.at + REACH);
    const last = found.at(-1);
    if (last && from <= last.to) last.to = Math.max(to, last.to);
    else found.push({ from, to });
  }
  return found;
}

/** Only of text that is there as it is: in a layer all around the place may be. */
function tableAt(layer: Layer, at: number): Layer[] {
  const table = layer.parent === null ? tableLayer(layer, at, layer.bytes.length) : null;
  return table ? [table] : [];
}

/** The blocks of YAML with what stands before them: those that lie close together share one stretch. */
function blocksOf(layer: Layer, places: readonly EncodedPlace[]): Stretch[] {
  const found: { from: number; to: number }[] = [];
  let reached = 0;
  for (const { kind, at } of places) {
    if (kind !== BLOCK || at < reached) continue;
    const end = blockEnd(layer.bytes, at, layer.bytes.length);
    if (end === 0 || (layer.parent !== null && layer.steps(at, end) === null)) continue;
    reached = end;
    const { from } = widened(layer, at, at);
    const last = found.at(-1);
    if (last && from <= last.to) last.to = end;
    else found.push({ from, to: end });
  }
  return found;
}

/** The range with its margins, which end where no token is cut. */
function widened({ bytes }: Layer, start: number, end: number): Stretch {
  let from = Math.max(0, start - MARGIN);
  for (const least = Math.max(0, from - WORD); from > least && isWord(bytes[from - 1]!); ) from--;
  let to = Math.min(bytes.length, end + MARGIN);
  for (const most = Math.min(bytes.length, to + WORD); to < most && isWord(bytes[to]!); ) to++;
  return { from, to };
}

function cutsOf(layer: Layer, from: number, to: number): { cutBefore: boolean; cutAfter: boolean } {
  const { bytes, cutBefore, cutAfter } = layer;
  return {
    cutBefore: from > 0 ? isWord(bytes[from - 1]!) : cutBefore,
    cutAfter: to < bytes.length ? isWord(bytes[to]!) : cutAfter,
  };
}

function isWord(c: number): boolean {
  return (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 95 || c === 45;
}
