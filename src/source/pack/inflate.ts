import { Buffer } from 'node:buffer';
import { inflateSync } from 'node:zlib';
import { INPUT, INPUT_SIZE, OUTPUT, OUTPUT_SIZE } from './assembly/layout.ts';

/** The module that the build makes of assembly/inflate.ts. */
export interface InflateCode {
  readonly memory: { readonly buffer: ArrayBuffer };
  /** 1 when it was sound. */
  inflate(length: number, size: number): number;
}

/**
 * Inflates a zlib stream at the beginning of `entry` to exactly `size` bytes. What it returns is good until the next call.
 * @throws RangeError or zlib's own error when the stream is damaged.
 */
export type Inflate = (entry: Buffer, size: number) => Buffer;

/**
 * Above, zlib is faster. Below, it spends most of its time on getting ready: measured on the deltas of trees, which inflate to
 * 40 bytes on average, 5.5 µs each against 2.
 */
const SMALL = 16_384;

/** @param code null where this Node cannot run it */
export function createInflate(code: InflateCode | null): Inflate {
  if (!code) return inflateWithZlib;
  const input = new Uint8Array(code.memory.buffer, INPUT, INPUT_SIZE);
  const output = Buffer.from(code.memory.buffer, OUTPUT, OUTPUT_SIZE);
  return (entry, size) => {
    if (size > SMALL || entry.length > INPUT_SIZE) return inflateWithZlib(entry, size);
    input.set(entry);
    // What it does not take for sound, zlib may judge.
    return code.inflate(entry.length, size) ? output.subarray(0, size) : inflateWithZlib(entry, size);
  };
}

function inflateWithZlib(entry: Buffer, size: number): Buffer {
  // One byte more, so that zlib sees the end in its first round.
  const content = inflateSync(entry, { chunkSize: Math.max(64, size + 1), maxOutputLength: size + 1 });
  if (content.length !== size) throw new RangeError('another size than it says');
  return content;
}
