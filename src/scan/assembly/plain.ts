// Tells texts that begin as no container does, so that the host need not look at them. May say no of such a text, and never
// yes of another: see ../../unpack/recognise.ts, whose formats these are. `test/scan/plain.test.ts` holds the two together.

/** A smaller blob may be a key as a whole: see ../../match/reader/file.ts. */
const LONGEST_FILE: i32 = 256;
/** First bytes by which containers are told. */
const RECOGNISED: i32 = 1024;
const LONGEST_NAME: i32 = 40;
/** First lines that may be those of a table. */
const SHORTEST_HEAD: i32 = 8;
const LONGEST_HEAD: i32 = 600;
/** `version ` of a pointer of Git LFS, as a number. */
const POINTER: u64 = 0x206e6f6973726576;
/** `PDF-` as a number. */
const PDF: i32 = 0x2d464450;

/** Whether `size` bytes at `bytes`, of which the first hold no NUL, are surely no container, no pointer and no key as a whole. */
export function isPlain(bytes: i32, size: i32): bool {
  if (size <= LONGEST_FILE || (size < RECOGNISED && load<u64>(bytes) == POINTER)) return false;
  const end = bytes + min(size, RECOGNISED);
  return (
    beginsPlain(bytes) && !mayBeTar(bytes, size) && !mayBeMail(bytes) && !mayBeTable(bytes, end) && !hasPdf(bytes, end)
  );
}

/** No format is told by such first bytes. */
function beginsPlain(bytes: i32): bool {
  const c = load<u8>(bytes) as i32;
  const next = load<u8>(bytes + 1) as i32;
  // # of a script or a bundle of git
  if (c == 35) return next != 33 && (next != 32 || load<u8>(bytes + 2) != 118);
  if (c == 123) return !mayBeNotebook(bytes);
  // ( of a pickled object
  if (c == 40) return next != 100 && next != 108;
  // `regf`
  if (c == 114) return next != 101 || load<u8>(bytes + 2) != 103;
  // White space, and " $ & ' * + , - . / : ; < = > ? @
  if (c == 9 || c == 10 || c == 13 || c == 32 || c == 34 || c == 36 || c == 38 || c == 39) return true;
  if ((c >= 42 && c <= 47) || (c >= 58 && c <= 64)) return true;
  // Small letters but b h q x
  return c >= 97 && c <= 122 && c != 98 && c != 104 && c != 113 && c != 120;
}

/** `{` and the name `cells`, `metadata` or `nbformat`. */
function mayBeNotebook(bytes: i32): bool {
  let p = bytes + 1;
  const end = bytes + LONGEST_FILE;
  while (p < end && load<u8>(p) <= 32) p++;
  if (p == end) return true;
  const name = load<u16>(p + 1) as i32;
  return load<u8>(p) == 34 && (name == 0x6563 || name == 0x656d || name == 0x626e);
}

/** Its sum stands there in octal digits. */
function mayBeTar(bytes: i32, size: i32): bool {
  return size >= 512 && isOctal(bytes + 149) && isOctal(bytes + 150) && isOctal(bytes + 151);
}

/** A digit or a space. */
function isOctal(p: i32): bool {
  const c = load<u8>(p) as i32;
  return c == 32 || (c >= 48 && c <= 55);
}

/** A header's name and `:`, or `From `. */
function mayBeMail(bytes: i32): bool {
  for (let p = bytes; p < bytes + LONGEST_NAME; p++) {
    const c = load<u8>(p) as i32;
    if (c == 58) return true;
    if (c == 32) return p == bytes + 4;
    const letter = c | 32;
    if (!(letter >= 97 && letter <= 122) && c != 45) return false;
  }
  return false;
}

/** The first line may be one of cells: names and texts in quotes, with signs between. */
function mayBeTable(bytes: i32, end: i32): bool {
  const last = min(end, bytes + LONGEST_HEAD + 1);
  let quoted = false;
  let divided = false;
  for (let p = bytes; p < last; p++) {
    const c = load<u8>(p) as i32;
    if (c == 10) return divided && p - bytes >= SHORTEST_HEAD;
    if (c == 34) quoted = !quoted;
    else if (quoted) continue;
    else if (c == 44 || c == 59 || c == 9 || c == 124) {
      if (!divided && !beginsCell(load<u8>(p + 1) as i32)) return false;
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

function hasPdf(bytes: i32, end: i32): bool {
  for (let p = bytes; p < end; p += 16) {
    let hits = i8x16.bitmask(i8x16.eq(v128.load(p), i8x16.splat(37)));
    for (; hits != 0; hits &= hits - 1) if (load<i32>(p + (ctz<i32>(hits) as i32) + 1) == PDF) return true;
  }
  return false;
}
