/**
 * The key with the second half of its letters and digits changed, each to another of its kind: of the same shape, and
 * nobody's. What a provider does not refuse for it, it does not refuse for any key.
 */
export function altered(key: string): string {
  const middle = Math.floor(key.length / 2);
  return key.slice(0, middle) + key.slice(middle).replace(/[A-Za-z0-9]/g, next);
}

function next(c: string): string {
  if (/[0-9]/.test(c)) return String((Number(c) + 3) % 10);
  // Letters of hex stay letters of hex.
  const [first, size] = /[a-f]/.test(c)
    ? ['a', 6]
    : /[A-F]/.test(c)
      ? ['A', 6]
      : /[a-z]/.test(c)
        ? ['a', 26]
        : ['A', 26];
  const start = String(first).charCodeAt(0);
  return String.fromCharCode(start + ((c.charCodeAt(0) - start + 5) % Number(size)));
}
