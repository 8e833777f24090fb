import type { Arguments, Argv } from 'yargs';
import { ScannerError } from '../model/problem.ts';
import type { WithOptions } from './last-value.ts';

/** What a scan does nothing with unless keys are checked. */
const OF_THE_CHECK = ['plan', 'endpoint', 'verify-cache', 'trust-config'];

/**
 * yargs takes `--strict=yes` for its opposite, and options that go with another one are lost in silence where that is left
 * out. @param argv as the user typed it
 * @throws ScannerError
 */
export function checkFlags(argv: readonly string[], args: Arguments, yargs?: Argv): void {
  const { boolean, key } = (yargs as Argv & WithOptions).getOptions();
  const end = argv.indexOf('--');
  for (const word of end < 0 ? argv : argv.slice(0, end)) {
    const [, name = '', value] = /^--(?:no-)?([^=]+)=(.*)$/.exec(word) ?? [];
    if (boolean.includes(name) && value !== 'true' && value !== 'false')
      throw new ScannerError('usage', `--${name} takes no value`, { hint: `--${name}, or leave it out` });
    // A variable without a value must not have keys sent to everybody.
    if (name === 'verify' && name in key && /^,*$/.test(value!))
      throw new ScannerError('usage', `${word} names no provider`, {
        hint: '--verify for all, --verify=github for one',
      });
  }
  if (!('verify' in key) || args.verify !== undefined || argv.includes('--no-verify')) return;
  for (const name of OF_THE_CHECK) {
    const value = args[name];
    if (value === undefined || value === false || (Array.isArray(value) && value.length === 0)) continue;
    throw new ScannerError('usage', `--${name} goes with --verify`, { hint: `add --verify, or leave --${name} out` });
  }
}
