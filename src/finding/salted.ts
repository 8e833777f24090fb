import type { IgnoreKey } from '../model/ignore.ts';

/** Some milliseconds and 4 MiB for each guess, on top of what the id costs; the salt makes guesses good for one file only. */
const COST = { N: 4096, r: 8, p: 1 };
const SALT_BYTES = 8;
const HASH_BYTES = 16;

/** What stands for a finding's id where the id would help to guess the value. @param salt hex */
export function saltedHash(id: string, salt: string): string {
  const { scryptSync } = process.getBuiltinModule('node:crypto');
  return scryptSync(id, `unleak:ignore:${salt}`, HASH_BYTES, COST).toString('hex');
}

/** The key under which a finding is accepted. @param salt one that the file has already, or null for a new one */
export function saltedKey(id: string, salt: string | null): IgnoreKey {
  const used = salt ?? process.getBuiltinModule('node:crypto').randomBytes(SALT_BYTES).toString('hex');
  return { kind: 'salted', salt: used, hash: saltedHash(id, used) };
}
