import { printable } from './printable.ts';

/** Whether what is told to be typed goes to a shell of Windows: cmd, PowerShell, or the one that git brings along. */
export const ON_WINDOWS = process.platform === 'win32';

/**
 * A word as a shell takes it. Of those of Windows cmd knows no single quotes, and each reads other signs within double ones:
 * `?` stands for them, which git takes for any sign in the path of a file.
 * @param always in quotes, though nothing in it asks for them
 */
export function shellWord(word: string, always = false, onWindows = ON_WINDOWS): string {
  const shown = printable(word);
  if (!always && /^[\w./@:+,-]+$/.test(shown)) return shown;
  return onWindows ? `"${shown.replace(/["$`%!]/g, '?')}"` : `'${shown.replaceAll("'", "'\\''")}'`;
}
