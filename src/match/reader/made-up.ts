import { wordsOf } from '../name-words.ts';

/** How far before a name the line above it is read, in bytes. */
const BEFORE = 240;

/** Names of what stands in for a secret: `dummyPassword`, `FAKE_TOKEN`. */
const STAND_IN = new Set(['dummy', 'fake', 'mock', 'mocked', 'bogus', 'sample', 'example', 'placeholder']);

/** Lines that explain code: those of a block that goes on with a star at each, of Rust's and C#'s remarks, of Python's dialogues. */
const EXPLAINS =
  /(?:^|\n)[ \t]*(?:\/\*\*?[^\n]*| \*[^\n]*)\n[ \t]* \*[ \t][^\n]*$|(?:^|\n)[ \t]*(?:\/\/[/!]|>>>|\.\.\.) [^\n]*$/;

/**
 * What is assigned is more likely made up than elsewhere: the name says so, or it stands in a remark that explains how code is
 * used.
 * @param from where the name begins
 */
export function isMadeUp(text: string, from: number, name: string): boolean {
  return (
    wordsOf(name).some((word) => STAND_IN.has(word)) || EXPLAINS.test(text.slice(Math.max(0, from - BEFORE), from))
  );
}
