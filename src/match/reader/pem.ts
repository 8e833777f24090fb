import { Buffer } from 'node:buffer';
import type { Doubt, Match } from '../../model/match.ts';
import type { Confidence } from '../../model/provider.ts';
import { entropy } from '../entropy.ts';
import type { RuleIndex } from '../rule-index.ts';
import type { Window } from '../window.ts';

/** Longest private key that is read, in bytes from its first line. An RSA key of 16,384 bits takes 13 KiB. */
const LONGEST = 30 * 1024;
/** Room for the last line of an armour, in bytes. */
const END_LINE = 80;
/** First byte of a key in DER, whose length comes next. */
const SEQUENCE = 0x30;
/** Fewest base64 characters of a body: an Ed25519 key in PKCS#8 has 64. */
const SHORTEST = 60;
/** Least entropy of what is left of a damaged key, in bits per character: prose has less. */
const RANDOM = 4.8;
/** What base64 of something else stands for. */
const TEXT = /^[\t\n\r -~]*$/;

/**
 * Private keys, however they are embedded: bare lines, escaped line breaks, quoted lines, YAML blocks.
 * @param broken takes where one begins that is none as it goes on, however far that is
 */
export function readPem(window: Window, index: RuleIndex, bytes: Buffer, broken?: number[]): Match[] {
  const found: Match[] = [];
  for (const { id, at } of window.sentinels) {
    for (const i of index.sentinels[id]!) {
      const rule = index.rule(i);
      if (rule.reader !== 'pem' && rule.reader !== 'ppk') continue;
      const expression = index.expression(i);
      expression.lastIndex = at;
      const first = expression.exec(window.text);
      if (!first) continue;
      const start = window.base + at;
      const text = keyText(bytes, start, first[0].length, rule.reader);
      const key = rule.reader === 'pem' ? readArmour(text, first[0].length) : readPutty(text);
      if (!key && broken && hasBegun(text.slice(first[0].length), rule.reader)) broken.push(start);
      if (!key) continue;
      found.push({ rule: i, start, end: start + key.length, value: key.body, ...weigh(key, rule.confidence) });
      break;
    }
  }
  return found;
}

/** A first line of base64 stands behind what begins a key, and its headers, which are long in PuTTY's format. */
function hasBegun(rest: string, reader: 'pem' | 'ppk'): boolean {
  if (reader === 'ppk') return /^[^\0]{0,400}?\n[ \t]*[A-Za-z0-9+/]{40}/.test(rest);
  const inside = withoutMargin(rest).replace(HEADERS, '\n');
  // By itself: with more behind it the expression could be matched in a thousand ways, each tried in turn.
  const gap = BEGINS.exec(inside)?.[0] ?? '';
  return /^[A-Za-z0-9+/]{40}/.test(inside.slice(gap.length));
}

interface Key {
  /** Base64 without line breaks. */
  readonly body: string;
  /** Length of the whole armour in the text. */
  readonly length: number;
  readonly encrypted: boolean;
  readonly complete: boolean;
  /** Closed, but what it holds is no key any more: characters were changed or left out. */
  readonly damaged?: boolean;
}

/** The bytes from the first line on, no further than a next key may begin: so that many first lines cost no more than one. */
function keyText(bytes: Buffer, start: number, length: number, reader: 'pem' | 'ppk'): string {
  const next = bytes.indexOf(reader === 'pem' ? '----' : 'PuTTY-User-Key-File', start + length);
  const end = next < 0 ? bytes.length : next + END_LINE;
  return bytes.toString('latin1', start, Math.min(bytes.length, end, start + LONGEST));
}

function weigh(key: Key, confidence: Confidence): { confidence: Confidence; doubts: Doubt[] } {
  if (key.damaged) return { confidence: 'low', doubts: ['truncated'] };
  if (!key.complete) return { confidence: 'medium', doubts: ['truncated'] };
  return key.encrypted ? { confidence: 'medium', doubts: ['encrypted'] } : { confidence, doubts: [] };
}

