import type { AssignedValue } from './assigned-value.ts';

/** How far before a name what it belongs to is read, in bytes. */
const BEFORE = 80;

/** What follows a secret-like name as a value does, and is none by the way it is written: another argument, a member, a test's outcome. */
export function isOfCode(text: string, from: number, name: string, value: AssignedValue): boolean {
  const before = text.slice(Math.max(0, from - BEFORE), from);
  // "AWS::Route53::KeySigningKey": a type
  if (/["'`]\w+(?:::\w+)*::$/.test(before)) return true;
  if (value.quoted) return false;
  const between = text.slice(from + name.length, value.at);
  // validate("oAuth2Credentials", OAuth2CredentialsValidator)
  if (/^["'`\])\s]*,\s*$/.test(between)) return true;
  return isMemberOfItsName(name, value.text) || isOutcome(before, name, between, value.text);
}

/** `randomPrivateKey: curve.utils.randomPrivateKey` */
function isMemberOfItsName(name: string, value: string): boolean {
  const own = name.split('.').at(-1)!.toLowerCase();
  return own !== '' && new RegExp(`[.:]${own.replaceAll('$', '\\$')}$`).test(value.toLowerCase());
}

/** `PASS: group/case2a` of a summary of tests, `--- PASS: TestCase/case2` of their log. */
function isOutcome(before: string, name: string, between: string, value: string): boolean {
  if (name !== 'PASS' || between !== ': ') return false;
  return before.endsWith('--- ') || /^[\w.+-]+(?:\/[\w.+-]+)+$/.test(value);
}
