import { Buffer } from 'node:buffer';
import type { Match } from '../model/match.ts';
import type { Rulebook } from '../model/rule.ts';
import { createKernel, type Kernel, type KernelCode } from './kernel/kernel.ts';
import { CAND_ASSIGN, CAND_RUN, CAND_SENTINEL } from './kernel/assembly/layout.ts';
import { matchWindow } from './match-window.ts';
import { readAssignments } from './reader/assignment.ts';
import { readPem } from './reader/pem.ts';
import { readUrls } from './reader/url.ts';
import { createRuleIndex, type RuleIndex } from './rule-index.ts';
import type { Window } from './window.ts';

/** Bytes that a private key may reach beyond its first line. */
export const LONGEST = 32 * 1024;

/** The engine: holds the kernel and the rules. Not re-entrant; one for each thread. */
export interface Matcher {
  /** Where the bytes of a chunk are put. */
  readonly input: Uint8Array;
  /**
   * Finds the keys in the first `length` bytes of `input`, in order of their place.
   * @param binary true when the bytes are no text: only rules with a literal beginning are tried
   */
  match(length: number, binary: boolean): Match[];
  /** With on, windows that held no match are remembered and skipped when they come again, as they do in a history. */
  rememberWindows(on: boolean): void;
}

export function createMatcher(rulebook: Rulebook, code: KernelCode): Matcher {
  const index = createRuleIndex(rulebook);
  const kernel = createKernel(code, index.vocabulary);
  return {
    input: kernel.input,
    match: (length, binary) => inOrder(matchRange(kernel, index, 0, length, binary)),
    rememberWindows: (on) => kernel.rememberWindows(on),
  };
}

/** Scans [0, length) of the input. When the records do not fit, in halves that overlap. */
function matchRange(kernel: Kernel, index: RuleIndex, from: number, length: number, binary: boolean): Match[] {
  const words = kernel.scan(length);
  if (words >= 0) return matchRecords(kernel, index, words, length, binary);
  const bytes = kernel.input.slice(0, length);
  const middle = length >> 1;
  const found: Match[] = [];
  for (const [start, end] of [
    [0, Math.min(length, middle + LONGEST)],
    [middle, length],
  ] as const) {
    kernel.input.set(bytes.subarray(start, end));
    for (const match of matchRange(kernel, index, from + start, end - start, binary)) {
      found.push({ ...match, start: match.start + start, end: match.end + start });
    }
  }
  kernel.input.set(bytes);
  return found;
}

function matchRecords(kernel: Kernel, index: RuleIndex, words: number, length: number, binary: boolean): Match[] {
  const { output } = kernel;
  const bytes = Buffer.from(kernel.input.buffer, kernel.input.byteOffset, length);
  const found: Match[] = [];
  let at = 0;
  while (at < words) {
    const from = output[at]!;
    const to = output[at + 1]!;
    const candidates = at + 5;
    const hits = candidates + output[at + 2]! * 3;
    const next = hits + output[at + 3]! * 2;
    const window = readWindow(output, index, bytes, from, to, candidates, hits, next);
    const before = found.length;
    found.push(...matchWindow(window, index, binary));
    if (window.sentinels.length > 0) {
      found.push(...readPem(window, index, bytes));
      if (!binary) found.push(...readUrls(window, index));
    }
    if (!binary && window.assignments.length > 0) found.push(...readAssignments(window, index));
    if (found.length > before) kernel.forget(from, to);
    at = next;
  }
  return found;
}

function readWindow(
  output: Int32Array,
  index: RuleIndex,
  bytes: Buffer,
  from: number,
  to: number,
  candidates: number,
  hits: number,
  next: number,
): Window {
  const sentinels: { id: number; at: number }[] = [];
  const assignments: { name: number; value: number }[] = [];
  for (let i = candidates; i < hits; i += 3) {
    const at = output[i + 1]! - from;
    if (output[i] === CAND_SENTINEL) sentinels.push({ id: output[i + 2]!, at });
    else if (output[i] === CAND_ASSIGN) assignments.push({ name: at, value: output[i + 2]! - from });
    else if (output[i] !== CAND_RUN) throw new Error(`unknown record ${output[i]}`);
  }
  const words = [];
  for (let i = hits; i < next; i += 2) words.push({ use: index.uses[output[i]!]!, at: output[i + 1]! - from });
  return { text: bytes.toString('latin1', from, to), base: from, words, sentinels, assignments };
}

function inOrder(matches: Match[]): Match[] {
  const seen = new Set<string>();
  return matches
    .filter(({ rule, start, end }) => {
      const key = `${rule}:${start}:${end}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => a.start - b.start || b.end - a.end || a.rule - b.rule);
}
