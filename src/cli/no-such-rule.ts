import { ScannerError } from '../model/problem.ts';
import type { Rulebook } from '../model/rule.ts';
import { nearest } from '../util/edit-distance.ts';

/**
 * What is named is not there: it may be misspelled, or the rule have another name with the same provider.
 * @param kinds what could have been named
 */
export function noSuchRule(kinds: string, named: string, { rules, providers }: Rulebook): ScannerError {
  const [provider = ''] = named.split('.');
  const isKnown = Object.hasOwn(providers, provider);
  const ids = rules.filter((rule) => !isKnown || rule.provider === provider).map(({ id }) => id);
  const others = isKnown ? provider : nearest(provider, Object.keys(providers));
  const meant = nearest(named, ids) ?? (named.includes('.') ? null : others);
  const hint = meant ? `did you mean ${meant}?` : `unleak rules list${others ? ` ${others}` : ''}`;
  return new ScannerError('usage', `there is no ${kinds} "${named}"`, { hint });
}
