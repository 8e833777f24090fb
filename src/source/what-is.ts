import { git } from './git.ts';

/** An object by its type and id. */
interface NamedObject {
  readonly type: string;
  readonly id: string;
}

/**
 * What git has under names such as `<commit>:<path>`, by the name asked for. What is not there is left out, and a name with a
 * line feed, which git cannot be asked for.
 * @throws ScannerError when git fails.
 */
export function whatIs(root: string, names: readonly string[]): Map<string, NamedObject> {
  const asked = [...new Set(names)].filter((name) => !name.includes('\n'));
  if (asked.length === 0) return new Map();
  const input = `${asked.join('\n')}\n`;
  const answers = git(root, ['cat-file', '--batch-check=%(objecttype) %(objectname)'], input).toString().split('\n');
  return new Map(
    asked.flatMap((name, i) => {
      const [type = '', id = ''] = answers[i]?.split(' ') ?? [];
      return TYPES.has(type) ? [[name, { type, id }] as const] : [];
    }),
  );
}

/** Of another it says `<name> missing`. */
const TYPES = new Set(['commit', 'tag', 'tree', 'blob']);
