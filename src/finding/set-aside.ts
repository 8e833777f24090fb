import type { Directive } from '../model/directive.ts';
import type { LocatedMatch, Place } from '../model/finding.ts';
import type { Notice } from '../model/notice.ts';
import type { Policy } from '../model/policy.ts';
import type { IgnoreCause, Ignored } from '../model/result.ts';
import { type CompiledRule, isGuess } from '../model/rule.ts';

/** Why one place of a finding does not count. */
export interface Aside {
  readonly cause: IgnoreCause;
  readonly where: string;
  readonly reason: string;
}

/** Names under which a finding can be accepted. */
export interface Names {
  readonly id: string;
  readonly rule: CompiledRule;
  readonly aliases: readonly string[];
}

/**
 * What takes a match at one of its places out of the count; null when it counts. There is one cause: the nearest to it.
 * @param inline comments in the scanned text may accept
 */
export function asideAt(
  match: LocatedMatch,
  names: Names,
  place: Place,
  policy: Policy,
  inline: boolean,
): Aside | null {
  const directive = inline ? match.directives?.find((one) => accepts(one, names)) : undefined;
  if (directive) {
    const where = `${place.path ?? place.part ?? '-'}:${directive.line}`;
    return { cause: 'inline', where, reason: directive.reason ?? directive.text };
  }
  const off = policy.off.get(names.rule.id);
  if (off) return { cause: 'rule-off', where: off, reason: `the rule ${names.rule.id} is switched off` };
  const skipped = isGuess(names.rule) && policy.paths.find(({ confidence }) => confidence === 'skip-generic');
  if (skipped) return { cause: 'path', where: skipped.where, reason: 'guesses are left out at this path' };
  return null;
}

/** What people should know of rules that are switched off and would have found something: also by a configuration in a folder below. */
export function offNotices(ignored: readonly Ignored[]): Notice[] {
  return ignored.flatMap(({ cause, where, reason: message }) => {
    if (cause !== 'rule-off') return [];
    const colon = where.lastIndexOf(':');
    const [path, line] = [where.slice(0, colon), Number(where.slice(colon + 1))];
    return [{ code: 'rule-off', path, line, message, hint: null }] as const;
  });
}

/** What people should know of comments near a match that accept nothing. */
export function directiveNotices(match: LocatedMatch, names: Names, place: Place): Notice[] {
  return (match.directives ?? []).flatMap((directive) => {
    const message = whyNot(directive, names);
    if (message === null) return [];
    const meant = directive.meant ?? 'unleak:allow';
    const hint = /^unleak:/.test(meant) ? `write: ${meant} ${names.rule.id} -- REASON` : `write: ${meant}`;
    return [{ code: 'directive', path: place.path, line: directive.line, message, hint }] as const;
  });
}

/** Its own words are not repeated but for the directive itself: somebody may have written the key there. */
function whyNot(directive: Directive, names: Names): string | null {
  const { text, fault } = directive;
  if (fault === 'misspelled') return `"${text}" accepts nothing: it is misspelled`;
  if (fault === 'no-rule') return `"${text}" accepts nothing: it names no rule`;
  if (fault === 'no-reason') return `"${text}" accepts nothing: it gives no reason`;
  return accepts(directive, names) ? null : `"${text}" does not name what stands here: ${names.rule.id}`;
}

function accepts({ accepts: named, fault }: Directive, { id, rule, aliases }: Names): boolean {
  if (fault !== null) return false;
  if (named === null) return true;
  return named.some((name) => coversRule(name, rule, aliases) || name.toLowerCase() === id);
}

/** A rule may be named by its id, by its provider, or by one of the rules that took the same bytes. */
export function coversRule(name: string, rule: CompiledRule, aliases: readonly string[]): boolean {
  return name === rule.id || name === rule.provider || aliases.includes(name);
}
