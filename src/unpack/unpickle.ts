import type { Contents } from './contents.ts';
import { damage } from './damage.ts';
import { type Group, group, type Kept } from './object-text.ts';

/** Instructions of one file, and objects that wait on the stack. */
const MOST = 5_000_000;
const LINE_END = 10;
/** What lists and dictionaries begin with on the stack. */
const MARK = Symbol('mark');

/** Bytes of the number that tells the length of a text, by the instruction that pushes it. */
const TEXTS: Readonly<Record<string, number>> = { X: 4, '\x8c': 1, '\x8d': 8, T: 4, U: 1 };
/** The same of data. */
const DATA: Readonly<Record<string, number>> = { B: 4, C: 1, '\x8e': 8, '\x96': 8 };
/** Bytes behind instructions that push what is neither. */
const OTHERS: Readonly<Record<string, number>> = {
  J: 4,
  K: 1,
  M: 2,
  G: 8,
  N: 0,
  '\x82': 1,
  '\x83': 2,
  '\x84': 4,
  '\x88': 0,
  '\x89': 0,
  '\x97': 0,
};
/** Bytes behind instructions that say nothing about objects. */
const PASSED: Readonly<Record<string, number>> = { '\x80': 1, '\x95': 8, '\x98': 0 };

/** Reads what Python's `pickle` wrote, and does nothing of what it says: no object is made and nothing is called. */
export class Unpickler {
  readonly #bytes: Buffer;
  readonly #contents: Contents;
  readonly #stack: (Kept | typeof MARK)[] = [];
  readonly #memo = new Map<number, Kept>();
  #at = 0;

  /** @param contents takes data that are no text */
  constructor(bytes: Buffer, contents: Contents) {
    this.#bytes = bytes;
    this.#contents = contents;
  }

  /** The byte behind the object. */
  get end(): number {
    return this.#at;
  }

  /** The object that begins with the first byte. @throws when it is damaged */
  read(): Kept {
    for (let left = MOST; left > 0; left--) {
      const code = String.fromCharCode(this.#bytes.readUInt8(this.#at++));
      if (code === '.') return this.#pop();
      this.#run(code);
    }
    throw damage('it holds too much');
  }

  #run(code: string): void {
    const operation = this.#operations[code];
    if (operation) operation();
    else if (TEXTS[code] !== undefined) this.#stack.push(this.#sized(TEXTS[code]).toString('utf8'));
    else if (DATA[code] !== undefined) this.#stack.push(this.#data(this.#sized(DATA[code])));
    else if (OTHERS[code] !== undefined) {
      this.#at += OTHERS[code];
      this.#stack.push(null);
    } else if (PASSED[code] !== undefined) this.#at += PASSED[code];
    else throw damage('an instruction is of no known kind');
  }

