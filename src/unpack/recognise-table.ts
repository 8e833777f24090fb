import type { Buffer } from 'node:buffer';

const CELL = String.raw`(?:"[^"\r\n]{1,60}"|[A-Za-z][\w ./-]{0,60})`;
/** A first line of names, with the same sign between any two. */
const HEAD = new RegExp(`^(?:\\xef\\xbb\\xbf)?${CELL}?([,;\\t|])${CELL}(?:\\1${CELL}?)*\\r?\\n`);
const SECRET =
  /(?:pass(?:wor[dt]|wd|phrase)?|pw[ds]?|kennwort|senha|wachtwoord)(?=["\s,;|]|$)|secret|token|api[ _-]?key|access[ _-]?key|credential|private[ _-]?key/i;

/** A table of settings. */
const SETTINGS = /^"?(?:name|key|variable|setting|property|parameter|field)"?[,;\t|]"?value"?[\r\n,;\t|]/i;

/** True when a text begins like a table of which a column is named after a secret, as passwords are exported. */
export function isTable(first: Buffer): boolean {
  return separatorOf(first) !== null;
}

/** The name of a column or a row is that of a secret. */
export function isSecretName(name: string): boolean {
  return SECRET.test(name);
}

/** Names of columns, with a comma between them, are those of a table of settings. */
export function isSettingsHead(names: string): boolean {
  return SETTINGS.test(`${names}\n`);
}

/** What stands between the cells of such a table; null when it is none. */
export function separatorOf(first: Buffer): string | null {
  // Most texts begin with another sign, or have none of these in their first line.
  const end = first.indexOf(10);
  if (end < 8 || end > 600) return null;
  const line = first.toString('latin1', 0, end + 1);
  const separator = HEAD.exec(line)?.[1];
  return separator !== undefined && (SECRET.test(line) || SETTINGS.test(line)) ? separator : null;
}
