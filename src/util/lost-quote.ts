/**
 * What to say of a path in which a quote stands, as no file of Windows has one: a program there takes `\"` for a quote of the
 * word itself, so that "my app\", as PowerShell completes it, holds all that was typed behind it. Null for any other path.
 */
export function lostQuote(path: string): string | null {
  return process.platform === 'win32' && path.includes('"') ? 'leave out the \\ before the closing quote' : null;
}
