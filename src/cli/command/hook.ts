import { installHook, uninstallHook } from '../../hook/install.ts';
import { testHook } from '../../hook/self-test.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { type Io, write } from '../io.ts';
import type { ScanArguments } from '../scan-command.ts';
import { hookRun } from './hook-run.ts';

/** `unleak hook install|uninstall|run|test` */
export async function hook(io: Io, args: ScanArguments & { readonly action: string }): Promise<ExitCode> {
  switch (args.action) {
    case 'run':
      return hookRun(io, args);
    case 'test':
      return test(io);
    default: {
      const change = args.action === 'install' ? installHook('.') : uninstallHook('.');
      await write(io.stdout, `${change}\n`);
      return EXIT.clean;
    }
  }
}

/** Exit 1 when a commit with a key would pass, or one without would not. */
async function test(io: Io): Promise<ExitCode> {
  const { passesHarmless, blocksKey, said } = testHook('.');
  if (passesHarmless && blocksKey) {
    await write(io.stdout, 'The hook works: a made-up key was stopped, a harmless file was not.\n');
    return EXIT.clean;
  }
  const fault = blocksKey
    ? 'the hook stops every commit, even one without a key'
    : 'a commit with a made-up key would NOT be stopped';
  await write(
    io.stdout,
    `The hook does not work: ${fault}.\n${said ? `It said:\n${said}\n` : ''}  hint: unleak hook install\n`,
  );
  return EXIT.findings;
}
