import type { Rulebook } from '../model/rule.ts';

/** Places of a rule by its id, or of all of a provider, by its whole id or its beginning: `venice` for `venice-ai`. */
export function rulesNamed({ rules }: Rulebook, name: string): number[] {
  const chosen = (isMeant: (rule: (typeof rules)[number]) => boolean) =>
    rules.flatMap((rule, i) => (isMeant(rule) ? [i] : []));
  const exact = chosen(({ id, provider }) => id === name || provider === name);
  return exact.length > 0 || name === '' ? exact : chosen(({ provider }) => provider.startsWith(`${name}-`));
}
