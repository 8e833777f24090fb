import type { Finding, LocatedMatch } from '../model/finding.ts';
import type { ByPlace, CompiledRule } from '../model/rule.ts';
import { inReadingOrder } from './order.ts';

/**
 * Marks findings to which the change adds nothing: none of their places, nor their other half, is on an added line. They do
 * not block, and come last.
 * @param added says it of a match
 */
export function markCommitted(
  findings: readonly Finding[],
  matches: readonly LocatedMatch[],
  rules: ByPlace<CompiledRule>,
  added: (match: LocatedMatch) => boolean,
): Finding[] {
  const halves = new Set<string>();
  for (const match of matches) if (added(match)) halves.add(`${rules.at(match.rule)!.id}\0${match.value}`);
  const marked = findings.map((finding) => {
    const { places, pairedWith } = finding;
    const isNew =
      places.some((place) => place.added !== false) ||
      (pairedWith !== null && halves.has(`${pairedWith.rule}\0${pairedWith.secret.reveal()}`));
    return isNew ? finding : { ...finding, blocks: false, alreadyCommitted: true };
  });
  return inReadingOrder(marked);
}
