import type { Buffer } from 'node:buffer';

/** Whether bytes are those of a program or the like, in which archives or wide texts may stand. @param isCut more follow */
export function isDataToSearch(bytes: Buffer, isCut: boolean): boolean {
  return isData(bytes) && (isCut || bytes.length > LONGEST_HELD || HOLDS.test(bytes.toString('latin1')));
}

/** Bytes that are no text in any encoding: many are controls, and zeros do not stand where those of wide characters would. */
function isData(bytes: Buffer): boolean {
  if (bytes.length < LEAST_DATA || bytes.indexOf(0) < 0) return false;
  const zeros = [0, 0, 0, 0];
  let controls = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte === 0) zeros[i & 3]!++;
    else if (byte < 9 || (byte > 13 && byte < 27)) controls++;
  }
  const quarter = bytes.length / 4;
  return controls > bytes.length / 50 && zeros.every((count) => count < 0.7 * quarter);
}

const LEAST_DATA = 256;
/** Data that is longer is searched as a program without more ado. */
const LONGEST_HELD = 65_536;
/** Of smaller data most hold neither the beginning of an archive nor six characters of a wide text. */
const HOLDS =
  /PK\x03\x04|\x1f\x8b\x08|BZh|\xfd7zXZ|7z\xbc\xaf|(?:[ -~]\0){6}|(?:\0[ -~]){6}|(?:[ -~]\0\0\0){6}|(?:\0\0\0[ -~]){6}/;
