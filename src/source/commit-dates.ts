import { tryGit } from './git.ts';
import { dateOf } from './history-log.ts';

/** Author dates of commits, ISO 8601. One that git makes nothing of is left out. */
export function commitDates(root: string, commits: ReadonlySet<string>): Map<string, string> {
  if (commits.size === 0) return new Map();
  const args = ['log', '--no-walk=unsorted', '--stdin', '--format=%H %aI'];
  const said = tryGit(root, args, [...commits].map((id) => `${id}\n`).join('')) ?? '';
  return new Map(
    said.split('\n').flatMap((line) => {
      const [id = '', text = ''] = line.split(' ');
      const date = dateOf(text);
      return date === null ? [] : [[id, date] as const];
    }),
  );
}
