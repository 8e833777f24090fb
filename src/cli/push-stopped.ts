import type { Rewrite } from '../model/push.ts';
import { count } from '../util/count.ts';

/** Commits that are named one by one: of more nobody marks each in a list. */
const NAMED = 12;

/** Said of a push that holds keys: the shortest way to take them out of all commits that hold one. */
export function pushStopped({ commits, isLast, isFirst, hasMerge, tags }: Rewrite): string {
  const short = commits.map((commit) => commit.slice(0, 7));
  const named = short.slice(0, NAMED).join(' ') + (short.length > NAMED ? ` and ${short.length - NAMED} more` : '');
  const rebase = `git rebase --interactive ${hasMerge ? '--rebase-merges ' : ''}${isFirst ? '--root' : `${short[0]}~1`}`;
  const held = [
    ...(commits.length > 0 ? [`${count(commits.length, 'commit')} (${named})`] : []),
    ...(tags.length > 0 ? [`the message of ${tags.length === 1 ? 'tag' : 'tags'} ${tags.join(' ')}`] : []),
  ].join(' and ');
  const ways = [
    ...(isLast ? ['mend the file, then: git commit --all --amend'] : []),
    ...(commits.length > 0 && !isLast
      ? [
          `${rebase}   and write "edit" for ${commits.length === 1 ? 'it' : 'each of them'}`,
          'wherever it stops, mend the file, then: git commit --all --amend && git rebase --continue',
        ]
      : []),
    ...tags.map((tag) => `git tag --force --annotate ${tag} '${tag}^{}'`),
  ];
  return [
    `The push was stopped: a key is in ${held}, and nobody has it yet.`,
    ...(commits.length > 0
      ? ['No hook stopped it when it was committed: --no-verify, or a clone without unleak init.']
      : []),
    `Take it out there, not only out of the files:`,
    ...ways.map((way) => `  ${way}`),
    'Then push again.',
    '',
  ].join('\n');
}
