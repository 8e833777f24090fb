import { describe, expect, test } from 'vitest';
import { zipOf } from '../helper/archives.ts';
import { unpacked } from '../helper/unpacked.ts';

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const SHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OPEN = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"';

/** Also of what is read once more, with the names. */
function textsOf(bytes: Uint8Array): string[] {
  return unpacked(bytes).entries.map(({ text }) => text);
}

describe('cells of tables stand behind the names that other cells give them', () => {
  test('in a workbook, whose texts come behind its sheets', () => {
    const cells = (number: number, ...texts: readonly number[]) =>
      `<row r="${number}">${texts.map((text, i) => `<c r="${'ABC'[i]}${number}" t="s"><v>${text}</v></c>`).join('')}</row>`;
    const shared = ['host', 'user', 'Password', 'db1', 'root', 'se<b>&amp;cret'].map(
      (text) => `<si><t>${text}</t></si>`,
    );
    const texts = textsOf(
      zipOf({
        'xl/worksheets/sheet1.xml': `<worksheet ${SHEET}><sheetData>${cells(2, 0, 1, 2)}${cells(7, 3, 4, 5)}</sheetData></worksheet>`,
        'xl/sharedStrings.xml': `<sst ${SHEET}>${shared.join('')}</sst>`,
      }),
    );
    expect(texts).toContain('host="db1"\nuser="root"\nPassword="se&cret"\n');
  });

  test('in a sheet whose elements have a prefix', () => {
    const cell = (at: string, text: string) => `<x:c r="${at}" t="inlineStr"><x:is><x:t>${text}</x:t></x:is></x:c>`;
    const rows = `<x:row r="1">${cell('A1', 'password')}</x:row><x:row r="2">${cell('A2', 'words')}</x:row>`;
    const sheet = `<x:worksheet ${SHEET.replace('xmlns', 'xmlns:x')}>${rows}</x:worksheet>`;
    expect(textsOf(zipOf({ 'xl/worksheets/sheet1.xml': sheet }))).toContain('password="words"\n');
  });

  test('in a sheet with gaps, and with the texts in the cells', () => {
    const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const rows = [
      `<row r="1">${cell('A1', 'Our machines')}</row>`,
      `<row r="3">${cell('B3', 'API key')}${cell('D3', 'note')}</row>`,
      `<row r="9"><c r="A9"/><c r="B9"><f>A1</f><v>17</v></c>${cell('D9', 'old')}</row>`,
    ];
    const sheet = `<worksheet ${SHEET}><sheetData>${rows.join('')}</sheetData></worksheet>`;
    expect(textsOf(zipOf({ 'xl/worksheets/sheet1.xml': sheet }))).toContain('API_key="17"\nnote="old"\n');
  });

  test('in a table of a text, by columns and by rows', () => {
    const row = (...texts: readonly string[]) =>
      `<w:tr>${texts.map((text) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr>`;
    const columns = `<w:tbl>${row('User', 'Password')}${row('admin', 'one')}</w:tbl>`;
    const rows = `<w:tbl>${row('Host', 'h')}${row('Password:', 'two')}</w:tbl>`;
    const texts = textsOf(
      zipOf({ 'word/document.xml': `<w:document ${WORD}><w:body>${columns}<w:p/>${rows}</w:body></w:document>` }),
    );
    expect(texts).toContain('User="admin"\nPassword="one"\nPassword="two"\n');
  });

  test('in a spreadsheet of OpenDocument, whose empty cells are counted', () => {
    const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
    const gap = '<table:table-cell table:number-columns-repeated="2"/>';
    const row = (content: string) => `<table:table-row table:style-name="a">${content}</table:table-row>`;
    const content = `<office:document ${OPEN}><table:table>${row(cell('host') + gap + cell('secret'))}${row(
      cell('db1') + gap + cell('three'),
    )}</table:table></office:document>`;
    expect(textsOf(zipOf({ 'content.xml': content }))).toContain('host="db1"\nsecret="three"\n');
  });

  test('rows that never end are read in time', () => {
    const sheet = `<worksheet ${SHEET}><sheetData>${'<row r="1"><c r="A1">'.repeat(100_000)}`;
    expect(textsOf(zipOf({ 'xl/worksheets/sheet1.xml': sheet }))).toContain(sheet);
  });
});
