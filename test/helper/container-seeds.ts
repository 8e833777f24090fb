import { deflateSync, gunzipSync, gzipSync } from 'node:zlib';
import { tarOf, zipOf } from './archives.ts';
import { compoundFile } from './compound-file.ts';
import { bks, jceks, jks, pkcs12, sealed, shrouded } from './key-stores.ts';
import { LOCKED } from './locked-pdfs.ts';

/** One of each format, small, so that a change of one bit matters. */
export const SEEDS: Readonly<Record<string, Buffer>> = {
  gzip: gzipSync('some words and some more words'),
  tar: tarOf({ 'a.txt': 'words', 'b.txt': 'more' }),
  zip: zipOf({ 'a.txt': 'words', 'b.txt': 'more words' }),
  'zip in tar in gzip': gzipSync(tarOf({ 'a.zip': zipOf({ 'a.txt': 'words' }), 'b.txt': 'more' })),
  'streamed zip': zipOf({ 'a.txt': 'words' }, { streamed: true, stored: true }),
  bzip2: literal(
    'QlpoOTFBWSZTWcTV2+oAAeXRgAAQQAQnZ9yAIACQKaZGJiYgUqSZMmjR6TbkTUTTO4mgnAnwTInQnImPAmRMdaCYE/CcxPonnInD2JgTImwmNBOxMidichMib/tdwn8XckU4UJDE1dvq',
  ),
  xz: literal(
    '/Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4AS9ADhdADgbCEeCsp0KrqXvvXxFbLFtQ9kPfuT7/eIJYHHPppBpYBBKKTybOfbJSdKUsoSzZNKkcwunmKAAADcf7JInxuNbAAFUvgkAAADDZ7WGscRn+wIAAAAABFla',
  ),
  lzma: literal('XQAAgAD//////////wA4GwhHgrKdCq6l7718RWyxbUPZD37k+/3iCWBxz6aQaWAQSik8mzn2yUnSlLKEs2TSpHML+hk1r//VF4AA'),
  zstd: literal('KLUv/WS+A5UBAMICChDA5QEAslm5vL0uq/q8HZssY4v5JpS361G7fuDbYH0tHZAaXL5IKQIBAD4SfuUEOB77Gg=='),
  lz4: literal('BCJNGGRApzYAAAD/D3BsYWluIHdvcmRzLCBhbmQgbW9yZSBvZiB0aGVtCh4A/////4PgdGhlIGxhc3QgbGluZQoAAAAA1C0m7w=='),
  ar: Buffer.from(`!<arch>\n${'a.txt/'.padEnd(48)}5         \`\nwords\n`),
  cpio: Buffer.from(`070707${'000000'.repeat(7)}0000000000000000600000000005a.txt\0words`),
  asar: Buffer.concat([
    Buffer.from('040000003000000028000000260000007b2266696c6573223a', 'hex'),
    Buffer.from('{"a.txt":{"size":5,"offset":"0"}}}'),
    Buffer.from('words'),
  ]),
  sqlite: gunzipped(
    'H4sIAAAAAAACAwsO9MksSVVIyy/KTSxRMGZgYmBkZHBQUGBgADIhGAYYgZgFjU8IMDHoJTPyghQz3mIAolFAN6DCyCbOz89oWZKYlJNaUsLkHOTqGOKqEOLo5OOqUKKRqFCSWlGiCYmb7wxANApGDmBnZBIvzy9KKQYA3fGD5QAEAAA=',
  ),
  pdf: Buffer.concat([
    Buffer.from('%PDF-1.4\n1 0 obj <</Filter/FlateDecode/Length 24>>\nstream\n'),
    deflateSync('BT (words) Tj ET'),
    Buffer.from('\nendstream\nendobj\n'),
  ]),
  '7z': literal(
    'N3q8ryccAAQgdqFcpgAAAAAAAAAWAAAAAAAAAFjLhJngAXMAF10AO5vKqtSvvmtu2JK9opUf46GRlHBlgAAA4ADGAH9dAACBMweuD8/88GwP6+qcvwzcnHURt69A9X0H18/1n2cmtsYXkg+viPB0RGkn2uWIhZhp6GhnEF9fHApjP3nz9o2QW0IqHnzMfpdhoJVoRhu/gYxW1t5PIpcLSt9Ryb75SK/ERsOvDUcA+EZkcLEFOUC3+zSzyMPDAOpG0gAAAAAAFwYfAQmAhwAHCwEAASEhARgMgMcAAA==',
  ),
  'encrypted pdf': LOCKED['RC4, 128 bits']!,
  'pdf with fonts and strings': Buffer.concat([
    Buffer.from(
      '%PDF-1.7\n1 0 obj <</Font <</F1 3 0 R>> /V (a \\142 c)>> endobj\n3 0 obj <</ToUnicode 4 0 R>> endobj\n',
    ),
    Buffer.from('4 0 obj <<>>\nstream\nbegincmap 1 beginbfrange <01> <09> <0061> endbfrange\nendstream\nendobj\n'),
    Buffer.from('5 0 obj <</Filter/LZWDecode>>\nstream\n'),
    literal('gBCKggFB3N5yMhzFggg0IOYgMJuMggNsHMsMg8JFIgKhqEBFKkBA'),
    Buffer.from(
      '\nendstream\nendobj\n6 0 obj <</Type/ObjStm/N 2/First 9>>\nstream\n7 0 8 18 <</V (one word)>> <</T <feff0077>>>',
    ),
    Buffer.from('\nendstream\nendobj\n9 0 obj <</Filter[/A85/RL]>>\nstream\n6<ltcGAqY~>\nendstream\nendobj\n'),
  ]),
  'zip behind a program': Buffer.concat([
    Buffer.from('\x7fELF\0\0\0\0'),
    zipOf({ 'a.txt': 'words' }),
    Buffer.from('end'),
  ]),
  'compiled Python': literal(
    'yw0NCgAAAAA7/AFrsAAAAOMAAAAAAAAAAAAAAAAEAAAAAAAAAPMuAAAAlwBkAFoAZAhkAYQBWgECAEcAZAKEAGQDqwIAAAAAAABaAmQEZAVkBpwCWgN5BykJegtkYi5pbnRlcm5hbGMBAAAAAAAAAAAAAAAEAAAAAwAAAPMgAAAAlwBkAX0BdAEAAAAAAAAAAGQCZAOsBKsCAAAAAAAAUwApBU7aBGhlcmXaA29uZXMDAAAAdHdvKQLaBHVzZXLaA2tleSkB2gVsb2dpbikC2gR3b3Jk2gVwbGFjZXMCAAAAICD6BGEucHnaAmdvcgsAAAACAAAAcxQAAACAANgKEIAl3AkOkEWYdtQJJtACJvMAAAAAYwAAAAAAAAAAAAAAAAEAAAAAAAAA8xAAAACXAGUAWgFkAFoCZAFaA3kCKQPaAUHaBXRocmVlTikE2ghfX25hbWVfX9oKX19tb2R1bGVfX9oMX19xdWFsbmFtZV9f2gZtZW1iZXKpAHIMAAAAcgoAAAByDgAAAHIOAAAABQAAAHMHAAAAhADYCxKBJnIMAAAAcg4AAADaBGZvdXIpAtoBYdoBYikC2gVmaXJzdNoGc2Vjb25kTikB2ghzdGFuZGFyZCkE2gRIT1NUcgsAAAByDgAAANoDU0VUchQAAAByDAAAAHIKAAAA+gg8bW9kdWxlPnIdAAAAAQAAAHMjAAAA8AMBAQHYBxSABPMCAgEn9wYBARPxAAEBE+AQFqAq0QYtgQNyDAAAAA==',
  ),
  'compiled Java': literal(
    'yv66vgAAAD0AIQoAAgADBwAEDAAFAAYBABBqYXZhL2xhbmcvT2JqZWN0AQAGPGluaXQ+AQADKClWCAAIAQABYgkACgALBwAMDAANAA4BAAFBAQABYQEAEkxqYXZhL2xhbmcvU3RyaW5nOwgAEAEACm1vcmUgd29yZHMKAAoAEgwAEwAUAQACZ28BABUoTGphdmEvbGFuZy9TdHJpbmc7KVYBAARIT1NUAQANQ29uc3RhbnRWYWx1ZQgAGAEABXdvcmRzAQAEQ29kZQEAD0xpbmVOdW1iZXJUYWJsZQEAEkxvY2FsVmFyaWFibGVUYWJsZQEABHRoaXMBAANMQTsBAAF4AQAKU291cmNlRmlsZQEABkEuamF2YQAgAAoAAgAAAAIAGAAVAA4AAQAWAAAAAgAXAAAADQAOAAAAAgAAAAUABgABABkAAAA1AAIAAQAAAAsqtwABKhIHtQAJsQAAAAIAGgAAAAYAAQAAAAEAGwAAAAwAAQAAAAsAHAAdAAAAAAATABQAAQAZAAAAOwACAAIAAAAHKhIPtgARsQAAAAIAGgAAAAYAAQAAAAEAGwAAABYAAgAAAAcAHAAdAAAAAAAHAB4ADgABAAEAHwAAAAIAIA==',
  ),
  JKS: jks('changeit'),
  JCEKS: jceks('changeit'),
  'PKCS #12': pkcs12(2, shrouded('changeit')),
  cab: literal(
    'TVNDRgAAAAB4AAAAAAAAACwAAAAAAAAAAwEBAAIAAAAAAAAAXAAAAAEAAQAMAAAAAAAAAAAAdV3TviAAY29uZlwuZW52AGgBAAAMAAAAAAB1XdS+IABiLnR4dACPxUJoFAB0AUNLc7Q15HKyLc8vSinmGiXpQwIA',
  ),
  rar: literal(
    'UmFyIRoHAM+QcwAADQAAAAAAAABNZHQgkC8AAgAAAAIAAAADU/xRZwW2/lAdMAoApIEAAG93bmVyMS50eHQA8NWtNzEK/wZ6EIAqAAAAAAAAAAAAAwAAAABDtv5QHTADAAAAAABVT1diaW4Ac3lzq+R0IJAvAAIAAAACAAAAA5CvfEwItv5QHTAKAKSBAABvd25lcjIudHh0ALA+CjUyCsQ9ewBABwA=',
  ),
  'rar from version 5 on': literal(
    'UmFyIRoHAQAzkrXlCgEFBgAFAQGAgADsGKBrMwIDFoIABIIApIMCU/xRZ4AAAQpvd25lcjEudHh0CgMT+yMjX4LnvxUKBgMDYmluA3N5czEKij1U3C8CAxKCAASCAKSDApCvfEyAAAEKb3duZXIyLnR4dAoDEwAkI19aALgUBgYMkAP0AzIKHXdWUQMFBAA=',
  ),
  lzip: literal(
    'TFpJUAEMADgbCEeCsp0KrqXvvXxFbLFtQ9kPfuT7/eIJYHHPppBpYBBKKTybOfbJSdI6xjN16CI7yikqL6F3/7sd4AAcKHxlvgQAAAAAAABYAAAAAAAAAA==',
  ),
  compress: literal(
    'H52Qd97IITNHQcCBBQ8SNChwocKEDSEiZDjxIUWHES9KxFgxo8WPHkN2HMmx5MaTGlOCJIlypUmVIl+6bBmTJkuYN2filFlzJ0o=',
  ),
  'zip packed by LZMA': literal(
    'UEsDBD8AAgAOADS/dV0/jyiSHAAAAHgAAAAFAAAAYS50eHQJBAUAXQAAgAAAO5vKqtSvvikK8ihj///MOQAAUEsBAj8DPwACAA4ANL91XT+PKJIcAAAAeAAAAAUAAAAAAAAAAAAAAIABAAAAAGEudHh0UEsFBgAAAAABAAEAMwAAAD8AAAAAAA==',
  ),
  pickle: literal(
    'gASVPgAAAAAAAAB9lCiMAWGUfZSMBHVzZXKUjANvbmWUc4wEbGlzdJRdlCiMA3R3b5RDBXRocmVllEMDUEsDlGWMAW6USwN1Lg==',
  ),
  'old pickle': literal(
    'KGRwMApWYQpwMQooZHAyClZ1c2VyCnAzClZvbmUKcDQKc3NWbGlzdApwNQoobHA2ClZ0d28KcDcKYWNfY29kZWNzCmVuY29kZQpwOAooVnRocmVlCnA5ClZsYXRpbjEKcDEwCnRwMTEKUnAxMgphZzgKKFZQSwMKcDEzCmcxMAp0cDE0ClJwMTUKYXNWbgpwMTYKSTMKcy4=',
  ),
  'binary property list': literal(
    'YnBsaXN0MDDUAQIDBAUICQxRYVRkYXRhVGxpc3RRbtEGB1R1c2VyU29uZUV0aHJlZaIKC1N0d29mAGQAcgBlAGkAIAD8EAMIERMYHR8iJysxNDhFAAAAAAAAAQEAAAAAAAAADQAAAAAAAAAAAAAAAAAAAEc=',
  ),
  'compound file': compoundFile(Buffer.from('words'), Buffer.alloc(4200, 'more words')),
  BKS: bks(sealed('changeit')),
  png: literal('iVBORw0KGgoAAAAHdEVYdEMAd29yZHMAAAAAAAAAFXpUWHRNAAB4nMvNL0pVKM8vSikGABXmBAMAAAAAAAAAAElFTkQAAAAA'),
  workbook: zipOf(
    {
      'xl/worksheets/sheet1.xml':
        '<worksheet xmlns="http://schemas.openxmlformats.org/"><row r="1"><c r="A1"><v>password</v></c></row><row r="2"><c r="A2" t="s"><v>0</v></c></row>',
      'xl/sharedStrings.xml': '<sst xmlns="http://schemas.openxmlformats.org/"><si><t>words</t></si></sst>',
    },
    { stored: true },
  ),
  'git object': deflateSync('blob 5\0words'),
};

function gunzipped(base64: string): Buffer {
  return gunzipSync(literal(base64));
}

function literal(base64: string): Buffer {
  return Buffer.from(base64, 'base64');
}
