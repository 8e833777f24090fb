import { type ChunkKind, LONGEST } from '../match/match-chunk.ts';
import { addAgain, placesAgain } from '../model/again.ts';
import type { LocatedMatch } from '../model/finding.ts';
import type { Match } from '../model/match.ts';
import type { Origin } from '../model/origin.ts';
import { type EngineRules, rulesOf } from '../model/rule.ts';
import type { Reading } from '../unpack/contents.ts';
import { firstFrom } from '../util/first-from.ts';
import { staySmall } from '../util/stay-small.ts';

/** Matches of a text before any is taken for a repetition: most texts hold fewer, and are left as they are. */
const FEW = 512;
/** Bytes that windows share, and of a character that is cut there. */
const OVERLAP = LONGEST * 2 + 4;
/** Kinds of repetitions that are remembered. */
const MOST = 1024;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** To which repetitions are added. */
type First = Omit<LocatedMatch, 'again'> & { again?: Uint32Array[] };

/**
 * Keeps of what a text holds over and over no more than where it stands: see LocatedMatch.again. Only what stands by itself is
 * so kept, or beside what always stands beside it, and what no other match is a half or a part of.
 */
export class Repeats {
  readonly #rulebook: EngineRules;
  #related: ReadonlySet<number> | null = null;
  #first = new Map<string, readonly First[]>();
  #count = 0;

  constructor(rulebook: EngineRules) {
    this.#rulebook = rulebook;
  }

  /** Another text begins. */
  begin(): void {
    this.#count = 0;
    this.forget();
  }

  /** What was found was handed out, and can no more be added to. */
  forget(): void {
    if (this.#first.size > 0) this.#first = new Map();
  }

  /**
   * @param matches of a chunk, in order of their start
   * @param decoded what was found in its encoded texts
   * @param alone see `alonePart`; null where repetitions are not looked for
   * @param locate gives null for what was found before
   * @param found takes all, but what is a repetition
   */
  add<Found extends Match>(
    matches: readonly Match[],
    decoded: readonly Found[],
    alone: Range | null,
    locate: (match: Match | Found) => LocatedMatch | null,
    found: LocatedMatch[],
  ): void {
    const each = (match: Match | Found) => {
      const located = locate(match);
      if (located) found.push(located);
    };
    this.#count += matches.length;
    if (alone && this.#count > FEW) this.#addClusters(matches, decoded, alone, locate, found);
    else matches.forEach(each);
    decoded.forEach(each);
  }

  #addClusters(
    matches: readonly Match[],
    decoded: readonly Range[],
    alone: Range,
    locate: (match: Match) => LocatedMatch | null,
    found: LocatedMatch[],
  ): void {
    const others = joined(decoded);
    for (let from = 0; from < matches.length; ) {
      const { start } = matches[from]!;
      let { end } = matches[from]!;
      let to = from + 1;
      while (to < matches.length && matches[to]!.start < end) end = Math.max(end, matches[to++]!.end);
      const other = others[firstFrom(others, start + 1, (one) => one.end)];
      const isApart = start >= alone.start && end <= alone.end && !(other && other.start < end);
      const cluster: LocatedMatch[] = [];
      for (let i = from; i < to; i++) {
        const located = locate(matches[i]!);
        if (located) cluster.push(located);
      }
      if (!isApart || cluster.length < to - from || !this.#fold(cluster)) for (const one of cluster) found.push(one);
      from = to;
    }
  }

  #fold(cluster: readonly LocatedMatch[]): boolean {
    if (!this.#related) staySmall();
    const related = (this.#related ??= relatedRules(this.#rulebook));
    if (cluster.some(({ rule, directives, chain, beside }) => directives || chain || beside || related.has(rule)))
      return false;
    const start = cluster[0]!.start;
    const key = cluster.map((match) => textOf(match, start)).join('\n');
    const first = this.#first.get(key);
    if (!first) {
      if (this.#first.size === MOST) this.forget();
      this.#first.set(key, cluster as readonly First[]);
      return false;
    }
    for (const [i, match] of cluster.entries()) addAgain((first[i]!.again ??= []), match);
    return true;
  }
}

/** In texts that are read as they are; of others the places follow from more than where in them something is. */
export function canRepeat({ kind }: Origin, { step, locate, again, own }: Reading): boolean {
  return (kind === 'file' || kind === 'stdin') && !step && !locate && !again && !own;
}

/** The part of a window that lies in no other one. */
export function alonePart(length: number, { first, last }: Pick<ChunkKind, 'first' | 'last'>): Range {
  return { start: first ? 0 : OVERLAP, end: length - (last ? 0 : OVERLAP) };
}

/** All of a match but where it stands. @param from where the first of its cluster begins */
function textOf({ origin: _, line: __, column: ___, start, end, value, address, ...rest }: LocatedMatch, from: number) {
  return `${start - from} ${end - from} ${JSON.stringify(rest)} ${value}\0${address}`;
}

/** Rules of which others are found near, and those: what they come to depends on what else stands there. */
function relatedRules(rulebook: EngineRules): ReadonlySet<number> {
  const rules = rulesOf(rulebook);
  const related = new Set<number>();
  const ids = new Set<string>();
  const places = new Map<string, number>();
  const count = rulebook.ready?.count ?? rulebook.rules.length;
  for (let i = 0; i < count; i++) {
    const rule = rules.at(i)!;
    places.set(rule.id, i);
    if (rule.pair || rule.beside) related.add(i);
    for (const id of [rule.pair?.rule, ...Object.values(rule.pair?.also ?? {})]) if (id !== undefined) ids.add(id);
  }
  for (const id of ids) if (places.has(id)) related.add(places.get(id)!);
  return related;
}

/** Ranges that share no bytes, in order. */
function joined(ranges: readonly Range[]): Range[] {
  const all: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
}

/** The matches, with each repetition as one of its own. */
export function* withRepeats(matches: Iterable<LocatedMatch>): Generator<LocatedMatch, void> {
  for (const { again, ...match } of matches) {
    yield match;
    if (again) for (const at of placesAgain({ ...match, again })) yield { ...match, ...at };
  }
}
