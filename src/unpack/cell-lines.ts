import { named } from './constants.ts';

/** Columns of tables of settings, by the last word of their names. */
const OF_NAMES = /(?:^|[_ ])(?:name|key|variable|setting|property|parameter|option|field)$/i;
const OF_VALUES = /(?:^|[_ ])(?:value|val|data|content)$/i;
const NAME = /^[a-z_][\w.-]{1,63}$/i;

/**
 * The cells of a row as lines of text, each with the name of its column before it. In a table of settings, and where columns
 * have no names, the cell before may be the name.
 */
export function cellLines(columns: readonly string[], cells: readonly string[]): string {
  let text = '';
  let before = -1;
  for (const [i, cell] of cells.entries()) {
    if (cell === '') continue;
    const column = columns[i];
    const isSetting =
      before >= 0 &&
      NAME.test(cells[before]!) &&
      (column === undefined || (OF_VALUES.test(column) && OF_NAMES.test(columns[before] ?? '')));
    text += named(isSetting ? cells[before]! : (column ?? `column${i + 1}`), cell);
    before = i;
  }
  return text;
}
