// What stands before a name to which a command or an option gives a value.
// Compiled twice from this one text: by AssemblyScript, and to plain JavaScript with ../fallback in place of ./memory, ./seen
// and ./blocks. So both give the same results.

import { is } from './characters';
import { INPUT, IS_NAME } from './layout';
import { byteAt } from './memory';
import { isPass } from './value';

/** The name that holds `p` begins with `-` where a word may begin: an option of a command line. */
export function isFlag(p: i32): bool {
  const least = p - 40 > INPUT ? p - 40 : INPUT;
  let from = p;
  while (from > least && is(from - 1, IS_NAME)) from--;
  return from > INPUT && byteAt(from) == 45 && byteAt(from - 1) <= 39;
}

/** `password`, `rootpw` or `bindpw`, up to `afterName`, and nothing but space before it on its line. */
export function isFirstPassword(p: i32, afterName: i32): bool {
  if (!isPass(p) && ((byteAt(afterName - 2) | 32) != 112 || (byteAt(afterName - 1) | 32) != 119)) return false;
  const least = p - 40 > INPUT ? p - 40 : INPUT;
  let from = p;
  while (from > least && is(from - 1, IS_NAME)) from--;
  while (from > least && (byteAt(from - 1) == 32 || byteAt(from - 1) == 9)) from--;
  return from == INPUT || byteAt(from - 1) == 10;
}

/** A command sets the name that holds `p`: `ENV NAME value`, `set name value`, `setenv NAME value`, `set -gx NAME value`, `setx NAME value`, `set(NAME value`. */
export function isSet(p: i32): bool {
  const least = p - 40 > INPUT ? p - 40 : INPUT;
  let from = p;
  while (from > least && is(from - 1, IS_NAME)) from--;
  if (from - INPUT < 5) return false;
  if (byteAt(from - 1) == 40) return isWordSet(from - 1);
  if (byteAt(from - 1) != 32) return false;
  if (isWordSet(from - 1)) return true;
  const last = byteAt(from - 2) | 32;
  // env, -x, -gx, -Ux
  if (last == 118) return (byteAt(from - 3) | 32) == 110 && (byteAt(from - 4) | 32) == 101;
  return last == 120 && (byteAt(from - 3) == 45 || byteAt(from - 4) == 45 || isWordSet(from - 2));
}

/** The word that ends before `p` is `set`. */
function isWordSet(p: i32): bool {
  return (byteAt(p - 1) | 32) == 116 && (byteAt(p - 2) | 32) == 101 && (byteAt(p - 3) | 32) == 115;
}
