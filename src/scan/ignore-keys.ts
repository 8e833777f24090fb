import { isMemorable } from '../finding/fingerprint.ts';
import { isFor } from '../finding/ignore.ts';
import { saltedHash, saltedKey } from '../finding/salted.ts';
import type { Finding } from '../model/finding.ts';
import type { Ignore, IgnoreKey } from '../model/ignore.ts';

/**
 * The key under which a finding is accepted: its id, or a salted hash of it where the value could be guessed, or is not known.
 * @param salts that the ignore file has already
 */
export function ignoreKey(id: string, finding: Finding | null, salts: readonly string[]): IgnoreKey {
  if (finding && !isMemorable(finding.secret.reveal())) return { kind: 'id', id };
  return saltedKey(id, salts[0] ?? null);
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

/**
 * Why an entry hides nothing of the finding that it was made for; null when it does.
 * @param fileOf the paths of its places in full, with `/`
 */
export function whyIdle(
  entry: Ignore,
  finding: Finding,
  fileOf: (path: string | null) => string | null,
): string | null {
  const { rule, places } = finding;
  if (!isFor(entry, finding)) return `it is found as ${rule.id}, which ${entry.rule} does not stand for`;
  const beyond = places.find(({ path }) => !entry.covers(fileOf(path)));
  return beyond
    ? `${beyond.path ?? 'an unreachable object'}:${beyond.line} lies beyond ${entry.path}, seen from the folder of ${entry.file}`
    : null;
}
