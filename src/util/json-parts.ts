import { jsonText } from './json-text.ts';

/** What holds no more than so many values is made into text at once; of a list so many elements. */
const SMALL = 512;
const BATCH = 128;

/**
 * The text that `jsonText` gives, in parts: it may be longer than memory, or than any string. What can be gone through, as
 * an array can, is a list, and need not be there before it is asked for.
 */
export function* jsonParts(value: unknown, indent = 0, depth = 0): Generator<string, void> {
  const line = indent === 0 ? '' : `\n${' '.repeat(indent * depth)}`;
  const inner = indent === 0 ? '' : `${line}${' '.repeat(indent)}`;
  const textOf = (small: unknown) => jsonText(small, indent).replaceAll('\n', line);
  if (isSmall(value)) yield textOf(value);
  else if (isList(value)) {
    let before = '[';
    for (const batch of batchesOf(value)) {
      if (Array.isArray(batch)) {
        const [skip, end] = indent === 0 ? [1, -1] : [1 + inner.length, -line.length - 1];
        yield `${before}${inner}${textOf(batch).slice(skip, end)}`;
      } else {
        yield `${before}${inner}`;
        yield* jsonParts(batch.large, indent, depth + 1);
      }
      before = ',';
    }
    yield before === '[' ? '[]' : `${line}]`;
  } else {
    let before = '{';
    for (const [name, one] of Object.entries(value as object)) {
      if (one === undefined) continue;
      yield `${before}${inner}${jsonText(name)}:${indent === 0 ? '' : ' '}`;
      yield* jsonParts(one, indent, depth + 1);
      before = ',';
    }
    yield `${line}}`;
  }
}

/** Elements that are small, as many as make one text, and each that is not. */
function* batchesOf(list: Iterable<unknown>): Generator<unknown[] | { readonly large: unknown }, void> {
  let batch: unknown[] = [];
  for (const one of list) {
    const small = isSmall(one);
    if (small) batch.push(one);
    if (batch.length === BATCH || (!small && batch.length > 0)) {
      yield batch;
      batch = [];
    }
    if (!small) yield { large: one };
  }
  if (batch.length > 0) yield batch;
}

function isList(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}

function isSmall(value: unknown): boolean {
  return leftOf(SMALL, value) >= 0;
}

/** What is left of a number of values when those of one are taken from it; below zero when it holds more. */
function leftOf(most: number, value: unknown): number {
  if (typeof value !== 'object' || value === null) return most - 1;
  if (isList(value) && (!Array.isArray(value) || value.length > most)) return -1;
  let left = most - 1;
  for (const one of Object.values(value)) {
    left = leftOf(left, one);
    if (left < 0) return left;
  }
  return left;
}
