import { RANK } from '../model/confidence.ts';
import type { LocatedMatch } from '../model/finding.ts';
import type { NearWord } from '../model/match.ts';
import type { Confidence } from '../model/provider.ts';
import type { ByPlace, CompiledRule } from '../model/rule.ts';
import { firstFrom } from '../util/first-from.ts';
import { addTo } from '../util/group.ts';

/** A match that won its bytes, and the rules that lost them to it. */
export interface Resolved {
  readonly match: LocatedMatch;
  /** The match as it came, by which others know where it stands. */
  readonly asFound: LocatedMatch;
  readonly aliases: ReadonlySet<string>;
  /** In which it is the password, whichever rule says so. */
  readonly address: string | null;
}

/**
 * What is bound by a word alone. By the name that it is assigned to it is more telling than by what else stands near, even when it
 * is one less sure; a beginning of its own that is as sure tells more. A word that is nobody's leaves it to whoever is named.
 */
const BOUND: Readonly<Record<NearWord['binds'], Readonly<Record<Confidence, number>>>> = {
  name: { low: 27, medium: 39, high: 59 },
  text: { low: 14, medium: 26.5, high: 38 },
  common: { low: 12, medium: 13, high: 13.5 },
};

/**
 * Of matches of one text that share bytes the most telling one stays; the others become its aliases.
 * @param matches in order of their start
 */
export function resolveOverlaps(matches: readonly LocatedMatch[], rules: ByPlace<CompiledRule>): Resolved[] {
  return [...eachResolved(matches, rules)];
}

/** The same one by one, for they may be many. */
export function* eachResolved(
  matches: readonly LocatedMatch[],
  rules: ByPlace<CompiledRule>,
): Generator<Resolved, void> {
  for (let from = 0; from < matches.length; ) {
    let to = from + 1;
    let { end } = placeOf(matches[from]!);
    while (to < matches.length && placeOf(matches[to]!).start < end) end = Math.max(end, placeOf(matches[to++]!).end);
    const match = matches[from]!;
    if (to === from + 1) yield { match, asFound: match, aliases: NONE, address: match.address ?? null };
    else yield* resolveCluster(matches.slice(from, to), rules);
    from = to;
  }
}

const NONE: ReadonlySet<string> = new Set();

/** Where a match lies in its text: the original bytes, or what was decoded from them. */
export function placeOf(match: LocatedMatch): { readonly start: number; readonly end: number } {
  return match.decoded ?? match;
}

/** Takes the best of the cluster, drops what shares bytes with it, and goes on with what is left. */
function resolveCluster(cluster: readonly LocatedMatch[], rules: ByPlace<CompiledRule>): Resolved[] {
  const keys = cluster.filter((match) => isArmoured(match, rules));
  const isInside = (match: LocatedMatch) => keys.some((key) => holds(key, match));
  const byStart = new Map<number, LocatedMatch[]>();
  for (const match of cluster) addTo(byStart, placeOf(match).start, match);
  const found = new Map(cluster.map((match) => [beside(match, byStart.get(placeOf(match).start)!), match]));
  const sorted = [...found.keys()].sort((a, b) => compare(a, b, rules));
  // What lies in a private key is considered only where that has lost to something else.
  const left = keys.length === 0 ? sorted : [...sorted.filter((m) => !isInside(m)), ...sorted.filter(isInside)];
  /** In order of their places. */
  const taken: Winner[] = [];
  for (const [rank, match] of left.entries()) {
    const { start, end } = placeOf(match);
    const next = firstFrom(taken, start + 1, (one) => placeOf(one.match).end);
    const winner = bestBefore(taken, next, end);
    if (!winner) {
      const asFound = found.get(match)!;
      taken.splice(next, 0, { match, asFound, aliases: new Set(), address: match.address ?? null, rank });
      continue;
    }
    if (keys.includes(winner.match) && isInside(match)) continue;
    if (winner.match.rule !== match.rule) winner.aliases.add(rules.at(match.rule)!.id);
    if (match.value !== winner.match.value) continue;
    winner.address ??= match.address ?? null;
    if (isOthersByName(match, winner.match, rules)) {
      winner.aliases.add(rules.at(winner.match.rule)!.id).delete(rules.at(match.rule)!.id);
      winner.asFound = found.get(match)!;
      winner.match = { ...match, confidence: surer(match, winner.match).confidence };
    }
    if (isSurerByName(match, winner.match, rules)) winner.match = { ...winner.match, confidence: match.confidence };
  }
  return taken.map(({ match, asFound, aliases, address }) => ({ match, asFound, aliases, address }));
}

interface Winner {
  match: LocatedMatch;
  asFound: LocatedMatch;
  readonly aliases: Set<string>;
  address: string | null;
  /** The least is the most telling. */
  readonly rank: number;
}

/** The most telling of those from an index on that begin before an end. No two share bytes, so they are few, however many there are. */
function bestBefore(taken: readonly Winner[], from: number, end: number): Winner | undefined {
  let best: Winner | undefined;
  for (let i = from; i < taken.length && placeOf(taken[i]!.match).start < end; i++)
    if (!best || taken[i]!.rank < best.rank) best = taken[i];
  return best;
}

