import type { Contents, Parser } from '../contents.ts';
import { damage } from '../damage.ts';
import { Pack } from '../git-objects.ts';
import { hold } from '../hold.ts';
import type { Input } from '../input.ts';

const LONGEST_HEAD = 16 * 1024 * 1024;

/** Git's packs: every blob, commit and tag of them. */
export function* gitPack(input: Input, contents: Contents): Parser {
  yield* objects(input, contents, 'sha1');
}

/** A pack with a head that lists branches and tags. */
export function* gitBundle(input: Input, contents: Contents): Parser {
  let head = '';
  while (!head.endsWith('\n\n')) {
    head += (yield* input.exactly(1)).toString('latin1');
    if (head.length > LONGEST_HEAD) throw damage('its head has no end');
  }
  contents.entry('head', Buffer.from(head, 'latin1'), { made: true });
  yield* objects(input, contents, head.includes('@object-format=sha256') ? 'sha256' : 'sha1');
}

function* objects(input: Input, contents: Contents, algorithm: 'sha1' | 'sha256'): Parser {
  const bytes = yield* hold(input, contents);
  if (!bytes) return;
  if (bytes.length < 12) throw damage('it ends too early');
  const pack = new Pack(bytes, algorithm);
  for (const { kind, id, content } of pack.objects()) {
    // A tree holds names and ids alone.
    if (kind !== 'tree' && content.length > 0) contents.entry(`${kind} ${id}`, content, { made: kind !== 'blob' });
  }
  if (pack.missing > 0) {
    const few = pack.missing === 1 ? 'one object builds' : `${pack.missing} objects build`;
    contents.problem('not-unpacked', null, `${few} on what is not in it`);
  }
}
