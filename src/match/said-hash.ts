import type { CompiledRule } from '../model/rule.ts';

/** What stands before the hash of a file or a commit: `@sha256:`, `"revision": "`, `checksum/config: `. */
const SAYS_HASH =
  /(?:^|[^A-Za-z])(?:sha-?\d{0,3}(?:sum)?|md5(?:sum)?|digest|checksum(?:\/[\w.-]{1,20})?|etag|commit|revision|rev|(?:tx|txn|block|transaction)_?hash|tx_?id|["']hash(?=["']))["']?(?:[:=@-]|\s){1,3}["']?$/i;
/** A text of GitHub's that others may read, by its id: pages that link to them name all kinds of providers. */
const LINKED = /gist\.github(?:usercontent)?\.com\/[\w-]{1,39}\/$/i;
/** As far as that reaches, in characters. */
const BEFORE = 64;
const HEX = /^[0-9a-f]{32,128}$/i;

/** A hash in base64 may begin like a key: `sha256=nfu_…` of a list of files, `sha512-…` of a lock file. */
const DIGEST = /(?:^|[^A-Za-z])sha-?\d{1,3}[=-]$/i;

/** Whether what begins at `at` stands right behind the name of an algorithm for hashes. */
export function isDigestAt(text: string, at: number): boolean {
  const before = text[at - 1];
  return (before === '=' || before === '-') && DIGEST.test(text.slice(Math.max(0, at - 8), at));
}

/** The hash is the name of a file: `…/0a1b2c.svg`. */
const NAMES_FILE = /^\.(?:svg|png|jpe?g|gif|ico|webp|css|m?js|map|woff2?|html?|zip|tgz|gz|pdf|mp4)(?![\w-])/;

/** `checksum/secret: 0a1b…`: by such remarks a deployment is rolled out anew when its secret changes. */
export function isChecksumOf(text: string, from: number, to: number): boolean {
  return HEX.test(text.slice(from, to)) && SAYS_HASH.test(text.slice(Math.max(0, from - BEFORE), from));
}

/** What in [from, to) nothing but its context would make a key, and that is said to be a hash. */
export function isSaidHash(rule: CompiledRule, text: string, from: number, to: number): boolean {
  if (rule.entry !== 'context' || rule.literals.length > 0) return false;
  if (isDigestAt(text, from)) return true;
  if (isChecksumOf(text, from, to)) return true;
  const stands = LINKED.test(text.slice(Math.max(0, from - BEFORE), from)) || NAMES_FILE.test(text.slice(to, to + 8));
  return stands && HEX.test(text.slice(from, to));
}
