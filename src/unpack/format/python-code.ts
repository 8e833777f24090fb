import { Constants } from '../constants.ts';
import type { Contents, Parser } from '../contents.ts';
import { isDamage } from '../damage.ts';
import { hold } from '../hold.ts';
import type { Input } from '../input.ts';
import { type Code, isCode, type Kept, type Layout, Unmarshaller } from '../marshal.ts';
import {
  FROM_3_8,
  type Instructions,
  OF_3_5,
  OF_3_11,
  OF_3_12,
  OF_3_13,
  TO_3_4,
  TO_3_7,
} from '../python-instructions.ts';
import { PythonValues } from '../python-values.ts';

interface Version extends Layout {
  /** The first two bytes of its files, as a number: that of the first such version. */
  readonly from: number;
  readonly header: number;
  /** Bytes of an instruction; null: three with an argument, and one without. */
  readonly width: 2 | null;
  /** The instruction that holds the higher bits of the next one's argument. */
  readonly extend: number;
  /** Null: its strings are read without the names that they were given. */
  readonly instructions: Instructions | null;
}

const VERSIONS: readonly Version[] = [
  { from: 3600, header: 16, numbers: 5, joined: true, old: false, width: 2, extend: 0, instructions: null },
  { from: 3550, header: 16, numbers: 5, joined: true, old: false, width: 2, extend: 71, instructions: OF_3_13 },
  { from: 3500, header: 16, numbers: 5, joined: true, old: false, width: 2, extend: 144, instructions: OF_3_12 },
  { from: 3450, header: 16, numbers: 5, joined: true, old: false, width: 2, extend: 144, instructions: OF_3_11 },
  { from: 3400, header: 16, numbers: 6, joined: false, old: false, width: 2, extend: 144, instructions: FROM_3_8 },
  { from: 3390, header: 16, numbers: 5, joined: false, old: false, width: 2, extend: 144, instructions: TO_3_7 },
  { from: 3360, header: 12, numbers: 5, joined: false, old: false, width: 2, extend: 144, instructions: TO_3_7 },
  { from: 3330, header: 12, numbers: 5, joined: false, old: false, width: null, extend: 144, instructions: OF_3_5 },
  { from: 3200, header: 12, numbers: 5, joined: false, old: false, width: null, extend: 144, instructions: TO_3_4 },
];
const PYTHON_2: Version = {
  from: 0,
  header: 8,
  numbers: 4,
  joined: false,
  old: true,
  width: null,
  extend: 145,
  instructions: TO_3_4,
};
/** Numbers of Python 2 are above those of all others. */
const FIRST_OF_2 = 20_000;
/** Below it, an instruction of the old form takes no argument. */
const FIRST_WITH_ARGUMENT = 90;

/** Compiled Python: its constants, with the variables, arguments and keys that these are given to. */
export function* pythonCode(input: Input, contents: Contents): Parser {
  const bytes = yield* hold(input, contents);
  if (!bytes) return;
  const number = bytes.readUInt16LE(0);
  const version = number >= FIRST_OF_2 ? PYTHON_2 : VERSIONS.find(({ from }) => number >= from);
  const constants = new Constants();
  let whole = false;
  if (version) {
    const reader = new Unmarshaller(bytes, version.header, version);
    try {
      readObject(reader.read(), version, constants);
      whole = reader.isAtEnd;
    } catch (error) {
      // What only begins like compiled code, or is damaged, is read as it is below.
      if (!isDamage(error)) throw error;
    }
  }
  constants.hand(contents);
  // In the bytes a string may be followed by a letter that is none of it.
  if (!whole) contents.raw(bytes);
}

function readObject(kept: Kept, version: Version, constants: Constants): void {
  if (typeof kept === 'string') constants.rest(kept);
  else if (isCode(kept)) {
    if (version.instructions) readCode(kept, version, version.instructions, constants);
    for (const constant of kept.constants) readObject(constant, version, constants);
  } else for (const each of kept ?? []) readObject(each, version, constants);
}

/** Follows the instructions one behind another, whatever their jumps. */
function readCode(code: Code, { width, extend }: Version, instructions: Instructions, constants: Constants): void {
  const values = new PythonValues(code, constants);
  let high = 0;
  const bytes = Buffer.from(code.code, 'latin1');
  for (let at = 0; at < bytes.length; ) {
    const operation = bytes[at]!;
    const low = width ? bytes[at + 1]! : operation < FIRST_WITH_ARGUMENT ? 0 : bytes[at + 1]! + bytes[at + 2]! * 256;
    at += width ?? (operation < FIRST_WITH_ARGUMENT ? 1 : 3);
    if (operation === extend) {
      high = (high | low) * (width ? 256 : 65536);
      continue;
    }
    const argument = high | low;
    high = 0;
    // Room for what is kept about types and places between instructions.
    if (operation === 0) continue;
    const instruction = instructions[operation];
    if (instruction) instruction(values, argument);
    else values.push();
  }
}
