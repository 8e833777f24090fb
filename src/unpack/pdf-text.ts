/** Which character a code stands for, by the table of a font. */
export type Codes = ReadonlyMap<number, string>;

/** Pieces of a content stream: strings in brackets or hex, arrays, names, numbers and operators. */
const PIECE =
  /\((?:[^()\\]|\\[\s\S])*\)|<[0-9A-Fa-f\s]*>|[[\]]|\/[^\s/[\]()<>]*|[+-]?(?:\d+\.?\d*|\.\d+)|[A-Za-z'"*]+\d*/g;
/** A gap so wide, in thousandths of the font's size, is a space between words. */
const SPACE = -180;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/**
 * The text that a content stream shows, line by line.
 * @param codes for strings in which a character takes two bytes; null: each byte is one
 */
export function shownText(content: string, codes: Codes | null): string {
  let text = '';
  let line = '';
  let height = Number.NaN;
  let numbers: number[] = [];
  let strings: string[] = [];
  let inArray = false;
  const newLine = () => {
    if (line !== '') text += `${line.trimEnd()}\n`;
    line = '';
  };
  const show = () => {
    line += strings.join('');
    strings = [];
  };
  for (const [piece] of content.matchAll(PIECE)) {
    const first = piece[0]!;
    if (first === '(' || first === '<') strings.push(stringOf(piece, codes));
    else if (first === '[' || first === ']') inArray = first === '[';
    else if (/[\d.+-]/.test(first)) {
      const number = Number(piece);
      if (inArray && number < SPACE) strings.push(' ');
      numbers.push(number);
      continue;
    } else if (piece === 'Tj' || piece === 'TJ') show();
    else if (piece === "'" || piece === '"') {
      newLine();
      show();
    } else if (piece === 'T*') newLine();
    else if (piece === 'Td' || piece === 'TD') {
      if ((numbers.at(-1) ?? 0) !== 0) newLine();
      else line += ' ';
    } else if (piece === 'Tm') {
      const at = numbers.at(-1) ?? 0;
      if (at === height) line += ' ';
      else newLine();
      height = at;
    } else strings = [];
    if (first !== '(' && first !== '<' && !inArray) numbers = [];
  }
  newLine();
  return text;
}

/** True when strings are shown whose characters take two bytes, as those of fonts with many characters do. */
export function hasWideStrings(content: string): boolean {
  return /<(?:[0-9A-Fa-f]{4})+>\s*(?:-?[\d.]+\s*)?(?:<|\]|Tj)/.test(content) || /\((?:\\?\0|\\000)/.test(content);
}

/** The table of a font, as a stream of its own tells it. */
export function readCodes(map: string): Codes {
  const codes = new Map<number, string>();
  for (const [, body] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code, text] of body!.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g))
      codes.set(Number.parseInt(code!, 16), utf16(text!));
  for (const [, body] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from, to, start, list] of body!.matchAll(
      /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[([^\]]*)\])/g,
    )) {
      const low = Number.parseInt(from!, 16);
      const high = Math.min(Number.parseInt(to!, 16), low + 0xffff);
      const texts = [...(list ?? '').matchAll(/<([0-9A-Fa-f]+)>/g)].map(([, text]) => utf16(text!));
      for (let code = low; code <= high && codes.size < 0x10000; code++) {
        if (start === undefined) codes.set(code, texts[code - low] ?? '');
        else codes.set(code, String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(start, 16) + code - low)));
      }
    }
  }
  return codes;
}

function stringOf(piece: string, codes: Codes | null): string {
  const bytes = piece[0] === '<' ? hex(piece.slice(1, -1)) : literal(piece.slice(1, -1));
  if (!codes) return bytes.replaceAll('\0', '');
  let text = '';
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    text += codes.get(bytes.charCodeAt(i) * 256 + bytes.charCodeAt(i + 1)) ?? '';
  }
  return text;
}

function hex(digits: string): string {
  const clean = digits.replace(/\s+/g, '');
  return Buffer.from(clean.length % 2 ? `${clean}0` : clean, 'hex').toString('latin1');
}

function literal(text: string): string {
  return text.replace(/\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/g, (_, octal?: string, other?: string) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 255);
    return /[\r\n]/.test(other!) ? '' : (ESCAPES[other!] ?? other!);
  });
}

function utf16(digits: string): string {
  const bytes = Buffer.from(digits.length % 4 === 0 ? digits : digits.padStart(4, '0'), 'hex');
  return Buffer.from(bytes.subarray(0, bytes.length & ~1))
    .swap16()
    .toString('utf16le');
}
