import { existsSync } from 'node:fs';
import { ScannerError } from '../model/problem.ts';
import { nearest } from '../util/edit-distance.ts';

/** What a command line may hold at the place where it went wrong. */
export interface Allowed {
  readonly commands: readonly string[];
  /** Names of options and operands of the command that was named. */
  readonly options: readonly string[];
  /** Operands that must be given. */
  readonly demanded: readonly string[];
}

/** What yargs refuses, in our words. @param argv as the user typed it */
export function misuse(message: string, argv: readonly string[], allowed: Allowed): ScannerError {
  const command = allowed.commands.includes(argv[0] ?? '') ? argv[0]! : null;
  const help = command === null ? 'unleak --help' : `unleak ${command} --help`;
  const [, unknown] = /^Unknown arguments?: (.*)$/s.exec(message) ?? [];
  if (unknown !== undefined) return unknownWord(unknown, argv, command, allowed, help);
  const [, name, given, choices] = /Argument: (.*?), Given: "(.*)", Choices: (.*)$/s.exec(message) ?? [];
  if (name !== undefined) {
    const what =
      allowed.demanded.includes(name) || !argv.some((word) => word.startsWith(`--${name}`)) ? name : `--${name}`;
    const known = choices!.replaceAll('"', '');
    return wrong(`${what}: "${given}" is ${known.includes(',') ? 'none of' : 'not'} ${known}`, help);
  }
  const [, bare] = /^Not enough arguments following: (.*)$/.exec(message) ?? [];
  if (bare !== undefined) return wrong(`--${bare} needs a value`, help);
  if (/^Not enough non-option arguments/.test(message)) return wrong(`${allowed.demanded[0]} is missing`, help);
  return wrong(message.replace(/\s*\n\s*/g, ' '), help);
}

function unknownWord(
  list: string,
  argv: readonly string[],
  command: string | null,
  { commands, options }: Allowed,
  help: string,
): ScannerError {
  const isOption = (word: string) => /^--?[^-]/.test(word) && list.split(', ').includes(nameOf(word));
  const option = argv.find(isOption);
  if (/^(?:-v|-V|version)$/.test(option ?? argv[0] ?? ''))
    return wrong(`there is no ${option ?? 'command "version"'}`, 'unleak --version');
  if (option !== undefined) {
    const near = nearest(nameOf(option), options);
    if (command === null && !near && commands.includes(nameOf(option)))
      return wrong(`there is no option ${option}`, `did you mean unleak ${nameOf(option)}? ${help}`);
    const other = command === null ? `${help}; an audit has more: unleak audit --help` : help;
    return wrong(`there is no option ${option.split('=')[0]}`, near ? `did you mean --${near}? ${help}` : other);
  }
  const word = argv.find((one) => one !== command && (list === one || list.startsWith(`${one}, `))) ?? list;
  if (command !== null) return wrong(`"${word}" is one word too many`, help);
  const near = nearest(word, commands);
  const hint = existsSync(word)
    ? `to scan it: unleak scan ${/^[\w./@:+,-]+$/.test(word) ? word : `"${word}"`}`
    : near
      ? `did you mean unleak ${near}? ${help}`
      : help;
  return wrong(`there is no command "${word}"`, hint);
}

/** `--fail-on=high` is called fail-on, and `--no-cache` cache. */
function nameOf(option: string): string {
  return option.replace(/^--?(?:no-)?/, '').split('=')[0]!;
}

function wrong(message: string, hint: string): ScannerError {
  return new ScannerError('usage', message, { hint });
}
