/**
 * A test for paths with `/` relative to the folder that the pattern is anchored in. `*` and `?` stop at a `/`, `**` as a
 * whole part of the path does not, `[…]` and `{a,b}` work as in a shell. A pattern that ends in `/` fits all below. No
 * pattern takes long on any path.
 * @throws Error that says what is wrong with the pattern.
 */
export function globTest(glob: string): (path: string) => boolean {
  const fault = globFault(glob);
  if (fault) throw new Error(fault);
  const whole = glob.replace(/^\.?\//, '').replace(/\/$/, '/**');
  const patterns = expand(whole).map((text) => ({ begins: /^[^*?[]*/.exec(text)![0], text }));
  const read = new Map<string, readonly Part[]>();
  const partsOf = (text: string) => {
    const known = read.get(text) ?? text.split('/').map(readPart);
    read.set(text, known);
    return known;
  };
  return (path) => {
    // Of thousands of patterns most fit no path that is asked for, and need not be read.
    const likely = patterns.filter(({ begins }) => path.startsWith(begins));
    if (likely.length === 0) return false;
    const parts = path.split('/').map((part) => [...part]);
    return likely.some(({ text }) => fitsParts(partsOf(text), parts));
  };
}

/** What is wrong with a pattern; null when nothing is. */
export function globFault(glob: string): string | null {
  if (glob.trim() === '' || /^\.?\/+$/.test(glob)) return 'the pattern is empty';
  if (glob.includes('\\')) return 'parts of a path are separated by /';
  if (glob.split('/').includes('..')) return 'a pattern cannot leave its folder with ..';
  if (/^[A-Za-z]:/.test(glob)) return 'a pattern is relative to the folder of its file';
  if (glob.startsWith('!')) return 'a pattern cannot begin with !';
  if (/\[[^\]]*$/.test(glob)) return 'a [ is not closed';
  if (!isBalanced(glob)) return 'a { is not closed, or a } not opened';
  return alternatives(glob) > MOST_ALTERNATIVES ? `more than ${MOST_ALTERNATIVES} alternatives` : null;
}

const MOST_ALTERNATIVES = 1000;

/** One part of a path: signs of their own, any one, a choice, or any number. */
type Sign = { readonly kind: 'one'; readonly fits: (sign: string) => boolean } | { readonly kind: 'many' };
type Part = readonly Sign[] | 'any-parts';

function isBalanced(glob: string): boolean {
  let depth = 0;
  for (const sign of glob) {
    if (sign === '{') depth++;
    if (sign === '}' && --depth < 0) return false;
  }
  return depth === 0;
}

/** At most so many patterns come of the braces. */
function alternatives(glob: string): number {
  let most = 1;
  for (const [group] of glob.matchAll(/\{[^{}]*\}|,/g))
    if (most < 1e6) most *= group === ',' ? 2 : group.split(',').length;
  return most;
}

/** `a{b,c}` to `ab` and `ac`, inner braces first. */
function expand(glob: string): string[] {
  const inner = /\{([^{}]*)\}/.exec(glob);
  if (!inner) return [glob];
  const [group, choices = ''] = inner;
  const [before, after] = [glob.slice(0, inner.index), glob.slice(inner.index + group.length)];
  return choices.split(',').flatMap((choice) => expand(`${before}${choice}${after}`));
}

function readPart(text: string): Part {
  if (text === '**') return 'any-parts';
  const signs: Sign[] = [];
  for (let i = 0; i < text.length; ) {
    const sign = String.fromCodePoint(text.codePointAt(i)!);
    const end = sign === '[' ? text.indexOf(']', i + 2) : -1;
    if (end > 0) {
      signs.push({ kind: 'one', fits: choiceOf(text.slice(i + 1, end)) });
      i = end + 1;
      continue;
    }
    if (sign === '*') signs.push({ kind: 'many' });
    else if (sign === '?') signs.push({ kind: 'one', fits: () => true });
    else signs.push({ kind: 'one', fits: (other) => other === sign });
    i += sign.length;
  }
  return signs;
}

/** `a-z0`, or what is not one of them after `!`. */
function choiceOf(text: string): (sign: string) => boolean {
  const not = /^[!^]/.test(text);
  const signs = [...(not ? text.slice(1) : text)];
  const ranges: (readonly [string, string])[] = [];
  for (let i = 0; i < signs.length; i++) {
    const isRange = signs[i + 1] === '-' && i + 2 < signs.length;
    ranges.push([signs[i]!, isRange ? signs[i + 2]! : signs[i]!]);
    if (isRange) i += 2;
  }
  return (sign) => ranges.some(([from, to]) => sign >= from && sign <= to) !== not;
}

function fitsParts(pattern: readonly Part[], parts: readonly (readonly string[])[]): boolean {
  // At the end it asks for something below.
  if (pattern.at(-1) === 'any-parts' && pattern.length > 1) {
    return fitsWild(
      [...pattern.slice(0, -1), [{ kind: 'many' }], 'any-parts'],
      parts,
      (part) => part === 'any-parts',
      fitsPart,
    );
  }
  return fitsWild(pattern, parts, (part) => part === 'any-parts', fitsPart);
}

function fitsPart(part: Part, text: readonly string[]): boolean {
  if (part === 'any-parts') return true;
  return fitsWild(
    part,
    text,
    (sign) => sign.kind === 'many',
    (sign, other) => sign.kind === 'one' && sign.fits(other),
  );
}

/** Wildcards by going back to the last of them only: at most as many steps as pattern times text. */
function fitsWild<P, T>(
  pattern: readonly P[],
  text: readonly T[],
  isWild: (one: P) => boolean,
  fits: (one: P, other: T) => boolean,
): boolean {
  let [p, t, wild, from] = [0, 0, -1, 0];
  while (t < text.length) {
    if (p < pattern.length && isWild(pattern[p]!)) {
      wild = p++;
      from = t;
    } else if (p < pattern.length && fits(pattern[p]!, text[t]!)) {
      p++;
      t++;
    } else if (wild >= 0) {
      p = wild + 1;
      t = ++from;
    } else return false;
  }
  while (p < pattern.length && isWild(pattern[p]!)) p++;
  return p === pattern.length;
}
