import { beginStaged, type Staged } from '../../scan/begin-staged.ts';
import { scanStaged } from '../../scan/scan-staged.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { runScan, type ScanArguments, stopSignal } from '../scan-command.ts';

/**
 * `unleak staged`
 * @param begun what git was asked already, by one who ends it when `io.signal` says so
 */
export async function staged(io: Io, args: ScanArguments, begun?: Staged): Promise<ExitCode> {
  const asked = begun ?? beginStaged('.');
  try {
    const signal = stopSignal(io, args);
    if (!begun || signal !== io.signal) signal.addEventListener('abort', asked.stop, { once: true });
    return await runScan(io, args, '.', (rulebook, options) => scanStaged(asked, rulebook, options), signal);
  } finally {
    asked.stop();
  }
}
