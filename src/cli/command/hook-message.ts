import { readFileSync } from 'node:fs';
import { ScannerError } from '../../model/problem.ts';
import { scanMessage } from '../../scan/scan-message.ts';
import { systemReason } from '../../util/system-reason.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { runScan, type ScanArguments } from '../scan-command.ts';

/** What follows this line (`git commit --verbose` puts the diff there) is cut off by git. */
const SCISSORS = /^.{1,8} ?-{24} >8 -{24}\r?$/m;

/** `unleak hook run commit-msg FILE` */
export function hookMessage(io: Io, args: ScanArguments & { readonly args: readonly string[] }): Promise<ExitCode> {
  const [file] = args.args;
  if (file === undefined) {
    throw new ScannerError('usage', 'commit-msg needs the file that holds the message', {
      hint: 'in the hook: unleak hook run commit-msg "$1"',
    });
  }
  const text = Buffer.from(messageIn(file).split(SCISSORS)[0]!, 'latin1');
  return runScan(io, args, '.', async (rulebook, options) => scanMessage(file, text, rulebook, options));
}

/** Comments stay in: whether git takes them out depends on how the commit is made. */
function messageIn(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch (error) {
    throw new ScannerError('no-such-path', `the commit message cannot be read: ${systemReason(error)}`, {
      hint: 'in the hook: unleak hook run commit-msg "$1"',
      cause: error,
    });
  }
}
