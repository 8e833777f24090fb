import { beginStaged, scanStaged } from '../../scan/scan-staged.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { followerOf, runScan, type ScanArguments, stopSignal } from '../scan-command.ts';

/** `unleak staged` */
export async function staged(io: Io, args: ScanArguments): Promise<ExitCode> {
  const signal = stopSignal(io, args);
  // Whatever happens before git is needed, it must not be left waiting: the commit would wait with it.
  const over = followerOf(signal);
  const begun = beginStaged('.', over.signal);
  try {
    return await runScan(io, args, '.', (rulebook, options) => scanStaged(begun, rulebook, options), signal);
  } finally {
    over.abort();
  }
}
