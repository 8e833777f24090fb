import type { AssignedValue } from './assigned-value.ts';

/** How far before a name what it belongs to is read, in bytes. */
const BEFORE = 80;

/** What follows a secret-like name as a value does, and is none by the way it is written: another argument, a member, a test's outcome. */
export function isOfCode(text: string, from: number, name: string, value: AssignedValue): boolean {
  const before = text.slice(Math.max(0, from - BEFORE), from);
  // "AWS::Route53::KeySigningKey": a type
  if (/["'`]\w+(?:::\w+)*::$/.test(before)) return true;
  const between = text.slice(from + name.length, value.at);
  // "$USER", "$PASSWORD", "ncacn_np": what a variable holds, and the next argument
  if (name.startsWith('$') && /["']$/.test(before) && /^["']\s*,/.test(between)) return true;
  if (value.quoted) return isAsked(between) || isPiped(before, between) || isListedSo(before, between, value.text);
  if (isAssignedTo(between, value.text, text.slice(value.at + value.text.length, value.at + value.text.length + 8)))
    return true;
  // validate("oAuth2Credentials", OAuth2CredentialsValidator)
  if (/^["'`\])\s]*,\s*$/.test(between)) return true;
  return (
    isPiped(before, between) ||
    NAMED_SO.test(value.text) ||
    isMemberOfItsName(name, value.text) ||
    isOutcome(before, name, between, value.text)
  );
}

/** `ERROR_PASSWORD: WIN32_ERROR = 2108`, `subApikey = getV3SubApikey = …`: a type or a variable, to which something is assigned in turn. */
function isAssignedTo(between: string, value: string, behind: string): boolean {
  if (/^\s*:\s*$/.test(between)) return /^\s*=[^=]/.test(behind);
  return / = \(?$/.test(between) && /^[A-Za-z_$][\w$.]*$/.test(value) && /^ = /.test(behind);
}

/** `"iam:ChangePassword", "iam:GetUser"`: of a list of rights, of which each says what it is about. */
function isListedSo(before: string, between: string, value: string): boolean {
  return (
    /["'][\w.-]{1,40}:$/.test(before) && /^["']\s*,\s*["']$/.test(between) && /^[\w.-]{1,40}:[A-Za-z*]+$/.test(value)
  );
}

/** `private_key: ed25519.Ed25519PrivateKey`: a type or a member that is called after what it holds. */
const NAMED_SO = /^(?=.{12})[A-Za-z_$][\w$.]*[a-z\d](?:Key|Token|Secret|Password|Credential)(?:s|[A-Z][a-z]+)*$/;

/** `randomPrivateKey: curve.utils.randomPrivateKey` */
function isMemberOfItsName(name: string, value: string): boolean {
  const own = name.split('.').at(-1)!.toLowerCase();
  const whole = value.toLowerCase();
  return own !== '' && (whole.endsWith(`.${own}`) || whole.endsWith(`:${own}`));
}

/** `PASS: group/case2a` of a summary of tests, `--- PASS: TestCase/case2` of their log. */
function isOutcome(before: string, name: string, between: string, value: string): boolean {
  if (name !== 'PASS' || between !== ': ') return false;
  return before.endsWith('--- ') || /^[\w.+-]+(?:\/[\w.+-]+)+$/.test(value);
}

/** What is called with a literal: its result is assigned. */
const CALL = /([A-Za-z_][\w.:-]{0,39})(?:\(| (?=.))(?:[|_\s()>-]*|default=|-\w+ )[bnlru@]?["'`]$/i;
/** What makes the same value of it, in another type, or its hash, or takes it where there is no other. */
const CONVERTS =
  /^(?:[A-Z]|_T(?:EXT)?$|(?:from|of|new|or|unwrap_or|bytes?|fromhex|unhexlify|field|useState|ref|(?:x|g_|_)?strdup|base64_decode|decode_base64|btoa|trim|b64decode|atob|decode|encode|getBytes|toCharArray|default|stringify|make|bcrypt|md5|sha\d*)(?![a-z]))/;
/** What asks for a value by the name of it. */
const ASKS = /^(?:Get(?!Bytes)|Load|Read|Fetch|Find|Lookup|Require|Resolve|Env|Ask|Prompt|Translate|Format|Parse|T$)/;

/** `password = prompt("…")`: the literal is no value but what stands for one, or asks for it. */
function isAsked(between: string): boolean {
  const called = CALL.exec(between);
  if (!called || !/[(-]/.test(between) || /default=["']$/.test(between)) return false;
  // { return "…"; }, --name PASSWORD --value "…"
  if (called[1] === 'return' || between[called.index - 1] === '-') return false;
  const last = called[1]!.split(/[.:]+/).at(-1)!;
  return !CONVERTS.test(last) || ASKS.test(last);
}

/** A bar stands between cells of a table, and in code between commands; a filter of Jinja tells what is taken where there is no value. */
function isPiped(before: string, between: string): boolean {
  if (/^ ?\| ?default\(["']$/.test(between)) return false;
  return /^[`"']?\s*\|\s/.test(between) && !/(?:^|\n)[ \t]*\|[^\n]*$/.test(before);
}
