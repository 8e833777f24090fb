import type { Argv } from 'yargs';
import type { Gate } from '../model/finding.ts';
import { ScannerError } from '../model/problem.ts';
import { FORMAT_NAMES } from '../report/formats.ts';
import { checkTimeout } from './check-timeout.ts';

export const USER_RULES = {
  type: 'string',
  array: true,
  nargs: 1,
  default: [] as string[],
  describe: "a file with your own rules, or with another scanner's",
} as const;

export const ENDPOINT = {
  type: 'string',
  array: true,
  nargs: 1,
  default: [] as string[],
  describe: 'PROVIDER=URL: your own server of that provider, such as a GitLab; address=tcp://HOST:PORT for logins',
} as const;

export const VERIFY_CACHE = {
  type: 'string',
  requiresArg: true,
  describe: 'a file that keeps verdicts, without values, for the next run: live ones an hour, dead ones a week',
} as const;

/** What `--fail-on` may be. */
export const GATES: readonly Gate[] = ['active', 'high', 'medium', 'low', 'any'];

/** Headings in the help, under which these options stand together. */
const REPORT = 'What is shown:';
const GATE = 'What the exit code says:';
const CHECK = 'Live check:';

/** Options of every command that scans. */
export function scanOptions<T>(y: Argv<T>) {
  return y
    .option('report', {
      group: REPORT,
      type: 'string',
      array: true,
      nargs: 1,
      default: [],
      describe: `FORMAT[=FILE], repeatable: ${FORMAT_NAMES.join(', ')}`,
    })
    .option('json', {
      group: REPORT,
      type: 'boolean',
      default: false,
      describe: 'short for --report json',
    })
    .option('fail-on', {
      group: GATE,
      choices: GATES,
      requiresArg: true,
      describe:
        'what blocks: active keys (with --verify), a confidence and above, or any finding; high, unless the configuration says otherwise',
    })
    .option('fail-on-history', {
      group: GATE,
      choices: [...GATES, 'none'] as const,
      requiresArg: true,
      describe: 'what blocks of that which is no more in the files of HEAD; as --fail-on unless told',
    })
    .option('all', {
      group: REPORT,
      type: 'boolean',
      default: false,
      describe: 'show every finding, however unsure, all of its places, and what stood there before',
    })
    .option('show-secrets', {
      group: REPORT,
      type: 'boolean',
      default: false,
      describe: 'reveal values, on a terminal or in a report FILE',
    })
    .option('allow-incomplete', {
      group: GATE,
      type: 'boolean',
      default: false,
      describe: 'exit 0 though not everything was read',
    })
    .option('strict', {
      group: GATE,
      type: 'boolean',
      default: false,
      describe: 'exit 1 too where what is accepted is stale, expired or active after all',
    })
    .option('timeout', {
      type: 'number',
      requiresArg: true,
      describe: 'seconds, then report what was read so far; 0 for no limit (600 in CI, else 0)',
    })
    .option('jobs', {
      type: 'number',
      default: 0,
      requiresArg: true,
      describe: 'threads; 0 takes as many as are useful',
    })
    .option('rules', USER_RULES)
    .option('verify', {
      group: CHECK,
      type: 'string',
      describe: 'ask the providers whether the keys still work: all, or names with commas',
    })
    .option('plan', {
      group: CHECK,
      type: 'boolean',
      default: false,
      describe: 'with --verify: show what would be sent, send nothing',
    })
    .option('endpoint', { ...ENDPOINT, group: CHECK })
    .option('verify-cache', { ...VERIFY_CACHE, group: CHECK })
    .option('inline-allow', {
      type: 'boolean',
      describe: 'comments in what is scanned accept findings; --no-inline-allow: none does',
    })
    .option('trust-config', {
      group: CHECK,
      type: 'boolean',
      default: false,
      describe: 'with --verify: keys may be sent to endpoints of the configuration',
    })
    .check(({ timeout, jobs = 0 }) => {
      checkTimeout(timeout);
      if (!Number.isInteger(jobs) || jobs < 0) {
        throw new ScannerError('usage', '--jobs is no number of threads', { hint: '--jobs 2' });
      }
      return true;
    });
}
