import { execFileSync } from 'node:child_process';
import { environment } from './environment.ts';
import { tempFolder } from './temp-folder.ts';
import { git, repoAt, type TempRepo } from './temp-repo.ts';

/** What `git filter-repo` does with `--replace-text`, `--replace-message` and `--invert-paths --path`. */
export interface Filter {
  /** Lines of `literal:TEXT==>NEW` and `regex:EXPRESSION==>NEW`. */
  readonly expressions: string;
  /** Files that are taken out. */
  readonly without: readonly string[];
}

/** A bare repository with the rewritten history of another one. */
export function filterRepo({ root }: Pick<TempRepo, 'root'>, { expressions, without }: Filter): TempRepo {
  const filtered = tempFolder();
  git(filtered, 'init', '--quiet', '--bare', '--initial-branch=main');
  const options = { env: environment(), maxBuffer: 2 ** 28 };
  const stream = execFileSync('git', ['fast-export', '--all'], { cwd: root, ...options }).toString('latin1');
  const replace = replacer(expressions);
  let rewritten = '';
  for (let at = 0; at < stream.length; ) {
    const end = stream.indexOf('\n', at) + 1;
    const line = stream.slice(at, end);
    const size = Number(/^data (\d+)$/m.exec(line)?.[1] ?? -1);
    const data = size < 0 ? '' : replace(stream.slice(end, end + size));
    at = end + Math.max(size, 0);
    if (size >= 0) rewritten += `data ${data.length}\n${data}`;
    else if (!without.some((path) => line.endsWith(` ${path}\n`))) rewritten += line;
  }
  execFileSync('git', ['fast-import', '--quiet'], {
    cwd: filtered,
    input: Buffer.from(rewritten, 'latin1'),
    ...options,
  });
  git(filtered, 'gc', '--quiet', '--prune=now');
  return repoAt(filtered);
}

function replacer(expressions: string): (text: string) => string {
  const rules = Buffer.from(expressions)
    .toString('latin1')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, kind, what = '', by = ''] = /^(literal|regex):(.*)==>(.*)$/.exec(line) ?? [];
      return { find: kind === 'regex' ? new RegExp(what, 'g') : what, by };
    });
  return (text) => rules.reduce((now, { find, by }) => now.replaceAll(find, () => by), text);
}
