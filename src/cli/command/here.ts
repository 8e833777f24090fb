import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import type { ScanArguments } from '../scan-command.ts';
import { isInRepository } from '../scan-here.ts';

/** `unleak` alone: in a hook what is staged, in a repository all of it, elsewhere the folder. */
export async function here(io: Io, args: ScanArguments): Promise<ExitCode> {
  if (io.env.GIT_INDEX_FILE) return (await import('./staged.ts')).staged(io, args);
  if (isInRepository()) return (await import('./audit.ts')).audit(io, { ...args, repo: '.' });
  return (await import('./scan.ts')).scan(io, { ...args, path: ['.'] });
}
