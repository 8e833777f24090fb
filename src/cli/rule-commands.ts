import type { Argv } from 'yargs';
import type { Io } from './io.ts';
import type { Ends } from './parsed.ts';
import { USER_RULES } from './scan-options.ts';

/** Adds what tells why: explain, rules. */
export function ruleCommands(parser: Argv, io: Io, ends: Ends): Argv {
  return parser
    .command(
      'explain <target>',
      "what is known of a provider's keys, or why a line of a file is reported or not",
      (y) =>
        y
          .positional('target', { type: 'string', demandOption: true, describe: 'a rule, a provider, or FILE:LINE' })
          .option('rules', USER_RULES)
          .option('json', { type: 'boolean', default: false, describe: 'FILE:LINE: as JSON' })
          .example('$0 explain config/dev.env:3', 'each candidate, how it was weighed, what decided')
          .example('$0 explain venice-ai', 'all kinds of keys of Venice.ai, their check and how to replace one'),
      ends(async (args) => (await import('./command/explain.ts')).explain(io, args)),
    )
    .command(
      'rules <action> [target]',
      "list the rules, show one, try them on a file, or take over another scanner's",
      (y) =>
        y
          .positional('action', {
            choices: ['list', 'show', 'test', 'import'] as const,
            demandOption: true,
            describe: 'what to do',
          })
          .positional('target', { type: 'string', describe: 'list, show: a rule or provider; test, import: a file' })
          .option('rule', { type: 'string', describe: 'test: only this rule' })
          .option('json', { type: 'boolean', default: false, describe: 'list, show: as JSON' })
          .option('rules', USER_RULES)
          .example('$0 rules list', 'every kind of key that is known')
          .example('$0 rules test .env --rule stripe.live-secret-key', 'why does this rule not find my key?')
          .example('$0 rules import .gitleaks.toml > unleak.yaml', "another scanner's rules in our own format"),
      ends(async (args) => (await import('./command/rules.ts')).rules(io, args)),
    );
}
