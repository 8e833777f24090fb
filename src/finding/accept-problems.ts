import type { Ignore } from '../model/ignore.ts';
import type { Notice } from '../model/notice.ts';
import type { Problem } from '../model/problem.ts';
import type { AcceptedProblem } from '../model/result.ts';
import { isOver } from '../util/is-over.ts';

interface PartedProblems {
  readonly problems: Problem[];
  readonly accepted: AcceptedProblem[];
  readonly notices: Notice[];
  /** Entries that stand for a problem, whether they still hold or not. */
  readonly met: ReadonlySet<Ignore>;
}

/**
 * Parts the problems from those that somebody has accepted. An entry accepts one kind of problem in one content: when the file
 * is another, the problem is another too, wherever it lies.
 */
export function acceptProblems(
  found: readonly Problem[],
  ignores: readonly Ignore[],
  fileOf: (path: string | null) => string | null,
): PartedProblems {
  const parted = { problems: [] as Problem[], accepted: [] as AcceptedProblem[], notices: [] as Notice[] };
  const met = new Set<Ignore>();
  for (const { blob, ...problem } of found) {
    const id = blob ? problemId(problem.code, blob) : null;
    if (id === null) {
      parted.problems.push(problem);
      continue;
    }
    const entries = ignores.filter(({ key }) => key.kind === 'problem' && key.id === id);
    for (const entry of entries) met.add(entry);
    const valid = entries.find(({ expires, covers }) => !isOver(expires) && covers(fileOf(problem.path)));
    if (valid) {
      const { hint: _, ...told } = problem;
      const { reason, file, line } = valid;
      parted.accepted.push({ ...told, id, reason, where: `${file}:${line}` });
      continue;
    }
    parted.problems.push({ ...problem, id });
    for (const { file, line, expires } of entries.filter((entry) => isOver(entry.expires)))
      parted.notices.push({
        code: 'ignore-expired',
        path: file,
        line,
        message: `${id} was accepted until ${expires} only`,
        hint: 'repair it, or accept it again with a new date',
      });
  }
  return { ...parted, met };
}

/** Follows from the kind of problem and the content alone: an archive may have it in many of its entries. */
function problemId(code: string, blob: string): string {
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(`unleak:v1:${code}:${blob}`).digest('hex').slice(0, 16);
}
