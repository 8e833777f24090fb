import type { Confidence } from '../model/provider.ts';
import { isDummy, saysPassword } from './dummy.ts';
import { entropy } from './entropy.ts';
import { isIdentifier } from './identifier.ts';
import { wordsOf } from './name-words.ts';

/** Words that may follow the telling word of a name without changing what it says. */
const NEUTRAL = setOf(
  'value val str string base64 b64 hex default prod production dev development stage staging live old new main primary secondary master plain raw secure super',
);
/** Last words of a name that say secret. Any other is about something else: `token_count`, `password_field`. */
export const TELLING = setOf(
  'pass password passwords passwd passphrase passcode pwd secret secrete secrets token tokens key keys apikey apitoken apisecret auth authorization authtoken credential credentials creds cred secretkey accesskey privatekey clientsecret accesstoken',
);
/** Such words with another behind them are about something else, unless that says whose or where: `apikey_billing`, `password_paris`. */
const NAMED_AFTER = setOf('password passwd secret apikey');
/** What a secret is not, though its name begins with one: `password_hash`, `secret_name`, `apikey_header`. */
const ABOUT =
  /^(?:ids?|names?|types?|kind|ur[il]s?|path|file|files|dir|folder|field|input|label|text|title|hint|help|placeholder|message|msg|error|errors|hash|hashes|hashed|digest|salt|header|headers|prefix|suffix|expir\w*|ttl|age|date|time|length|len|size|count|limit|version|algorithm|alg|format|policy|rule|rules|regex|pattern|reset|change|confirm\w*|manager|store|provider|service|ref|reference|selector|class|column|param|parameter|query|option|options|arn|scope|scopes|encrypted|encryption|cipher|strength|visible|required|invalid|valid|link|page|form|box|icon|button|view|screen|route|event|status|state|mode|source|target|test|example)$/;

/** A bare `key` or `auth` says little: it needs one of these before it. */
const QUALIFIER = setOf(
  'api app application access secret private auth account master encryption signing sign license service client admin storage shared session jwt server consumer crypt crypto hmac deploy webhook subscription',
);

/** Words grown together that say it as well: `PGPASSWORD`, `dbpassword`, `jwtsecret`. */
const GROWN =
  /^(?:[a-z]{2,12}(?:password|passwd|passphrase)|(?:jwt|api|app|auth|client|access|session|cookie|shared|signing|encryption|webhook|consumer|bearer|refresh|master|account|admin|bot|oauth)(?:secret|token|key)s?)$/;

const NOT_SECRET_KEYS = setOf('public primary foreign sort partition cache object s3');
/** What is called their key is its id or fingerprint: the key itself is a text of many lines. */
const FINGERPRINTED = setOf('gpg pgp');

/** Sets, since expressions of so many words take longer to compile than a usual scan takes to judge all its names. */
function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

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
  const said = nameStrength(name);
  if (said === 0) return isNamedAfter(name) ? scoreNamedAfter(value, quoted, isPassword) : null;
  const strength = owned ? 2 : said;
  if (notASecret(value)) return null;
  if (isDummy(value)) return 'low';
  return isPassword ? scorePassword(value, quoted) : scoreToken(value, quoted, strength);
}

/** `apikey_billing`: a telling word, and one more that is about nothing else. */
function isNamedAfter(name: string): boolean {
  const words = wordsOf(name.split(/[.$]/).at(-1) ?? name);
  const last = words.at(-1) ?? '';
  return NAMED_AFTER.has(words.at(-2) ?? '') && last.length > 2 && !ABOUT.test(last);
}

/** One less sure than where the name ends in what it is, and not at all where that is a hint already. */
function scoreNamedAfter(value: string, quoted: boolean, isPassword: boolean): Confidence | null {
  if (notASecret(value) || isDummy(value)) return null;
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
  return !notASecret(value);
}

/** The name says that what it names is secret: `db_password`, not `password_field`. */
export function saysSecret(name: string): boolean {
  return nameStrength(name) === 2;
}

/** As random as a key that a service issued: no words, of the signs that keys have. */
export function isKeyLike(value: string): boolean {
  const confidence = notASecret(value) || isDummy(value) ? null : scoreToken(value, true, 2);
  return value.length >= 20 && (confidence === 'high' || confidence === 'medium');
}

/** Parts with a point between them are names, unless one is too long and mixed for a name, or all of it is. */
function isPointed(value: string): boolean {
  if (!/^[\w$-]+(?:\.[\w$-]+)+(?:\(.*\)|:\w+)?$/.test(value)) return false; // a.b.c, a.b:C
  if (
    value.length >= 24 &&
    /(?:\d.*){4}/.test(value) &&
    /[a-z]/.test(value) &&
    /[A-Z]/.test(value) &&
    looksRandom(value)
  )
    return false;
  // A generator of passwords that knows few signs: no piece of it is a word.
  if (
    value.length >= 14 &&
    /\d\D+\d/.test(value) &&
    kindsOf(value) === 4 &&
    changes(value) >= 0.35 &&
    !/[a-z]{4}/.test(value)
  )
    return false;
  return !value.split('.').some((part) => part.length >= 20 && /\d/.test(part) && !isIdentifier(part));
}

