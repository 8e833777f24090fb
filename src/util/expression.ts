const compiled = new Map<string, RegExp>();

/** The regular expression of a filter, compiled at first use: `(?i)` before it lets case not count. */
export function expressionOf(text: string): RegExp {
  const known = compiled.get(text);
  if (known) return known;
  const expression = text.startsWith('(?i)') ? new RegExp(text.slice(4), 'i') : new RegExp(text);
  compiled.set(text, expression);
  return expression;
}
