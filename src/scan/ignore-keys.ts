import { isMemorable } from '../finding/fingerprint.ts';
import { isFor } from '../finding/ignore.ts';
import { saltedHash, saltedKey } from '../finding/salted.ts';
import type { Finding, Place } from '../model/finding.ts';
import type { Ignore, IgnoreKey } from '../model/ignore.ts';
import { ScannerError } from '../model/problem.ts';

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
 * The rule of a finding that an entry is to be made for: the one that is named, or the finding's own.
 * @throws ScannerError where the entry would hide nothing of it.
 */
export function ruleFor(named: string | undefined, finding: Finding | null): string {
  if (finding && named !== undefined && !isFor(named, finding)) {
    const { id } = finding.rule;
    const hint = `leave --rule out, or name ${id}, or its provider`;
    throw new ScannerError('usage', `${finding.id} is found by ${id}, and not by ${named}`, { hint });
  }
  return named ?? finding?.rule.id ?? '-';
}

/**
 * The first place of a finding that an entry does not cover; null for none.
 * @param fileOf the paths of its places in full, with `/`
 */
export function placeBeyond(
  entry: Ignore,
  { places }: Finding,
  fileOf: (path: string | null) => string | null,
): Place | null {
  return places.find(({ path }) => !entry.covers(fileOf(path))) ?? null;
}
