import type { Contents } from './contents.ts';
import { officeTables, sharedTexts, TableRows } from './office-tables.ts';
import { isOfficeXml, OFFICE_HEAD, officeText } from './office-text.ts';

/** XML of a part that is joined across its runs is kept so long, and texts that the cells of all sheets share. */
const MOST_TEXT = 8 * 1024 * 1024;
const SHEET = /(?:^|\/)worksheets\/[^/]+$/;
const SHARED = /(?:^|\/)sharedStrings\.xml$/;

/**
 * What an archive holds of an office document, read as it is shown: programs cut the text into runs in the midst of a word,
 * and the name of what stands in a cell stands in another one.
 */
export class OfficeDocument {
  readonly #contents: Contents;
  #parts: Uint8Array[] | null = null;
  #length = 0;
  /** So much of the part was there that it could be told what it is. It may come in small pieces. */
  #isJudged = false;
  /** Sheets whose cells may refer to texts that come behind them. */
  #sheets: { readonly name: string; readonly xml: string }[] = [];
  #held = 0;
  #shared: readonly string[] = [];

  constructor(contents: Contents) {
    this.#contents = contents;
  }

  /** A part begins, which may be another file as well. */
  begin(): void {
    this.#parts = [];
    this.#length = 0;
    this.#isJudged = false;
  }

  take(bytes: Uint8Array): void {
    if (this.#parts === null) return;
    this.#length += bytes.length;
    if (this.#length > MOST_TEXT) this.#parts = null;
    this.#parts?.push(Buffer.from(bytes));
    if (this.#isJudged || this.#length < OFFICE_HEAD || !this.#parts) return;
    this.#isJudged = true;
    if (!isOfficeXml(Buffer.concat(this.#parts))) this.#parts = null;
  }

  /** The part has ended. */
  hand(name: string): void {
    if (!this.#parts || this.#length === 0) return;
    const bytes = Buffer.concat(this.#parts);
    this.#parts = null;
    if (!this.#isJudged && !isOfficeXml(bytes)) return;
    const xml = withoutPrefix(bytes.toString('utf8'));
    const text = officeText(xml);
    if (text !== '') this.#contents.entry(name, Buffer.from(text), { again: true, made: true });
    if (SHARED.test(name)) this.#shared = sharedTexts(xml);
    else if (!SHEET.test(name)) this.#handTables(name, xml);
    else if (this.#contents.hold(this.#length)) {
      this.#held += this.#length;
      this.#sheets.push({ name, xml });
    }
  }

  /** The archive has no more parts. */
  end(): void {
    for (const { name, xml } of this.#sheets) this.#handTables(name, xml);
    this.#sheets = [];
    this.#shared = [];
    this.#contents.release(this.#held);
    this.#held = 0;
  }

  #handTables(name: string, xml: string): void {
    const rows = new TableRows(this.#contents, name);
    for (const table of officeTables(xml, this.#shared)) rows.add(table);
    rows.end();
  }
}

/** Some programs put a prefix before each element of a sheet, which has none elsewhere. */
function withoutPrefix(xml: string): string {
  const told = /xmlns:(\w{1,9})="http:\/\/(?:schemas\.openxmlformats|purl\.oclc)\.org\/(?:\w+\/)?spreadsheetml\//.exec(
    xml.slice(0, 4096),
  );
  return told ? xml.replaceAll(new RegExp(`(</?)${told[1]}:`, 'g'), '$1') : xml;
}
