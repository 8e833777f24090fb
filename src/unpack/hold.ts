import type { Contents } from './contents.ts';
import { tooMuch } from './damage.ts';
import type { Input } from './input.ts';

const GROWTH = 8;
/** Memory that was not written to is taken from nobody. */
const MOST = 64 * 1024 * 1024;

/**
 * The rest of a container, for a format that cannot be read in a stream. When it is too big to keep, it is told, what
 * was taken is read as it is, and the result is null: so will be what follows.
 */
export function* hold(input: Input, contents: Contents): Generator<void, Buffer | null, void> {
  const bytes = yield* holdIfSmall(input, contents);
  if (!bytes) contents.problem('not-unpacked', null, 'too big to be unpacked');
  return bytes;
}

/** The same, where it need not be told, because what matters is found in the bytes as they are. */
export function* holdIfSmall(input: Input, contents: Contents): Generator<void, Buffer | null, void> {
  let bytes = Buffer.alloc(0);
  let length = 0;
  for (;;) {
    const part = yield* input.some();
    if (!part) return bytes.subarray(0, length);
    if (!contents.hold(part.length)) {
      input.unread(Buffer.concat([bytes.subarray(0, length), part]));
      return null;
    }
    // Most of what is small comes at once.
    if (length === 0) bytes = Buffer.from(part);
    else if (length + part.length > bytes.length) {
      const more = Buffer.allocUnsafeSlow(Math.max(length + part.length, Math.min(bytes.length * GROWTH, MOST)));
      bytes.copy(more, 0, 0, length);
      bytes = more;
    }
    bytes.set(part, length);
    length += part.length;
  }
}

/** Keeps as many bytes as it was told last and at most, for dictionaries that follow one another. @throws where they may not be kept */
export function growing(contents: Pick<Contents, 'hold'>): (bytes: number) => void {
  let held = 0;
  return (bytes) => {
    if (bytes > held && !contents.hold(bytes - held)) throw tooMuch('its dictionary is too big');
    held = Math.max(held, bytes);
  };
}
