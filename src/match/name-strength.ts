import { wordsOf } from './name-words.ts';

/**
 * Words that may follow the telling word of a name without changing what it says. A number at the end of a name is no part of
 * them: `base` stands for `_BASE64`, `b` for `_B64`, `v` for `_V2`.
 */
export const NEUTRAL = setOf(
  'value val str string base64 b64 base b v hex default prod production preprod dev development stage staging live local ci qa uat old new current previous main primary secondary fallback backup master plain raw secure super internal ro rw readonly eu us uk ca au apac emea',
);
/** Last words of a name that say secret. Any other is about something else: `token_count`, `password_field`. */
export const TELLING = setOf(
  'pass passe passw password passwords passwort passwd passphrase passcode pwd pswd pw kennwort senha wachtwoord secret secrete secrets token tokens key keys apikey apitoken apisecret auth authorization authtoken credential credentials creds cred secretkey accesskey privatekey clientsecret accesstoken',
);
/** What is grown together with the name of a provider in names of its keys: `paypaloauth`, `fastlypersonaltoken`. */
export const GROWN_BEHIND: ReadonlySet<string> = new Set([...TELLING, 'oauth', 'personaltoken', 'personalaccesstoken']);
/** Such words with another behind them are about something else, unless that says whose or where: `apikey_billing`, `password_paris`. */
export const NAMED_AFTER = setOf('password passwd secret apikey');
/** What a secret is not, though its name begins with one: `password_hash`, `secret_name`, `apikey_header`. */
const ABOUT =
  /^(?:ids?|names?|types?|kind|ur[il]s?|path|file|files|dir|folder|field|input|label|text|title|hint|help|placeholder|message|msg|error|errors|hash|hashes|hashed|digest|salt|header|headers|prefix|suffix|expir\w*|ttl|age|date|time|length|len|size|count|limit|version|algorithm|alg|format|policy|rule|rules|regex|pattern|reset|change|confirm\w*|manager|store|provider|service|ref|reference|selector|class|column|param|parameter|query|option|options|arn|scope|scopes|encrypted|encryption|cipher|strength|visible|required|invalid|valid|link|page|form|box|icon|button|view|screen|route|event|status|state|mode|source|target|test|example)$/;

/** A bare `key` or `auth` says little: it needs one of these before it. */
const QUALIFIER = setOf(
  'api app application access secret private auth account master encryption signing sign license service client admin storage shared session jwt server consumer crypt crypto hmac deploy webhook subscription refresh bearer oauth personal bot',
);

/** Words grown together that say it as well: `PGPASSWORD`, `dbpassword`, `jwtsecret`. */
const GROWN =
  /^(?:[a-z]{2,12}(?:password|passwort|passwd|passphrase)|(?:admin|ap|auth|bind|cert|db|dn|ftp|http|imap|ipmi|jdbc|key|keystore|ldap|local|login|mail|mongo|mqtt|my|mysql|nas|ora|oracle|p12|pg|pop3?|postgres|ppp|proxy|radius|rdp|redis|relay|remote|root|router|sa|server|sip|smb|smtp|sql|ssh|store|sudo|svn|sys|system|truststore|user|vnc|vpn|web|wifi|wlan|zip)(?:pass|pwd?)|(?:jwt|api|app|auth|client|access|session|cookie|shared|signing|encryption|webhook|consumer|bearer|refresh|master|account|admin|bot|oauth)(?:secret|token|key)s?)$/;

/** An idempotency key tells one request from another. */
export const NOT_SECRET_KEYS = setOf('public primary foreign sort partition cache object s3 idempotency');
/** Tokens that say where a list goes on, and of which state of a thing or of which request one speaks, as `Postman-Token` does. */
const NOT_SECRET_TOKENS = setOf('page next continuation cancellation idempotency version postman');
/** What has one or not is said, not the value: `WHICH_DONT_REQUIRE_PASSWORD`; and what passes a test, `MUST_PASS`. */
const ASKS = setOf('require requires needs without must should');
/** What a name that begins so is about: `GUID_CHANGE_PASSWORD`, of a list of rights. */
const IDS = setOf('guid uuid oid');
/** What is called their key is its id or fingerprint: the key itself is a text of many lines. */
const FINGERPRINTED = setOf('gpg pgp');

/** Sets, since expressions of so many words take longer to compile than a usual scan takes to judge all its names. */
function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** 0: the name is about something else; 1: could be; 2: says secret. */
export function nameStrength(name: string): 0 | 1 | 2 {
  const parts = name.replace(/[.$]+$/, '').split(/[.$]/);
  const words = wordsOf(spaced(parts.at(-1)!));
  while (words.length > 1 && isNeutral(words.at(-1)!)) words.pop();
  const last = words.at(-1) ?? '';
  // What says whose key it is may be a part of its own: `weather.api.key`.
  const before = words.at(-2) ?? wordsOf(parts.at(-2) ?? '').at(-1) ?? '';
  // PassWord, PassWd
  if (before === 'pass' && /^(?:word|wd|phrase)$/.test(last)) return 2;
  if ((IDS.has(words[0] ?? '') || ASKS.has(before)) && words.length > 1) return 0;
  if (FINGERPRINTED.has(before) && /^keys?$/.test(last)) return 0;
  // `PublicKeyToken`, which names an assembly of .NET
  if (before === 'key' && last === 'token' && words.at(-3) === 'public') return 0;
  // What every page with a CAPTCHA shows.
  if (before === 'site' && last === 'key') return 0;
  if (NOT_SECRET_TOKENS.has(before) && /^tokens?$/.test(last)) return 0;
  // `ClientRequestToken` of AWS is made anew for each request, and so is the nonce `Sec-WebSocket-Key`.
  if (before === 'request' && last === 'token' && words.at(-3) === 'client') return 0;
  if (/socket$/.test(before) && last === 'key' && words[0] === 'sec') return 0;
  if (NOT_SECRET_KEYS.has(before) || !(TELLING.has(last) || GROWN.test(last))) return 0;
  if (!/^(?:keys?|auth|tokens?)$/.test(last) || QUALIFIER.has(before)) return 2;
  // secretOrKey
  return before === 'or' && TELLING.has(words.at(-3) ?? '') ? 2 : 1;
}

/** `DBpassword`, `APIkey`: the word is in small letters behind an abbreviation, of which its case would take a letter. */
function spaced(name: string): string {
  const [, before, word] = /^(.*[A-Z]{2})([a-z]+)\d*$/.exec(name) ?? [];
  return before !== undefined && TELLING.has(word!) ? `${before}_${word}` : name;
}

function isNeutral(word: string): boolean {
  return NEUTRAL.has(word) || /^\d+$/.test(word);
}

/** The name says that what it names is secret: `db_password`, not `password_field`. */
export function saysSecret(name: string): boolean {
  return nameStrength(name) === 2;
}

/** `apikey_billing`: a telling word, and one more that is about nothing else. */
export function isNamedAfter(name: string): boolean {
  const words = wordsOf(name.split(/[.$]/).at(-1) ?? name);
  const last = words.at(-1) ?? '';
  return NAMED_AFTER.has(words.at(-2) ?? '') && last.length > 2 && !ABOUT.test(last);
}
