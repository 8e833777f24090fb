import type { Argv } from 'yargs';
import { ScannerError } from '../model/problem.ts';
import type { Io } from './io.ts';
import type { Ends } from './parsed.ts';
import { USER_RULES } from './scan-options.ts';

/** Adds what accepts findings: ignore, baseline. */
export function ignoreCommands(parser: Argv, io: Io, ends: Ends): Argv {
  return parser
    .command(
      'ignore [id]',
      'accept a finding, or a problem, with a reason',
      (y) =>
        y
          .positional('id', { type: 'string', describe: 'the id in the report, 16 hex digits' })
          .option('reason', { type: 'string', requiresArg: true, describe: 'why it is no leak; others will read it' })
          .option('expires', {
            type: 'string',
            requiresArg: true,
            describe: 'the last day on which it holds: 2027-01-31',
          })
          .option('path', { type: 'string', requiresArg: true, describe: 'only in files that fit a pattern: test/**' })
          .option('rule', {
            type: 'string',
            requiresArg: true,
            describe: 'the rule it is accepted for, instead of its own',
          })
          .option('problem', {
            type: 'string',
            requiresArg: true,
            describe: 'the id of a problem in the report, as of an archive that is damaged on purpose',
          })
          .option('list', { type: 'boolean', default: false, describe: 'what is accepted, and what that hides now' })
          .option('explain', { type: 'boolean', default: false, describe: 'the same as --list' })
          .option('json', { type: 'boolean', default: false, describe: 'with --list: as JSON' })
          .check(({ id, problem, reason, list, explain, json }) => {
            if (list || explain) {
              if ((id ?? problem ?? reason) === undefined) return true;
              throw new ScannerError('usage', '--list takes nothing else', { hint: 'unleak ignore --list' });
            }
            if (json)
              throw new ScannerError('usage', '--json goes with --list', { hint: 'unleak ignore --list --json' });
            if (id !== undefined && problem !== undefined) throw needs('a finding or a problem, not both');
            if ((id ?? problem) === undefined) throw needs('which finding?');
            if (reason === undefined) throw needs('--reason is missing');
            return true;
          })
          .example('$0 ignore 7f3a91c2e01b44d0 --reason "key of the public demo"', 'one line is added to .unleakignore')
          .example('$0 ignore 7f3a91c2e01b44d0 --reason "until the new server is up" --expires 2027-01-31', '')
          .example('$0 ignore --list', 'what is accepted, what it hides, what is stale'),
      ends(async (args) =>
        args.list || args.explain
          ? (await import('./command/ignore-list.ts')).ignoreList(io, args)
          : args.problem === undefined
            ? (await import('./command/ignore.ts')).ignore(io, args)
            : (await import('./command/ignore-problem.ts')).ignoreProblem(io, args),
      ),
    )
    .command(
      'baseline',
      'accept all that is found now, so that only new findings block',
      (y) =>
        y
          .option('reason', { type: 'string', requiresArg: true, describe: 'instead of "baseline" and the date' })
          .option('expires', {
            type: 'string',
            requiresArg: true,
            describe: 'the last day on which it holds: 2027-01-31',
          })
          .option('rules', USER_RULES)
          .example(
            '$0 baseline --reason "before 2027, see SEC-12"',
            'one line for each secret of work tree and history',
          ),
      ends(async (args) => (await import('./command/baseline.ts')).baseline(io, args)),
    );
}

function needs(message: string): ScannerError {
  return new ScannerError('usage', message, { hint: 'unleak ignore ID --reason "why it is no leak"' });
}
