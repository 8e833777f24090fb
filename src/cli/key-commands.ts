import type { Argv } from 'yargs';
import { ScannerError } from '../model/problem.ts';
import type { Io } from './io.ts';
import type { Ends } from './parsed.ts';
import { ENDPOINT, USER_RULES, VERIFY_CACHE } from './scan-options.ts';

const VERIFY_CODES = `Exit codes:
  0  every key is inactive
  1  a key is active
  2  wrong use
  3  none is known to be active, but of some it is not known; with --after-rotation that is 1`;

/** Adds what is done with a key that was found: verify, rotate, revoke, cleanup. */
export function keyCommands(parser: Argv, io: Io, ends: Ends): Argv {
  return parser
    .command(
      'verify [target]',
      'ask the providers whether leaked keys still work',
      (y) =>
        y
          .positional('target', {
            type: 'string',
            describe: "a JSON report, or a finding's id; with --list a provider",
          })
          .option('stdin', {
            type: 'boolean',
            default: false,
            describe:
              'one key, typed or piped in; a second line is its other half, then name=value of what its check needs. With --after-rotation: the old keys, or a copy of a file that held them',
          })
          .option('rule', {
            type: 'string',
            requiresArg: true,
            describe: 'with --stdin: the kind of key it is, where its form does not tell',
          })
          .option('list', {
            type: 'boolean',
            default: false,
            describe: 'print every check: method, host, path, where the key goes',
          })
          .option('plan', { type: 'boolean', default: false, describe: 'show what would be sent, send nothing' })
          .option('after-rotation', {
            type: 'string',
            requiresArg: true,
            describe: 'a JSON report of before: are all its keys dead now?',
          })
          .option('json', { type: 'boolean', default: false, describe: 'print verdicts as JSON' })
          .option('endpoint', ENDPOINT)
          .option('verify-cache', VERIFY_CACHE)
          .option('vouch', {
            type: 'string',
            array: true,
            nargs: 1,
            default: [] as string[],
            describe:
              "a finding's id: the other half, host or account that stands near this key is its own, so a refusal means this key",
          })
          .check((args) => {
            checkVerify(args as VerifyWords);
            return true;
          })
          .example('$0 verify leaks.json', 'check the keys of an earlier report')
          .example('$0 verify --after-rotation leaks.json --stdin < old.env', 'of keys that were taken out too')
          .example('$0 verify --stdin --rule venice-ai.admin-key < key.txt', 'check one key')
          .epilogue(VERIFY_CODES),
      ends(async (args) => (await import('./command/verify.ts')).verify(io, args)),
    )
    .command(
      'rotate <target>',
      'the steps that make a leaked key worthless, in order',
      (y) =>
        y
          .positional('target', {
            type: 'string',
            demandOption: true,
            describe: "a finding's id, a rule or a provider",
          })
          .option('json', {
            type: 'boolean',
            default: false,
            describe: 'print as JSON instead of a Markdown checklist',
          })
          .example('$0 rotate 7f3a91c2e01b44d0', 'of a finding, with every place that holds it')
          .example('$0 rotate venice-ai.admin-key', 'what to do when such a key has leaked'),
      ends(async (args) => (await import('./command/rotate.ts')).rotate(io, { ...args, target: args.target ?? '' })),
    )
    .command(
      'revoke <id>',
      'revoke a leaked key at its provider, where the provider has a call for it',
      (y) =>
        y
          .positional('id', { type: 'string', demandOption: true, describe: "the finding's id in the report" })
          .option('yes', {
            type: 'string',
            requiresArg: true,
            describe: "the finding's id once more, instead of being asked",
          })
          .option('endpoint', ENDPOINT)
          .option('verify-cache', VERIFY_CACHE)
          .example(
            '$0 revoke 7f3a91c2e01b44d0',
            'shows what it will do, asks, does it, and proves that the key is dead',
          ),
      ends(async (args) => (await import('./command/revoke.ts')).revoke(io, args)),
    )
    .command(
      'cleanup [ids..]',
      'how to take leaked keys out of the history: writes a file for git filter-repo, rewrites nothing',
      (y) =>
        y
          .positional('ids', {
            type: 'string',
            array: true,
            default: [] as string[],
            defaultDescription: 'all that block',
            describe: 'ids of findings in the report',
          })
          .option('out', {
            type: 'string',
            requiresArg: true,
            describe: 'the file, which holds the values; in the git directory unless told',
          })
          .option('check', {
            type: 'boolean',
            default: false,
            describe: 'afterwards: is there any secret left in what this clone has?',
          })
          .option('rules', USER_RULES)
          .example('$0 cleanup 7f3a91c2e01b44d0', 'the commands, in order, and what they do not reach')
          .example('$0 cleanup --check', 'in the cleaned clone, before it is pushed'),
      ends(async (args) => (await import('./command/cleanup.ts')).cleanup(io, args)),
    );
}

interface VerifyWords {
  readonly target?: string;
  readonly rule?: string;
  readonly stdin: boolean;
  readonly list: boolean;
  readonly plan: boolean;
  readonly afterRotation?: string;
}

/** What is to be verified is said once: of two answers one would be dropped in silence. */
function checkVerify({ target, rule, stdin, list, plan, afterRotation }: VerifyWords): void {
  const other = stdin ? '--stdin' : plan ? '--plan' : '--after-rotation';
  if (list && (stdin || plan || afterRotation !== undefined))
    throw not(`--list and ${other}`, 'nothing is sent at --list');
  if (target !== undefined && afterRotation !== undefined)
    throw not('--after-rotation and another report or id', 'unleak verify --after-rotation REPORT');
  if (target !== undefined && stdin)
    throw not(
      '--stdin and a report or id',
      'keys that are gone from a report: unleak verify --after-rotation REPORT --stdin',
    );
  if (rule !== undefined && (!stdin || afterRotation !== undefined))
    throw new ScannerError('usage', '--rule goes with --stdin', {
      hint: 'unleak verify --stdin --rule RULE < key.txt',
    });
}

function not(both: string, hint: string): ScannerError {
  return new ScannerError('usage', `${both}: one of them, not both`, { hint });
}
