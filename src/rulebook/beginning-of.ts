import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** A pattern that fits the beginning of what another one fits, as far as that goes: it tells where a text stops fitting. */
export function beginningOf(source: string): string {
  const { alternatives } = new RegExpParser().parsePattern(source, 0, source.length);
  // Groups stand in it more than once, and no two may have one name.
  return ofAlternatives(alternatives).replace(/\(\?<[A-Za-z_$][\w$]*>/g, '(?:');
}

function ofAlternatives(alternatives: readonly AST.Alternative[]): string {
  return alternatives.map(({ elements }) => elements.reduceRight((rest, one) => followed(one, rest), '')).join('|');
}

function followed(element: AST.Element, rest: string): string {
  const more = rest === '' ? '' : `(?:${rest})?`;
  if (element.type === 'Group' || element.type === 'CapturingGroup')
    return `(?:${element.raw}${more}|${ofAlternatives(element.alternatives)})`;
  if (element.type !== 'Quantifier' || element.min === 0) return `${element.raw}${more}`;
  const { element: inner, min } = element;
  return `(?:${element.raw}${more}|(?:${inner.raw}){0,${min - 1}}(?:${followed(inner, '')})?)`;
}
