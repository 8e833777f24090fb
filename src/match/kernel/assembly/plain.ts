// Tells texts that begin as no container does, so that the host need not look at them. May say no of such a text, and never
// yes of another: see ../../../unpack/recognise.ts, whose formats these are. `test/scan/plain.test.ts` holds the two together.

import { byteAt, halfAt } from './memory';

/** A notebook shows its first name within so many bytes. */
const NOTEBOOK: i32 = 256;
const LONGEST_NAME: i32 = 40;
/** First lines that may be those of a table. */
const SHORTEST_HEAD: i32 = 8;
const LONGEST_HEAD: i32 = 600;

/**
 * Whether `size` bytes at `p`, of which none is NUL, surely begin no container, for all that their beginning tells. Reads up to
 * 600 bytes, whatever lies there.
 */
export function beginsPlain(p: i32, size: i32): bool {
  return isPlainSign(p) && !mayBeTar(p, size) && !mayBeMail(p) && !mayBeTable(p, p + size);
}

/** No format is told by such first bytes. */
function isPlainSign(p: i32): bool {
  const c = byteAt(p);
  const next = byteAt(p + 1);
  // # of a script or a bundle of git
  if (c == 35) return next != 33 && (next != 32 || byteAt(p + 2) != 118);
  if (c == 123) return !mayBeNotebook(p);
  // ( of a pickled object, or of Zstandard
  if (c == 40) return next != 100 && next != 108 && next < 128;
  // ' of an image of U-Boot
  if (c == 39) return next != 5;
  // `regf`
  if (c == 114) return next != 101 || byteAt(p + 2) != 103;
  // White space, and " $ & * + , - . / : ; < = > ? @
  if (c == 9 || c == 10 || c == 13 || c == 32 || c == 34 || c == 36 || c == 38) return true;
  if ((c >= 42 && c <= 47) || (c >= 58 && c <= 64)) return true;
  // Small letters but b h q x
  return c >= 97 && c <= 122 && c != 98 && c != 104 && c != 113 && c != 120;
}

/** `{` and the name `cells`, `metadata` or `nbformat`. */
function mayBeNotebook(begin: i32): bool {
  let p = begin + 1;
  const end = begin + NOTEBOOK;
  while (p < end && byteAt(p) <= 32) p++;
  if (p == end) return true;
  const name = halfAt(p + 1);
  return byteAt(p) == 34 && (name == 0x6563 || name == 0x656d || name == 0x626e);
}

/** Its sum stands there in octal digits. */
function mayBeTar(p: i32, size: i32): bool {
  return size >= 512 && isOctal(byteAt(p + 149)) && isOctal(byteAt(p + 150)) && isOctal(byteAt(p + 151));
}

/** A digit or a space. */
function isOctal(c: i32): bool {
  return c == 32 || (c >= 48 && c <= 55);
}

/** A header's name and `:`, or `From `. */
function mayBeMail(begin: i32): bool {
  for (let p = begin; p < begin + LONGEST_NAME; p++) {
    const c = byteAt(p);
    if (c == 58) return true;
    if (c == 32) return p == begin + 4;
    const letter = c | 32;
    if (!(letter >= 97 && letter <= 122) && c != 45) return false;
  }
  return false;
}

/** The first line may be one of cells: names and texts in quotes, with signs between. */
function mayBeTable(begin: i32, end: i32): bool {
  const last = begin + LONGEST_HEAD + 1 < end ? begin + LONGEST_HEAD + 1 : end;
  let quoted = false;
  let divided = false;
  for (let p = begin; p < last; p++) {
    const c = byteAt(p);
    if (c == 10) return divided && p - begin >= SHORTEST_HEAD;
    if (c == 34) quoted = !quoted;
    else if (quoted) continue;
    else if (c == 44 || c == 59 || c == 9 || c == 124) {
      if (!divided && !beginsCell(byteAt(p + 1))) return false;
      divided = true;
    } else if (!isOfCell(c)) return false;
  }
  return false;
}

function beginsCell(c: i32): bool {
  return c == 34 || isLetter(c);
}

/** A letter, a digit, or one of `_ . / -`, the space and CR. */
function isOfCell(c: i32): bool {
  return isLetter(c) || (c >= 45 && c <= 57) || c == 95 || c == 32 || c == 13;
}

function isLetter(c: i32): bool {
  return (c | 32) >= 97 && (c | 32) <= 122;
}
