import { statSync } from 'node:fs';
import { ScannerError } from '../../model/problem.ts';
import { scanAudit } from '../../scan/scan-audit.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { runScan, type ScanArguments } from '../scan-command.ts';

/** `unleak audit [REPO]` */
export function audit(io: Io, args: ScanArguments & { readonly repo: string }): Promise<ExitCode> {
  if (!statSync(args.repo, { throwIfNoEntry: false })?.isDirectory()) {
    throw new ScannerError('no-such-path', `${args.repo}: no such folder`, {
      hint: 'give any folder of the repository',
    });
  }
  return runScan(io, args, args.repo, (rulebook, options) => scanAudit(args.repo, rulebook, options));
}
