import type { Buffer } from 'node:buffer';
import { type Census, OF_TEXT } from '../model/census.ts';

const LEAST_DATA = 256;
/** Data that is longer is searched as a program without more ado. */
const LONGEST_HELD = 65_536;
/** Of smaller data most hold neither the beginning of an archive nor six characters of a wide text. */
const HOLDS =
  /PK\x03\x04|\x1f\x8b\x08|BZh|\xfd7zXZ|7z\xbc\xaf|(?:[ -~]\0){6}|(?:\0[ -~]){6}|(?:[ -~]\0\0\0){6}|(?:\0\0\0[ -~]){6}/;

/** Wide text, and text that is not, in one file: as PowerShell appends to it what another program began. */
const WIDE = /(?:[\r\n -~]\0){8}|(?:\0[\r\n -~]){8}/;
const PLAIN = /^[\t -~]{3,}\r?\n[^\0]/;

/** Takes it of what does not lie in the memory of the kernel, which is faster. */
export function censusOf(bytes: Buffer): Census {
  const hasPdf = bytes.includes('%PDF-');
  if (bytes.indexOf(0) < 0) return { ...OF_TEXT, hasPdf };
  const zeros: [number, number, number, number] = [0, 0, 0, 0];
  let controls = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte === 0) zeros[i & 3]!++;
    else if (byte < 9 || (byte > 13 && byte < 27)) controls++;
  }
  return { zeros, controls, hasPdf };
}

/**
 * Bytes that are no text in any encoding, or in more than one: many are controls, and zeros do not stand where those of wide characters would, or
 * nearly all are zeros, as where a disk or a log of Windows begins.
 * @param goesOn they are the first of more
 */
export function isData(bytes: Buffer, { zeros, controls }: Census, goesOn: boolean): boolean {
  if (zeros[0] + zeros[1] + zeros[2] + zeros[3] === 0) return false;
  if (bytes.length < LEAST_DATA) return isMixed(bytes);
  const quarter = bytes.length / 4;
  const isFull = zeros.map((count) => count >= 0.7 * quarter);
  const isText = isFull.includes(true) ? isFull.includes(false) : controls <= bytes.length / 50;
  return isText ? isMixed(bytes) : goesOn || bytes.length > LONGEST_HELD || HOLDS.test(bytes.toString('latin1'));
}

function isMixed(bytes: Buffer): boolean {
  const text = bytes.toString('latin1');
  return WIDE.test(text) && PLAIN.test(text);
}
