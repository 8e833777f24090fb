import type { PlacesOf } from '../finding/from-matches.ts';
import type { LocatedMatch, Place } from '../model/finding.ts';
import { pathInside } from '../model/origin.ts';
import type { Attribution, Introduction } from '../source/attribute.ts';
import { placeOfPath } from './run.ts';

/** What the history says of one value at one path. */
interface Trace {
  /** The commit that brought it there first. */
  readonly oldest: Introduction;
  /** The newest version that has it: the one to show. */
  readonly newest: Introduction;
  readonly blob: string;
  readonly atHead: boolean;
}

/**
 * Places of an audit: a secret has one place for each path and position, in the work tree or else in the newest version
 * that has it, with the oldest commit that brought it to the path. An object that no path leads to counts only when the
 * secret is nowhere else.
 * @param head paths of the tree of HEAD, each with its blob
 */
export function placesInHistory(
  matches: readonly LocatedMatch[],
  attribution: Attribution,
  head: ReadonlyMap<string, string>,
): PlacesOf {
  const traces = new Map<string, Trace>();
  const inWorkTree = new Set<string>();
  const reachable = new Set<string>();
  for (const { origin, value, inside } of matches) {
    if (origin.kind === 'file') {
      inWorkTree.add(keyOf(value, pathInside(origin.path, inside)));
      reachable.add(value);
    }
    if (origin.kind !== 'blob') continue;
    for (const introduction of attribution.get(origin.blob) ?? []) {
      reachable.add(value);
      addTrace(traces, keyOf(value, pathInside(introduction.path, inside)), introduction, origin.blob, head);
    }
  }

  return (match) => {
    const [at] = placeOfPath(match);
    const { origin, value, inside } = match;
    if (origin.kind !== 'blob') return [withTrace(at!, traces.get(keyOf(value, at!.path)))];
    const introductions = attribution.get(origin.blob) ?? [];
    if (introductions.length === 0) return reachable.has(value) ? [] : [{ ...at!, atHead: false }];
    return introductions.flatMap((introduction) => {
      const path = pathInside(introduction.path, inside);
      const key = keyOf(value, path);
      const trace = traces.get(key);
      if (inWorkTree.has(key) || trace?.blob !== origin.blob) return [];
      return [withTrace({ ...at!, path }, trace)];
    });
  };
}

function addTrace(
  traces: Map<string, Trace>,
  key: string,
  introduction: Introduction,
  blob: string,
  head: ReadonlyMap<string, string>,
): void {
  const known = traces.get(key);
  const atHead = head.get(introduction.path) === blob;
  if (!known) {
    traces.set(key, { oldest: introduction, newest: introduction, blob, atHead });
    return;
  }
  const newer = !known.atHead && (atHead || introduction.age < known.newest.age);
  traces.set(key, {
    oldest: introduction.age > known.oldest.age ? introduction : known.oldest,
    newest: newer ? introduction : known.newest,
    blob: newer ? blob : known.blob,
    atHead: known.atHead || atHead,
  });
}

function withTrace(place: Place, trace: Trace | undefined): Place {
  if (!trace) return { ...place, atHead: false };
  const { commit, author, date } = trace.oldest;
  return { ...place, commit, author, date, atHead: trace.atHead };
}

function keyOf(value: string, path: string | null): string {
  return `${value}\0${path}`;
}
