import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** What follows from a pattern's text alone. */
export interface Analysis {
  /** Literals that every match begins with one of; empty when there are none. At most 64. */
  prefixes: string[];
  /** Literals of 4 or more characters that every match contains. */
  inner: string[];
  /** Literals of 3 or more characters that begin with one of few, one of which every match contains: `0Q~` to `9Q~`. */
  oneOf: string[];
  /** Longest stretch of token characters (A-Za-z0-9_-) that every match is sure to contain. */
  run: number;
  /** The same, when characters that base64 and its like add here and there (`+ / = . ~`) count as well. */
  softRun: number;
  /** Characters of keys (A-Za-z0-9 and `_ - . + / =`) that every match is sure to begin with. */
  lead: number;
  /** Bytes. */
  minLength: number;
  maxLength: number;
  /** Which of `_ - + / = .` a match may end in. */
  tail: string;
}

const MAX_EXPANSION = 64;
/** Of a class with more characters no prefix is made for each. */
const MAX_CLASS = 4;
const TAIL = '_-+/=.';

/**
 * Derives from a regular expression how the engine can find its matches without running it everywhere.
 * @param mostOfClass characters of a class of which prefixes are made, at most
 * @throws SyntaxError when the pattern is not valid.
 */
export function analyse(source: string, flags: string, mostOfClass = MAX_CLASS): Analysis {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length);
  const shape = ofAlternatives(pattern.alternatives, isToken);
  const soft = ofAlternatives(pattern.alternatives, isSoftToken);
  const expansion = expandAlternatives(pattern.alternatives, mostOfClass);
  const cased = flags.includes('i');
  return {
    prefixes: expansion.texts.includes('')
      ? []
      : unique(expansion.texts.map((text) => (cased ? text.toLowerCase() : text))),
    inner: shape.literals.filter((text) => text.length >= 4),
    oneOf: pattern.alternatives.length === 1 ? oneOf(pattern.alternatives[0]!) : [],
    run: shape.best,
    softRun: soft.best,
    lead: ofAlternatives(pattern.alternatives, isOfKey).lead,
    minLength: shape.min,
    maxLength: shape.max,
    tail: [...TAIL].filter((c) => tailOf(pattern.alternatives).has(c)).join(''),
  };
}

interface Shape {
  min: number;
  max: number;
  /** Token characters sure at the beginning, at the end, and in the longest stretch. */
  lead: number;
  trail: number;
  best: number;
  /** Every character is a token character. */
  token: boolean;
  literals: string[];
}

const EMPTY: Shape = { min: 0, max: 0, lead: 0, trail: 0, best: 0, token: true, literals: [] };

type Test = (characters: ReadonlySet<string>) => boolean;

function isToken(characters: ReadonlySet<string>): boolean {
  return [...characters].every((c) => /[A-Za-z0-9_-]/.test(c));
}

function isSoftToken(characters: ReadonlySet<string>): boolean {
  const others = [...characters].filter((c) => !/[A-Za-z0-9_-]/.test(c));
  return others.length === 0 || (characters.size >= 30 && others.every((c) => '+/=.~'.includes(c)));
}

function isOfKey(characters: ReadonlySet<string>): boolean {
  return [...characters].every((c) => /[\w.+/=-]/.test(c));
}

function ofAlternatives(alternatives: readonly AST.Alternative[], test: Test): Shape {
  const shapes = alternatives.map((a) => ofAlternative(a, test));
  const only = shapes.length === 1 ? shapes[0] : undefined;
  if (only) return only;
  return {
    min: Math.min(...shapes.map((s) => s.min)),
    max: Math.max(...shapes.map((s) => s.max)),
    lead: Math.min(...shapes.map((s) => s.lead)),
    trail: Math.min(...shapes.map((s) => s.trail)),
    best: Math.min(...shapes.map((s) => s.best)),
    token: shapes.every((s) => s.token),
    literals: [],
  };
}

function ofAlternative(alternative: AST.Alternative, test: Test): Shape {
  let shape = EMPTY;
  let literal = '';
  const literals: string[] = [];
  for (const element of alternative.elements) {
    if (element.type === 'Character') literal += String.fromCodePoint(element.value);
    else {
      literals.push(literal);
      literal = '';
    }
    shape = join(shape, ofElement(element, test));
  }
  return { ...shape, literals: [...shape.literals, ...literals, literal].filter((text) => text !== '') };
}

function join(a: Shape, b: Shape): Shape {
  return {
    min: a.min + b.min,
    max: a.max + b.max,
    lead: a.token ? a.min + b.lead : a.lead,
    trail: b.token ? b.min + a.trail : b.trail,
    best: Math.max(a.best, b.best, a.trail + b.lead),
    token: a.token && b.token,
    literals: [...a.literals, ...b.literals],
  };
}

function ofElement(element: AST.Element, test: Test): Shape {
  switch (element.type) {
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
      return oneCharacter(test(charactersOf(element)));
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives, test);
    case 'Quantifier':
      return repeat(ofElement(element.element, test), element.min, element.max);
    case 'Assertion':
      return EMPTY;
    default:
      throw new SyntaxError(`unsupported in a rule: ${element.type}`);
  }
}

