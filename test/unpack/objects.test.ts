import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recognise } from '../../src/unpack/recognise.ts';
import { zipOf } from '../helper/archives.ts';
import { compoundFile } from '../helper/compound-file.ts';
import { textsIn, unpacked } from '../helper/unpacked.ts';

const bytesOf = (base64: string) => Buffer.from(base64, 'base64');
const VALUES = 'a:\nuser="one"\nlist:\n';

describe('pickled objects of Python', () => {
  /** Of `{'a': {'user': 'one'}, 'list': ['two', b'three', b'PK\x03'], 'n': 3}`. */
  const PICKLES: Readonly<Record<number, string>> = {
    0: 'KGRwMApWYQpwMQooZHAyClZ1c2VyCnAzClZvbmUKcDQKc3NWbGlzdApwNQoobHA2ClZ0d28KcDcKYWNfY29kZWNzCmVuY29kZQpwOAooVnRocmVlCnA5ClZsYXRpbjEKcDEwCnRwMTEKUnAxMgphZzgKKFZQSwMKcDEzCmcxMAp0cDE0ClJwMTUKYXNWbgpwMTYKSTMKcy4=',
    2: 'gAJ9cQAoWAEAAABhcQF9cQJYBAAAAHVzZXJxA1gDAAAAb25lcQRzWAQAAABsaXN0cQVdcQYoWAMAAAB0d29xB2NfY29kZWNzCmVuY29kZQpxCFgFAAAAdGhyZWVxCVgGAAAAbGF0aW4xcQqGcQtScQxoCFgDAAAAUEsDcQ1oCoZxDlJxD2VYAQAAAG5xEEsDdS4=',
    4: 'gASVPgAAAAAAAAB9lCiMAWGUfZSMBHVzZXKUjANvbmWUc4wEbGlzdJRdlCiMA3R3b5RDBXRocmVllEMDUEsDlGWMAW6USwN1Lg==',
  };

  test.each([0, 2, 4])('protocol %i', (protocol) => {
    const bytes = bytesOf(PICKLES[protocol]!);
    const { values } = textsIn(bytes, 7);
    expect(values).toContain(`${VALUES}"two"\n"three"\n`);
    expect(unpacked(bytes).problems).toEqual([]);
    // All was understood, so the bytes are not read as they are.
    expect(unpacked(bytes).entries.every(({ path }) => path !== undefined)).toBe(true);
  });

  test('a container in one is opened, and what stands behind is read as it is', () => {
    const zip = zipOf({ 'a.txt': 'words' });
    const size = Buffer.alloc(4);
    size.writeUInt32LE(zip.length);
    const bytes = Buffer.concat([bytesOf('gAN9cQBC'), size, zip, Buffer.from('.behind it')]);
    expect(textsIn(bytes)).toEqual({ 'data at 10!a.txt': 'words' });
    expect(unpacked(bytes).entries.at(-1)).toMatchObject({ path: undefined, text: 'behind it' });
  });

  test('objects in themselves, and many that refer to few, end', () => {
    const inItself = bytesOf('gAJdcQBoAGFoAGFYAwAAAG9uZWEu');
    expect(textsIn(inItself)).toEqual({ values: '"one"\n' });
    const twice = 'cQBoAIZxAGgA'.repeat(300);
    expect(unpacked(Buffer.concat([bytesOf('gAJYAwAAAG9uZQ=='), bytesOf(twice)])).problems).toEqual([]);
  });

  test('damaged ones are read as they are', () => {
    const bytes = bytesOf(PICKLES[4]!);
    bytes[20] = 0xff;
    expect(unpacked(bytes).entries.at(-1)).toMatchObject({ path: undefined, text: bytes.toString('latin1') });
  });
});

