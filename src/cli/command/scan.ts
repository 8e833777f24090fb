import { ScannerError } from '../../model/problem.ts';
import type { beginScan } from '../../scan/begin-scan.ts';
import { scanPaths } from '../../scan/scan-paths.ts';
import { scanStream } from '../../scan/scan-stdin.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { runScan, type ScanArguments } from '../scan-command.ts';

type Begun = ReturnType<typeof beginScan>;

/** `unleak scan PATH… | -` */
export function scan(
  io: Io,
  args: ScanArguments & { readonly path: readonly string[] },
  begun?: Begun,
): Promise<ExitCode> {
  const { path: paths } = args;
  if (!paths.includes('-')) {
    return runScan(io, args, '.', (rulebook, options) => scanPaths(paths, rulebook, options, begun));
  }
  if (paths.length > 1) {
    throw new ScannerError('usage', '- (stdin) cannot be scanned together with paths', { hint: 'run unleak twice' });
  }
  return runScan(io, args, '.', (rulebook, options) => scanStream(io.stdin(), rulebook, options));
}
