import { createHash, createHmac } from 'node:crypto';
import type { Signing } from '../model/check.ts';
import { fill, type Values } from './fill.ts';

/** The values with those that a table has computed of them. Null where one is missing that they are computed of. */
export function signedValues(sign: readonly Signing[], values: Values): Values | null {
  let all = values;
  for (const one of sign) {
    const value = signed(one, all);
    if (value === null) return null;
    all = { ...all, [one.as]: value };
  }
  return all;
}

function signed({ hash, key, keyIn, of, out }: Signing, values: Values): string | null {
  const text = fill(of, values);
  const secret = key === undefined ? '' : fill(key, values);
  if (text === null || secret === null) return null;
  const bytes = Buffer.from(text, 'latin1');
  const made = !hash
    ? bytes
    : key === undefined
      ? createHash(hash).update(bytes).digest()
      : createHmac(hash, Buffer.from(secret, keyIn ?? 'latin1'))
          .update(bytes)
          .digest();
  return made.toString(out === 'bytes' ? 'latin1' : out);
}