test('property lists in binary form', () => {
  const bytes = bytesOf(
    'YnBsaXN0MDDUAQIDBAUICQxRYVRkYXRhVGxpc3RRbtEGB1R1c2VyU29uZUV0aHJlZaIKC1N0d29mAGQAcgBlAGkAIAD8EAMIERMYHR8iJysxNDhFAAAAAAAAAQEAAAAAAAAADQAAAAAAAAAAAAAAAAAAAEc=',
  );
  const texts = textsIn(bytes, 9);
  expect(texts['data 8']).toBe('three');
  expect(Buffer.from(texts.values!, 'latin1').toString()).toBe(`a:\nuser="one"\n"data"\nlist:\n"two"\n"drei ü"\n"n"\n`);
  expect(unpacked(bytes.subarray(0, -5)).problems).toMatchObject([{ code: 'damaged' }]);
});

describe('arrays of NumPy', () => {
  const array = (kind: string, body: Buffer) => {
    const head = Buffer.from(
      `{'descr': '${kind}', 'fortran_order': False, 'shape': (2,), }`.padEnd(117, ' ').concat('\n'),
    );
    return Buffer.concat([Buffer.from('\x93NUMPY\x01\0', 'latin1'), Buffer.from([head.length, 0]), head, body]);
  };
  const wide = Buffer.from([...'user=onetwo\0\0\0\0\0'].flatMap((character) => [character.charCodeAt(0), 0, 0, 0]));

  test.each([
    ['texts of four bytes a character', array('<U8', wide), { values: 'user=one\ntwo\n' }],
    ['texts of one', array('|S8', Buffer.from('user=onetwo\0\0\0\0\0')), { values: 'user=one\ntwo\n' }],
    ['objects', array('|O', bytesOf('gAJ9WAQAAAB1c2VyWAMAAABvbmVzLg==')), { 'values!values': 'user="one"\n' }],
    ['numbers', array('<f8', Buffer.alloc(16, 7)), { values: '\x07'.repeat(16) }],
  ])('%s', (_, bytes, texts) => {
    for (const step of [1, 1000]) expect(textsIn(bytes, step)).toMatchObject(texts);
    expect(unpacked(bytes).problems).toEqual([]);
  });
});

describe('documents of older programs', () => {
  const wide = (text: string) => Buffer.from(text, 'utf16le');

  test('every stream, and the wide text in it', () => {
    const big = Buffer.concat([Buffer.alloc(700, 1), wide('some wide words\rand more'), Buffer.alloc(4000, 2)]);
    const texts = textsIn(compoundFile(Buffer.from('small words'), big), 100);
    expect(texts.Small).toBe('small words');
    expect(texts['Folder/Big']).toBe(big.toString('latin1'));
    expect(texts['Folder/Big wide text']).toBe('some wide words\nand more\n');
  });

  test('tables that lead in circles end', () => {
    const bytes = compoundFile(Buffer.from('small words'), Buffer.alloc(5000, 1));
    bytes.writeUInt32LE(4, 512 + 5 * 4);
    bytes.writeUInt32LE(1, 1024 + 128 + 76);
    expect(textsIn(bytes)['Folder/Big']).toHaveLength(5000);
  });

  test('wide text in programs is told by its place', () => {
    const bytes = Buffer.concat([
      Buffer.from('MZ\0\0'),
      Buffer.alloc(60, 7),
      wide('some wide words'),
      Buffer.alloc(40),
    ]);
    for (const step of [1, 1000]) {
      const { entries } = unpacked(bytes, step);
      expect(entries.at(-1)).toMatchObject({ path: 'wide text', text: 'some wide words\n' });
      expect(entries.at(-1)!.how.locate!(3).name).toBe('byte 64');
    }
  });

  test('wide text is found wherever it stands in much data', () => {
    const part = fc.oneof(
      { weight: 3, arbitrary: fc.nat(3000).map((length) => Buffer.alloc(length)) },
      { weight: 3, arbitrary: fc.nat(3000).map((length) => Buffer.alloc(length, 'data\x01\0')) },
      fc.constantFrom(2, 3, 7, 8, 20).map((length) => wide('abcdefghijklmnopqrst'.slice(0, length))),
      fc.constantFrom(2, 7, 9).map((length) => wide('some words'.slice(0, length)).swap16()),
      fc
        .constantFrom(2, 8, 12)
        .map((length) => Buffer.from([...'twelve words'.slice(0, length)].join('\0\0\0'), 'latin1')),
      fc.uint8Array({ maxLength: 6 }).map((bytes) => Buffer.from(bytes)),
    );
    const property = fc.property(fc.array(part, { minLength: 6, maxLength: 20 }), (parts) => {
      const bytes = Buffer.concat([Buffer.from('\x7fELF\x01\x01'), ...parts]);
      // What comes in small pieces is read byte by byte.
      const told = (step: number) =>
        unpacked(bytes, step).entries.map(({ path, text, how }) => [path, text, how.locate?.(0).name]);
      expect(told(1_000_000)).toEqual(told(1000));
    });
    fc.assert(property, { seed: 20261122, numRuns: 150 });
  });

  test.each([0, 3])('text of four bytes a character, with its letter at byte %i', (place) => {
    const letters = [...'some\nwide words'].map((letter) => {
      const unit = Buffer.alloc(4);
      unit.write(letter, place);
      return unit;
    });
    const bytes = Buffer.concat([Buffer.from('\x7fELF'), Buffer.alloc(60, 7), ...letters, Buffer.alloc(40, 7)]);
    for (const step of [1, 1000]) {
      const { entries } = unpacked(bytes, step);
      expect(entries.at(-1)).toMatchObject({ path: 'wide text', text: 'some\nwide words\n' });
      expect(entries.at(-1)!.how.locate!(3).name).toBe(`byte ${64 + place}`);
    }
  });
});

