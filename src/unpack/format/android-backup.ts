import { inflate } from '../codec/inflate.ts';
import type { Contents, Parser } from '../contents.ts';
import { damage } from '../damage.ts';
import type { Input } from '../input.ts';
import { decompress } from './decompress.ts';

/** A mark, the version, whether it is compressed, and the cipher stand in lines of their own before the archive of tar. */
const LONGEST_LINE = 32;

/** Backups that `adb backup` makes. */
export function* androidBackup(input: Input, contents: Contents): Parser {
  yield* line(input);
  yield* line(input);
  const isCompressed = (yield* line(input)) === '1';
  if ((yield* line(input)) !== 'none') return contents.problem('encrypted', null, 'encrypted with a password');
  if (isCompressed) return yield* decompress(input, contents, (sink) => inflate('zlib', sink));
  contents.begin(null);
  for (let part = yield* input.some(); part; part = yield* input.some()) contents.push(part);
  contents.end();
}

function* line(input: Input): Generator<void, string, void> {
  let text = '';
  for (;;) {
    const byte = (yield* input.exactly(1))[0]!;
    if (byte === 10) return text;
    text += String.fromCharCode(byte);
    if (text.length > LONGEST_LINE) throw damage('its head is none');
  }
}
