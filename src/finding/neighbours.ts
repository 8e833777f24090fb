import type { LocatedMatch } from '../model/finding.ts';
import type { ByPlace, CompiledRule } from '../model/rule.ts';
import { firstFrom } from '../util/first-from.ts';
import { addTo } from '../util/group.ts';

/** Longest match, in bytes: a private key. */
const LONGEST = 64 * 1024;

/** The matches of one origin by where they stand: a file can hold so many that none may be compared with all. */
export class Neighbours {
  readonly #group: readonly LocatedMatch[];
  readonly #rules: ByPlace<CompiledRule>;
  #byLine: Map<number, LocatedMatch[]> | undefined;
  readonly #ofRule = new Map<string, Map<number, LocatedMatch[]>>();
  readonly #blocks = new Map<string, ReadonlyMap<number, LocatedMatch>>();

  /** @param group in order of their start */
  constructor(group: readonly LocatedMatch[], rules: ByPlace<CompiledRule>) {
    this.#group = group;
    this.#rules = rules;
  }

  /** The nearest match of a rule within a distance in lines; of two the first. */
  nearest(match: LocatedMatch, rule: string, lines: number): LocatedMatch | null {
    let known = this.#ofRule.get(rule);
    if (!known) {
      known = byLine(this.#group.filter((one) => this.#rules.at(one.rule)!.id === rule));
      this.#ofRule.set(rule, known);
    }
    let best: LocatedMatch | null = null;
    for (const there of around(known, match.line, lines)) {
      const next = firstFrom(there, match.start, startOf);
      // Of several at one place the first counts.
      const before = next > 0 ? there[firstFrom(there, there[next - 1]!.start, startOf)] : undefined;
      for (const other of [before, there[next]]) {
        if (other && (!best || isNearer(other, best, match))) best = other;
      }
    }
    return best;
  }

  /**
   * As `nearest`; but where the two kinds take turns in all of the origin, as in blocks of an id and its key, the other of
   * the block: the id of the next one may be nearer.
   */
  partner(match: LocatedMatch, rule: string, lines: number): LocatedMatch | null {
    const nearest = this.nearest(match, rule, lines);
    if (!nearest) return null;
    const own = this.#rules.at(match.rule)!.id;
    const key = `${own} ${rule}`;
    let blocks = this.#blocks.get(key);
    if (!blocks) this.#blocks.set(key, (blocks = this.#inBlocks(own, rule)));
    const other = blocks.get(match.start);
    return other && Math.abs(other.line - match.line) <= lines ? other : nearest;
  }

  /** By the start of one kind the other of its block; none unless they take turns. */
  #inBlocks(own: string, other: string): ReadonlyMap<number, LocatedMatch> {
    const idOf = ({ rule }: LocatedMatch) => this.#rules.at(rule)!.id;
    const both = this.#group.filter((one) => idOf(one) === own || idOf(one) === other);
    const takeTurns =
      both.every((one, i) => idOf(one) === idOf(both[i % 2]!)) && idOf(both[0]!) !== idOf(both[1] ?? both[0]!);
    const pairs = new Map<number, LocatedMatch>();
    if (!takeTurns || both.length % 2 > 0) return pairs;
    for (let i = 0; i < both.length; i += 2) {
      const [first, second] = [both[i]!, both[i + 1]!];
      if (idOf(first) === own) pairs.set(first.start, second);
      else pairs.set(second.start, first);
    }
    return pairs;
  }

  /** All within a distance in lines. */
  inLines(match: LocatedMatch, lines: number): Iterable<readonly LocatedMatch[]> {
    return around((this.#byLine ??= byLine(this.#group)), match.line, lines);
  }

  /** Whether one within a distance in bytes, before or behind, is as asked. */
  someWithin(match: LocatedMatch, bytes: number, isAsked: (other: LocatedMatch) => boolean): boolean {
    const group = this.#group;
    for (let i = firstFrom(group, match.start - bytes - LONGEST, startOf); i < group.length; i++) {
      const other = group[i]!;
      if (other.start - match.end > bytes) return false;
      if (match.start - other.end <= bytes && isAsked(other)) return true;
    }
    return false;
  }
}

const startOf = ({ start }: LocatedMatch) => start;

function isNearer(one: LocatedMatch, than: LocatedMatch, match: LocatedMatch): boolean {
  const [a, b] = [one, than].map(({ start }) => Math.abs(start - match.start)) as [number, number];
  return a < b || (a === b && one.start < than.start);
}

function byLine(group: readonly LocatedMatch[]): Map<number, LocatedMatch[]> {
  const lines = new Map<number, LocatedMatch[]>();
  for (const match of group) addTo(lines, match.line, match);
  return lines;
}

function* around<T>(byLine: ReadonlyMap<number, T>, line: number, lines: number): Iterable<T> {
  for (let at = line - lines; at <= line + lines; at++) {
    const there = byLine.get(at);
    if (there) yield there;
  }
}