describe('tables with a column for secrets', () => {
  const rowsIn = (text: string) => {
    const { entries, problems } = unpacked(Buffer.from(text), 50);
    expect(problems).toEqual([]);
    expect(entries[0]).toMatchObject({
      path: undefined,
      text: Buffer.from(text).toString('latin1'),
      how: { own: true },
    });
    return entries[1]!;
  };

  test('each cell stands behind the name of its column, and is told by its line', () => {
    const { path, text, how } = rowsIn(
      'name,url,user name,password\r\na,http://a,bob,one\r\n"b ""c""\nd",,,"two, three"\r\ne,,,four\r\n',
    );
    expect(path).toBe(undefined);
    expect(text).toBe(
      'name="a"\nurl="http://a"\nuser_name="bob"\npassword="one"\nname=b "c"\nd\npassword="two, three"\nname="e"\npassword="four"\n',
    );
    expect(how.again).toBe(true);
    const lineOf = (at: number) => text.slice(0, at).split('\n').length - how.locate!(at).line + 1;
    expect([0, text.indexOf('one'), text.indexOf('two'), text.indexOf('four')].map(lineOf)).toEqual([2, 2, 3, 5]);
  });

  test('and by its bytes', () => {
    const csv = '\ufeffSeite;Konto;Passwort\r\nKüche;"Anna";eins\r\nhttp://a/eins;"b ""c""";"zwei"\r\n';
    const { text, how } = rowsIn(csv);
    const written = (value: string) => {
      const at = text.indexOf(value);
      const from = at - how.locate!(at).start;
      return Buffer.from(csv).toString('latin1', from, from + value.length);
    };
    expect(['Anna', 'eins', 'zwei'].map(written)).toEqual(['Anna', 'eins', 'zwei']);
  });

  test('in a table of settings the values stand behind their names', () => {
    expect(rowsIn('key;value;note\ndb.password;one;\n;two;\n').text).toBe(
      'key="db.password"\ndb.password="one"\nvalue="two"\n',
    );
  });

  test.each([
    ['names of other things', 'name,url\na,b\n'],
    ['code', 'const password, token = a()\n'],
    ['a sentence', 'One, two. The password, that is,\nthree\n'],
    ['no line end', 'name,password'],
  ])('%s are none', (_, text) => {
    expect(recognise(Buffer.from(text))).toBe(null);
  });
});