/** A private key, whose base64 may look like any other key in some place. */
function isArmoured({ rule }: LocatedMatch, rules: ByPlace<CompiledRule>): boolean {
  const { reader } = rules.at(rule)!;
  return reader === 'pem' || reader === 'ppk';
}

function holds(outer: LocatedMatch, inner: LocatedMatch): boolean {
  return placeOf(outer).start < placeOf(inner).start && placeOf(inner).end <= placeOf(outer).end;
}

/** Words that anybody's variables have tell less than the name of somebody else: `TENCENT_SECRET_KEY=…` of the form of keys of AWS. */
function isOthersByName(match: LocatedMatch, winner: LocatedMatch, rules: ByPlace<CompiledRule>): boolean {
  const { reader, provider } = rules.at(match.rule)!;
  return reader === 'name' && winner.word?.binds === 'common' && rules.at(winner.rule)!.provider !== provider;
}

function surer(a: LocatedMatch, b: LocatedMatch): LocatedMatch {
  return RANK[a.confidence] > RANK[b.confidence] ? a : b;
}

/**
 * A value that its name alone makes sure is no less sure for what stands around it: `Password=…` of a connection string, `APP_SECRET=…`
 * on the line below a variable of a provider whose keys look the same. A doubt of the rule that knows the surroundings stays.
 */
function isSurerByName(match: LocatedMatch, winner: LocatedMatch, rules: ByPlace<CompiledRule>): boolean {
  if (rules.at(match.rule)!.reader !== 'assignment' || match.doubts.length > 0) return false;
  const knows = rules.at(winner.rule)!;
  return (
    (knows.literal || knows.contextRequired) &&
    knows.role === 'key' &&
    knows.reader === null &&
    winner.doubts.length === 0 &&
    RANK[match.confidence] > RANK[winner.confidence]
  );
}

/**
 * What a match is worth beside the others: of rules that are bound to one value by the name it is assigned to, those whose word is
 * farther are bound to the text only; and what is known only by its provider's name is less than a key that is known of that provider.
 * @param others that begin where it does
 */
function beside(match: LocatedMatch, others: readonly LocatedMatch[]): LocatedMatch {
  const { word } = match;
  if (word?.binds !== 'name') return match;
  const isNearer = (other: LocatedMatch) =>
    other.value === match.value && other.word?.binds === 'name' && nearness(other.word, word) < 0;
  return others.some(isNearer) ? { ...match, word: { ...word, binds: 'text' } } : match;
}

/** Below zero where the first is nearer; of equally near ones the longer. */
function nearness(a: NearWord | undefined, b: NearWord | undefined): number {
  return a && b ? a.distance - b.distance || b.length - a.length : 0;
}

/** Which of two matches says more about the secret. */
export function compare(a: LocatedMatch, b: LocatedMatch, rules: ByPlace<CompiledRule>): number {
  return (
    specificity(b, rules) - specificity(a, rules) ||
    RANK[b.confidence] - RANK[a.confidence] ||
    lengthOf(b) - lengthOf(a) ||
    nearness(a.word, b.word) ||
    a.rule - b.rule
  );
}

function lengthOf(match: LocatedMatch): number {
  const { start, end } = placeOf(match);
  return end - start;
}

/**
 * A provider's own key before a public half of one, that before a format, a format before a guess; a bound shape before a free one;
 * a drift or a file of no known form after all.
 */
export function specificity(match: LocatedMatch, rules: ByPlace<CompiledRule>): number {
  const rule = rules.at(match.rule)!;
  // Of a file as a whole hardly more is known than that it is one text.
  if (rule.reader === 'file' && rule.confidence === 'low') return -1;
  // What a header or an assignment holds is a key: that it begins as one provider's do says more than that it stands there.
  if (match.doubts.includes('unexpected-length')) return match.confidence === 'low' ? 0 : 4.2;
  const value = match.value.toLowerCase();
  const begins = rule.literals.some((text) => value.startsWith(text.toLowerCase()));
  if (rule.role === 'id') return begins ? 6 : 1;
  if (rule.reader === 'assignment' || rule.reader === 'form') return 2;
  if (rule.reader === 'name') return 5;
  if (rule.reader === 'url') return 3;
  // What is a web token in itself is more than what a header sends.
  if (rule.isFormat) return begins ? 4.5 : 4;
  const bound = rule.contextRequired ? 4 : 0;
  const literal = Math.max(0, ...rule.literals.map((text) => text.length));
  const prefixed = !begins && (rule.entry === 'context' || rule.entry === 'keyword') ? 0 : 10;
  // A key of a test mode or a public one matters less, and is known as well.
  const isLowered = match.doubts.length === 1 && match.doubts[0] === rule.lowered;
  const { confidence } = isLowered ? rule : match;
  if (match.word && !begins) return BOUND[match.word.binds][confidence];
  return 10 + RANK[confidence] * 20 + prefixed + bound + Math.min(literal, 20) / 10;
}
