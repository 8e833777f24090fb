/** Elements that end a line: paragraphs, cells and rows. */
const LINE_END =
  /<(?:\/(?:w:p|a:p|text:p|text:h|si|c|row|w:tc|table:table-cell|p|div|li|d[dt]|t[dhr]|h[1-6]|pre|title)|w:br|w:cr|a:br|text:line-break|br)\b[^>]*>/g;

/** Bytes by which a part of a document is told. */
export const OFFICE_HEAD = 2048;

/** True when XML begins like a part of an office document, or like a chapter of an electronic book. */
export function isOfficeXml(first: Uint8Array): boolean {
  if (first[0] !== 0x3c && !(first[0] === 0xef && first[3] === 0x3c)) return false;
  const head = Buffer.from(first.buffer, first.byteOffset, Math.min(first.length, OFFICE_HEAD)).toString('latin1');
  return /www\.w3\.org\/1999\/xhtml|schemas\.openxmlformats\.org|urn:oasis:names:tc:opendocument|schemas\.microsoft\.com\/office|purl\.oclc\.org\/ooxml/.test(
    head,
  );
}

/** The text as it is read: programs cut it into runs wherever the format changes or the spelling was checked. */
export function officeText(xml: string): string {
  return xml
    .replace(LINE_END, '\n')
    .replace(/<(?:w:tab|text:tab|text:s)\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|amp|quot|apos|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/g, (all, name: string, decimal, hex) =>
      decimal || hex ? character(decimal ? Number(decimal) : Number.parseInt(hex, 16)) : (ENTITIES[name] ?? all),
    )
    .replace(/\n{2,}/g, '\n');
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
