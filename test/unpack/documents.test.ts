import { readFileSync } from 'node:fs';
import { deflateSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { recognise } from '../../src/unpack/recognise.ts';
import { LOCKED } from '../helper/locked-pdfs.ts';
import { tempFolder } from '../helper/temp-folder.ts';
import { madeBy, textsIn, unpacked } from '../helper/unpacked.ts';

/** Objects of a PDF, each with its number. */
function pdfOf(...objects: readonly (string | Buffer)[]): Buffer {
  const parts = objects.flatMap((object, i) => [`${i + 1} 0 obj\n`, object, '\nendobj\n']);
  return Buffer.concat(
    ['%PDF-1.7\n', ...parts, 'trailer <</Root 1 0 R>>\n%%EOF\n'].map((part) => Buffer.from(part as string)),
  );
}

function stream(content: string | Buffer, head = '', packed = true): Buffer {
  const bytes = packed ? deflateSync(content) : Buffer.from(content);
  const filter = packed ? '/Filter/FlateDecode' : '';
  return Buffer.concat([
    Buffer.from(`<<${head}${filter}/Length ${bytes.length}>>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

describe('PDF', () => {
  test('text is read as it is shown', () => {
    const content = [
      'BT /F1 12 Tf 72 700 Td (first \\(li\\156e\\)) Tj T* [(sec) 12 (ond) -250 (line)] TJ',
      '0 -14 Td <746869726420> Tj 30 0 Td (line) Tj ET',
    ].join('\n');
    expect(textsIn(pdfOf('<<>>', stream(content)))).toMatchObject({
      'object 2': 'first (line)\nsecond line\nthird  line\n',
    });
    expect(textsIn(pdfOf(stream(content, '', false)))).toMatchObject({ 'object 1': /first/ });
  });

  test('other bytes may stand before it, and code that knows of the mark is none', () => {
    const bytes = pdfOf(stream('BT (words) Tj ET'));
    expect(textsIn(Buffer.concat([Buffer.from('\x1b%-12345X@PJL\r\n'), bytes]))).toEqual({ 'object 1': 'words\n' });
    expect(recognise(Buffer.from("if (head.startsWith('%PDF-1.4\\n')) return 'pdf';\n"))).toBe(null);
  });

  test('text in characters of two bytes, by the table of its font', () => {
    const map = '1 beginbfchar <0003> <0057> endbfchar 1 beginbfrange <0010> <0012> <0061> endbfrange begincmap';
    const bytes = pdfOf(stream('BT <000300100012> Tj ET'), stream(map));
    expect(unpacked(bytes).entries.map(({ text }) => text)).toContain('Wac\n');
  });

  test('fonts are told by the pages that use them, also where their codes take one byte', () => {
    const table = (word: string, digits: number) =>
      `begincmap 3 beginbfchar ${[...word].map((c, i) => `<${String(i + 1).padStart(digits, '0')}> <${c.charCodeAt(0).toString(16).padStart(4, '0')}>`).join(' ')} endbfchar`;
    const page = '<</Resources <</Font <</F1 5 0 R /F2 6 0 R>> >> >>';
    const content = 'BT /F1 9 Tf <010203> Tj /F2 9 Tf 60 0 Td <000100020003> Tj ET';
    const font = (table: number) => `<</Type/Font /ToUnicode ${table} 0 R>>`;
    const bytes = pdfOf(page, stream(content), stream(table('abc', 2)), stream(table('xyz', 4)), font(3), font(4));
    expect(unpacked(bytes).entries.map(({ text }) => text)).toContain('abc xyz\n');
  });

  test.each(Object.entries(LOCKED))('encrypted: %s', (_, bytes) => {
    const { entries, problems } = unpacked(bytes);
    const told = entries.map(({ text }) => text).join('');
    expect([told.includes('shown\n'), told.includes('"a title"'), problems]).toEqual([true, true, []]);
    // Another password, as what tells the right one is another.
    const at = bytes.indexOf('/U <') + 8;
    const locked = Buffer.from(bytes).fill(bytes[at] === 0x30 ? '1' : '0', at, at + 1);
    expect(unpacked(locked).problems.map(({ code }) => code)).toEqual(['encrypted']);
  });

  test('one that is cut off is told', () => {
    const bytes = pdfOf('<<>>', stream('BT (shown) Tj ET'));
    const { entries, problems } = unpacked(bytes.subarray(0, bytes.lastIndexOf('trailer')));
    expect(entries.some(({ text }) => text === 'shown\n')).toBe(true);
    expect(problems).toMatchObject([{ code: 'damaged', message: 'damaged or cut off: it ends too early' }]);
  });

  test('strings side by side are also read as one', () => {
    const run = (x: number, y: number, text: string) => `BT 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET`;
    const page = ['/F1 10 Tf', run(10, 700, 'key: first'), run(60, 700, 'half'), run(10, 680, 'next')].join(' ');
    const texts = unpacked(pdfOf(stream(page))).entries.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['key: first half\nnext\n', 'key: firsthalf\n']));
  });

  test('words that are set letter by letter', () => {
    const far = (x: number, text: string) => `1 0 0 1 ${x} 700 Tm (${text}) Tj`;
    const near = `BT /F1 12 Tf ${far(10, 'o')} ${far(17, 'n')} ${far(24, 'e')} ${far(60, 'two')} ET`;
    expect(textsIn(pdfOf(stream(near)))['object 1']).toBe('one two\n');
    expect(textsIn(pdfOf(stream('BT /F1 12 Tf (o) Tj 7 0 Td (n) Tj 7 0 Td (e) Tj ET')))['object 1']).toBe('one\n');
  });

  test.each([
    ['/ASCIIHexDecode', '425428776f72647329546a4554>'],
    ['[/ASCII85Decode]', `${base85(Buffer.from('BT (words) Tj ET'))}~>`],
    ['/LZWDecode', Buffer.from('gBCKggFB3N5yMhzFggg0IOYgMJuMggNsHMsMg8JFIgKhqEBFKkBA', 'base64')],
    ['/RunLengthDecode', Buffer.from('\x0bBT (words)  \xfdT\x00j\x80', 'latin1')],
    ['[/A85 /Fl]', `${base85(deflateSync('BT (words) Tj ET'))}~>`],
  ])('a stream that was packed by %s', (filter, content) => {
    const { entries, problems } = unpacked(pdfOf(stream(content, `/Filter${filter}`, false)));
    expect(entries[0]!.text).toContain('words');
    expect(problems).toEqual([]);
  });

  /** Rows of 8 bytes, each as PNG foretells it: by the byte before, above, both, or the nearest of them. */
  function foretold(text: Buffer, kinds: readonly number[]): Buffer {
    const left = (i: number) => (i % 8 ? text[i - 1]! : 0);
    const above = (i: number) => text[i - 8] ?? 0;
    const nearest = (i: number) => {
      const [a, b, c] = [left(i), above(i), i % 8 ? above(i - 1) : 0];
      const far = (x: number) => Math.abs(a + b - c - x);
      return far(a) <= far(b) && far(a) <= far(c) ? a : far(b) <= far(c) ? b : c;
    };
    const ways = [() => 0, left, above, (i: number) => (left(i) + above(i)) >> 1, nearest];
    const rows = kinds.map((kind, row) =>
      Buffer.from([kind, ...text.subarray(row * 8, row * 8 + 8).map((byte, k) => byte - ways[kind]!(row * 8 + k))]),
    );
    return Buffer.concat(rows);
  }

  test('streams that were foretold before they were packed', () => {
    const text = Buffer.from('BT (some words and more of them, and the last ones) Tj ET');
    const png = stream(foretold(text, [0, 1, 2, 3, 4, 4, 3, 2]), '/DecodeParms[<</Predictor 15/Columns 8>>]');
    const tiff = Buffer.from(text.map((byte, i) => byte - (i % 8 ? text[i - 1]! : 0)));
    const { entries, problems } = unpacked(pdfOf(png, stream(tiff, '/DecodeParms <</Columns 8 /Predictor 2>>')));
    expect(problems).toEqual([]);
    expect(entries.filter(({ text }) => text === 'some words and more of them, and the last ones\n')).toHaveLength(2);
  });

  function base85(bytes: Buffer): string {
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
    let text = '';
    for (let at = 0; at < padded.length; at += 4) {
      let value = padded.readUInt32BE(at);
      const digits = Array.from({ length: 5 }, () => {
        const digit = value % 85;
        value = Math.floor(value / 85);
        return String.fromCharCode(digit + 33);
      });
      text += digits.reverse().join('');
    }
    return text;
  }

  test('strings of objects, in whatever form they are written, by their names', () => {
    const wide = Buffer.from('\ufeffwide words', 'utf16le').swap16();
    const packed = stream(`7 0 8 18 <</V (one word)>> <</T <${wide.toString('hex')}>>>`, '/Type/ObjStm/N 2/First 9');
    const plain = '<</Title (a \\(plain\\) w\\157rd) /URI <68657820776f7264>>>';
    expect(textsIn(pdfOf(packed, plain))).toMatchObject({
      strings: 'V="one word"\nT="wide words"\nTitle="a (plain) word"\nURI="hex word"\n',
    });
  });

  test('files that are attached are opened in turn', () => {
    const gz = Buffer.from('H4sIAAAAAAACAyvPL0opBgCMHn1xBQAAAA==', 'base64');
    const { entries } = unpacked(pdfOf(stream(gz, '/Type/EmbeddedFile')));
    expect(entries[0]).toMatchObject({ path: 'object 1!content', text: 'words' });
  });

  test('encrypted ones are told', () => {
    const bytes = Buffer.concat([pdfOf('<<>>'), Buffer.from('trailer <</Encrypt 5 0 R>>')]);
    expect(unpacked(bytes).problems).toMatchObject([{ code: 'encrypted' }]);
  });

  test('streams without an end, in one another, and many of them, are read in time', () => {
    const loop = `1 0 obj <</Length 99>>\nstream\n`.repeat(20_000);
    expect(unpacked(Buffer.from(`%PDF-1.4\n${loop}`)).entries.length).toBeGreaterThan(0);
    // Each would take minutes, were it read again from each of its places.
    for (const hostile of ['1', '(\\', '(x(\\', '/a 1 0 R ']) {
      const many = hostile.repeat(200_000);
      const bytes = Buffer.from(`%PDF-1.4\n1 0 obj ${many}\n2 0 obj <<>>\nstream\nBT Tj ${many}\nendstream\n`);
      expect(unpacked(bytes).entries.length).toBeGreaterThan(0);
    }
    const empty = '1 0 obj <<>>\nstream\nendstream\n'.repeat(5000);
    expect(unpacked(Buffer.from(`%PDF-1.4\n${empty}%%EOF`)).problems).toEqual([]);
  });
});

describe('images', () => {
  const chunk = (kind: string, body: string | Buffer) => {
    const head = Buffer.alloc(4);
    head.writeUInt32BE(body.length);
    return Buffer.concat([head, Buffer.from(kind), Buffer.from(body as string), Buffer.alloc(4)]);
  };
  const png = Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.alloc(13)),
    chunk('tEXt', 'Comment\0a note'),
    chunk('zTXt', Buffer.concat([Buffer.from('More\0\0'), deflateSync('packed note')])),
    chunk('iTXt', Buffer.concat([Buffer.from('XML\0\x01\0en\0\0'), deflateSync('its text')])),
    chunk('IDAT', Buffer.alloc(50)),
    chunk('IEND', ''),
  ]);

  test('texts of a PNG, and what stands behind it', () => {
    expect(textsIn(png)).toEqual({ 'tEXt.Comment': '\0a note', 'zTXt.More': 'packed note', 'iTXt.XML': 'its text' });
    expect(unpacked(Buffer.concat([png, Buffer.from('behind')])).entries.at(-1)).toMatchObject({
      path: undefined,
      text: 'behind',
      how: { base: png.length },
    });
  });

  test('comments of a JPEG, and the rest as it is', () => {
    const bytes = Buffer.concat([
      Buffer.from('ffd8fffe0006', 'hex'),
      Buffer.from('note'),
      Buffer.from('ffda0002', 'hex'),
    ]);
    expect(unpacked(bytes).entries).toMatchObject([{ path: 'comment', text: 'note' }, { how: { base: 10 } }]);
  });

  test('that are cut off are no problem', () => {
    for (let length = 30; length < png.length; length += 7)
      expect(unpacked(png.subarray(0, length)).problems).toEqual([]);
  });
});

describe('SQLite', () => {
  const CODE = `
import sqlite3, sys
for mode in ['utf8', 'utf16', 'wal', 'wal16']:
 path = sys.argv[1] + '/' + mode
 db = sqlite3.connect(path)
 db.execute('pragma page_size=1024'); db.execute('pragma secure_delete=off')
 if mode[-2:] == '16': db.execute("pragma encoding='UTF-16be'")
 if mode[0] == 'w': db.execute('pragma journal_mode=wal'); db.execute('pragma wal_autocheckpoint=0')
 db.execute('create table users(id integer primary key, "full name" text, note varchar(10) not null, data blob, unique(note))')
 db.execute('create table pairs(v text, x as (v || k), k text, primary key(k desc)) without rowid')
 db.executemany('insert into users values(?,?,?,?)', [(i, 'name %d' % i, ('words %d ' % i) * (1 if i != 42 else 900), None) for i in range(1, 200)])
 db.execute('insert into pairs values(?,?)', ('the value', 'the key'))
 db.execute('insert into users values(?,?,?,?)', (500, 'packed', 'p', bytes.fromhex('504b0506' + '00' * 18)))
 db.commit()
 if mode[0] == 'w': open(path + '.copy', 'wb').write(open(path + '-wal', 'rb').read())
 else:
   db.execute('delete from users where id > 150'); db.execute('delete from users where id = 7'); db.commit()
 db.close()
`;
  const folder = tempFolder();
  const python = madeBy('python3', ['-c', CODE, folder]);

  /** One table with one row, for machines without Python. */
  const SMALL =
    'H4sIAAAAAAACAwsO9MksSVVIyy/KTSxRMGZgYmBkZHBQUGBgADIhGAYYgZgFjU8IMDHoJTPyghQz3mIAolFAN6DCyCbOz89oWZKYlJNaUsLkHOTqGOKqEOLo5OOqUKKRqFCSWlGiCYmb7wxANApGDmBnZBIvzy9KKQYA3fGD5QAEAAA=';
  const readSmall = () => {
    const { entries } = unpacked(gunzipSync(Buffer.from(SMALL, 'base64')), 100);
    expect(entries.map(({ path, text }) => [path, text]).slice(0, 2)).toEqual([
      ['schema', 'CREATE TABLE t(a text)\n'],
      ['t', 'a="words"\n'],
    ]);
    expect(entries[1]!.how.locate!(0)).toEqual({ name: '1', start: 0, line: 1 });
  };

  test('the row of a small one', readSmall);

  test.each(['utf8', 'utf16'])('rows of tables, with overflow pages: %s', (mode) => {
    if (!python) return readSmall();
    const { entries, problems } = unpacked(readFileSync(`${folder}/${mode}`));
    expect(problems).toEqual([]);
    const users = entries.find((entry) => entry.path === 'users')!;
    const start = users.text.indexOf('"words 41 "');
    expect(users.how.locate!(start)).toMatchObject({ name: '41' });
    expect(users.text).toContain(`note="${'words 42 '.repeat(900)}"\n`);
    expect(users.text).toContain('full name="name 8"\n');
    expect(entries.find((entry) => entry.path === 'pairs')!.text).toBe('k="the key"\nv="the value"\n');
    const deleted = entries.find((entry) => entry.path === 'deleted')!;
    expect(deleted).toMatchObject({ text: expect.stringMatching(/column3="words 1\d\d "\n/), how: { again: true } });
    if (mode === 'utf8') expect(deleted.text).toMatch(/name 7words 7 \n/);
    // Others are left in the pages.
    const raw = entries.at(-1)!;
    expect(raw).toMatchObject({ path: undefined, how: { again: true } });
    if (mode === 'utf8') expect(raw.text).toContain('words 160');
  });

  test('the log that is written ahead', () => {
    if (!python) return readSmall();
    for (const mode of ['wal', 'wal16']) {
      const { entries } = unpacked(readFileSync(`${folder}/${mode}.copy`), 1000);
      expect(entries.some(({ path, text }) => path?.startsWith('page ') && text.includes('"name 120"'))).toBe(true);
    }
  });

  test('pages that lead to themselves', () => {
    if (!python) return readSmall();
    const bytes = readFileSync(`${folder}/utf8`);
    // Every pointer of the inner pages leads to the first page.
    for (let at = 1024; at < bytes.length; at += 1024) if (bytes[at] === 5) bytes.writeUInt32BE(1, at + 8);
    expect(unpacked(bytes).problems).toMatchObject([{ code: 'damaged' }]);
  });
});