/** 0: the name is about something else; 1: could be; 2: says secret. */
function nameStrength(name: string): 0 | 1 | 2 {
  const words = wordsOf(
    name
      .replace(/[.$]+$/, '')
      .split(/[.$]/)
      .at(-1) ?? name,
  );
  while (words.length > 1 && isNeutral(words.at(-1)!)) words.pop();
  const last = words.at(-1) ?? '';
  const before = words.at(-2) ?? '';
  if (FINGERPRINTED.has(before) && /^keys?$/.test(last)) return 0;
  if (NOT_SECRET_KEYS.has(before) || !(TELLING.has(last) || GROWN.test(last))) return 0;
  return /^(?:keys?|auth|tokens?)$/.test(last) && !QUALIFIER.has(before) ? 1 : 2;
}

function isNeutral(word: string): boolean {
  return NEUTRAL.has(word) || /^\d+$/.test(word);
}

/** What is assigned to such names in code that leaks nothing. */
function notASecret(value: string): boolean {
  return reasonAgainst(value) !== undefined;
}

function reasonAgainst(value: string): string | undefined {
  const reason = NO_SECRETS.find(([, fits]) => fits(value))?.[0];
  return reason !== undefined && LOOKS.has(reason) && isGenerated(value) ? undefined : reason;
}

/** What a password may begin with as well as a path, a pattern or a piece of code does. */
const LOOKS: ReadonlySet<string> = new Set([
  'is a path or the name of a file',
  'is a pattern or a colour',
  'is a piece of code',
]);

/** Of all kinds of signs, and without a stretch of small letters that could be a word: code and paths have such. */
function isGenerated(value: string): boolean {
  if (
    value.length < 12 ||
    value.length > 64 ||
    kindsOf(value) < 4 ||
    /[a-z]{4}|[A-Z]{7}|\s|\\[dwsDWS]|%[0-9A-F]{2}/.test(value)
  )
    return false;
  const signs = value.replace(/[A-Za-z0-9]/g, '');
  return new Set(signs).size >= 3 && entropy(value) >= 3.2 && (looksRandom(value) || signs.length > value.length / 3);
}

