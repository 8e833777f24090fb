import { ScannerError } from '../model/problem.ts';
import { startGit } from './git.ts';
import { gitEnded } from './git-child.ts';
import { AT_REMOTE } from './git-error.ts';

export const COMMIT_SIZE = -1;
/** Neither, or one that is read and counted elsewhere. */
export const OTHER_SIZE = -2;

export interface ObjectList {
  /** Bytes of each blob; COMMIT_SIZE for a commit, OTHER_SIZE for the rest. */
  readonly sizes: Map<string, number>;
  /** All that can be read; where git lists all, in the order in which it stores them, which is the fastest to read. */
  readonly ids: string[];
  /** Objects of which git cannot even read what they are. */
  readonly unreadable: string[];
  readonly blobs: number;
  readonly commits: number;
  /** Of the blobs. */
  readonly bytes: number;
}

/**
 * What git says of objects.
 * @param asked their ids; null: all of the object store, each once: of every ref, of the index, and those that no ref leads
 * to any more
 * @param signal stops the listing; it is then not complete
 * @throws ScannerError when git fails.
 */
export async function listObjects(
  root: string,
  asked: readonly string[] | null,
  signal: AbortSignal,
): Promise<ObjectList> {
  const list = {
    sizes: new Map<string, number>(),
    ids: [] as string[],
    unreadable: [] as string[],
    blobs: 0,
    commits: 0,
    bytes: 0,
  };
  const take = (line: string) => note(list, line);
  if (asked === null) {
    await ask(root, ALL, [], signal, take);
    return list;
  }
  let mute = 0;
  for (let from = 0; from < asked.length && !signal.aborted; ) {
    let answered = 0;
    try {
      await ask(root, [], from === 0 ? asked : asked.slice(from), signal, (line) => {
        answered++;
        take(line);
      });
      break;
    } catch (error) {
      // A damaged object may kill git: it goes on behind it. But not when it is git that does not work.
      mute = answered === 0 ? mute + 1 : 0;
      if (!(error instanceof ScannerError) || error.code !== 'git-failed') throw error;
      if (mute > MUTE) {
        if (error.message !== AT_REMOTE) throw error;
        await askForAll(root, asked.slice(from), signal, take);
        break;
      }
      const id = asked[from + answered];
      if (id === undefined) throw error;
      list.unreadable.push(id);
      from += answered + 1;
    }
  }
  return list;
}

const ALL = ['--batch-all-objects', '--unordered'];
/** Times in a row that git may die without an answer. */
const MUTE = 3;

async function ask(
  root: string,
  which: readonly string[],
  ids: readonly string[],
  signal: AbortSignal,
  onLine: (line: string) => void,
): Promise<void> {
  const args = ['cat-file', ...which, '--buffer', '--batch-check=%(objecttype) %(objectname) %(objectsize)'];
  const child = startGit(root, args, signal);
  const ended = gitEnded(child, root, args, signal);
  let rest = '';
  child.stdout?.setEncoding('latin1').on('data', (part: string) => {
    const lines = (rest + part).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  });
  child.stdin?.on('error', () => {}); // git died; the close event tells
  child.stdin?.end(ids.map((id) => `${id}\n`).join(''));
  await ended;
}

/** A git that goes to no remote ends at each object that a partial clone left there, and these may be thousands: what is there is listed. */
async function askForAll(
  root: string,
  ids: readonly string[],
  signal: AbortSignal,
  onLine: (line: string) => void,
): Promise<void> {
  const wanted = new Set(ids);
  const lines = new Map<string, string>();
  await ask(root, ALL, [], signal, (line) => {
    const id = line.split(' ')[1]!;
    if (wanted.has(id)) lines.set(id, line);
  });
  if (!signal.aborted) for (const id of ids) onLine(lines.get(id) ?? `${id} missing`);
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function note(list: Writable<ObjectList>, line: string): void {
  const [type = '', id = '', size = ''] = line.split(' ');
  if (id === 'missing') {
    list.unreadable.push(type);
    return;
  }
  list.ids.push(id);
  list.sizes.set(id, type === 'blob' ? Number(size) : type === 'commit' ? COMMIT_SIZE : OTHER_SIZE);
  if (type === 'commit') list.commits++;
  if (type !== 'blob') return;
  list.blobs++;
  list.bytes += Number(size);
}
