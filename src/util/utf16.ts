/**
 * Text of two bytes a character; half a character at the end is left out. Nothing else may read such text: Node 24 writes
 * a byte beyond its memory when asked for an odd number of bytes that begin at an odd address (nodejs/node#64697).
 */
export function textOfUtf16(bytes: Buffer, order: 'le' | 'be'): string {
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
  return (order === 'le' ? whole : Buffer.from(whole).swap16()).toString('utf16le');
}
