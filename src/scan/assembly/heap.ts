// Memory for the contents of objects, used again and again. Blocks come in sizes of four steps for each power of two.

import { HEAP, HEAP_SIZE, SLACK } from './layout';

const LEAST: i32 = 4096;
const SIZES: i32 = 64;
/** Before each block stands its size's number; in a free one also the next that is free. */
const OWN: i32 = 16;
const FREE = memory.data(256);

export let begin: i32 = HEAP;
let top: i32 = HEAP;

/** So many bytes where there are no blocks yet, as long as none is asked for; 0 when there is no room. */
export function scratch(bytes: i32): i32 {
  freeAll();
  const missing = ((begin as i64) + bytes + SLACK + 0xffff - ((memory.size() as i64) << 16)) >> 16;
  return missing > 0 && memory.grow(missing as i32) < 0 ? 0 : begin;
}

/** Where blocks begin, of which there are none then. */
export function heapFrom(address: i32): void {
  begin = (address + 15) & ~15;
  freeAll();
}

/** So many bytes, and SLACK more behind them; 0 when there is no room for them. */
export function allocate(length: i32): i32 {
  const size = sizeFor(length + SLACK + OWN);
  const head = FREE + ((size as usize) << 2);
  const free = load<i32>(head);
  if (free != 0) {
    store<i32>(head, load<i32>(free - OWN + 4));
    return free;
  }
  const bytes = bytesOf(size);
  if (top + bytes > begin + HEAP_SIZE) return 0;
  const missing = top + bytes + SLACK - (memory.size() << 16);
  if (missing > 0 && !grow((missing + 0xffff) >> 16)) return 0;
  const block = top + OWN;
  store<i32>(top, size);
  top += bytes;
  return block;
}

/** In big steps, because at each one V8 takes the memory that was for garbage of that size, and looks for more. */
function grow(pages: i32): bool {
  return memory.grow(max(pages, memory.size() >> 1)) >= 0 || memory.grow(pages) >= 0;
}

export function free(block: i32): void {
  const head = FREE + ((load<i32>(block - OWN) as usize) << 2);
  store<i32>(block - OWN + 4, load<i32>(head));
  store<i32>(head, block);
}

/** Frees all blocks. */
export function freeAll(): void {
  top = begin;
  memory.fill(FREE, 0, SIZES * 4);
}

function sizeFor(bytes: i32): i32 {
  if (bytes <= LEAST) return 0;
  const power = 31 - (clz<i32>(bytes - 1) as i32);
  const quarter = (((bytes - 1) >> (power - 2)) & 3) + 1;
  return ((power - 12) << 2) + quarter;
}

function bytesOf(size: i32): i32 {
  return ((4 + (size & 3)) << (size >> 2)) << 10;
}
