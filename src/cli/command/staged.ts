import { beginStaged, scanStaged } from '../../scan/scan-staged.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { runScan, type ScanArguments } from '../scan-command.ts';

/** `unleak staged` */
export function staged(io: Io, args: ScanArguments): Promise<ExitCode> {
  const begun = beginStaged('.', io.signal);
  return runScan(io, args, '.', (rulebook, options) => scanStaged(begun, rulebook, options));
}