/** What may stand between the base64 of an armour: line breaks, bare or escaped, quotes and signs of string syntax. */
const BETWEEN = /(?:\\+[nrt]|[\s"'`,+;.|>\\()[\]#*/]|&#\d+;|<br ?\/?>)+/g;

const BEGINS = new RegExp(`^${BETWEEN.source}`);

/** As a diff shows what is added: the signs before the lines are none of the base64, and could be. */
const ADDED_LINES = /^(?:\r?\n\+[^\n]*)+$/;

/** `2026-03-02T10:11:12.345Z `, `[2026-03-02 10:11:12] `, `web-1  | `. */
const LOGGED =
  /^(?:[\w./-]{1,60} {1,20}\| ?|\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?[ \t]{1,4})/;

/** Header lines of an armour. The first two, of an encrypted key, may share their line with the base64. */
const HEADERS =
  /Proc-Type\s*:\s*4,[A-Z-]+|DEK-Info\s*:\s*[A-Z0-9-]+,[0-9A-Fa-f]+|(?:Comment|Version|Subject|x-coredata|Charset|Hash)\s*:[^\n\\]*(?:\\+r)?(?:\\+n|\n|$)/g;

function readArmour(text: string, from: number): Key | null {
  const rest = text.slice(from);
  const stop = rest.search(/-----|---- END/);
  const complete = stop >= 0 && /^----(?:-| )END/.test(rest.slice(stop, stop + 10));
  const inside = withoutMargin(complete ? rest.slice(0, stop) : rest.slice(0, stop >= 0 ? stop : undefined));
  const isCiphertext = /ENCRYPTED|DEK-Info/.test(inside);
  const encryptedHeader = isCiphertext || /BEGIN ENCRYPTED[^-]*-+$/.test(text.slice(Math.max(0, from - 40), from));
  const plain = inside.replace(HEADERS, '\n');
  const body = complete ? (joinedBase64(plain) ?? damagedBase64(plain)) : leadingBase64(plain);
  if (body === null || body.length < SHORTEST || /(.)\1{11}/.test(body.replace(/A{12,}/g, ''))) return null;
  const armour = complete
    ? from + stop + (/^----[- ]END[^-]{0,40}-{4,5}/.exec(rest.slice(stop))?.[0].length ?? 8)
    : from;
  const content = Buffer.from(body, 'base64');
  const form = formOf(content);
  if (form === 'none' && !encryptedHeader && !/PGP/.test(text.slice(0, from))) {
    const damaged = complete && entropy(body) >= RANDOM && !TEXT.test(content.toString('latin1'));
    return damaged ? { body, length: armour, encrypted: false, complete, damaged } : null;
  }
  return {
    body,
    length: complete ? armour : from + Math.min(inside.length, body.length),
    encrypted: encryptedHeader || form === 'encrypted',
    // In documents the middle of a key is left out between its first and its last line. Ciphertext has no form to tell it by,
    // and begins like a sequence once in 256 times.
    complete: bodyIsWhole(content) || (complete && (isCiphertext || content[0] !== SEQUENCE)),
  };
}

/** Without what stands before each line: the sign of a diff, or what a log puts there. */
function withoutMargin(between: string): string {
  if (ADDED_LINES.test(between)) return between.replaceAll('\n+', '\n');
  const [first, ...lines] = between.split('\n');
  const isLogged = lines.length > 1 && /^\r?$/.test(first!) && lines.every((line) => LOGGED.test(line));
  return isLogged ? ['', ...lines.map((line) => line.replace(LOGGED, ''))].join('\n') : between;
}

/** The base64 of a closed armour, or null when something else stands in it. */
function joinedBase64(inside: string): string | null {
  const joined = inside.replace(BETWEEN, (gap) => (/[/+]/.test(gap) && !/[\s"'\\]/.test(gap) ? gap : keepSigns(gap)));
  const body = joined.replace(/=[A-Za-z0-9+/]{4}$/, '');
  return /^[A-Za-z0-9+/]+={0,3}$/.test(body) ? body : null;
}

/** What stands in a closed armour, where all of it are signs of base64 but not in their places. */
function damagedBase64(inside: string): string | null {
  const body = inside.replace(/\s+/g, '');
  return /^[A-Za-z0-9+/=]+$/.test(body) ? body : null;
}

/** A gap between lines may begin or end with `+` or `/` that belong to the base64: keep those that touch it. */
function keepSigns(gap: string): string {
  const before = /^[+/]+/.exec(gap)?.[0] ?? '';
  const after = before.length === gap.length ? '' : (/[+/]+$/.exec(gap)?.[0] ?? '');
  return before + after;
}

/** The base64 lines that follow a first line whose armour is never closed. */
function leadingBase64(inside: string): string {
  let body = '';
  for (const line of inside.split(/\\+n|\n/)) {
    // A `+` joins texts only beside a quote; else it is base64.
    const text = line
      .replace(/^\s*(?:\+\s*)?["'`]|^\s+/, '')
      .replace(/["'`][\s+,;\\]*$|[\s,;\\]+$/, '')
      .replace(/\\+r$/, '');
    if (text === '') continue;
    // The last line may be short; with `=` at its end it is no word of what follows.
    if (!/^(?:[A-Za-z0-9+/]{16,76}={0,2}|[A-Za-z0-9+/]{2,15}={1,2})$/.test(text)) break;
    body += text;
  }
  return body;
}

function formOf(content: Buffer): 'clear' | 'encrypted' | 'none' {
  if (content.subarray(0, 14).toString('latin1') === 'openssh-key-v1') {
    return content.subarray(15, 40).includes('none') ? 'clear' : 'encrypted';
  }
  if (content.subarray(0, 4).toString('hex') === '3f6ff9eb') return 'clear'; // SSH2 of ssh.com
  if (content[0] !== SEQUENCE) return 'none';
  // PKCS#5 object ids (1.2.840.113549.1.5) stand near the beginning of an encrypted PKCS#8 key.
  return content.subarray(0, 40).includes(Buffer.from('2a864886f70d0105', 'hex')) ? 'encrypted' : 'clear';
}

/** True when a DER sequence ends where the bytes end. */
function bodyIsWhole(content: Buffer): boolean {
  if (content[0] !== SEQUENCE || content.length < 4) return false;
  const first = content[1]!;
  if (first < 0x80) return content.length >= first + 2;
  const size = first & 0x7f;
  if (size > 3) return false;
  return content.length >= content.readUIntBE(2, size) + 2 + size;
}

/** PuTTY's format: header lines, then `Private-Lines: n`, n lines of base64 and `Private-MAC`. */
function readPutty(text: string): Key | null {
  const hit = /Private-Lines:\s*(\d{1,3})(?!\d)/.exec(text);
  if (!hit) return null;
  const from = hit.index + hit[0].length;
  const stop = text.slice(from).search(/Private-(?:MAC|Hash)/);
  const between = stop >= 0 ? text.slice(from, from + stop) : text.slice(from);
  const inside = withoutMargin(between);
  const body = stop >= 0 ? joinedBase64(inside) : leadingBase64(inside);
  if (body === null || body.length < 40) return null;
  return {
    body,
    length: from + (stop >= 0 ? between.replace(/[\s+]+$/, '').length : body.length),
    encrypted: !/Encryption:\s*none/.test(text.slice(0, from)),
    // A line holds 64 characters; only the last may be shorter.
    complete: stop >= 0 || body.length > (Number(hit[1]) - 1) * 64,
  };
}
