import type { Confidence } from '../model/provider.ts';
import { isDummy } from './dummy.ts';
import { entropy } from './entropy.ts';
import { isLiteral } from './literal.ts';
import { changes, kindsOf, looksRandom } from './looks.ts';
import { isNamedAfter, nameStrength } from './name-strength.ts';
import { wordsOf } from './name-words.ts';
import { isAlgorithm, reasonAgainst } from './no-secret.ts';
import { isPassphrase } from './passphrase.ts';
import { unspoken } from './unspoken.ts';
import { isWeakPassword } from './weak-password.ts';

/**
 * How sure it is that the value assigned to the name is a secret; null when it is none.
 * @param owned the name says whose it is too
 */
export function scoreSecret(
  name: string,
  value: string,
  quoted: boolean,
  isPassword: boolean,
  owned = false,
): Confidence | null {
  const key = `${name}\0${value}\0${quoted}${isPassword}${owned}`;
  let score = scored.get(key);
  if (score !== undefined) return score;
  score = scoreAnew(name, value, quoted, isPassword, owned);
  if (scored.size === MOST_SCORED) scored.clear();
  scored.set(key, score);
  return score;
}

/** What was asked last: some texts hold one assignment a million times. */
const scored = new Map<string, Confidence | null>();
const MOST_SCORED = 256;

function scoreAnew(
  name: string,
  value: string,
  quoted: boolean,
  isPassword: boolean,
  owned: boolean,
): Confidence | null {
  const said = nameStrength(name);
  if (said === 0) return isNamedAfter(name) ? scoreNamedAfter(value, quoted, isPassword) : null;
  if (!quoted && isBundled(name, value)) return null;
  const strength = owned ? 2 : said;
  if (reasonAgainst(value) !== undefined)
    return isPassword && (isChosen(value, quoted) || isPassphrase(value, quoted)) ? 'low' : null;
  if (isDummy(value) || isDummyInBase64(value)) return 'low';
  return isPassword ? scorePassword(value, quoted) : scoreToken(value, quoted, strength);
}

/** `apiKey = defaultApiKey$2`: what is called so is called the same, and a bundler numbers names that come twice. */
function isBundled(name: string, value: string): boolean {
  if (!/^[a-z]+(?:[A-Z][a-z]+)+\$\d{1,3}$/.test(value)) return false;
  return wordsOf(value.slice(0, value.indexOf('$'))).at(-1) === wordsOf(name).at(-1);
}

/** What is encoded is no more of a secret than in clear: `bXlfcGFzc3dvcmQ=`. Objects in JSON are tokens of their own. */
function isDummyInBase64(value: string): boolean {
  if (!/^[\w+/-]{11,}={0,2}$/.test(value)) return false;
  const text = atobOrNothing(value);
  if (text.length < 8 || !/^[ -z|~]+$/.test(text)) return false;
  return isDummy(text) || !isLiteral(text) || reasonAgainst(text) !== undefined;
}