const NO_SECRETS: readonly (readonly [why: string, fits: (value: string) => boolean])[] = [
  ['is shorter than 6 characters', (value) => value.length < 6],
  ['has a space in it', (value) => /\s/.test(value)],
  ['is a name, not a value', (value) => isIdentifier(value) && !/[$#!@%^&*+?]/.test(value)],
  ['is the name of a variable', isVariable],
  ['is an address', (value) => /^(?:https?|wss?|file|git|ssh|ftp|mailto|data|urn|s3|gs):/i.test(value)],
  [
    'is a path or the name of a file',
    (value) =>
      /^[./~]|^[A-Za-z]:\\|\.(?:json|ya?ml|pem|key|crt|txt|js|ts|py|go|java|php|html?|png|md|com|org|net|io)$/i.test(
        value,
      ),
  ],
  ['is a name with points, as code has it', isPointed],
  ['is a number or a version', (value) => /^[~^]?\d+(?:\.\d+)*$/.test(value)],
  ['is a date or a time', (value) => /^\d{4}-\d{2}-\d{2}|^\d{1,2}:\d{2}/.test(value)],
  [
    'is a pattern or a colour',
    (value) => /^\/.*\/[a-z]*$|^[\^(].*[$)]$|\\[dwsDWS]|^#[0-9a-fA-F]{3,8}$|^0x[0-9a-fA-F]{1,8}$/.test(value),
  ],
  ['is a piece of code', (value) => /^[<>{}()=;]|^--|[,:]$|^,.*\(/.test(value)],
  ['is a checksum', (value) => /^(?:sha\d+|md5)[-:]/i.test(value)],
  ['is the id of an AWS key, which its rule knows', (value) => /^A[KS]IA[A-Z2-7]{16}$/.test(value)],
  ['is the header of a JSON Web Token alone', (value) => /^eyJ(?:hbGciOi|0eXAiOi|raWQiOi)[\w-]*$/.test(value)],
  ['is a public key', (value) => /^(?:MFkw|MFYw|MIIBIj|MIIBCg|MIICIj|MCowBQ|ssh-(?:rsa|ed25519))/.test(value)],
];

/** `AI21_LABS_API_KEY`: words in capitals, the last of which says secret, or whose. */
function isVariable(value: string): boolean {
  if (!/^[A-Z][A-Z0-9]{0,13}(?:_[A-Z0-9]{1,14}){1,7}$/.test(value) || value.replace(/\D/g, '').length > 4) return false;
  const last = value.slice(value.lastIndexOf('_') + 1).toLowerCase();
  return last === 'id' || last === 'sid' || TELLING.has(last);
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
  const kinds = kindsOf(value);
  const bits = entropy(value) * value.length;
  if (value.length >= 8 && kinds >= 3 && bits >= 26 && !isWordWithNumber(value)) {
    const isSure = quoted || (value.length >= RANDOM && looksRandom(value));
    return isSure && !saysPassword(value) ? 'high' : 'medium';
  }
  if (value.length >= 12 && kinds >= 2 && entropy(value) >= 3.2 && !isWordWithNumber(value)) return 'medium';
  return 'low';
}

/** Null for what no service would issue: without a digit, or with signs that stand in no token. */
function scoreToken(value: string, quoted: boolean, strength: 1 | 2): Confidence | null {
  if (strength === 2 && areLettersThrown(value)) return 'low';
  if (!/\d/.test(value) || !/^[\w+/=.~:-]+$/.test(value))
    return strength === 2 && (isPhrase(value) || (quoted && isJumble(value))) ? 'low' : null;
  const kinds = kindsOf(value);
  const bits = entropy(value);
  const isHex = /^[0-9a-f]+$|^[0-9A-F]+$/.test(value);
  if (DOUBTFUL.some((form) => form.test(value)) || isBrokenJwt(value)) return strength === 2 ? 'medium' : 'low';
  if (isHex && value.length >= 32 && bits >= 3) return strength === 2 ? 'high' : 'low';
  if (value.length >= 20 && bits >= 3.7 && kinds >= 3 && looksRandom(value)) return strength === 2 ? 'high' : 'medium';
  if (value.length >= 16 && bits >= 3.2 && kinds >= 2 && looksRandom(value)) return strength === 2 ? 'medium' : 'low';
  if (strength === 1 && isWordWithNumber(value)) return null;
  return value.length >= 8 && kinds >= 2 ? 'low' : null;
}

/** Forms of values that are keys, but as often something else. */
const DOUBTFUL: readonly RegExp[] = [
  /^[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12}$/i, // a UUID, or what is made up to look like one
  /(?:^|[_-])(?:sandbox|sbx|sb|test|demo|mock)[_-]/i, // a key that says itself that it opens the test mode
  /=[^=]/, // an equation: `=` stands nowhere but at the end of base64
];

/** Begins like a JSON Web Token, and its header is none. */
function isBrokenJwt(value: string): boolean {
  if (!/^ey[JK][\w-]+\./.test(value)) return false;
  try {
    JSON.parse(atob(value.slice(0, value.indexOf('.')).replaceAll('-', '+').replaceAll('_', '/')));
    return false;
  } catch {
    return true;
  }
}

/** With signs that stand in passwords, not in code: `development#product`. */
function isPhrase(value: string): boolean {
  return value.length >= 10 && /[#!@%^&*?$]/.test(value) && !/^[\w.+-]+@[\w-]+\.[\w.-]+$/.test(value);
}

/** Random letters without a digit among them: of keys of 20 characters one in 30 is so. */
function areLettersThrown(value: string): boolean {
  if (/^[a-z]*(?:[_-]?[A-Z][a-z]+)+$/.test(value)) return false; // namesLikeThis
  return /^[A-Za-z_-]{20,}$/.test(value) && kindsOf(value) >= 2 && entropy(value) >= 3.7 && changes(value) >= 0.35;
}

/** Of all kinds of signs, as a generator of passwords throws them together; code in quotes has more words. */
function isJumble(value: string): boolean {
  return value.length >= 20 && kindsOf(value) === 4 && entropy(value) >= 4 && looksRandom(value);
}

/** Of lower case, upper case, digits, other signs: how many occur. */
function kindsOf(value: string): number {
  return [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(value)).length;
}

/** `password123`, `Hunter2!`: a word, a number and perhaps a sign. */
function isWordWithNumber(value: string): boolean {
  return /^[A-Za-z][a-z]+[_.-]?\d{0,6}[!@#$.]?$/.test(value);
}

/** Letters and digits change places often; words and numbered identifiers do not. */
function looksRandom(value: string): boolean {
  return changes(value) >= 0.2;
}

/** How often one kind of letters or digits follows another, for each character. */
function changes(value: string): number {
  return (value.match(/[a-z](?=[A-Z0-9])|[A-Z](?=[a-z0-9])|\d(?=[A-Za-z])/g)?.length ?? 0) / value.length;
}
