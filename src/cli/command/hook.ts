import type { HookKind } from '../../hook/kind.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import type { ScanArguments } from '../scan-command.ts';
import type { InitArguments } from './init.ts';

interface HookArguments extends ScanArguments, InitArguments {
  readonly action: string;
  readonly kind?: HookKind;
  readonly args: readonly string[];
}

/** `unleak hook run KIND`; `install` and `uninstall` are `unleak init`, `self-test` is `unleak doctor`, `agent` is for coding agents. */
export async function hook(io: Io, args: HookArguments): Promise<ExitCode> {
  if (args.action === 'run') return (await import('./hook-run.ts')).hookRun(io, args);
  if (args.action === 'self-test') return (await import('./doctor.ts')).doctor(io);
  if (args.action === 'agent') return (await import('./hook-agent.ts')).hookAgent(io);
  const { init } = await import('./init.ts');
  return init(io, { ...args, undo: args.undo || args.action === 'uninstall' });
}
