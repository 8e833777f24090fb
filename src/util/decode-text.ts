import { textOfUtf16 } from './utf16.ts';

/**
 * The text of a file that people write by hand or have a shell write: UTF-8, or the UTF-16 that PowerShell writes, with a byte
 * order mark or without. No mark is left in it.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const [first, second] = text;
  const isLittle = (first === 0xff && second === 0xfe) || (first !== 0 && second === 0);
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second !== undefined && second !== 0);
  const decoded = isLittle || isBig ? textOfUtf16(text, isLittle ? 'le' : 'be') : text.toString();
  return decoded.startsWith('\ufeff') ? decoded.slice(1) : decoded;
}
