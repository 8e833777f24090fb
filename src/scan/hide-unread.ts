import type { PlacesOf } from '../finding/from-matches.ts';
import { secretOf } from '../finding/secret-of.ts';
import type { LocatedMatch } from '../model/finding.ts';
import { type Rulebook, rulesOf } from '../model/rule.ts';
import type { Run } from './run.ts';
import { MessageScan } from './scan-messages.ts';

/**
 * Names of branches, files and people that were not read themselves stand with what was found and what was not read, as where
 * files are scanned, or a part of a history: what secrets these hold must be hidden, though none of them is a finding.
 * @param others texts that are shown too
 */
export function hideUnread(run: Run, rulebook: Rulebook, placesOf: PlacesOf, others: readonly string[] = []): void {
  const texts = new Set(others);
  for (const match of run.matches) {
    for (const { path, author, refs = [] } of placesOf(match))
      for (const text of [path, author, ...refs]) if (text !== null) texts.add(text);
  }
  for (const { path } of [...run.problems, ...run.skipped, ...run.notices]) if (path !== null) texts.add(path);
  if (texts.size === 0) return;
  const hide = ({ rule, value }: LocatedMatch) => {
    const secret = secretOf(value, rulesOf(rulebook).at(rule) ?? null);
    run.hidden.set(secret.reveal(), secret.redacted);
  };
  const names = new MessageScan(run.scanner, hide);
  for (const text of texts) names.addRef(text);
  names.flush();
}
