import type { Finding } from '../model/finding.ts';
import type { BranchRewrite, Rewrite, TagRewrite } from '../model/push.ts';
import { checkedOut, type Head, heldBy } from '../source/checked-out.ts';
import type { Pushed, PushedCommit, PushedTip } from '../source/list-pushed.ts';
import { addTo } from '../util/group.ts';
import { shortCommit } from '../util/short-commit.ts';

const BRANCH = 'refs/heads/';
const TAG = 'refs/tags/';

/** A tip that leads to something that blocks, and all that is pushed with it. */
interface Led extends PushedTip {
  readonly history: ReadonlySet<string>;
}

/**
 * What is to be made anew of a push, so that nothing of it blocks.
 * @param incoming nobody here knows what is checked out where it comes from: of one branch alone it is taken for that
 */
export function rewriteOf(
  folder: string,
  findings: readonly Finding[],
  { commits, tips }: Pushed,
  incoming: boolean,
): Rewrite {
  const places = findings.filter(({ blocks }) => blocks).flatMap((finding) => [...finding.places]);
  const holding = new Set(places.flatMap(({ commit, added }) => (commit && added !== false ? [commit] : [])));
  const guilty = commits.flatMap(({ commit }) => (holding.has(commit) ? [commit] : [])).reverse();
  const shared = heldBy(folder, '--remotes', guilty);
  const own = guilty.filter((commit) => !shared.includes(commit));
  const led = own.length === 0 ? [] : ledBy(tips, commits).filter(({ history }) => own.some((id) => history.has(id)));
  const head = headOf(folder, led, incoming);
  const tops = led.map(({ commit }) => commit);
  const behind = new Set(incoming || head === null ? [] : heldBy(folder, 'HEAD', tops));
  const named = new Map<string | null, Led[]>();
  for (const tip of led) addTo(named, nameOf(tip, head, behind), tip);
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

function headOf(folder: string, led: readonly Led[], incoming: boolean): Head | null {
  const [first] = led;
  if (!first) return null;
  if (!incoming) return checkedOut(folder);
  return led.length === 1 && first.ref !== null ? { ref: first.ref, commit: first.commit } : null;
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
  return ref.startsWith(TAG) ? ref.slice(TAG.length) : shortCommit(commit);
}

function nameOfHead({ ref, commit }: Head): string {
  return ref.startsWith(BRANCH) ? ref.slice(BRANCH.length) : shortCommit(commit);
}

function branchRewrite(
  name: string | null,
  group: readonly Led[],
  own: readonly string[],
  commits: readonly PushedCommit[],
  head: Head | null,
): BranchRewrite {
  const history = commits.filter(({ commit }) => group.some((tip) => tip.history.has(commit)));
  const guilty = own.filter((commit) => group.some((tip) => tip.history.has(commit)));
  const merges = new Set(history.flatMap(({ commit, parents }) => (parents.length > 1 ? [commit] : [])));
  const oldest = history.findIndex(({ commit }) => commit === guilty[0]);
  const isTop = ({ commit }: Led) => commit === guilty[0] && commit === head?.commit;
  return {
    name,
    commits: guilty,
    merges: guilty.filter((commit) => merges.has(commit)),
    isLast: name === null && guilty.length === 1 && group.every(isTop),
    isFirst: history[oldest]?.parents.length === 0,
    hasMerge: history.slice(0, oldest + 1).some(({ commit }) => merges.has(commit)),
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
