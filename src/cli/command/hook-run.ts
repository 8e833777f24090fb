import { type HookKind, WHAT_IT_STOPS } from '../../hook/kind.ts';
import type { Staged } from '../../scan/begin-staged.ts';
import { asCalled } from '../called-as.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { type Io, write } from '../io.ts';
import type { ScanArguments } from '../scan-command.ts';
import { staged } from './staged.ts';

interface HookRunArguments extends ScanArguments {
  readonly kind?: HookKind;
  /** What git gave to the hook. */
  readonly args: readonly string[];
}

/**
 * `unleak hook run KIND`: what the hooks do.
 * @param begun what git was asked already for the hook of a commit
 */
export async function hookRun(io: Io, args: HookRunArguments, begun?: Staged): Promise<ExitCode> {
  const kind = args.kind ?? 'pre-commit';
  const code = await scanFor(kind, io, args, begun);
  const stopped = STOPPED[kind];
  if (code === EXIT.findings && stopped) await write(io.stderr, asCalled(stopped));
  else if (code === EXIT.incomplete) {
    const all = kind === 'pre-commit' ? 'everything staged' : 'everything';
    await write(io.stderr, `The ${WHAT_IT_STOPS[kind]} was stopped, because not ${all} could be read. See above.\n`);
  }
  return code;
}

// Apart from staged files all is loaded only when it is called for: most hooks that run are pre-commit.
async function scanFor(kind: HookKind, io: Io, args: HookRunArguments, begun?: Staged): Promise<ExitCode> {
  switch (kind) {
    case 'pre-commit':
      return staged(io, args, begun);
    case 'commit-msg':
      return (await import('./hook-message.ts')).hookMessage(io, args);
    default:
      return (await import('./hook-push.ts')).hookPush(io, args, kind);
  }
}

/** What is said of a push depends on its commits: it is said where they are known. */
const STOPPED: Readonly<Partial<Record<HookKind, string>>> = {
  'pre-commit':
    'The commit was stopped. Take the value out as said above, stage the file again, and commit.\n' +
    'If it was ever pushed or shared, it is leaked: unleak rotate tells how to replace it.\n',
  'commit-msg': 'The commit was stopped, for what its message says. Your message is kept in the file named above.\n',
};
