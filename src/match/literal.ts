import { isDummy } from './dummy.ts';
import { kindsOf } from './looks.ts';
import { unspoken } from './unspoken.ts';

/**
 * References to a secret that is kept elsewhere, ciphertext, and words that stand for "your secret here". They are what
 * people should write, so they never count as literals.
 */
const REFERENCE = [
  /^\$/, // $VAR ${VAR} $(command)
  /(?<![A-Za-z0-9])<[A-Za-z][^<>]*>(?![A-Za-z0-9])/, // <it>, sk-<it>
  /<(?=[^<>]*(?:[A-Za-z]{4}|[\s:_-]))[A-Za-z][^<>]*>/, // …<placeholder>…, and not p<ab>ssW0rd
  /^%[^%]+%$|^@[\w.]+@$|^__[\w.]+__$/, // %VAR% @var@ __VAR__
  /^`[^`]+`$/, // what a command of the shell prints
  /^<[^>]*>$|^\[[^\]]*\]$|^\{[^}]*\}$|^\*+$|^\.+$|^-+$|^_+$/, // <password> [password] ****
  /^projects\/[^/]+\/secrets\//,
  /^@Microsoft\.KeyVault\(/,
  /^(?:vault|op|arn|ssm|secretsmanager|keyvault|gcp-?sm|sm|file|env|awssm|doppler|bws|keyring|ref\+\w+):/i,
  /^(?:ENC\[|ENC\(|\{cipher\}|AQICAH|AgB|\$ANSIBLE_VAULT|-----BEGIN|age1|gAAAAA|vault:v\d|!vault|U2FsdGVkX1|AQAAABAAA|AQAAANCMnd8|01000000[dD]08[cC]9[dD][dD][fF])/,
  /^(?:process\.env|os\.environ|os\.getenv|getenv|ENV\[|env\(|System\.getenv|config\(|import\.meta|std::env|secrets\.|var\.|local\.|data\.|module\.)/,
];

const TEMPLATE =
  /\$\{[^}#>;]*\}|\$\([^)]*\)|\{\{[^}]*\}\}|<%.*%>|#\{[^}]*\}|%\([^)]*\)s|%\{[^}]*\}|\{\$[^}]*\}|\{[A-Za-z_][\w.]*\}|(?:^|[/_:=-])%[sd](?:$|[/_:-])|[A-Za-z,]%[sdv]$|:\$[A-Z][A-Z_]{3,}$/;

const PLACEHOLDER =
  /^(?:x+|\*+|#+|\?+|todo|fixme|tbd|null|none|nil|undefined|true|false|yes|no|on|off|empty|blank|name|type|this|self|redacted|removed|hidden|masked|secret|password|passwd|pass|pwd|token|key|api[_-]?key|string|text|value|default|changeme|change[_-]me|change[_-]?it|required|optional|public|private|basic|bearer|user(?:name)?|admin|root|guest|anonymous|android|test(?:ing)?|example|sample|dummy|foo(?:bar)?|bar|baz|qux|demo|mock|fake|none|n\/a)$/i;

/** One expression for both uses, as it takes long to make. */
const INSTRUCTION =
  /your[ _-]?(?:own|api|secret|pass|token|key|access|client|account|auth|private|db|database|user|app|real)|<your|(?:my|some)[_-](?:secret|password|token|api|key|pass)\b|(?:insert|enter|put|place|paste|add|set|fill|type|choose|replace|provide|supply)[ _-]?(?:your|this|here|in|with|me|the|a)\b|here$|change[_-]?(?:me|this|it)|replace[_-]?(?:me|this|with)|not[_-]?(?:a|the)?[_-]?real|goes[_-]here|to[_-]be[_-](?:set|filled|replaced)|example|placeholder|dummy|redacted|x{4,}|\.\.\.|\xe2\x80\xa6|…|\*{4}/gi;

/** True when the value itself is written there: no reference, placeholder, ciphertext or instruction. */
export function isLiteral(value: string): boolean {
  if (PLACEHOLDER.test(value) || (value.search(INSTRUCTION) >= 0 && !isMostlyRandom(value))) return false;
  return (
    (!REFERENCE.some((form) => form.test(value)) || isGenerated(value)) && !(TEMPLATE.test(value) && bracketsFit(value))
  );
}

/** Begins as a variable does, and goes on as no name or expression: `$vT=7xI@wz…`. */
function isGenerated(value: string): boolean {
  return (
    /^\$[\w!@#%^&*=?~+-]{11,63}$/.test(value) &&
    /[!@#%^&*=?~]/.test(value) &&
    kindsOf(value) === 4 &&
    unspoken(value) >= UNSPOKEN
  );
}

/** Shortest of what is left beside such words that no one writes as a sample, in characters. */
const LEFT = 10;
/** The same without the signs that stand in no token. */
const LEFT_OF_SIGNS = 8;

/**
 * A word of instructions within a value that is random besides explains nothing of it: one in some thousand keys holds one
 * by chance.
 */
function isMostlyRandom(value: string): boolean {
  if (/[\s<>]|\.\.\.|\xe2\x80\xa6|…|\*{4}/.test(value)) return false;
  const rest = value.replace(INSTRUCTION, '');
  if (rest.length >= LEFT && isJumble(rest)) return true;
  // Passwords have any signs; what is random in them shows in their letters and digits.
  const left = /^[\w+/=.~-]+$/.test(rest) ? rest : rest.replace(/[!@#$%^&*?+=.~_-]/g, '');
  if (rest.length < LEFT || left.length < LEFT_OF_SIGNS || !/^[\w+/=.~-]+$/.test(left)) return false;
  if (isDummy(left)) return false;
  const places = left.match(/\d+/g)?.length ?? 0;
  const odd = unspoken(left);
  if (odd >= UNSPOKEN || (odd >= UNSPOKEN / 3 && places >= 2)) return true;
  if (places >= 3 && places >= left.length / STREWN && !isWords(left)) return true;
  if (places >= 2 && !/[A-Za-z]{4}|[^A-Za-z0-9]/.test(left)) return true;
  const changes = left.match(/[a-z](?=[A-Z0-9])|[A-Z](?=[a-z0-9])|\d(?=[A-Za-z])/g)?.length ?? 0;
  return /[a-z]/.test(left) && /[A-Z]/.test(left) && changes >= left.length / 3 && !isWords(left);
}

/** Bits that pairs of letters tell against words; a third of it where digits stand among them. */
const UNSPOKEN = 15;
/** In letters and digits thrown together digits come again in fewer characters than that; in hex much sooner. */
const STREWN = 9;

/** As generators make them of all kinds of signs. */
function isJumble(text: string): boolean {
  const signs = text.replace(/[A-Za-z0-9]/g, '');
  return kindsOf(text) === 4 && new Set(signs).size >= 3 && !/[a-z]{4}|[^\w!@#$%^&*?+=.~-]/.test(text);
}

/** Most of it is words, `SecretValue1`. */
function isWords(text: string): boolean {
  return text.replace(/[A-Z]?[a-z]{3,}/g, '').length < text.length / 3;
}

const CLOSES: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** No bracket closes another kind than was opened last: true of templates, seldom of passwords full of signs. */
export function bracketsFit(text: string): boolean {
  const open: string[] = [];
  for (const c of text) {
    if ('([{'.includes(c)) open.push(c);
    else if (c in CLOSES && open.pop() !== CLOSES[c]) return false;
  }
  return true;
}
