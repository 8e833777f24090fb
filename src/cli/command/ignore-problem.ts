import { addIgnores, ignoreFileOf } from '../../config/ignore-file.ts';
import { type Problem, ScannerError } from '../../model/problem.ts';
import { printable } from '../../util/printable.ts';
import { acceptanceOf, scansHere, toBeCommitted } from '../accepting.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { type Io, write } from '../io.ts';
import { unlessStopped } from '../unless-stopped.ts';
import type { IgnoreArguments } from './ignore.ts';

/** `unleak ignore --problem ID --reason TEXT`: what cannot be read need not be, until it changes. */
export async function ignoreProblem(
  io: Io,
  args: Omit<IgnoreArguments, 'id' | 'rule'> & { readonly problem?: string },
): Promise<ExitCode> {
  const id = (args.problem ?? '').toLowerCase();
  if (!/^[0-9a-f]{16}$/.test(id))
    throw new ScannerError('usage', "that is no problem's id", {
      hint: 'the id of 16 hex digits stands behind each problem that can be accepted',
    });
  const said = await acceptanceOf(args);
  const problem = await lookUp(io, id);
  unlessStopped(io.signal);
  if (!problem)
    throw new ScannerError('usage', 'no problem here has this id', {
      hint: 'a file that was changed has another one: unleak names it',
    });
  const file = ignoreFileOf('.');
  const added = addIgnores(file, [{ key: { kind: 'problem', id }, rule: problem.code, ...said }]);
  const until = said.expires === null ? 'from now on' : `until ${said.expires}`;
  const lines = [
    `the problem ${id} is accepted ${until}, while the content is the same: ${file}`,
    `  it is: ${printable(problem.path ?? '')}: ${printable(problem.message)}`,
    ...toBeCommitted(added),
  ];
  await write(io.stdout, `${lines.join('\n')}\n`);
  return EXIT.clean;
}

async function lookUp(io: Io, id: string): Promise<Problem | null> {
  for await (const { problems } of scansHere(io)) {
    const found = problems.find((problem) => problem.id === id);
    if (found) return found;
  }
  return null;
}
