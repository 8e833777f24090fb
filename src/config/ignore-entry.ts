import type { IgnoreKey } from '../model/ignore.ts';
import { nearest } from '../util/edit-distance.ts';
import { globFault } from '../util/glob.ts';

/** One accepted finding: a line `<key> <rule> [expires=<date>] [path=<pattern>] <reason>`; of a problem its code is the rule. */
export interface IgnoreEntry {
  readonly key: IgnoreKey;
  readonly rule: string;
  readonly expires: string | null;
  readonly path: string | null;
  readonly reason: string;
}

const KEY = /^(?:(?:problem:)?[0-9a-f]{16}|scrypt:[0-9a-f]{16}:[0-9a-f]{32})$/;
const FORM = 'a line is: <id of 16 hex digits> <rule> [expires=<date>] [path=<pattern>] <reason>';

/** Whether a line holds an entry; others are comments, or empty. */
export function isEntry(line: string): boolean {
  return KEY.test(line.split(' ')[0]!);
}

/** An entry of a line, or what is wrong with it. Nothing of the line is repeated: it may hold a key. */
export function parseEntry(line: string): IgnoreEntry | string {
  const [, name = '', rule = '', rest = ''] = /^(\S+) (\S+) (\S.*)$/.exec(line) ?? [];
  if (!KEY.test(name)) return FORM;
  let reason = rest;
  let expires: string | null = null;
  let path: string | null = null;
  for (;;) {
    const [whole, field, quoted, plain] = /^(expires|path)=(?:"([^"]*)"|(\S+))(?: +|$)/.exec(reason) ?? [];
    if (whole === undefined) break;
    const value = quoted ?? plain ?? '';
    if (field === 'expires') {
      if (!isDate(value)) return 'a date is written as 2027-01-31';
      expires = value;
    } else {
      const fault = globFault(value);
      if (fault) return `path: ${fault}`;
      path = value;
    }
    reason = reason.slice(whole.length);
  }
  const meant = misspelled(reason);
  if (meant) return meant;
  return reason === '' ? FORM : { key: parseKey(name), rule, expires, path, reason };
}

/** A limit that nobody would see is none: what it says of a reason that begins like one; null where it does not. */
export function misspelled(reason: string): string | null {
  const [, word] = /^([A-Za-z]+)=/.exec(reason) ?? [];
  const meant = word && nearest(word.toLowerCase(), ['expires', 'path']);
  return meant ? `a reason does not begin so: did you mean "${meant}="?` : null;
}

export function formatEntry({ key, rule, expires, path, reason }: IgnoreEntry): string {
  const until = expires === null ? '' : ` expires=${expires}`;
  const where = path === null ? '' : ` path=${/\s/.test(path) ? `"${path}"` : path}`;
  return `${keyText(key)} ${rule}${until}${where} ${reason}`;
}

export function parseKey(text: string): IgnoreKey {
  const [kind, salt, hash] = text.split(':');
  if (kind === 'problem' && salt) return { kind, id: salt };
  return salt && hash ? { kind: 'salted', salt, hash } : { kind: 'id', id: text };
}

export function keyText(key: IgnoreKey): string {
  if (key.kind === 'salted') return `scrypt:${key.salt}:${key.hash}`;
  return key.kind === 'problem' ? `problem:${key.id}` : key.id;
}

/** A day that there is, `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
