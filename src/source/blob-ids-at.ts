import { git } from './git.ts';

/** Blobs that stand at `<commit>:<path>`, by that name; what is not there is left out, and a path with a line feed too. */
export function blobIdsAt(root: string, names: readonly string[]): Map<string, string> {
  const asked = [...new Set(names)].filter((name) => !name.includes('\n'));
  if (asked.length === 0) return new Map();
  const output = git(
    root,
    ['cat-file', '--batch-check=%(objecttype) %(objectname)'],
    `${asked.join('\n')}\n`,
  ).toString();
  const answers = output.split('\n');
  return new Map(
    asked.flatMap((name, i) => (answers[i]?.startsWith('blob ') ? [[name, answers[i].slice(5)] as const] : [])),
  );
}
