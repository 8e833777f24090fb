/** Of lower case, upper case, digits, other signs: how many occur. */
export function kindsOf(value: string): number {
  return [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(value)).length;
}

/** Letters and digits change places often; words and numbered identifiers do not. */
export function looksRandom(value: string): boolean {
  return changes(value) >= 0.2;
}

/** How often one kind of letters or digits follows another, for each character. */
export function changes(value: string): number {
  return (value.match(/[a-z](?=[A-Z0-9])|[A-Z](?=[a-z0-9])|\d(?=[A-Za-z])/g)?.length ?? 0) / value.length;
}
