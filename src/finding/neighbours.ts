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
