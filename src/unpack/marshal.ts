import { damage } from './damage.ts';

/** An object of Python as it is kept in files: what holds no text is null. */
export type Kept = string | Code | readonly Kept[] | null;

/** Compiled code: of a module, a class or a function. */
export interface Code {
  readonly code: string;
  readonly constants: readonly Kept[];
  readonly names: readonly Kept[];
  readonly locals: readonly Kept[];
  /** Locals that functions within use, and those of a function around; of Python 3.11 on they are among the others. */
  readonly cells: readonly Kept[];
  /** How many of the locals are arguments that may be given by their place. */
  readonly arguments: number;
}

export function isCode(kept: Kept): kept is Code {
  return kept !== null && typeof kept === 'object' && 'code' in kept;
}

const DEEPEST = 200;
/** Objects may refer to one another, so that few bytes stand for many of them. */
const MOST = 1_000_000;
/** The highest bit of a mark: others may refer to the object. */
const SHARED = 0x80;

/** What the versions of Python write differently. */
export interface Layout {
  /** Numbers that precede the byte code. */
  readonly numbers: number;
  /** From 3.11 on: all locals in one list, with their kinds, and a qualified name. */
  readonly joined: boolean;
  /** Of Python 2, in which strings are referred to by a count of their own. */
  readonly old: boolean;
}

/** Reads what Python's `marshal` wrote. */
export class Unmarshaller {
  readonly #bytes: Buffer;
  readonly #layout: Layout;
  readonly #shared: Kept[] = [];
  readonly #words: Kept[] = [];
  #at: number;
  #depth = 0;
  #count = 0;

  constructor(bytes: Buffer, at: number, layout: Layout) {
    this.#bytes = bytes;
    this.#at = at;
    this.#layout = layout;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  read(): Kept {
    const mark = this.#bytes.readUInt8(this.#at++);
    if (++this.#count > MOST) throw damage('it holds too much');
    if (++this.#depth > DEEPEST) throw damage('its objects lie too deep in one another');
    const place = mark & SHARED ? this.#shared.push(null) - 1 : -1;
    const kept = this.#object(String.fromCharCode(mark & 0x7f));
    if (place >= 0) this.#shared[place] = kept;
    this.#depth--;
    return kept;
  }

  #object(kind: string): Kept {
    switch (kind) {
      case '0':
      case 'N':
      case 'F':
      case 'T':
      case 'S':
      case '.':
        return null;
      case 'i':
        return this.#skip(4);
      case 'I':
      case 'g':
        return this.#skip(8);
      case 'y':
        return this.#skip(16);
      case 'l':
        return this.#skip(2 * Math.abs(this.#number()));
      case 'f':
        return this.#skip(this.#byte());
      case 'x':
        this.#skip(this.#byte());
        return this.#skip(this.#byte());
      case 's':
        return this.#string(this.#number(), 'latin1');
      case 't': {
        const word = this.#string(this.#number(), 'utf8');
        if (this.#layout.old) this.#words.push(word);
        return word;
      }
      case 'u':
        return this.#string(this.#number(), 'utf8');
      case 'a':
      case 'A':
        return this.#string(this.#number(), 'latin1');
      case 'z':
      case 'Z':
        return this.#string(this.#byte(), 'latin1');
      case 'r':
        return this.#shared[this.#number()] ?? null;
      case 'R':
        return this.#words[this.#number()] ?? null;
      case ')':
        return this.#list(this.#byte());
      case '(':
      case '[':
      case '<':
      case '>':
        return this.#list(this.#number());
      case ':':
        return this.#list(3);
      case '{':
        return this.#pairs();
      case 'c':
        return this.#code();
      default:
        throw damage('one of its objects is none');
    }
  }

  #list(count: number): Kept[] {
    const list: Kept[] = [];
    for (let left = count; left > 0; left--) list.push(this.read());
    return list;
  }

  #pairs(): Kept[] {
    const list: Kept[] = [];
    while (this.#bytes.readUInt8(this.#at) !== 0x30) list.push(this.read());
    this.#at++;
    return list;
  }

  #code(): Code {
    const { numbers, joined } = this.#layout;
    const count = this.#number();
    this.#skip(4 * numbers - 4);
    const code = this.read();
    const constants = listOf(this.read());
    const names = listOf(this.read());
    const locals = listOf(this.read());
    // Kinds of locals and the file, or names of two more kinds; then names of its own.
    const [outer, inner] = this.#list(4).map(listOf);
    this.#skip(4);
    this.#list(joined ? 2 : 1);
    const cells = joined ? [] : [...inner!, ...outer!];
    return { code: typeof code === 'string' ? code : '', constants, names, locals, cells, arguments: count };
  }

  #string(length: number, encoding: 'latin1' | 'utf8'): string {
    const start = this.#at;
    this.#skip(length);
    return this.#bytes.toString(encoding, start, this.#at);
  }

  #skip(count: number): null {
    this.#at += count;
    if (count < 0 || this.#at > this.#bytes.length) throw damage('it ends too early');
    return null;
  }

  #byte(): number {
    return this.#bytes.readUInt8(this.#at++);
  }

  #number(): number {
    this.#at += 4;
    return this.#bytes.readInt32LE(this.#at - 4);
  }
}

function listOf(kept: Kept): readonly Kept[] {
  return Array.isArray(kept) ? kept : [];
}
