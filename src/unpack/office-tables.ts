import { cellLines } from './cell-lines.ts';
import { named } from './constants.ts';
import type { Contents } from './contents.ts';
import { officeText } from './office-text.ts';
import { isSecretName, isSettingsHead } from './recognise-table.ts';
import { RowText } from './row-text.ts';

/** A row: its number, from 1, and its cells by their columns. */
interface Row {
  readonly number: number;
  readonly cells: readonly string[];
}

const TABLE_END = /<\/(?:w:tbl|a:tbl|table:table)>/;
const ROW_END = /<\/(?:w:tr|a:tr|table:table-row|row)>/;
const ROW = /<(?:w:tr|a:tr|table:table-row|row)\b([^>]*)>/g;
const CELL = /<(?:w:tc|a:tc|table:table-cell|table:covered-table-cell|c)(?=[\s/>])([^>]*)>/g;
const FORMULA = /<f\b[^>]*>[^<]*<\/f>/g;
const MOST_COLUMNS = 256;
const LONGEST_CELL = 16 * 1024;

/** The tables of a part of a document: of texts, of slides, and the sheet of a workbook. @param shared texts of its cells */
export function* officeTables(xml: string, shared: readonly string[]): Generator<Row[]> {
  for (const table of xml.split(TABLE_END)) {
    const rows: Row[] = [];
    let number = 0;
    for (const part of table.split(ROW_END)) {
      const start = [...part.matchAll(ROW)].at(-1);
      if (!start) continue;
      number = Number(/ r="(\d+)"/.exec(start[1]!)?.[1] ?? number + 1);
      const cells = cellsOf(part.slice(start.index + start[0].length), shared);
      if (cells.length > 0) rows.push({ number, cells });
    }
    if (rows.length > 0) yield rows;
  }
}

function cellsOf(row: string, shared: readonly string[]): string[] {
  const cells: string[] = [];
  const starts = [...row.matchAll(CELL)];
  let column = 0;
  for (const [i, start] of starts.entries()) {
    const attributes = start[1]!;
    column = columnOf(/ r="([A-Z]{1,3})\d/.exec(attributes)?.[1]) ?? column;
    if (column >= MOST_COLUMNS) break;
    const inner = row.slice(start.index + start[0].length, starts[i + 1]?.index ?? row.length).replace(FORMULA, '');
    const text = officeText(inner).trim().slice(0, LONGEST_CELL);
    if (text !== '') cells[column] = / t="s"/.test(attributes) ? (shared[Number(text)] ?? '') : text;
    column += Number(/number-columns-repeated="(\d{1,6})"/.exec(attributes)?.[1] ?? 1);
  }
  return Array.from(cells, (cell) => cell ?? '');
}

/** `A` is 0, `AA` is 26. */
function columnOf(letters: string | undefined): number | null {
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** The texts that cells refer to by number. */
export function sharedTexts(xml: string): string[] {
  const items = xml.split(/<si\b[^>]*>/).slice(1);
  return items.map((item) =>
    officeText(item.slice(0, item.indexOf('</si>')))
      .trim()
      .slice(0, LONGEST_CELL),
  );
}

/** The rows of the tables of a part, each cell behind the name that another cell gives it: that of its column, or before it. */
export class TableRows {
  readonly #rows: RowText;
  #tables = 0;

  constructor(contents: Contents, name: string) {
    this.#rows = new RowText(contents, name, { again: true });
  }

  add(table: readonly Row[]): void {
    const before = this.#tables++ === 0 ? 'row ' : `table ${this.#tables}, row `;
    let names: string[] | null = null;
    for (const { number, cells } of table) {
      const text = `${names ? cellLines(names, cells) : ''}${labelled(cells, names)}`;
      this.#rows.add(`${before}${number}`, text);
      if (isHead(cells)) names = cells.map(asName);
    }
  }

  end(): void {
    this.#rows.end();
  }
}

/** What stands behind a cell that is named after a secret. */
function labelled(cells: readonly string[], names: readonly string[] | null): string {
  let text = '';
  for (const [i, cell] of cells.entries()) {
    const value = cells[i + 1] ?? '';
    if (value === '' || !isLabel(cell) || (names && isSecretName(names[i + 1] ?? ''))) continue;
    text += named(asName(cell), value);
  }
  return text;
}

/** Names of columns, of which one is that of a secret, or which are those of a table of settings. */
function isHead(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.every((cell) => NAME.test(cell)) && (filled.some(isSecretName) || isSettingsHead(filled.join(',')));
}

const NAME = /^[A-Za-z][\w ./()#:-]{0,60}$/;

function isLabel(cell: string): boolean {
  return NAME.test(cell) && isSecretName(cell.replace(/:$/, ''));
}

function asName(cell: string): string {
  return cell
    .trim()
    .replace(/:$/, '')
    .replace(/[^\w]+/g, '_');
}
