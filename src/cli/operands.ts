/** Stands for `-` while the line is parsed. No argument can hold this character. */
const STDIN = '\0';

/** yargs drops `-` and what follows `--`, and says nothing: they are given to it in a form that it keeps. */
export function keepOperands(argv: readonly string[]): string[] {
  const end = argv.indexOf('--');
  const before = end < 0 ? argv : argv.slice(0, end);
  const after = end < 0 ? [] : argv.slice(end + 1);
  const kept = [...before, ...after.map((word) => (word.startsWith('-') && word !== '-' ? `./${word}` : word))];
  return argv[0] === 'scan' ? kept.map((word) => (word === '-' ? STDIN : word)) : kept;
}

/** An operand as the user wrote it. */
export function operandOf(kept: string): string {
  return kept === STDIN ? '-' : kept;
}
