/** Ends a command, and begins the next. */
const ENDS = /[;&|\n(){}]/;

/**
 * The commands of a line of shell, each as its words without their quotes. Good enough to tell which programs it calls with
 * which options: variables are left as they stand, and what a command prints is not known.
 */
export function commandsIn(text: string): string[][] {
  const line = withoutDocuments(text);
  const commands: string[][] = [];
  let words: string[] = [];
  let word: string | null = null;
  const endWord = () => {
    if (word !== null) words.push(word);
    word = null;
  };
  const endCommand = () => {
    endWord();
    if (words.length > 0) commands.push(words);
    words = [];
  };
  for (let i = 0; i < line.length; i++) {
    const c = line[i]!;
    if (c === "'" || c === '"') {
      const end = closing(line, i);
      const inner = line.slice(i + 1, end);
      word = (word ?? '') + (c === '"' ? inner.replace(/\\(["\\$`])/g, '$1') : inner);
      // What stands in $(…) or `…` within double quotes is run too.
      if (c === '"')
        for (const [, a, b] of inner.matchAll(/\$\(([^()]*)\)|`([^`]*)`/g)) commands.push(...commandsIn(a ?? b ?? ''));
      i = end;
    } else if (c === '\\') {
      i++;
      if (line[i] !== '\n' && i < line.length) word = (word ?? '') + line[i];
    } else if (c === '#' && word === null) {
      const end = line.indexOf('\n', i);
      i = end < 0 ? line.length : end - 1;
    } else if (/[ \t\r]/.test(c)) endWord();
    else if (ENDS.test(c) || c === '`') endCommand();
    else word = (word ?? '') + c;
  }
  endCommand();
  return commands;
}

/** A document that is given to a program as its input is no command, unless a shell reads it. */
function withoutDocuments(text: string): string {
  return text.replace(
    /([^\n]*)<<-?[ \t]*(["']?)(\w+)\2([^\n]*)\n(?:[\s\S]*?\n)?[ \t]*\3(?=\W|$)/g,
    (all, before: string, _, __, after: string) =>
      /(?:^|[\s;&|(/])(?:ba|z|da|k)?sh\b[^;&|]*$/.test(before) ? all : `${before}${after}`,
  );
}

/** Place of the quote that closes the one at `at`; the end where none does. */
function closing(line: string, at: number): number {
  const quote = line[at];
  for (let i = at + 1; i < line.length; i++) {
    if (quote === '"' && line[i] === '\\') i++;
    else if (line[i] === quote) return i;
  }
  return line.length;
}