function oneCharacter(token: boolean): Shape {
  const n = token ? 1 : 0;
  return { min: 1, max: 1, lead: n, trail: n, best: n, token, literals: [] };
}

function repeat(shape: Shape, min: number, max: number): Shape {
  const times = (n: number) => (shape.token ? n * min : min > 0 ? n : 0);
  const seam = !shape.token && min > 1 ? shape.trail + shape.lead : 0;
  return {
    min: shape.min * min,
    max: shape.max * max,
    lead: times(shape.lead),
    trail: times(shape.trail),
    best: Math.max(times(shape.best), seam),
    token: shape.token,
    literals: min > 0 ? shape.literals : [],
  };
}

const known = new Map<string, ReadonlySet<string>>();

/** The characters of U+0000 to U+00FF that one element matches. */
export function charactersOf(element: AST.Character | AST.CharacterSet | AST.CharacterClass): ReadonlySet<string> {
  const before = known.get(element.raw);
  if (before) return before;
  const expression = new RegExp(`^(?:${element.raw})$`, 's');
  const found = new Set<string>();
  for (let code = 0; code < 256; code++) {
    const c = String.fromCharCode(code);
    if (expression.test(c)) found.add(c);
  }
  known.set(element.raw, found);
  return found;
}

/** Digits, or those of hex, and whatever else few characters are. */
const FEW = 16;

function oneOf(alternative: AST.Alternative): string[] {
  const elements = withoutGroups(alternative);
  for (const [i, element] of elements.entries()) {
    const behind = elements.slice(i + 1);
    const end = behind.findIndex(({ type }) => type !== 'Character');
    const literal = behind.slice(0, end < 0 ? behind.length : end).map(({ raw }) => raw);
    const before = element.type === 'Quantifier' && element.min > 0 ? element.element : element;
    if (before.type !== 'CharacterClass' || literal.length < 2 || literal.some((raw) => raw.length > 1)) continue;
    const first = charactersOf(before);
    if (first.size <= FEW) return [...first].map((c) => c + literal.join(''));
  }
  return [];
}

function withoutGroups({ elements }: AST.Alternative): AST.Element[] {
  return elements.flatMap((element) => {
    const isGroup = element.type === 'Group' || element.type === 'CapturingGroup';
    return isGroup && element.alternatives.length === 1 ? withoutGroups(element.alternatives[0]!) : [element];
  });
}

interface Expansion {
  texts: string[];
  /** The texts are whole matches of what was expanded, so what follows may be appended. */
  complete: boolean;
}

function expandAlternatives(alternatives: readonly AST.Alternative[], mostOfClass: number): Expansion {
  const parts = alternatives.map((a) => expandElements(a.elements, mostOfClass));
  const texts = unique(parts.flatMap((p) => p.texts));
  if (texts.length > MAX_EXPANSION || parts.some((p) => p.texts.length === 0)) return { texts: [], complete: false };
  return { texts, complete: parts.every((p) => p.complete) };
}

function expandElements(elements: readonly AST.Element[], mostOfClass: number): Expansion {
  let texts = [''];
  for (const element of elements) {
    const next = expandElement(element, mostOfClass);
    const joined = unique(texts.flatMap((a) => next.texts.map((b) => a + b)));
    if (next.texts.length === 0 || joined.length > MAX_EXPANSION) return { texts, complete: false };
    texts = joined;
    if (!next.complete) return { texts, complete: false };
  }
  return { texts, complete: true };
}

function expandElement(element: AST.Element, mostOfClass: number): Expansion {
  switch (element.type) {
    case 'Character':
      return { texts: [String.fromCodePoint(element.value)], complete: true };
    case 'CharacterClass': {
      const characters = charactersOf(element);
      return characters.size <= mostOfClass
        ? { texts: [...characters], complete: true }
        : { texts: [], complete: false };
    }
    case 'Group':
    case 'CapturingGroup':
      return expandAlternatives(element.alternatives, mostOfClass);
    case 'Quantifier': {
      if (element.min === 0 && element.max === 1) {
        const once = expandElement(element.element, mostOfClass);
        return once.complete ? { texts: ['', ...once.texts], complete: true } : { texts: [], complete: false };
      }
      if (element.min !== element.max || element.min > 8) return { texts: [], complete: false };
      return expandElements(
        Array.from({ length: element.min }, () => element.element),
        mostOfClass,
      );
    }
    default:
      return { texts: [], complete: false };
  }
}

/** The characters that a match may end in. */
function tailOf(alternatives: readonly AST.Alternative[]): Set<string> {
  const tail = new Set<string>();
  for (const alternative of alternatives) {
    for (const element of [...alternative.elements].reverse()) {
      for (const c of tailOfElement(element)) tail.add(c);
      if (ofElement(element, isToken).min > 0) break;
    }
  }
  return tail;
}

function tailOfElement(element: AST.Element): Iterable<string> {
  switch (element.type) {
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
      return charactersOf(element);
    case 'Group':
    case 'CapturingGroup':
      return tailOf(element.alternatives);
    case 'Quantifier':
      return element.max === 0 ? [] : tailOfElement(element.element);
    default:
      return [];
  }
}

function unique(texts: string[]): string[] {
  return [...new Set(texts)];
}
