import type { Finding } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { ScanResult } from '../model/result.ts';
import { count } from '../util/count.ts';
import { printable } from '../util/printable.ts';
import { placeName } from './place-words.ts';
import { whenItCounts } from './policy-words.ts';

/** GitHub shows ten annotations of a kind for a step; beyond them a line says how many there are. */
const MOST_ANNOTATIONS = 10;

/** What one annotation says, whatever the service. */
interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly text: string;
  /** Null where the files of HEAD hold no such place. */
  readonly path: string | null;
  readonly line: number;
  readonly column: number;
}

/** The first of them, and how many are left out. What was not read comes first: without it the rest says too much. */
export function annotationsOf({ problems, findings, range }: ScanResult): {
  readonly shown: readonly Annotation[];
  readonly left: number;
} {
  const changes = (range?.policyChanges ?? []).map(
    ({ path, added, removed }): Annotation => ({
      level: 'warning',
      title: 'unleak: the policy changes',
      text: printable(
        `${path}: ${count(added.length, 'line')} added, ${removed.length} removed. ${whenItCounts(range?.policyFrom)}`,
      ),
      path,
      line: 1,
      column: 1,
    }),
  );
  const all = [
    ...problems.slice(0, 1).map((problem) => ofProblem(problem, problems.length)),
    ...changes,
    ...findings.map(ofFinding),
  ];
  return { shown: all.slice(0, MOST_ANNOTATIONS), left: Math.max(0, all.length - MOST_ANNOTATIONS) };
}

function ofProblem({ message, hint }: Problem, count: number): Annotation {
  const more = count > 1 ? `, and ${count - 1} more` : '';
  return {
    level: 'error',
    title: 'unleak: not everything was read',
    text: printable(`${message}${hint ? ` (${hint})` : ''}${more}`),
    path: null,
    line: 1,
    column: 1,
  };
}

function ofFinding({ blocks, confidence, facts, secret, places, id }: Finding): Annotation {
  const place = places.find(({ path, atHead, part }) => path !== null && atHead !== false && part === undefined);
  const elsewhere = place
    ? ''
    : ` It is not in the files (${placeName(places.at(0)!)}), but whoever has the commits has it.`;
  return {
    level: blocks ? 'error' : confidence === 'low' ? 'notice' : 'warning',
    title: printable(`unleak: ${facts.name}`),
    text: printable(
      `${secret.redacted}: ${facts.risk}${elsewhere} Step 1: ${facts.rotation.steps[0] ?? 'replace it'}. Id ${id}`,
    ),
    path: place?.path ?? null,
    line: place?.line ?? 1,
    column: place?.column ?? 1,
  };
}
