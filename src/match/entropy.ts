/** How often each byte occurs in the text that is being counted; zeros in between. */
const counts = new Uint32Array(256);

/** Shannon entropy of a text, in bits per character: 0 for one repeated character, at most log2 of its length. */
export function entropy(text: string): number {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 255) {
      counts.fill(0);
      return entropyOfAny(text);
    }
    counts[code] = counts[code]! + 1;
  }
  let bits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const p = counts[code]! / text.length;
    if (p > 0) bits -= p * Math.log2(p);
    counts[code] = 0;
  }
  return bits;
}

/** The same for text that is not one character a byte. */
function entropyOfAny(text: string): number {
  const counts = new Map<string, number>();
  for (const c of text) counts.set(c, (counts.get(c) ?? 0) + 1);
  let bits = 0;
  for (const n of counts.values()) {
    const p = n / text.length;
    bits -= p * Math.log2(p);
  }
  return bits;
}
