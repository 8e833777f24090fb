import type { CommitFacts, HistoryLog } from './history-log.ts';

/**
 * Numbers the commits anew: those that some ref or reflog leads to, then the others, each from the newest on, by the time
 * of the commit; one that is said to be no younger than its parent counts as a second younger. The order follows from the
 * commits alone, in whatever order they came to be known.
 */
export function orderCommits(log: HistoryLog): void {
  const { commits, parents, times, reachable } = log;
  const ids = [...commits.keys()];
  const since = new Float64Array(times);
  for (const at of parentsFirst(commits, parents)) {
    for (const parent of parents[at]!) since[at] = Math.max(since[at]!, (since[commits.get(parent) ?? -1] ?? 0) + 1);
  }
  const isLost = (at: number) => (at < reachable ? 0 : 1);
  const order = ids
    .map((_, at) => at)
    .sort((a, b) => isLost(a) - isLost(b) || since[b]! - since[a]! || (ids[a]! < ids[b]! ? -1 : 1));
  commits.clear();
  for (const at of order) commits.set(ids[at]!, commits.size);
  log.parents = order.map((at) => parents[at]!);
  log.times = order.map((at) => times[at]!);
  const setAge = (facts: CommitFacts) => {
    facts.age = commits.get(facts.commit)! + 1;
  };
  for (const facts of log.facts.values()) setAge(facts);
  for (const lists of [log.changes, log.named]) {
    for (const changes of lists.values()) {
      changes.forEach(setAge);
      changes.sort((a, b) => a.age - b.age);
    }
  }
}

/** Numbers of the commits, each after its parents. */
function parentsFirst(numbers: ReadonlyMap<string, number>, parents: readonly (readonly string[])[]): Int32Array {
  const order = new Int32Array(parents.length);
  const done = new Uint8Array(parents.length);
  let count = 0;
  const stack: number[] = [];
  for (let start = parents.length - 1; start >= 0; start--) {
    if (!done[start]) stack.push(start);
    while (stack.length > 0) {
      const at = stack.at(-1)!;
      const before = stack.length;
      if (!done[at]) {
        for (const id of parents[at]!) {
          const parent = numbers.get(id);
          if (parent !== undefined && !done[parent]) stack.push(parent);
        }
      }
      if (stack.length > before) continue;
      stack.pop();
      if (done[at]) continue;
      done[at] = 1;
      order[count++] = at;
    }
  }
  return order;
}
