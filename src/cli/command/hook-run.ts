import { EXIT, type ExitCode } from '../exit-code.ts';
import { type Io, write } from '../io.ts';
import type { ScanArguments } from '../scan-command.ts';
import { staged } from './staged.ts';

/** `unleak hook run`: what the pre-commit hook does. */
export async function hookRun(io: Io, args: ScanArguments): Promise<ExitCode> {
  const code = await staged(io, args);
  if (code === EXIT.findings) {
    await write(
      io.stderr,
      'The commit was stopped. Take the value out, put it in an environment variable, stage the file again, and commit.\n' +
        'If it was ever pushed or shared, it is leaked: rotate it as said above.\n',
    );
  } else if (code === EXIT.incomplete) {
    await write(io.stderr, 'The commit was stopped, because not everything staged could be read. See above.\n');
  }
  return code;
}
