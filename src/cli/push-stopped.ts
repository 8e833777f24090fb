import type { BranchRewrite, Rewrite, TagRewrite } from '../model/push.ts';
import { count } from '../util/count.ts';
import { shellWord } from '../util/shell-word.ts';
import { shortCommit } from '../util/short-commit.ts';

/** Commits and branches that are named one by one: of more nobody marks each in a list. */
const NAMED = 12;

const NOBODY_STOPPED_IT =
  'No hook stopped it when it was committed: --no-verify, a clone without unleak init, or a merge or rebase, for which git does not run it.';

/**
 * Said of a push that holds keys: the shortest way to take them out of all commits that hold one.
 * @param remote what is pushed to, as git calls it; null where that is not known
 */
export function pushStopped({ commits, shared, branches, tags }: Rewrite, remote: string | null = null): string {
  const said = tags.filter(({ on }) => on === null).map(({ name }) => name);
  const held = [
    ...(commits.length > 0 ? [`${count(commits.length, 'commit')} (${named(commits.map(shortCommit))})`] : []),
    ...(said.length > 0 ? [`the message of ${said.length === 1 ? 'tag' : 'tags'} ${named(said)}`] : []),
  ].join(' and ');
  const total = commits.length - shared.length;
  const edits = branches.filter(({ isLast }) => !isLast);
  const ways = [
    ...branches.slice(0, NAMED).map((branch) => wayOf(branch, total)),
    ...(branches.length > NAMED
      ? [`and so for ${count(branches.length - NAMED, 'other branch', 'other branches')}`]
      : []),
    ...(edits.length > 0
      ? ['wherever it stops, mend the file, then: git commit --all --amend && git rebase --continue']
      : []),
    ...tags.slice(0, NAMED).map(wayOfTag),
    ...(tags.length > NAMED ? [`and so for ${count(tags.length - NAMED, 'other tag')}`] : []),
  ];
  return [
    `The push was stopped: a key is in ${held}${shared.length > 0 ? '.' : ', and nobody has it yet.'}`,
    ...(shared.length > 0 ? sharedWith(shared, commits, remote) : []),
    ...(total > 0 ? [NOBODY_STOPPED_IT] : []),
    ...(ways.length > 0 ? ['Take it out there, not only out of the files:', ...ways.map((way) => `  ${way}`)] : []),
    ...(ways.length > 0 ? ['Then push again.'] : []),
    '',
  ].join('\n');
}

function wayOf({ name, commits, merges, isLast, isFirst, hasMerge }: BranchRewrite, total: number): string {
  if (isLast) return 'mend the file, then: git commit --all --amend';
  const from = isFirst ? '--root' : `${shortCommit(commits[0]!)}~1`;
  const words = ['git rebase --interactive', ...(hasMerge ? ['--rebase-merges'] : []), from];
  const all = total === 1 ? 'it' : 'each of them';
  const which = (ids: readonly string[]) => (ids.length === total ? all : named(ids.map(shortCommit)));
  const plain = commits.filter((commit) => !merges.includes(commit));
  const marks = [
    ...(plain.length > 0 ? [`write "edit" for ${which(plain)}`] : []),
    ...(merges.length > 0 ? [`add a line "break" behind ${which(merges)}`] : []),
  ];
  return `${[...words, ...(name === null ? [] : [shellWord(name)])].join(' ')}   and ${marks.join(', and ')}`;
}

function wayOfTag({ name, annotated, on }: TagRewrite): string {
  const words = ['git tag --force', ...(annotated ? ['--annotate'] : []), shellWord(name)];
  if (on === null) return [...words, shellWord(`${name}^{}`)].join(' ');
  return `${[...words, 'COMMIT'].join(' ')}   and name the one that takes the place of ${shortCommit(on)}`;
}

/** What others have is not kept from them by making it anew here. */
function sharedWith(shared: readonly string[], commits: readonly string[], remote: string | null): string[] {
  const them = shared.length === 1 ? 'it' : 'them';
  const what = shared.length === commits.length ? them : named(shared.map(shortCommit));
  return [
    `A remote has ${what} already, so whoever reads from there has the key: unleak rotate tells how to replace it.`,
    ...(remote === null
      ? []
      : [`Where ${remote} has ${them} too, say so to git, and push again: git fetch ${shellWord(remote)}`]),
  ];
}

function named(words: readonly string[]): string {
  return words.slice(0, NAMED).join(' ') + (words.length > NAMED ? ` and ${words.length - NAMED} more` : '');
}