  readonly #operations: Readonly<Record<string, () => void>> = {
    '(': () => this.#stack.push(MARK),
    ']': () => this.#stack.push(group()),
    '}': () => this.#stack.push(group()),
    ')': () => this.#stack.push(group()),
    '\x8f': () => this.#stack.push(group()),
    '0': () => this.#stack.pop(),
    '1': () => this.#toMark(),
    '2': () => this.#stack.push(this.#last()),
    l: () => this.#stack.push(listed(this.#toMark())),
    t: () => this.#stack.push(listed(this.#toMark())),
    o: () => this.#stack.push(listed(this.#toMark())),
    '\x91': () => this.#stack.push(listed(this.#toMark())),
    '\x85': () => this.#stack.push(listed(this.#take(1))),
    '\x86': () => this.#stack.push(listed(this.#take(2))),
    '\x87': () => this.#stack.push(listed(this.#take(3))),
    d: () => this.#stack.push(paired(group(), this.#toMark())),
    u: () => this.#pair(this.#toMark()),
    s: () => this.#pair(this.#take(2)),
    e: () => this.#append(this.#toMark()),
    '\x90': () => this.#append(this.#toMark()),
    a: () => this.#append(this.#take(1)),
    // The state of an object, and the arguments of what makes it.
    b: () => this.#append(this.#take(1)),
    R: () => this.#append(this.#take(1)),
    '\x81': () => this.#append(this.#take(1)),
    '\x92': () => this.#append(this.#take(2)),
    Q: () => this.#stack.push(listed(this.#take(1))),
    // The name of a class or function says nothing.
    '\x93': () => this.#stack.push(this.#take(2) && null),
    c: () => this.#stack.push(this.#line() && this.#line() && null),
    i: () => {
      this.#line();
      this.#line();
      this.#stack.push(listed(this.#toMark()));
    },
    V: () => this.#stack.push(unescaped(this.#line())),
    S: () => this.#stack.push(unescaped(this.#line().slice(1, -1))),
    F: () => this.#stack.push(this.#line() && null),
    I: () => this.#stack.push(this.#line() && null),
    L: () => this.#stack.push(this.#line() && null),
    P: () => this.#stack.push(this.#line()),
    '\x8a': () => this.#stack.push(this.#sized(1) && null),
    '\x8b': () => this.#stack.push(this.#sized(4) && null),
    p: () => this.#memo.set(Number(this.#line()), this.#last()),
    q: () => this.#memo.set(this.#number(1), this.#last()),
    r: () => this.#memo.set(this.#number(4), this.#last()),
    '\x94': () => this.#memo.set(this.#memo.size, this.#last()),
    g: () => this.#stack.push(this.#memo.get(Number(this.#line())) ?? null),
    h: () => this.#stack.push(this.#memo.get(this.#number(1)) ?? null),
    j: () => this.#stack.push(this.#memo.get(this.#number(4)) ?? null),
  };

  /** The rest of a line, as the first version wrote all that it keeps. */
  #line(): string {
    const end = this.#bytes.indexOf(LINE_END, this.#at);
    if (end < 0) throw damage('it ends too early');
    const line = this.#bytes.toString('latin1', this.#at, end);
    this.#at = end + 1;
    return line;
  }

  #number(width: number): number {
    this.#at += width;
    return this.#bytes.readUIntLE(this.#at - width, width);
  }

  #sized(width: number): Buffer {
    const size = width === 8 ? Number(this.#bytes.readBigUInt64LE(this.#at)) : this.#bytes.readUIntLE(this.#at, width);
    const start = this.#at + width;
    if (start + size > this.#bytes.length) throw damage('it ends too early');
    this.#at = start + size;
    return this.#bytes.subarray(start, this.#at);
  }

  /** Text may be kept as bytes. Other data are handed out, as they may be a container. */
  #data(bytes: Buffer): Kept {
    if (bytes.every((byte) => byte >= 32 || (byte >= 9 && byte <= 13))) return bytes.toString('latin1');
    this.#contents.entry(`data at ${this.#at - bytes.length}`, bytes);
    return null;
  }

  #pop(): Kept {
    const item = this.#stack.pop();
    if (item === undefined || item === MARK) throw damage('it takes what is not there');
    return item;
  }

  #last(): Kept {
    const item = this.#stack.at(-1);
    return item === MARK ? null : (item ?? null);
  }

  #take(count: number): Kept[] {
    return Array.from({ length: count }, () => this.#pop()).reverse();
  }

  #toMark(): Kept[] {
    const at = this.#stack.lastIndexOf(MARK);
    if (at < 0) throw damage('it takes what is not there');
    return this.#stack.splice(at).filter((item) => item !== MARK);
  }

  #pair(items: Kept[]): void {
    paired(this.#top(), items);
  }

  #append(items: Kept[]): void {
    const { items: all } = this.#top();
    for (const item of items) all.push(item);
  }

  /** The group on top of the stack. Where a class or function stands there, what it makes takes its place. */
  #top(): Group {
    const top = this.#pop();
    const made = top !== null && typeof top === 'object' ? top : group();
    this.#stack.push(made);
    return made;
  }
}

function listed(items: Kept[]): Group {
  return { pairs: [], items };
}

function paired(to: Group, items: readonly Kept[]): Group {
  for (let i = 0; i + 1 < items.length; i += 2) to.pairs.push([items[i]!, items[i + 1]!]);
  return to;
}

/** Text as the source of a program writes it. */
function unescaped(text: string): string {
  return text.replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|(['"\\n]))/gi, (_, two, four, eight, sign) => {
    if (sign) return sign === 'n' ? '\n' : sign;
    const code = Number.parseInt(two ?? four ?? eight, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