/** '' for what is no base64 */
function atobOrNothing(value: string): string {
  try {
    return atob(value.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}

/** One less sure than where the name ends in what it is, and not at all where that is a hint already. */
function scoreNamedAfter(value: string, quoted: boolean, isPassword: boolean): Confidence | null {
  // What is one of many by its name has an id: `PASSWORD_ADMINISTRATOR = "…"` of a list of roles.
  if (reasonAgainst(value) !== undefined || isDummy(value) || UUID.test(value)) return null;
  const score = isPassword ? scorePassword(value, quoted) : scoreToken(value, quoted, 2);
  if (score === 'high') return 'medium';
  return score === 'medium' || (score !== null && isPhrase(value)) ? 'low' : null;
}

/** A password without quotes is as sure as one in quotes from this length on, if it looks random. In characters. */
const RANDOM = 14;
/** Shortest value that counts where the name says whose it is, in characters. */
const ISSUED = 14;

/** A value that a provider may have issued, where the name says which: characters of keys, in no order of words. */
export function couldBeIssued(name: string, value: string): boolean {
  if (nameStrength(name) === 0 || value.length < ISSUED || isDummy(value)) return false;
  if (/^\d+$/.test(value)) return true;
  if (!/^[\w+/=.~:|-]+$/.test(value) || entropy(value) < 2.5) return false;
  return reasonAgainst(value) === undefined;
}

/** As random as a key that a service issued: no words, of the signs that keys have. */
export function isKeyLike(value: string): boolean {
  const confidence = reasonAgainst(value) !== undefined || isDummy(value) ? null : scoreToken(value, true, 2);
  return value.length >= 20 && (confidence === 'high' || confidence === 'medium');
}

/** A password that no word of a text looks like. */
export function isPasswordLike(value: string): boolean {
  if (value.length < 10 || !/\d/.test(value) || reasonAgainst(value) !== undefined || isDummy(value)) return false;
  return scorePassword(value, true) === 'high';
}

/** Why the value assigned to the name is taken for no secret; null when it is for one. */
export function whyNoSecret(name: string, value: string, quoted: boolean, isPassword: boolean): string | null {
  if (nameStrength(name) === 0 && !isNamedAfter(name)) return 'its name does not say that it is a secret';
  const reason = reasonAgainst(value);
  if (reason !== undefined) return `its value ${reason}`;
  return scoreSecret(name, value, quoted, isPassword) === null
    ? 'its value is nothing that a service would issue'
    : null;
}

function scorePassword(value: string, quoted: boolean): Confidence {
  if (UUID.test(value) || /^SCRAM-SHA-\d+\$/.test(value)) return 'medium'; // the latter opens nothing before it is guessed
  const kinds = kindsOf(value);
  const bits = entropy(value) * value.length;
  if (value.length >= 8 && kinds >= 3 && bits >= 26 && !isWordWithNumber(value)) {
    const isSure = quoted || (value.length >= RANDOM && looksRandom(value));
    return isSure && !isWeakPassword(value) ? 'high' : 'medium';
  }
  if (value.length >= 12 && kinds >= 2 && entropy(value) >= 3.2 && !isWordWithNumber(value)) return 'medium';
  return 'low';
}

/** Null for what no service would issue: without a digit, or with signs that stand in no token. */
function scoreToken(value: string, quoted: boolean, strength: 1 | 2): Confidence | null {
  if (strength === 2 && areLettersThrown(value)) return 'low';
  if (!/\d/.test(value) || !/^[\w+/=.~:-]+$/.test(value))
    return strength === 2 && (isPhrase(value) || (quoted && isJumble(value))) ? scorePhrase(value) : null;
  const kinds = kindsOf(value);
  const bits = entropy(value);
  const isHex = /^[0-9a-f]+$|^[0-9A-F]+$/.test(value);
  if (DOUBTFUL.some((form) => form.test(value)) || isBrokenJwt(value)) return strength === 2 ? 'medium' : 'low';
  if (isHex && value.length >= 32 && bits >= 3) return strength === 2 ? 'high' : 'low';
  if (value.length >= 20 && bits >= 3.7 && kinds >= 3 && looksRandom(value)) return strength === 2 ? 'high' : 'medium';
  if (value.length >= 16 && bits >= 3.2 && kinds >= 2 && looksRandom(value)) return strength === 2 ? 'medium' : 'low';
  if (strength === 1 && (isWordWithNumber(value) || isNumberedName(value))) return null;
  return value.length >= 8 && kinds >= 2 ? 'low' : null;
}

/** Or what is made up to look like one. */
const UUID = /^[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12}$/i;
/** Forms of values that are keys, but as often something else. */
const DOUBTFUL: readonly RegExp[] = [
  UUID,
  /(?:^|[_-])(?:sandbox|sbx|sb|test|demo|mock)[_-]/i, // a key that says itself that it opens the test mode
  /=[^=]/, // an equation: `=` stands nowhere but at the end of base64
];

/** Begins like a JSON Web Token, and its header is none. */
function isBrokenJwt(value: string): boolean {
  if (!/^ey[JK][\w-]+\./.test(value)) return false;
  try {
    JSON.parse(atobOrNothing(value.slice(0, value.indexOf('.'))));
    return false;
  } catch {
    return true;
  }
}

/** With signs that stand in passwords, not in code: `development#product`. */
function isPhrase(value: string): boolean {
  return value.length >= 10 && /[#!@%^&*?$]/.test(value) && !/^[\w.+-]+@[\w-]+\.[\w.-]+$/.test(value);
}

/** As sure as a password would be that is no word: who makes up a secret makes it up as one. */
function scorePhrase(value: string): Confidence {
  const isSure = value.length >= PHRASE && /\d/.test(value) && kindsOf(value) === 4 && looksRandom(value);
  return isSure && !isWordWithNumber(value) && !/\s/.test(value) ? 'medium' : 'low';
}

/** Shortest of that, in characters. */
const PHRASE = 12;

/** Random letters without a digit among them: of keys of 20 characters one in 30 is so. */
function areLettersThrown(value: string): boolean {
  if (/^[a-z]*(?:[_-]?[A-Z][a-z]+)+$/.test(value)) return false; // namesLikeThis
  return /^[A-Za-z_-]{20,}$/.test(value) && kindsOf(value) >= 2 && entropy(value) >= 3.7 && changes(value) >= 0.35;
}

/** Of all kinds of signs, as a generator of passwords throws them together; code in quotes has more words. */
function isJumble(value: string): boolean {
  return value.length >= 20 && kindsOf(value) === 4 && entropy(value) >= 4 && looksRandom(value);
}

/** `Hamburg-876`, `Summer.1998`: as people make up passwords, and as some things are numbered. */
function isChosen(value: string, quoted: boolean): boolean {
  return (
    /^[A-Z][a-z]{3,}[._-]\d{2,4}[!@#$.*_]?$/.test(value) &&
    (quoted || /^[A-Z][a-z]+(?:[_-]\d{3}|\.(?:19|20)\d\d)/.test(value)) &&
    !isAlgorithm(value)
  );
}

/** `rain_chance_2d`, `TYPE_PM25_IN_24H`: what a bare `key` is called by in most programs. */
function isNumberedName(value: string): boolean {
  const isOneCase = !/[a-z]/.test(value) || !/[A-Z]/.test(value);
  return isOneCase && NUMBERED_NAME.test(value) && unspoken(value) < UNSPOKEN;
}

const NUMBERED_NAME =
  /^(?=.*[A-Za-z]{3})(?:[A-Za-z]{1,20}(?:\d{1,4}[A-Za-z]{0,8})?|\d{1,4}[A-Za-z]{0,5})(?:[_./-](?:[A-Za-z]{1,20}(?:\d{1,4}[A-Za-z]{0,8})?|\d{1,4}[A-Za-z]{0,5})){1,9}$/;
/** Bits that pairs of letters tell against words, from which on it is no name. */
const UNSPOKEN = 15;

/** `password123`, `Hunter2!`: a word, a number and perhaps a sign. */
function isWordWithNumber(value: string): boolean {
  return /^[A-Za-z][a-z]+[_.-]?\d{0,6}[!@#$.]?$/.test(value);
}
