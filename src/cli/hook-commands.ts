import type { Argv } from 'yargs';
import { HOOK_KINDS } from '../hook/kind.ts';
import { MANAGERS } from '../hook/manager.ts';
import type { Io } from './io.ts';
import type { Ends } from './parsed.ts';

const DOCTOR_CODES = `Exit codes:
  0  a commit with a key in it is stopped
  1  it is not, or every commit is stopped
  2  wrong use, or no repository
  3  git is too old to try it`;

/** Adds what guards commits and pushes: init, doctor, hook. */
export function hookCommands(parser: Argv, io: Io, ends: Ends, scanOptions: (y: Argv) => Argv): Argv {
  const initOptions = (y: Argv) =>
    y
      .option('hook', {
        choices: HOOK_KINDS,
        array: true,
        nargs: 1,
        default: [],
        defaultDescription: 'pre-commit and pre-push; pre-receive in a bare repository',
        describe: 'which hook, repeatable',
      })
      .option('with', { choices: MANAGERS, requiresArg: true, describe: 'what runs the hooks; found out unless told' })
      .option('undo', { type: 'boolean', default: false, describe: 'take it out again, and leave all as it was' })
      .option('dry-run', { type: 'boolean', default: false, describe: 'show what would be changed, change nothing' });
  return parser
    .command(
      'init',
      'stop commits and pushes that hold a key: adds itself to the hooks that are used here',
      (y) =>
        initOptions(y)
          .example('$0 init', 'beside husky, lefthook, pre-commit, simple-git-hooks, or in the hooks of git')
          .example('$0 init --dry-run', 'which file would get which lines')
          .example('$0 init --hook pre-commit --hook commit-msg', 'commits and their messages, no pushes')
          .example('$0 init --undo', 'every file is as it was'),
      ends(async (args) => (await import('./command/init.ts')).init(io, args)),
    )
    .command(
      'doctor',
      'does the hook really stop a key here? If not: why, and what to do',
      (y) =>
        y
          .example('$0 doctor', 'runs the installed hook on a made-up key, and leaves nothing behind')
          .epilogue(DOCTOR_CODES),
      ends(async () => (await import('./command/doctor.ts')).doctor(io)),
    )
    .command(
      'hook <action> [kind] [args..]',
      'do what a hook does, with what git gives to it',
      (y) =>
        scanOptions(initOptions(y))
          .positional('action', {
            choices: ['install', 'uninstall', 'run', 'self-test', 'agent'] as const,
            demandOption: true,
            describe:
              'install, uninstall and self-test are init, init --undo and doctor; agent keeps a coding agent from passing over hooks',
          })
          .positional('kind', { choices: HOOK_KINDS, default: 'pre-commit', describe: 'run: which hook' })
          .positional('args', { type: 'string', array: true, default: [], describe: "run: git's own arguments" })
          .example('$0 hook run pre-commit', 'what is staged')
          .example('$0 hook run commit-msg .git/COMMIT_EDITMSG', 'the message')
          .example(
            '$0 hook run pre-push origin URL',
            'what the remote does not have; git writes the refs to the input',
          ),
      ends(async (args) => (await import('./command/hook.ts')).hook(io, args)),
    );
}
