import { isMemorable } from '../finding/fingerprint.ts';
import { saltedHash, saltedKey } from '../finding/salted.ts';
import { coversRule } from '../finding/set-aside.ts';
import type { Finding } from '../model/finding.ts';
import type { IgnoreKey } from '../model/ignore.ts';

/**
 * The key under which a finding is accepted: its id, or a salted hash of it where the value could be guessed, or is not known.
 * @param salts that the ignore file has already
 */
export function ignoreKey(id: string, finding: Finding | null, salts: readonly string[]): IgnoreKey {
  if (finding && !isMemorable(finding.secret.reveal())) return { kind: 'id', id };
  return saltedKey(id, salts[0] ?? null);
}

/** Whether an entry for the rule, or provider, accepts the finding. */
export function isFor(rule: string, finding: Finding): boolean {
  return rule === '-' || coversRule(rule, finding.rule, finding.aliases);
}

/** Says which of the ids a key stands for, as its text; another key is only itself. */
export function idsBehind(ids: readonly string[], salts: readonly string[]): (key: IgnoreKey) => string {
  const known = new Map(salts.flatMap((salt) => ids.map((id) => [`${salt}:${saltedHash(id, salt)}`, id])));
  return (key) => {
    if (key.kind === 'id') return key.id;
    if (key.kind === 'problem') return `problem:${key.id}`;
    const name = `${key.salt}:${key.hash}`;
    return known.get(name) ?? name;
  };
}
