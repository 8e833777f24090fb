import { git } from './git.ts';

/** An annotated tag. */
interface Tag {
  /** As it calls itself. */
  readonly name: string;
  /** What it is on, and of which type that is. */
  readonly object: string;
  readonly type: string;
}

const LINE_END = 10;

/**
 * Annotated tags by their ids, and those that these are on. All at once: a push of all tags brings hundreds.
 * @throws ScannerError when git fails.
 */
export function readTags(folder: string, ids: readonly string[]): Map<string, Tag> {
  const tags = new Map<string, Tag>();
  for (let wanted = [...new Set(ids)]; wanted.length > 0; ) {
    const said = git(folder, ['cat-file', '--batch'], wanted.map((id) => `${id}\n`).join(''));
    const read = [...tagsIn(said)];
    for (const [id, tag] of read) tags.set(id, tag);
    const next = read.flatMap(([, { object, type }]) => (type === 'tag' && !tags.has(object) ? [object] : []));
    wanted = [...new Set(next)];
  }
  return tags;
}

/** Takes apart `<id> tag <size>`, and as many bytes on the lines behind it. */
function* tagsIn(said: Buffer): Iterable<[id: string, tag: Tag]> {
  for (let at = 0; at < said.length; ) {
    const end = said.indexOf(LINE_END, at);
    const [id = '', kind, size] = said.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (kind !== 'tag') continue; // `<id> missing`
    const text = said.toString('utf8', at, at + Number(size));
    at += Number(size) + 1;
    const [, object = '', type = ''] = /^object (\w+)\ntype (\w+)\n/.exec(text) ?? [];
    yield [id, { name: /^tag (.*)$/m.exec(text)?.[1] ?? id, object, type }];
  }
}
