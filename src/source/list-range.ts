import type { Introduction } from './attribute.ts';
import { gitEnded, startGit } from './git.ts';

const COMMIT = '\x01';
const FORM = [
  '-c',
  '--raw',
  '--root',
  '-z',
  '--no-abbrev',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--topo-order',
  `--format=${COMMIT}%H%x02%an <%ae>%x02%aI`,
];
/** Modes after the change: deleted, and a submodule, whose commit is of another repository. */
const NO_BLOB = new Set(['000000', '160000']);

/**
 * Each blob that a commit of `head` which `base` has not brought to a path, with the oldest such commit for each path. What
 * was taken out again within the range is among them; of a merge, only what none of its parents had.
 * @param base null: all that leads to head
 * @param skip commits of which nobody can tell what they changed
 * @param signal stops the listing; it is then not complete
 * @throws ScannerError when git fails.
 */
export async function listRange(
  root: string,
  base: string | null,
  head: string,
  skip: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<Map<string, readonly Introduction[]>> {
  const args = ['log', ...FORM, head, ...(base === null ? [] : [`^${base}`])];
  const child = startGit(root, args, signal);
  const ended = gitEnded(child, root, args, signal);
  const found = new Map<string, Map<string, Introduction>>();
  const take = createReader(skip, found);
  let rest = '';
  child.stdout?.setEncoding('utf8').on('data', (part: string) => {
    const fields = (rest + part).split('\0');
    rest = fields.pop() ?? '';
    for (const field of fields) take(field);
  });
  await ended;
  if (rest) take(rest);
  return new Map([...found].map(([blob, paths]) => [blob, [...paths.values()]]));
}

/** Reads the fields of git log: a commit, then by turns a change and its path. */
function createReader(skip: ReadonlySet<string>, found: Map<string, Map<string, Introduction>>) {
  let commit = { commit: '', author: '', date: '', age: 0 };
  let blob: string | null = null;
  let isPath = false;
  return (field: string): void => {
    if (isPath) {
      isPath = false;
      if (blob === null || skip.has(commit.commit)) return;
      const paths = found.get(blob) ?? new Map<string, Introduction>();
      found.set(blob, paths);
      // Newest commits come first, so what stands at the end is the oldest.
      paths.set(field, { path: field, ...commit });
      return;
    }
    const text = field.replace(/^\n+/, '');
    if (text.startsWith(':')) {
      blob = newBlob(text);
      isPath = true;
    } else if (text.startsWith(COMMIT)) {
      const [id = '', author = '', date = ''] = text.slice(1).split('\x02');
      commit = { commit: id, author, date, age: commit.age + 1 };
    }
  };
}

/** The blob after the change: of `:mode mode old new M` or, of a merge, `::mode mode mode old old new MM`. */
function newBlob(raw: string): string | null {
  const parents = /^:+/.exec(raw)![0].length;
  const fields = raw.slice(parents).split(' ');
  return NO_BLOB.has(fields[parents] ?? '') ? null : (fields[2 * parents + 1] ?? null);
}
