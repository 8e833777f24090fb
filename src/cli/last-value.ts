import type { Arguments, Argv } from 'yargs';
import { ScannerError } from '../model/problem.ts';

/** What yargs knows of the options of a command, by name; its types leave it out. */
export interface WithOptions {
  getOptions(): {
    readonly array: readonly string[];
    readonly boolean: readonly string[];
    readonly key: Readonly<Record<string, unknown>>;
  };
}

/**
 * Of an option that takes one value and is given several times the last one counts, as a script that adds to a given command
 * expects it: yargs makes a list of them, which no gate would be at. `--no-verify` is the same as not to ask for a check.
 * @throws ScannerError when `--no-` stands before another option that takes a value.
 */
export function keepLastValues(args: Arguments, yargs?: Argv): void {
  const { array, boolean, key: known } = (yargs as Argv & WithOptions).getOptions();
  for (const [key, value] of Object.entries(args)) {
    // Each option stands there in both spellings, as it is typed and as our code reads it.
    const name = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    if (Array.isArray(value) && key !== '_' && !array.includes(name)) args[key] = value.at(-1);
    const isNegated = Array.isArray(value) ? value.includes(false) : args[key] === false;
    if (!isNegated || boolean.includes(name) || !(name in known)) continue;
    if (name !== 'verify') throw takesValue(name);
    delete args[key];
  }
}

/** `--json` of a scan. */
export function reportAsJson(args: Arguments): void {
  if (args.json === true && Array.isArray(args.report)) args.report = [...args.report, 'json'];
}

function takesValue(name: string): ScannerError {
  return new ScannerError('usage', `there is no option --no-${name}: --${name} takes a value`, {
    hint: `leave --${name} out`,
  });
}
