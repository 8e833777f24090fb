/** Which part of a key is changed: the first of these that leaves it of the rule's shape. */
const PARTS = [
  [1 / 2, 1],
  [1 / 3, 2 / 3],
  [3 / 4, 1],
  [1 / 4, 1 / 2],
  [7 / 8, 1],
] as const;

/**
 * The key with a good part of its letters and digits changed, each to another of its kind: of the same shape, and
 * nobody's. What a provider does not refuse for it, it does not refuse for any key.
 * @param shape the rule's pattern, any text unless told; where a group of it is named `code`, only that stretch is changed,
 *   since the rest says where to ask
 */
export function altered(key: string, shape = /^.+$/s): string {
  const [from, to] = new RegExp(shape, `${shape.flags}d`).exec(key)?.indices?.groups?.code ?? [0, key.length];
  const code = key.slice(from, to);
  const candidates = PARTS.map(([start, end]) => {
    const [first, last] = [Math.floor(code.length * start), Math.floor(code.length * end)];
    const changed = code.slice(0, first) + code.slice(first, last).replace(/[A-Za-z0-9]/g, next) + code.slice(last);
    return key.slice(0, from) + changed + key.slice(to);
  });
  return candidates.find((one) => shape.exec(one)?.[0] === one) ?? candidates[0]!;
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
