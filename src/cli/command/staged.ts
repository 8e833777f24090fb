import { beginStaged } from '../../scan/begin-staged.ts';
import { scanStaged } from '../../scan/scan-staged.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { runScan, type ScanArguments, stopSignal } from '../scan-command.ts';

/**
 * `unleak staged`
 * @param begun what git was asked already
 */
export async function staged(io: Io, args: ScanArguments, begun = beginStaged('.')): Promise<ExitCode> {
  try {
    const signal = stopSignal(io, args);
    return await runScan(io, args, '.', (rulebook, options) => scanStaged(begun, rulebook, options), signal);
  } finally {
    begun.over.abort();
  }
}
