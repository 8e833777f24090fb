/** The end of a name that says id, and what assigns: `account_id: "`, `"requestId": "`, `CLIENT_ID=`. */
const NAMES_ID = /(?:[a-z](?:_id|Id)|[A-Z]_ID)["']?[ \t]{0,3}(?:[:=]|=>)[ \t]{0,3}["'`]?$/;
/** The half of a pair that must be kept, as HashiCorp Vault calls it. */
const SECRET_ID = /secret[_-]?id\W*$/i;
/** So much before a value is looked at for its name, in characters. */
const NAME = 48;

/** What begins at `at` of the text is assigned to a name that says that it is an id. */
export function isNamedId(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - NAME), at);
  return NAMES_ID.test(before) && !SECRET_ID.test(before);
}
