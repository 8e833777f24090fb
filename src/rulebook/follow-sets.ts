import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { charactersOf } from './analyse.ts';

/** So many characters behind a literal are told apart. */
const REACH = 4;
/** Characters of ASCII; of others nothing is told. */
const KINDS = 128;
const ALL = 'f'.repeat(KINDS / 4);
/** Of more ways to go on nothing is told. */
const MOST_WAYS = 500;

/** What a pattern asks for from some place on. */
type Rest = { readonly element: AST.Element | Repeated; readonly next: Rest } | null;

interface Repeated {
  readonly type: 'Repeated';
  readonly element: AST.Element;
  readonly min: number;
  readonly max: number;
}

interface Way {
  readonly characters: ReadonlySet<string>;
  readonly next: Rest;
}

/**
 * Which characters may stand behind the literals that a pattern begins with, at each of four places: a bit for each
 * character of ASCII, 32 hex digits a place, the highest bit first. Undefined where that tells nothing.
 */
export function followSets(source: string, flags: string, literals: readonly string[]): string | undefined {
  // A key of another length may hold it: see match/drift.ts.
  if (source.includes('%')) return undefined;
  const pattern = new RegExpParser().parsePattern(source, 0, source.length);
  const begin = pattern.alternatives.map((alternative) => restOf(alternative.elements, null));
  const sets = Array.from({ length: REACH }, () => 0n);
  for (const literal of literals) {
    let rests: Rest[] | null = begin;
    for (const c of literal) rests = behind(rests, (characters) => hasAnyCase(characters, c));
    for (let i = 0; i < REACH; i++) {
      const ways = waysOf(rests);
      for (const { characters } of ways ?? []) for (const c of characters) sets[i]! |= bitsOf(c, flags.includes('i'));
      if (ways === null) sets[i] = (1n << BigInt(KINDS)) - 1n;
      rests = ways === null ? null : ways.map(({ next }) => next);
    }
  }
  const hex = sets.map((set) => set.toString(16).padStart(KINDS / 4, '0'));
  return hex.every((set) => set === ALL) ? undefined : hex.join('');
}

function bitsOf(c: string, anyCase: boolean): bigint {
  const forms = anyCase ? [c.toLowerCase(), c.toUpperCase()] : [c];
  return forms.reduce((bits, form) => bits | (form < '\x80' ? 1n << BigInt(form.charCodeAt(0)) : 0n), 0n);
}

function hasAnyCase(characters: ReadonlySet<string>, c: string): boolean {
  return characters.has(c.toLowerCase()) || characters.has(c.toUpperCase());
}

function behind(rests: readonly Rest[] | null, fits: (characters: ReadonlySet<string>) => boolean): Rest[] | null {
  const ways = waysOf(rests);
  return ways === null ? null : ways.filter(({ characters }) => fits(characters)).map(({ next }) => next);
}

/** Null where a match may end, or where there are too many. */
function waysOf(rests: readonly Rest[] | null): Way[] | null {
  const ways: Way[] = [];
  const open = rests ? [...rests] : [null];
  for (let taken = 0; open.length > 0; taken++) {
    const rest = open.pop()!;
    if (rest === null || taken > MOST_WAYS) return null;
    const { element, next } = rest;
    switch (element.type) {
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass':
        ways.push({ characters: charactersOf(element), next });
        break;
      case 'Group':
      case 'CapturingGroup':
        open.push(...element.alternatives.map(({ elements }) => restOf(elements, next)));
        break;
      case 'Assertion':
        open.push(next);
        break;
      case 'Quantifier':
      case 'Repeated':
        if (element.min === 0) open.push(next);
        if (element.max > 0) open.push({ element: element.element, next: { element: oneLess(element), next } });
        break;
      default:
        return null;
    }
  }
  return ways;
}

function oneLess({ element, min, max }: AST.Quantifier | Repeated): Repeated {
  return { type: 'Repeated', element, min: Math.max(0, min - 1), max: max - 1 };
}

function restOf(elements: readonly AST.Element[], next: Rest): Rest {
  return elements.reduceRight<Rest>((rest, element) => ({ element, next: rest }), next);
}
