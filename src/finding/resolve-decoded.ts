import { RANK } from '../model/confidence.ts';
import type { LocatedMatch } from '../model/finding.ts';
import type { ByPlace, CompiledRule } from '../model/rule.ts';
import { compare, type Resolved, specificity } from './resolve-overlaps.ts';

/** What guesses by name or form is less than this specific. */
const OWN_FORMAT = 4;
/** How chunk/decode/join.ts calls what it joined. */
const JOINED = 'joined text';

/**
 * One finding of what was found both in encoded text and in what it was decoded to: of one value the more telling match,
 * and of two values the inner one, unless only the outer is a provider's own format.
 * @param resolved no two of one text share bytes
 */
export function resolveDecoded(resolved: readonly Resolved[], rules: ByPlace<CompiledRule>): Resolved[] {
  const places = new Map(resolved.map((one, place) => [one, place]));
  const asGiven = (a: Resolved, b: Resolved) => places.get(a)! - places.get(b)!;
  const inOrder = [...resolved].sort((a, b) => a.match.start - b.match.start);
  const taken: Resolved[] = [];
  // Those that share no bytes say nothing of each other, and may be too many to be compared with all.
  for (let from = 0; from < inOrder.length; ) {
    let to = from + 1;
    let { end } = inOrder[from]!.match;
    while (to < inOrder.length && inOrder[to]!.match.start < end) end = Math.max(end, inOrder[to++]!.match.end);
    taken.push(...(to === from + 1 ? [inOrder[from]!] : resolveCluster(inOrder.slice(from, to).sort(asGiven), rules)));
    from = to;
  }
  return taken;
}

/** The same for those that share bytes with one another. */
function resolveCluster(found: readonly Resolved[], rules: ByPlace<CompiledRule>): Resolved[] {
  const resolved = withoutHalves(found, rules);
  const steps = (one: Resolved) => one.match.chain?.length ?? 0;
  const byValue = [...resolved].sort((a, b) => compare(a.match, b.match, rules) || steps(a) - steps(b));
  const values = take(byValue, rules, (a, b) => isOneValue(a.match.value, b.match.value));
  const guesses = ({ match }: Resolved) => specificity(match, rules) < OWN_FORMAT;
  const drifts = ({ match }: Resolved) => match.doubts.includes('unexpected-length');
  values.sort((a, b) => {
    if (guesses(a) !== guesses(b)) return guesses(a) ? 1 : -1;
    if (!guesses(a)) return compare(a.match, b.match, rules);
    return Number(drifts(a)) - Number(drifts(b)) || steps(b) - steps(a) || compare(a.match, b.match, rules);
  });
  const taken = take(values, rules, (a, b) => steps(a) !== steps(b));
  return taken.sort((a, b) => a.match.start - b.match.start);
}

/**
 * A guess at the first part of a text that the language joins is one at the whole: `"abc" + "def"`. The part opens nothing, so it
 * would be called dead when it is checked, and the rest would be left where it is taken out.
 */
function withoutHalves(resolved: readonly Resolved[], rules: ByPlace<CompiledRule>): readonly Resolved[] {
  const wholes = resolved.filter(({ match }) => match.chain?.every((step) => step === JOINED));
  if (wholes.length === 0) return resolved;
  const wholeOf = ({ match }: Resolved) =>
    wholes.find(({ match: { rule, start, value, chain } }) => {
      if (rule !== match.rule || start !== match.start || (chain?.length ?? 0) <= (match.chain?.length ?? 0))
        return false;
      return value.length > match.value.length && value.startsWith(match.value);
    });
  const halves = new Map(resolved.map((one) => [one, wholeOf(one)]));
  return resolved
    .filter((one) => !halves.get(one))
    .map((one) => resolved.filter((half) => halves.get(half) === one).reduce((a, b) => joined(a, b, rules), one));
}

/** One holds the other, or is the other as an address has it: `p%40ss` of `p@ss`. */
function isOneValue(a: string, b: string): boolean {
  const plain = (text: string) =>
    text.replace(/%([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  return a.includes(b) || b.includes(a) || plain(a) === plain(b);
}

/** Goes through them in order and drops those that share bytes with one before, of another text, and are the same to it. */
function take(
  inOrder: readonly Resolved[],
  rules: ByPlace<CompiledRule>,
  same: (a: Resolved, b: Resolved) => boolean,
): Resolved[] {
  const taken: Resolved[] = [];
  for (const one of inOrder) {
    const at = taken.findIndex(
      (other) => isOther(one.match, other.match) && sharesBytes(one.match, other.match) && same(one, other),
    );
    if (at < 0) taken.push(one);
    else taken[at] = joined(taken[at]!, one, rules);
  }
  return taken;
}

/** The winner, with what the loser adds: its rule, and its confidence where that is better. */
function joined(winner: Resolved, loser: Resolved, rules: ByPlace<CompiledRule>): Resolved {
  const { match, asFound } = winner;
  const aliases = new Set([...winner.aliases, ...loser.aliases]);
  if (loser.match.rule !== match.rule) aliases.add(rules.at(loser.match.rule)!.id);
  const surer = RANK[loser.match.confidence] > RANK[match.confidence];
  const address = winner.address ?? (loser.match.value === match.value ? loser.address : null);
  return { match: surer ? { ...match, confidence: loser.match.confidence } : match, asFound, aliases, address };
}

function isOther(a: LocatedMatch, b: LocatedMatch): boolean {
  return a.decoded?.text !== b.decoded?.text;
}

function sharesBytes(a: LocatedMatch, b: LocatedMatch): boolean {
  return a.start < b.end && b.start < a.end;
}
