import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { type Characters, charactersOf, costOfLook } from './open-ways.ts';

/** Repetitions that are told apart; a loop of more is taken for one without an end, which has no fewer ways. */
const MOST_COPIES = 24;
/** Characters of a pattern with its repetitions written out. */
const MOST_PLACES = 1000;
/** Sets of places that are looked at: with more the question is left open. */
const MOST_SETS = 1000;

/**
 * The most ways through a pattern that any text leaves open at once, when it is read from its beginning; Infinity when
 * they are more than `most`, or cannot be counted. Closer than `openWays`, and dearer: every text is tried, as a set of the
 * places of the pattern that its ways have come to.
 */
export function waysAtOnce(source: string, flags: string, most: number): number {
  const places: Characters[] = [];
  const next: Ways[] = [];
  const context = { flags, places, next, looks: 1 };
  const { first } = ofAlternatives(new RegExpParser().parsePattern(source, 0, source.length).alternatives, context);
  if (places.length > MOST_PLACES || !Number.isFinite(context.looks)) return Infinity;
  return mostAtOnce(first, context, most / context.looks) * context.looks;
}

/** How many ways lead to each place. */
type Ways = Map<number, number>;

interface Part {
  readonly first: Ways;
  readonly last: Ways;
  /** Ways through it that read nothing. */
  readonly empty: number;
}

interface Context {
  readonly flags: string;
  /** The characters that each place takes. */
  readonly places: Characters[];
  /** What may follow each. */
  readonly next: Ways[];
  /** What looks ahead and behind cost for each way; Infinity for what cannot be counted. */
  looks: number;
}

const NOTHING: Part = { first: new Map(), last: new Map(), empty: 1 };

function ofAlternatives(alternatives: readonly AST.Alternative[], context: Context): Part {
  return alternatives
    .map(({ elements }) =>
      elements.reduce<Part>((before, element) => join(before, ofElement(element, context), context), NOTHING),
    )
    .reduce((a, b) => ({ first: sum(a.first, b.first), last: sum(a.last, b.last), empty: a.empty + b.empty }));
}

function ofElement(element: AST.Element, context: Context): Part {
  switch (element.type) {
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass': {
      const place = context.places.push(charactersOf(element, context.flags)) - 1;
      context.next.push(new Map());
      if (place >= MOST_PLACES) context.looks = Infinity;
      return { first: new Map([[place, 1]]), last: new Map([[place, 1]]), empty: 0 };
    }
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives, context);
    case 'Quantifier':
      return repeat(element, context);
    case 'Assertion':
      context.looks *= costOfLook(element, context.flags);
      return NOTHING;
    default:
      context.looks = Infinity;
      return NOTHING;
  }
}

function repeat({ element, min, max }: AST.Quantifier, context: Context): Part {
  if (max === 0) return NOTHING;
  if (max > MOST_COPIES) {
    const loop = ofElement(element, context);
    // Of a loop around nothing each turn is another way.
    if (loop.empty > 0) context.looks = Infinity;
    connect(loop.last, loop.first, context);
    return min === 0 ? { ...loop, empty: 1 } : loop;
  }
  let whole = NOTHING;
  for (let n = max; n > 0 && Number.isFinite(context.looks); n--) {
    const one = ofElement(element, context);
    if (one.empty > 0 && max > 1) context.looks = Infinity;
    whole = join(one, whole, context);
    // Each beyond the least stands with what follows it, or not at all.
    if (n > min) whole = { ...whole, empty: whole.empty + 1 };
  }
  return whole;
}

function join(a: Part, b: Part, context: Context): Part {
  connect(a.last, b.first, context);
  return {
    first: sum(a.first, b.first, a.empty),
    last: sum(b.last, a.last, b.empty),
    empty: a.empty * b.empty,
  };
}

function connect(last: Ways, first: Ways, { next }: Context): void {
  for (const [from, ways] of last) next[from] = sum(next[from]!, first, ways);
}

function sum(a: Ways, b: Ways, times = 1): Ways {
  if (b.size === 0 || times === 0) return a;
  const both = new Map(a);
  for (const [place, ways] of b) both.set(place, (both.get(place) ?? 0) + ways * times);
  return both;
}

/** Goes through all texts: from each set of places with each kind of character on. */
function mostAtOnce(first: Ways, { places, next }: Context, most: number): number {
  const kinds = kindsOf(places);
  const seen = new Set<string>();
  const open: Ways[] = [first];
  let found = 1;
  for (let ways = open.pop(); ways; ways = open.pop()) {
    for (const kind of kinds) {
      let after: Ways = new Map();
      let reading = 0;
      for (const [place, count] of ways) {
        if ((places[place]! & kind) === 0n) continue;
        reading += count;
        after = sum(after, next[place]!, count);
      }
      found = Math.max(found, reading);
      const key = [...after].sort(([a], [b]) => a - b).join(' ');
      if (after.size > 0 && !seen.has(key)) open.push(after);
      seen.add(key);
    }
    if (found > most || seen.size > MOST_SETS) return Infinity;
  }
  return found;
}

/** One character of each kind that the places tell apart. */
function kindsOf(places: readonly Characters[]): Characters[] {
  const all = (1n << 256n) - 1n;
  let kinds = [all];
  for (const one of new Set(places)) {
    kinds = kinds.flatMap((kind) => [kind & one, kind & ~one].filter((part) => part !== 0n));
  }
  return kinds.map((kind) => kind & -kind);
}
