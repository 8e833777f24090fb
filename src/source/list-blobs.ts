import { git, gitEnded, startGit } from './git.ts';

export interface BlobList {
  /** In the order in which git stores them, which is the fastest to read. */
  readonly ids: string[];
  /** Objects of which git cannot even read what they are. */
  readonly unreadable: string[];
  readonly bytes: number;
  readonly commits: number;
}

/**
 * All blobs of a repository's object store, each once: of every ref, of the index, and those that no ref leads to any more.
 * @param signal stops the listing; it is then not complete
 * @throws ScannerError when git fails.
 */
export async function listBlobs(root: string, signal: AbortSignal): Promise<BlobList> {
  const args = [
    'cat-file',
    '--batch-all-objects',
    '--unordered',
    '--buffer',
    '--batch-check=%(objecttype) %(objectname) %(objectsize)',
  ];
  const child = startGit(root, args, signal);
  const ended = gitEnded(child, root, args, signal);
  const ids: string[] = [];
  const unreadable: string[] = [];
  let bytes = 0;
  let commits = 0;
  let rest = '';
  child.stdout?.setEncoding('latin1').on('data', (part: string) => {
    const lines = (rest + part).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line.startsWith('blob ')) {
        const space = line.indexOf(' ', 5);
        ids.push(line.slice(5, space));
        bytes += Number(line.slice(space + 1));
      } else if (line.startsWith('commit ')) commits++;
      else if (line.endsWith(' missing')) unreadable.push(line.slice(0, line.indexOf(' ')));
    }
  });
  await ended;
  return { ids, unreadable, bytes, commits };
}

/** Ids of what stands at `<commit>:<path>`; of what is not there, nothing. A path with a line feed is left out. */
export function blobsAt(root: string, names: readonly string[]): string[] {
  const input = names.filter((name) => !name.includes('\n')).join('\n');
  const output = git(root, ['cat-file', '--batch-check=%(objecttype) %(objectname)'], `${input}\n`).toString();
  return output.split('\n').flatMap((line) => (line.startsWith('blob ') ? [line.slice(5)] : []));
}
