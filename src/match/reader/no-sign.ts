import { isKeyLike, isPasswordLike } from '../assignment-score.ts';
import { nameStrength } from '../name-strength.ts';
import { wordsOf } from '../name-words.ts';
import type { AssignedValue } from './assigned-value.ts';

/** How far before a name what calls or defines it is read, in bytes. */
const BEFORE = 80;

/** What compares or sets the text that stands before it: `password.equals("…")`. */
const MEMBER = /\.(?:append|assign|compareTo|(?:content)?[eE]quals(?:IgnoreCase)?|set(?:Value)?)$/;

/** The name that a call is about: of `password.equals` the part before it; or that a compiler or Java defines, `-Dtoken=…`. */
export function subjectOf(name: string): string {
  return name.replace(MEMBER, '').replace(/^-D(?=[A-Za-z])/, '');
}

/**
 * No sign assigns the value to the name, and nothing else says that it is its value: two words of a text, a question about the
 * name, an argument beside another one.
 * @param from where the name begins
 * @param owned the name says whose it is: then the two words are enough
 */
export function isNeighbour(text: string, from: number, name: string, value: AssignedValue, owned: boolean): boolean {
  const between = text.slice(from + name.length, value.at);
  const before = text.slice(Math.max(0, from - BEFORE), from);
  if (/^[({]\s*[@LN]?["'`]$/.test(between)) return isOther(name, value.text, asks(name));
  if (/^\s*,\s*(?:<<)?[@LN]?["'`]$/.test(between)) return isOther(name, value.text, !takesPair(before));
  if (owned) return false;
  if (/^ +["']?$/.test(between) && (name.startsWith('-') || isSet(before))) return false;
  // Remarks have code between backticks, settings have nothing there.
  if (/^ +\\?`+$/.test(between)) return true;
  if (/^ +[@LN]?["']$/.test(between)) return !beginsLine(text, from) && !isDefined(before);
  return (
    /^[ \t]+$/.test(between) && !isSetToLineEnd(text, before, value) && !isSetting(text, from, name, before, value)
  );
}

/** Of a bare `token` or `key` only what looks random is one: other things are called so too. */
function isOther(name: string, value: string, isNone: boolean): boolean {
  return isNone || (nameStrength(subjectOf(name)) < 2 && !isKeyLike(value));
}

/** First words of functions that ask for a value, by it or about it, or make something of it. */
const ASKING = new Set(
  'by can cannot check compare contains count create decode decrypt delete derive describe detect digest encode encrypt escape exists expect extract fetch filter find for forgot format from generate get handle has hash hide import in inspect invalid is list load log lookup make mask match must no normalize not on parse print query read redact refresh remove request require reset resolve revoke sanitize scan search should show sign sort strip test to translate trim valid validate verify'.split(
    ' ',
  ),
);

/** `getToken("…")`, `isPassword("…")`: what it is called with is no secret, or one for a test. */
function asks(name: string): boolean {
  const words = wordsOf(subjectOf(name).split('.').at(-1)!);
  const [first] = words as [string];
  return first === 'pass' || GROWN.test(first) || (words.length > 1 && ASKING.has(first));
}

/** `splitpasswd`, `getpass`. */
const GROWN = /^(?:ask|check|crypt|gen|get|hash|make|parse|prompt|read|split|strip|verify)(?:pass|pwd)/;

/** What takes a name, or where to put it, and then the value: `strcpy(password, "…")`, `{password, "…"}`, `set :password, "…"`, `${env:PASSWORD, '…'}`. */
function takesPair(before: string): boolean {
  return (
    /(?:add|append|assert\w*|assign|cat|cmp|compare|copy|cpy|define|entry|env|equals?|field|header|insert|option|pair|param(?:eter)?|printf|property|put|register|set|store|string|var|write)\w{0,12}\s*\(\s*[\w.>*&:-]*$/i.test(
      before,
    ) || /\{\s*$|(?:^|[\s([{]):$|\$\{(?:env|opt|ssm|self|param|cf):$/.test(before)
  );
}

/**
 * What a command makes a variable of: `ENV NAME value` of a Dockerfile, `setenv NAME value`, `SetEnv NAME value` of Apache,
 * `fastcgi_param NAME value;` of nginx, `set -gx NAME value`, in fish's history too, `set(NAME value`; or a network's setting, `nmcli … password value`.
 */
function isSet(before: string): boolean {
  return /(?:^|\n)[ \t]*(?:ENV +|[Ss]et[Ee]nv +|(?:fastcgi|scgi|uwsgi)_param +|proxy_set_header +|setx +|(?:- cmd: )?set +-[gU]?x +|set\()$|\bnmcli [^\n]{1,60} $/.test(
    before,
  );
}

/**
 * What defines it: `#define PASSWORD "…"`, `(setq password "…")`, `set password "…"` of Tcl, `:password "…"` and `(password "…")` of
 * Lisp, `@password "…"` of Elixir, `OPTIONS (user '…', password '…')` of SQL.
 */
function isDefined(before: string): boolean {
  return (
    /\boptions ?\([^()\n]*$/i.test(before) ||
    /(?:^|\n)[ \t]*#[ \t]*define +$|\((?:def[\w-]*|set[\w!-]*) +[*+]?$|(?:^|[\n;{][ \t]*)set +$|(?:^|[\s([{])[:(]$|(?:^|\n)[ \t]*@$/.test(
      before,
    )
  );
}

/** `set password …` and nothing else on the line. */
function isSetToLineEnd(text: string, before: string, value: AssignedValue): boolean {
  return /(?:^|\n)[ \t]*set +$/.test(before) && endsLine(text, value);
}

/** `auth_token …;` and nothing else on the line, as many servers are configured, or `#define AUTH_TOKEN …`. */
function isSetting(text: string, from: number, name: string, before: string, value: AssignedValue): boolean {
  const begins = beginsLine(text, from) || /(?:^|\n)[ \t]*#[ \t]*define +$/.test(before);
  const isSecret =
    isKeyLike(value.text) || (PASSWORD.test(name) && isPasswordLike(value.text) && !WORDS.test(value.text));
  return begins && isSecret && endsLine(text, value);
}

const PASSWORD = /(?:pass\w*|pwd?)$/i;
/** `Reset2024Link`: of a text, though all its parts are run together. */
const WORDS = /^[A-Za-z][a-z]+(?:\d{1,4}[A-Za-z][a-z]+|[A-Z][a-z]+)*\d{0,4}$/;

/** A name, a space and a value, and nothing else up to the end of the line. */
export function isRestOfLine(text: string, from: number, name: string, value: AssignedValue): boolean {
  return /^[ \t]+$/.test(text.slice(from + name.length, value.at)) && endsLine(text, value);
}

function endsLine(text: string, { text: value, at }: AssignedValue): boolean {
  return /^;?[ \t]*(?:\r?\n|$)/.test(text.slice(at + value.length, at + value.length + 8));
}

/** Nothing but `export` stands before it on its line. */
export function beginsLine(text: string, at: number): boolean {
  return /(?:^|\n)[ \t]*(?:export +)?$/.test(text.slice(Math.max(0, at - BEFORE), at));
}
