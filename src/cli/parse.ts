import type { Arguments, Argv } from 'yargs';
import { ciOptions } from './ci/options.ts';
import { configCommands } from './config-commands.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { checkFlags } from './flags.ts';
import { hookCommands } from './hook-commands.ts';
import { ignoreCommands } from './ignore-commands.ts';
import { type Io, write } from './io.ts';
import { keyCommands } from './key-commands.ts';
import { keepLastValues, reportAsJson, type WithOptions } from './last-value.ts';
import { type Allowed, misuse } from './misuse.ts';
import { keepOperands, operandOf } from './operands.ts';
import type { Ends, Parsed } from './parsed.ts';
import { ruleCommands } from './rule-commands.ts';
import { scanOptions, USER_RULES } from './scan-options.ts';
import { version } from './version.ts';

const EXIT_CODES = `Exit codes:
  0  everything was read, and nothing in it is at or above the gate
  1  findings at or above the gate
  2  wrong use or configuration
  3  not everything could be read, or an internal error`;

const CACHE = {
  type: 'boolean',
  default: true,
  describe: 'note in the git directory what was read; --no-cache reads all again',
} as const;

/** Parses the command line with yargs and runs the command that it names. */
export async function parseAndRun(argv: readonly string[], io: Io): Promise<ExitCode> {
  if (argv[0] === 'help') return parseAndRun([...argv.slice(1), '--help'], io);
  const { default: yargs } = await import('yargs');
  const ends: Ends = (run) => (args) => {
    throw new Chosen(() => run(args as Parsed));
  };
  const base = yargs()
    .scriptName('unleak')
    .usage('$0 [command]\n\nFinds leaked keys, names their provider, and leads you to a dead key.')
    .command(
      '$0',
      'audit the repository you stand in, or scan the folder',
      (y) => scanOptions(y).option('cache', CACHE),
      ends(async (args) => (await import('./command/here.ts')).here(io, args)),
    )
    .command(
      'scan <path..>',
      'scan files and folders; - reads stdin',
      (y) =>
        scanOptions(y)
          .positional('path', {
            type: 'string',
            array: true,
            demandOption: true,
            describe: 'file or folder; oci:DIR for an image in OCI layout; - for stdin',
          })
          .option('cache', CACHE)
          .example('$0 scan src config', 'scan two folders')
          .example('docker save shop | $0 scan -', 'scan an image: every layer, its settings and history')
          .example('git log -p | $0 scan -', 'scan what another program prints'),
      ends(async (args) => (await import('./command/scan.ts')).scan(io, { ...args, path: args.path.map(operandOf) })),
    )
    .command(
      'audit [repo] [what..]',
      'scan the work tree and all of the history of a repository, or a part of the history',
      (y) =>
        scanOptions(y)
          .positional('repo', {
            type: 'string',
            default: '.',
            describe:
              'any folder of the repository, an address to clone it from for the time of the audit, or agents: what coding agents keep',
          })
          .positional('what', { type: 'string', array: true, default: [], describe: 'A..B, and paths' })
          .option('branch', { type: 'string', requiresArg: true, describe: 'only what leads to this branch or tag' })
          .option('since', { type: 'string', requiresArg: true, describe: 'only commits since a date' })
          .option('until', { type: 'string', requiresArg: true, describe: 'only commits until a date' })
          .option('author', { type: 'string', requiresArg: true, describe: 'only commits of an author' })
          .option('max-depth', { type: 'number', requiresArg: true, describe: 'only so many commits, newest first' })
          .option('deepen', { type: 'boolean', default: false, describe: 'fetch what a shallow clone lacks' })
          .option('submodules', { type: 'boolean', default: false, describe: 'audit the submodules too' })
          .option('cache', CACHE)
          .example('$0 audit ../shop --report json=shop.json', 'audit another clone, report to a file')
          .example('$0 audit . v1.0..main src', 'what came into src since v1.0')
          .example('$0 audit agents', 'transcripts, memory and MCP settings of coding agents')
          .example('$0 audit https://git.example.com/shop.git', 'clone, audit, remove the clone'),
      ends(async (args) => (await import('./command/audit.ts')).audit(io, args)),
    )
    .command(
      'staged',
      'scan what the next commit would add or change',
      (y) => scanOptions(y).example('$0 staged --fail-on medium', 'stop at less sure findings too'),
      ends(async (args) => (await import('./command/staged.ts')).staged(io, args)),
    );
  const guards = hookCommands(base, io, ends, scanOptions).command(
    'ci [repo]',
    'scan what a pull request or a push adds, as the CI service tells it',
    (y) => ciOptions(scanOptions(y)),
    ends(async (args) => (await import('./command/ci.ts')).ci(io, args)),
  );
  const ofFindings = ignoreCommands(keyCommands(guards, io, ends), io, ends);
  const parser = ruleCommands(configCommands(ofFindings, io, ends), io, ends)
    .command(
      'redact',
      'copy stdin to stdout without the keys in it',
      (y) =>
        y
          .option('json', { type: 'boolean', default: false, describe: 'what was found, and the text, as JSON' })
          .option('rules', USER_RULES)
          .example('terraform plan | $0 redact', 'a log that may be shown')
          .example('$0 redact --json < answer.txt', 'for a program that wants to know'),
      ends(async (args) => (await import('./command/redact.ts')).redact(io, args)),
    )
    .example('$0', 'audit the repository you stand in')
    .example('$0 init', 'stop commits and pushes that hold a key')
    .example('$0 scan src .env', 'only some files and folders')
    .example('$0 --verify', 'audit, and ask the providers whether the keys still work')
    .example('$0 rotate 7f3a91c2e01b44d0', 'what to do about a key that was found')
    .epilogue(EXIT_CODES)
    .version(version())
    .help()
    .alias('h', 'help')
    .strict()
    .middleware([keepLastValues, (args: Arguments, y?: Argv) => checkFlags(argv, args, y), reportAsJson], true)
    .wrap(io.stdout.columns ? Math.min(io.stdout.columns, 120) : 100)
    .exitProcess(false)
    .fail((message, error) => {
      throw error ?? misuse(message, argv, allowedNow());
    });
  const names = parser as typeof parser & WithNames;
  const commands = names.getInternalMethods().getCommandInstance().getCommands();
  const allowedNow = (): Allowed => ({
    commands,
    options: Object.keys(names.getOptions().key),
    demanded: Object.keys(names.getDemandedOptions()),
  });
  // Of a command that there is not, yargs would print the help of all, and call that a success.
  if (/^[^-]/.test(argv[0] ?? '') && !commands.includes(argv[0]!)) {
    throw misuse(`Unknown argument: ${argv[0]}`, argv, allowedNow());
  }
  // With a callback yargs hands over what it would print, instead of using the console.
  let printed = '';
  try {
    await parser.parseAsync(
      keepOperands(withVerifyAll(argv)),
      {},
      (_error: unknown, _args: unknown, output: string) => {
        printed = output;
      },
    );
  } catch (error) {
    if (error instanceof Chosen) return error.run();
    if (error instanceof Error && error.name === 'YError') throw misuse(error.message, argv, allowedNow());
    throw error;
  }
  if (printed) await write(io.stdout, `${withoutEmptyDefaults(printed)}\n`);
  return EXIT.clean;
}

/** The command that was named. Thrown, as yargs otherwise makes the text of its help ready after each, for 50 ms. */
class Chosen {
  readonly run: () => Promise<ExitCode>;

  constructor(run: () => Promise<ExitCode>) {
    this.run = run;
  }
}

/** `--verify` alone means all, and must not take the word behind it for its value. */
function withVerifyAll(argv: readonly string[]): string[] {
  return argv.map((word) => (word === '--verify' ? '--verify=' : word));
}

/** That a switch is off and a list empty unless given goes without saying. Types stand at the right margin. */
function withoutEmptyDefaults(help: string): string {
  return help.replace(/^(.*?)(\[\w+\]) \[default: (?:false|\[\])\]$/gm, (line, before: string, type: string) =>
    before.trim() === ''
      ? `${before}${type}`.padStart(line.length)
      : `${before}${type.padStart(line.length - before.length)}`,
  );
}

/** Names that yargs keeps, at the moment for the command that was named; its types leave them out. */
interface WithNames extends WithOptions {
  getDemandedOptions(): Readonly<Record<string, unknown>>;
  getInternalMethods(): { getCommandInstance(): { getCommands(): string[] } };
}
