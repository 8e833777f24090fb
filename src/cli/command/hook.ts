import { installHook, uninstallHook } from '../../hook/install.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { type Io, write } from '../io.ts';
import type { ScanArguments } from '../scan-command.ts';
import { hookRun } from './hook-run.ts';

/** `unleak hook install|uninstall|run` */
export async function hook(io: Io, args: ScanArguments & { readonly action: string }): Promise<ExitCode> {
  if (args.action === 'run') return hookRun(io, args);
  const change = args.action === 'install' ? installHook('.') : uninstallHook('.');
  await write(io.stdout, `${change}\n`);
  return EXIT.clean;
}
