import { textOfUtf16 } from '../util/utf16.ts';
import { hex, literal } from './pdf-string.ts';

/** Which characters the codes of a font stand for. */
export interface Codes {
  /** Bytes of a code. */
  readonly width: 1 | 2;
  readonly texts: ReadonlyMap<number, string>;
}

/** The codes of a font by the name that the page gives it; null: each byte is a character. */
export type Fonts = (name: string) => Codes | null;

/** Pieces of a content stream: strings in brackets, closed or not, or in hex, arrays, names, numbers and operators. */
const PIECE =
  /\((?:[^()\\]|\\[\s\S])*\)?|<[0-9A-Fa-f\s]*>|[[\]]|\/[^\s/[\]()<>]*|[+-]?(?:\d+\.?\d*|\.\d+)|[A-Za-z'"*]+\d*/g;
/** A gap so wide, in thousandths of the font's size, is a space between words. */
const SPACE = -180;

/** Of a letter, in parts of the font's size. */
const WIDEST = 1.1;
/** A string so short may be one of a word that is set letter by letter. */
const LETTERS = 2;

/** The text that a content stream shows, line by line. */
interface Shown {
  readonly text: string;
  /** Lines in which strings that may touch each other were parted, joined. */
  readonly joined: string;
}

export function shownText(content: string, fonts: Fonts): Shown {
  let text = '';
  let joined = '';
  let codes: Codes | null = fonts('');
  let name = '';
  let size = 12;
  let scale = 1;
  let left = 0;
  let line = '';
  /** The line without the gaps that may be none; null where it has none. */
  let tight: string | null = null;
  let height = Number.NaN;
  let x = 0;
  let y = 0;
  let numbers: number[] = [];
  let strings: string[] = [];
  let inArray = false;
  const newLine = () => {
    if (line !== '') text += `${line.trimEnd()}\n`;
    if (tight !== null) joined += `${tight.trimEnd()}\n`;
    line = '';
    tight = null;
  };
  let shown = 0;
  const show = () => {
    const string = strings.join('');
    line += string;
    if (tight !== null) tight += string;
    [left, height, shown] = [x, y, string.length];
    strings = [];
  };
  // Without the widths of letters it can only be guessed whether there is room between two strings.
  const move = (distance: number) => {
    const mayTouch = distance > 0 && distance < shown * size * scale * WIDEST;
    if (mayTouch && shown > LETTERS) tight ??= line;
    else if (!mayTouch && tight !== null) tight += ' ';
    if (!mayTouch || shown > LETTERS) line += ' ';
  };
  const moveTo = (toX: number, toY: number) => {
    if (toY === height) move(toX - left);
    else newLine();
    [x, y] = [toX, toY];
  };
  for (const [piece] of content.matchAll(PIECE)) {
    const first = piece[0]!;
    if (first === '/') name = piece.slice(1);
    else if (first === '(' || first === '<') strings.push(stringOf(piece, codes));
    else if (first === '[' || first === ']') inArray = first === '[';
    else if (/[\d.+-]/.test(first)) {
      const number = Number(piece);
      if (inArray && number < SPACE) strings.push(' ');
      numbers.push(number);
      continue;
    } else if (piece === 'Tf') {
      codes = fonts(name);
      size = numbers.at(-1) ?? 1;
    } else if (piece === 'Tj' || piece === 'TJ') show();
    else if (piece === "'" || piece === '"') {
      newLine();
      show();
    } else if (piece === 'T*') newLine();
    else if (piece === 'BT') [x, y, scale] = [0, 0, 1];
    else if (piece === 'cm') height = Number.NaN;
    else if (piece === 'Td' || piece === 'TD')
      moveTo(x + (numbers.at(-2) ?? 0) * scale, y + (numbers.at(-1) ?? 0) * Math.abs(scale));
    else if (piece === 'Tm') {
      scale = numbers.at(-6) ?? 1;
      moveTo(numbers.at(-2) ?? 0, numbers.at(-1) ?? 0);
    } else strings = [];
    if (first !== '(' && first !== '<' && !inArray) numbers = [];
  }
  newLine();
  return { text, joined };
}

/** True when strings are shown whose characters take two bytes, as those of fonts with many characters do. */
export function hasWideStrings(content: string): boolean {
  return /<(?:[0-9A-Fa-f]{4})+>\s*(?:-?[\d.]+\s*)?(?:<|\]|Tj)/.test(content) || /\((?:\\?\0|\\000)/.test(content);
}

/** The table of a font, as a stream of its own tells it. */
export function readCodes(map: string): Codes {
  const codes = new Map<number, string>();
  // How many digits a code has tells how many bytes it takes.
  const width = /(?:begincodespacerange|beginbfchar|beginbfrange)\s*<[0-9A-Fa-f]{1,2}>/.test(map) ? 1 : 2;
  for (const [, body] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code, text] of body!.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g))
      codes.set(Number.parseInt(code!, 16), characters(text!));
  for (const [, body] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from, to, start, list] of body!.matchAll(
      /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[([^\]]*)\])/g,
    )) {
      const low = Number.parseInt(from!, 16);
      const high = Math.min(Number.parseInt(to!, 16), low + 0xffff);
      const texts = [...(list ?? '').matchAll(/<([0-9A-Fa-f]+)>/g)].map(([, text]) => characters(text!));
      for (let code = low; code <= high && codes.size < 0x10000; code++) {
        if (start === undefined) codes.set(code, texts[code - low] ?? '');
        else codes.set(code, String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(start, 16) + code - low)));
      }
    }
  }
  return { width, texts: codes };
}

function stringOf(piece: string, codes: Codes | null): string {
  const bytes =
    piece[0] === '<' ? hex(piece.slice(1, -1)) : literal(piece.endsWith(')') ? piece.slice(1, -1) : piece.slice(1));
  if (!codes) return bytes.replaceAll('\0', '');
  let text = '';
  for (let i = 0; i + codes.width <= bytes.length; i += codes.width) {
    const code = codes.width === 1 ? bytes.charCodeAt(i) : bytes.charCodeAt(i) * 256 + bytes.charCodeAt(i + 1);
    text += codes.texts.get(code) ?? '';
  }
  return text;
}

function characters(digits: string): string {
  return textOfUtf16(Buffer.from(digits.length % 4 === 0 ? digits : digits.padStart(4, '0'), 'hex'), 'be');
}
