import type { Contents } from './contents.ts';
import type { Input } from './input.ts';

/**
 * The rest of a container, for a format that cannot be read in a stream. When it is too big to keep, it is told, what
 * was taken is read as it is, and the result is null: so will be what follows.
 */
export function* hold(input: Input, contents: Contents): Generator<void, Buffer | null, void> {
  const parts: Buffer[] = [];
  let length = 0;
  for (;;) {
    const part = yield* input.some();
    if (!part) break;
    if (!contents.hold(part.length)) {
      contents.problem('not-unpacked', null, 'too big to be unpacked');
      input.unread(Buffer.concat([...parts, part]));
      return null;
    }
    parts.push(Buffer.from(part));
    length += part.length;
  }
  // Joined, it is there twice until the parts are forgotten.
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts.splice(0), length);
}
