import type { Argv } from 'yargs';
import { checkTimeout } from './check-timeout.ts';
import type { Io } from './io.ts';
import type { Ends } from './parsed.ts';
import { GATES, USER_RULES } from './scan-options.ts';

/** Adds what is about configurations: migrate, config print. */
export function configCommands(parser: Argv, io: Io, ends: Ends): Argv {
  return parser
    .command(
      'migrate [path]',
      'take over the ignores of another scanner: gitleaks, detect-secrets, secretlint, talisman, ggshield, kingfisher, trufflehog, ripsecrets',
      (y) =>
        y
          .positional('path', { type: 'string', describe: 'one file; without it all that lie in this folder are read' })
          .option('dry-run', { type: 'boolean', default: false, describe: 'say what would be written, write nothing' })
          .example('$0 migrate', 'reads .gitleaks.toml, .secrets.baseline, … and writes .unleak.yaml and .unleakignore')
          .example('$0 migrate gitleaks-report.json', 'a baseline of gitleaks'),
      ends(async (args) => (await import('./command/migrate.ts')).migrate(io, args)),
    )
    .command(
      'config <action>',
      'what the configuration comes to, and what says so',
      (y) =>
        y
          .positional('action', { choices: ['print'] as const, demandOption: true, describe: 'print the values' })
          .option('for', { type: 'string', requiresArg: true, describe: 'the values for a file or folder' })
          .option('json', { type: 'boolean', default: false, describe: 'as JSON' })
          .option('fail-on', { choices: GATES, describe: 'as a scan would be given it' })
          .option('timeout', { type: 'number', requiresArg: true, describe: 'as a scan would be given it' })
          .option('inline-allow', { type: 'boolean', describe: 'as a scan would be given it' })
          .option('rules', USER_RULES)
          .check(({ timeout }) => {
            checkTimeout(timeout);
            return true;
          })
          .example('$0 config print', 'each value, with file and line')
          .example('$0 config print --for packages/api/src', 'what holds there'),
      ends(async (args) => (await import('./command/config.ts')).config(io, args)),
    );
}
