import { isCode } from './marshal.ts';
import type { PythonValues } from './python-values.ts';

/** What an instruction does with the values that wait. */
type Instruction = (values: PythonValues, argument: number) => void;

/**
 * By number. What is not among them is taken for one that hands out a value of which nothing is known: at worst a value goes
 * without its name. Source: `Lib/opcode.py` and the docs of `dis` of each version.
 */
export type Instructions = Readonly<Record<number, Instruction>>;

const NOTHING: Instruction = () => {};
const DROP: Instruction = (values) => values.take(1);
const BINARY: Instruction = (values) => values.reduce(2);
const LOAD_CONST: Instruction = (values, i) => values.push(values.code.constants[i]);
const STORE_NAME: Instruction = (values, i) => values.give(values.code.names[i], values.pop());
const STORE_FAST: Instruction = (values, i) => values.give(values.code.locals[i], values.pop());
/** A local that functions within use. */
const STORE_CELL: Instruction = (values, i) => values.give(values.code.cells[i], values.pop());
const STORE_ATTR: Instruction = (values, i) => values.give(values.code.names[i], values.take(2)[0]);
const STORE_ITEM: Instruction = (values) => {
  const [value, , key] = values.take(3);
  values.give(key, value);
};
const GATHER: Instruction = (values, count) => values.push(values.take(count));
const SPREAD: Instruction = (values, count) => values.spread(count);
const COPY: Instruction = (values, depth) => values.copy(depth);
const SWAP: Instruction = (values, depth) => values.swap(depth);
/** A dictionary of keys and values in turn. */
const MAP_OF_PAIRS: Instruction = (values, count) => {
  values.givePairs(values.take(2 * count));
  values.push();
};
/** A dictionary of values, with its keys in one constant. */
const MAP_OF_KEYS: Instruction = (values, count) => {
  values.nameLast(values.pop());
  values.reduce(count);
};
const ADD_PAIR: Instruction = (values) => values.givePairs(values.take(2));
const ADD_PAIR_KEY_LAST: Instruction = (values) => values.givePairs(values.take(2).reverse());
const METHOD: Instruction = (values) => values.push();
const MAYBE_METHOD: Instruction = (values, flag) => (flag & 1 ? values.push() : undefined);
const GLOBAL: Instruction = (values, flag) => {
  values.push();
  if (flag & 1) values.push();
};
const CALL: Instruction = (values, count) => values.reduce(count + 1);
/** An object, or nothing, stands below the arguments. */
const CALL_BOUND: Instruction = (values, count) => values.reduce(count + 2);
const CALL_NAMED: Instruction = (values, count) => {
  values.nameLast(values.pop());
  values.reduce(count + 1);
};
const CALL_BOUND_NAMED: Instruction = (values, count) => {
  values.nameLast(values.pop());
  values.reduce(count + 2);
};
/** Arguments by place, then names and arguments in turn, counted in two bytes. */
const CALL_OF_PAIRS: Instruction = (values, counts) => {
  values.givePairs(values.take(2 * (counts >> 8)));
  values.reduce((counts & 0xff) + 1);
};
const NAMES: Instruction = (values, i) => values.nameLast(values.code.constants[i]);
/** Bits tell what stands before the code: defaults, those by name, notes on types, cells. */
const FUNCTION: Instruction = (values, bits) => {
  const code = functionOf(values);
  for (const bit of [8, 4, 2]) if (bits & bit) values.take(1);
  if (bits & 1) values.giveDefaults(code, values.pop());
  values.push(code);
};
const FUNCTION_OF_COUNT: Instruction = (values, count) => {
  const code = functionOf(values);
  if (count < 256) values.giveDefaults(code, values.take(count));
  values.push(code);
};
const GIVE_TO_FUNCTION: Instruction = (values, bit) => {
  const code = values.pop();
  const given = values.pop();
  if (bit === 1) values.giveDefaults(code, given);
  values.push(code);
};

/** The code of a function, of which the name may stand behind it. */
function functionOf(values: PythonValues) {
  const last = values.pop();
  return isCode(last) ? last : values.pop();
}

const COMMON = {
  1: DROP,
  ...all(BINARY, [19, 20, 22, 23, 24, 25, 26, 27, 28, 29, 55, 56, 57, 58, 59, 107]),
  60: STORE_ITEM,
  90: STORE_NAME,
  92: SPREAD,
  95: STORE_ATTR,
  97: STORE_NAME,
  100: LOAD_CONST,
  ...all(GATHER, [102, 103, 104]),
  106: NOTHING,
  125: STORE_FAST,
};
const TO_3_10 = {
  ...COMMON,
  2: ((values) => values.swap(2)) as Instruction,
  4: ((values) => values.copy(1)) as Instruction,
  137: STORE_CELL,
};
const TO_3_5 = { ...TO_3_10, 131: CALL_OF_PAIRS, 132: FUNCTION_OF_COUNT };
const FROM_3_6 = {
  105: MAP_OF_PAIRS,
  132: FUNCTION,
  147: ADD_PAIR,
  155: NOTHING,
  156: MAP_OF_KEYS,
  157: GATHER,
  ...all(DROP, [162, 163, 164, 165]),
};
const FROM_3_11 = {
  ...COMMON,
  ...FROM_3_6,
  99: SWAP,
  116: GLOBAL,
  120: COPY,
  122: BINARY,
  138: STORE_FAST,
  ...all(NOTHING, [151, 166]),
  171: CALL_BOUND,
  172: NAMES,
};

export const TO_3_4: Instructions = { ...TO_3_5, 54: ADD_PAIR_KEY_LAST };
export const OF_3_5: Instructions = { ...TO_3_5, 105: MAP_OF_PAIRS };
export const TO_3_7: Instructions = {
  ...TO_3_10,
  ...FROM_3_6,
  131: CALL,
  141: CALL_NAMED,
  147: ADD_PAIR_KEY_LAST,
  160: METHOD,
  161: CALL_BOUND,
};
export const FROM_3_8: Instructions = { ...TO_3_7, 147: ADD_PAIR };
export const OF_3_11: Instructions = { ...FROM_3_11, 160: METHOD };
export const OF_3_12: Instructions = { ...FROM_3_11, 106: MAYBE_METHOD };
export const OF_3_13: Instructions = {
  ...all(BINARY, [5, 45, 58]),
  ...all(NOTHING, [14, 26, 30, 60, 149]),
  ...all(DROP, [32, 68, 69, 81]),
  39: STORE_ITEM,
  46: MAP_OF_KEYS,
  ...all(GATHER, [47, 49, 51, 52]),
  48: MAP_OF_PAIRS,
  53: CALL_BOUND,
  57: CALL_BOUND_NAMED,
  61: COPY,
  82: MAYBE_METHOD,
  83: LOAD_CONST,
  91: GLOBAL,
  95: ADD_PAIR,
  106: GIVE_TO_FUNCTION,
  108: STORE_ATTR,
  109: STORE_FAST,
  110: STORE_FAST,
  // Two at once, of four bits each.
  88: (values) => {
    values.push();
    values.push();
  },
  111: (values, two) => {
    STORE_FAST(values, two >> 4);
    values.push();
  },
  112: (values, two) => {
    STORE_FAST(values, two >> 4);
    STORE_FAST(values, two & 15);
  },
  113: STORE_NAME,
  114: STORE_NAME,
  115: SWAP,
  117: SPREAD,
};

function all(instruction: Instruction, numbers: readonly number[]): Record<number, Instruction> {
  return Object.fromEntries(numbers.map((number) => [number, instruction]));
}
