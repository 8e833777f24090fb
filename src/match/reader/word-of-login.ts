import { isIdentifier } from '../identifier.ts';
import { saysSecret } from '../name-strength.ts';
import type { AssignedValue } from './assigned-value.ts';

/** How far before a password its user may be named, in bytes. */
const BEFORE = 160;
/** A user's name as a literal, and what stands between it and the password. */
const USER =
  /(?:^|[^A-Za-z])(?:user(?:[_ -]?(?:name|id))?|uid|login)\\?["'`]?\]?[ \t]{0,4}(?:=>|:=|[:=]|[ ](?=["']))[ \t]{0,4}(?:\\?["'`][^"'`\s$]{2,60}["'`]|[A-Za-z][\w.@\\-]{1,60}(?=[\r\n;]))[\s\S]*$/i;
/** Words of names that code gives to variables and labels. */
const OF_CODE =
  /pass|pwd|user|name|secret|input|param|value|default|login|field|label|text|type|none|null|hash|string/i;

/** What says, or asks, that this is the password: `the password is "…"`, `password == "…"`. */
const SAID = /(?:secret|pass(?:word|wd|phrase)?|pwd)$/i;
const SAYS = /^(?: is:? | ?[!=]==? ?)["'`]$/;

/**
 * A plain word as password, which says nothing by itself: it counts where the user's name is written right before it, or
 * where it is said, or asked for, that it is the password.
 * @param from where the name to which it is assigned begins
 * @param quoted without quotes it may be a variable: then nothing around may look like code
 */
export function isWordOfLogin(
  text: string,
  from: number,
  name: string,
  { text: value, at, quoted }: AssignedValue,
): boolean {
  if (value.length < 7 || !saysSecret(name) || !isIdentifier(value)) return false;
  if (OF_CODE.test(value) || /^[A-Z][a-z]+$/.test(value)) return false;
  if (quoted && SAID.test(name) && SAYS.test(text.slice(from + name.length, at)) && !isTypeOf(text, from)) return true;
  const user = /pass|pwd/i.test(name) ? USER.exec(text.slice(Math.max(0, from - BEFORE), from)) : null;
  // The password that is the user's name is the one that everybody begins with.
  return user !== null && !user[0].includes(value) && (quoted || !/[(){}"'`;]/.test(user[0]));
}

function isTypeOf(text: string, from: number): boolean {
  return text.slice(Math.max(0, from - 7), from) === 'typeof ';
}
