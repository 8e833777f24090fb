import type { Finding } from '../model/finding.ts';
import type { BranchRewrite, Rewrite, TagRewrite } from '../model/push.ts';
import { checkedOut, type Head, heldBy } from '../source/checked-out.ts';
import type { Pushed, PushedCommit, PushedTip } from '../source/list-pushed.ts';
import { addTo } from '../util/group.ts';

const BRANCH = 'refs/heads/';
const TAG = 'refs/tags/';

/** A tip that leads to something that blocks, and all that is pushed with it. */
interface Led extends PushedTip {
  readonly history: ReadonlySet<string>;
}

/** What is to be made anew of a push, so that nothing of it blocks. */
export function rewriteOf(folder: string, findings: readonly Finding[], { commits, tips }: Pushed): Rewrite {
  const places = findings.filter(({ blocks }) => blocks).flatMap((finding) => [...finding.places]);
  const holding = new Set(places.flatMap(({ commit, added }) => (commit && added !== false ? [commit] : [])));
  const guilty = commits.flatMap(({ commit }) => (holding.has(commit) ? [commit] : [])).reverse();
  const shared = heldBy(folder, '--remotes', guilty);
  const own = guilty.filter((commit) => !shared.includes(commit));
  const led = own.length === 0 ? [] : ledBy(tips, commits).filter(({ history }) => own.some((id) => history.has(id)));
  const head = led.length === 0 ? null : checkedOut(folder);
  const behind =
    head === null
      ? []
      : heldBy(
          folder,
          'HEAD',
          led.map(({ commit }) => commit),
        );
  const named = new Map<string | null, Led[]>();
  for (const tip of led) addTo(named, nameOf(tip, head, new Set(behind)), tip);
  const said = places.flatMap(({ part, refs = [] }) => (part?.startsWith('tag ') ? refs : []));
  return {
    commits: guilty,
    shared,
    branches: [...named].map(([name, group]) => {
      // The command for another branch checks that one out.
      const told = named.size > 1 && head ? (name ?? nameOfHead(head)) : name;
      return branchRewrite(told, group, own, commits, head);
    }),
    tags: tagsOf(said, led),
  };
}

function ledBy(tips: readonly PushedTip[], commits: readonly PushedCommit[]): Led[] {
  const parents = new Map(commits.map((one) => [one.commit, one.parents]));
  return tips.map((tip) => {
    const history = new Set<string>();
    const open = [tip.commit];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (history.has(at) || !parents.has(at)) continue;
      history.add(at);
      open.push(...parents.get(at)!);
    }
    return { ...tip, history };
  });
}

/**
 * How git rebase is told what is meant; null for what is checked out.
 * @param behind commits in its history
 */
function nameOf({ ref, commit }: PushedTip, head: Head | null, behind: ReadonlySet<string>): string | null {
  if (ref === null || ref === 'HEAD' || ref === head?.ref) return null;
  if (ref.startsWith(BRANCH)) return ref.slice(BRANCH.length);
  if (behind.has(commit)) return null;
  return ref.startsWith(TAG) ? ref.slice(TAG.length) : commit.slice(0, 7);
}

function nameOfHead({ ref, commit }: Head): string {
  return ref.startsWith(BRANCH) ? ref.slice(BRANCH.length) : commit.slice(0, 7);
}

function branchRewrite(
  name: string | null,
  group: readonly Led[],
  own: readonly string[],
  commits: readonly PushedCommit[],
  head: Head | null,
): BranchRewrite {
  const history = commits.filter(({ commit }) => group.some((tip) => tip.history.has(commit)));
  const guilty = own.filter((commit) => history.some((one) => one.commit === commit));
  const oldest = history.findIndex(({ commit }) => commit === guilty[0]);
  // Of a push that comes in, nobody here knows what is checked out where it comes from.
  const isTop = ({ ref, commit }: Led) => commit === guilty[0] && (ref === null || commit === head?.commit);
  return {
    name,
    commits: guilty,
    merges: guilty.filter((id) => history.some(({ commit, parents }) => commit === id && parents.length > 1)),
    isLast: name === null && guilty.length === 1 && group.every(isTop),
    isFirst: history[oldest]?.parents.length === 0,
    hasMerge: history.slice(0, oldest + 1).some(({ parents }) => parents.length > 1),
  };
}

/** @param said names of annotated tags in which something blocks */
function tagsOf(said: readonly string[], led: readonly Led[]): TagRewrite[] {
  const moved = led.flatMap(({ id, ref, commit }): TagRewrite[] =>
    ref?.startsWith(TAG) ? [{ name: ref.slice(TAG.length), annotated: id !== commit, on: commit }] : [],
  );
  const names = new Set(moved.map(({ name }) => name));
  const left = [...new Set(said)].filter((name) => !names.has(name));
  return [...moved, ...left.map((name) => ({ name, annotated: true, on: null }))];
}
