import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { tarEntry, tarOf, zipOf } from '../helper/archives.ts';
import { SEEDS } from '../helper/container-seeds.ts';
import { tempFolder } from '../helper/temp-folder.ts';
import { madeBy, textsIn, unpacked } from '../helper/unpacked.ts';

const FILES = { 'conf/.env': 'A=1\nB=2\n', 'empty.txt': '', 'müll/Ж.txt': 'words\n'.repeat(300) };
const FULL = { 'conf/.env': FILES['conf/.env'], 'müll/Ж.txt': FILES['müll/Ж.txt'] };
const FAR = `${'deep/'.repeat(40)}far.txt`;

describe('tar', () => {
  test.each([1, 100, 512, 1 << 20])('in parts of %i bytes', (step) => {
    expect(textsIn(tarOf(FILES), step)).toEqual(FULL);
  });

  test('long names', () => {
    expect(textsIn(tarOf({ [FAR]: 'x' }))).toEqual({ [FAR]: 'x' });
    const pax = `${FAR.length + 10} path=${FAR}\n`;
    const bytes = Buffer.concat([...tarEntry('x', Buffer.from(pax), 'x'), ...tarEntry('short', Buffer.from('y'))]);
    expect(textsIn(bytes)).toEqual({ [FAR]: 'y' });
  });

  test('attributes that may hold anything are read', () => {
    const bytes = Buffer.concat([...tarEntry('x', Buffer.from('14 comment=so\n'), 'x'), tarOf({ a: 'b' })]);
    expect(textsIn(bytes)).toEqual({ attributes: 'comment=so\n', a: 'b' });
  });

  test('what a link leads to is read, and a file with holes goes by its name', () => {
    const [link] = tarEntry('link', Buffer.alloc(0), '2');
    link!.write('far/away', 157);
    const sum = () => {
      link!.write('        ', 148);
      const total = link!.reduce((all, byte) => all + byte, 0);
      link!.write(`${total.toString(8).padStart(6, '0')}\0 `, 148);
    };
    sum();
    const name = '26 GNU.sparse.name=b.txt\n'.replace('26', '25');
    const bytes = Buffer.concat([link!, ...tarEntry('x', Buffer.from(name), 'x'), tarOf({ 'GNU.0/b': 'c' })]);
    expect(textsIn(bytes)).toEqual({ link: 'far/away', 'b.txt': 'c' });
  });

  test('a file with many holes as tar writes it', () => {
    const cwd = tempFolder();
    const file = openSync(join(cwd, 'a'), 'w');
    for (let i = 0; i < 40; i++) writeSync(file, 'words', i * 100_000);
    closeSync(file);
    for (const format of ['gnu', 'pax']) {
      const bytes = madeBy('tar', ['-Scf', '-', `--format=${format}`, 'a'], undefined, cwd);
      const text = bytes ? textsIn(bytes).a! : 'words'.repeat(40);
      expect(text.split('words')).toHaveLength(41);
    }
  });

  test('what stands behind its end is read', () => {
    expect(textsIn(Buffer.concat([tarOf({ a: 'b' }), tarOf({ c: 'd' })]))).toEqual({ a: 'b', c: 'd' });
  });

  test('what stands between entries and is none is read as it is, and told', () => {
    const bytes = Buffer.concat([tarOf({ a: 'b' }, false), Buffer.alloc(512, 'z'), tarOf({ c: 'd' })]);
    expect(textsIn(bytes)).toEqual({ a: 'b', damaged: 'z'.repeat(512), c: 'd' });
    expect(unpacked(bytes).problems).toMatchObject([{ code: 'damaged' }]);
  });

  test.each([
    ['ustar', ['--format=ustar']],
    ['pax', ['--format=pax']],
    ['GNU', ['--format=gnu']],
    ['v7', ['--format=v7']],
  ])('as tar writes it: %s', (_, args) => {
    const cwd = tempFolder(FILES);
    const bytes = madeBy('tar', ['-cf', '-', ...args, 'conf', 'empty.txt', 'müll'], undefined, cwd) ?? tarOf(FILES);
    expect(textsIn(bytes)).toEqual(FULL);
  });
});

describe('zip', () => {
  test.each([
    ['deflated', {}],
    ['stored', { stored: true }],
    ['sizes behind the content', { streamed: true }],
    ['stored, sizes behind the content', { streamed: true, stored: true }],
    ['entries that the directory leaves out', { hidden: true }],
  ])('%s', (_, options) => {
    for (const step of [1, 13, 1 << 20]) expect(textsIn(zipOf(FILES, options), step)).toEqual(FULL);
    expect(unpacked(zipOf(FILES, options)).problems).toEqual([]);
  });

  test('as other programs write it', () => {
    const cwd = tempFolder(FILES);
    const code =
      'import sys,shutil,zipfile\nwith zipfile.ZipFile(sys.stdout.buffer,"w",zipfile.ZIP_DEFLATED) as z:\n z.write("conf/.env")';
    expect(textsIn(madeBy('zip', ['-qr', '-', 'conf'], undefined, cwd) ?? zipOf(FILES))).toMatchObject({
      'conf/.env': FILES['conf/.env'],
    });
    expect(textsIn(madeBy('python3', ['-c', code], undefined, cwd) ?? zipOf(FILES))).toMatchObject({
      'conf/.env': FILES['conf/.env'],
    });
  });

  test('encrypted entries are named, and the others are read', () => {
    const secret = zipOf({ 'secret.txt': 'words' }, { encrypted: true, hidden: true }).subarray(0, -22);
    const { entries, problems } = unpacked(Buffer.concat([secret, zipOf({ a: 'b' })]));
    expect(entries).toMatchObject([{ path: 'a', text: 'b' }, { how: { again: true } }]);
    expect(problems).toMatchObject([{ code: 'encrypted', path: 'secret.txt' }]);
  });

  test('an entry packed by an unknown method is named', () => {
    expect(unpacked(zipOf({ a: 'b' }, { method: 98 })).problems).toMatchObject([{ code: 'not-unpacked', path: 'a' }]);
  });

  test('an entry that is a bzip2 file, by its method', () => {
    const made = 'QlpoOTFBWSZTWTALJx0AAAHBgAAQIAAgADDNAEGmB2LuSKcKEgYBZOOg';
    const bytes = madeBy('bzip2', ['-c'], Buffer.from('words')) ?? Buffer.from(made, 'base64');
    const zip = zipOf({ a: bytes }, { method: 12, stored: true });
    expect(Object.keys(textsIn(zip))).toEqual(['a!content']);
    // The checksum is that of what it unpacks to.
    zip.writeUInt32LE(0x1234, 14);
    expect(unpacked(zip).problems).toEqual([]);
  });

  test('an entry packed by LZMA, as Python writes it', () => {
    const bytes = Buffer.from(
      'UEsDBD8AAgAOADS/dV0/jyiSHAAAAHgAAAAFAAAAYS50eHQJBAUAXQAAgAAAO5vKqtSvvikK8ihj///MOQAAUEsBAj8DPwACAA4ANL91XT+PKJIcAAAAeAAAAAUAAAAAAAAAAAAAAIABAAAAAGEudHh0UEsFBgAAAAABAAEAMwAAAD8AAAAAAA==',
      'base64',
    );
    for (const step of [1, 1000]) expect(textsIn(bytes, step)).toEqual({ 'a.txt': 'words\n'.repeat(20) });
    expect(unpacked(bytes).problems).toEqual([]);
  });

  test('an entry packed by LZMA whose size stands behind it', () => {
    const bytes = Buffer.from(
      'UEsDBD8ACgAOAEBSdl0AAAAAAAAAAAAAAAAFAAAAYS50eHQJBAUAXQAAgAAAO5vKqtSwVd9qUk5z///MOAAAUEsHCFyJirwcAAAAeAAAAFBLAwQ/AAoADgBAUnZdAAAAAAAAAAAAAAAABQAAAGIudHh0CQQFAF0AAIAAADabyqrt6PP///s8IABQSwcIfPJSixcAAAAEAAAAUEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==',
      'base64',
    );
    for (const step of [7, 1000])
      expect(textsIn(bytes, step)).toEqual({ 'a.txt': 'words '.repeat(20), 'b.txt': 'more' });
    expect(unpacked(bytes).problems).toEqual([]);
  });

  test('an entry that says it has no bytes', () => {
    const bytes = zipOf(FILES);
    bytes.fill(0, 18, 26);
    expect(textsIn(bytes)).toEqual(FULL);
    expect(unpacked(bytes).problems).toEqual([]);
    const empty = zipOf({ a: '' }, { stored: true, method: 8, hidden: true }).subarray(0, -22);
    expect(textsIn(Buffer.concat([empty, zipOf({ b: 'c' })]))).toEqual({ b: 'c' });
  });

  test('comments on entries', () => {
    const bytes = zipOf({ a: 'b' });
    const at = bytes.indexOf('PK\x01\x02');
    bytes.writeUInt16LE(4, at + 32);
    const name = at + 46 + 1;
    const commented = Buffer.concat([bytes.subarray(0, name), Buffer.from('note'), bytes.subarray(name)]);
    expect(textsIn(commented)).toEqual({ a: 'b', 'comment on a': 'note' });
  });

  test('a wrong checksum is told', () => {
    const bytes = zipOf({ a: 'words' }, { stored: true });
    bytes[bytes.indexOf('words')]! ^= 1;
    expect(unpacked(bytes).problems).toMatchObject([{ code: 'damaged', path: 'a' }]);
  });

  test('what stands between entries is read as it is', () => {
    const first = zipOf({ a: 'b' }, { hidden: true }).subarray(0, -22);
    expect(textsIn(Buffer.concat([first, Buffer.from('between them'), zipOf({ c: 'd' })]))).toEqual({
      a: 'b',
      between: 'between them',
      c: 'd',
    });
  });

  test('text of a document is joined across its runs', () => {
    const xml =
      '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p>' +
      '<w:r><w:t>first ha</w:t></w:r><w:r><w:rPr/><w:t>lf &amp; second</w:t></w:r></w:p><w:p><w:t>next</w:t></w:p></w:document>';
    const { entries } = unpacked(zipOf({ 'word/document.xml': xml }));
    expect(entries.map(({ path, text }) => [path, text])).toContainEqual([
      'word/document.xml',
      'first half & second\nnext\n',
    ]);
  });
});

describe('archives that others than archives hide', () => {
  const hidden = zipOf({ 'a.env': 'words' });

  test.each([
    ['a program of Windows', Buffer.from(`MZ\0${'x'.repeat(900)}PK\x03\x04 is no head${'y'.repeat(90)}`, 'latin1')],
    ['a program of Linux', Buffer.concat([Buffer.from('\x7fELF'), Buffer.alloc(3000, 'code')])],
    ['a script', Buffer.from('#!/usr/bin/env python3\n')],
    ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\0IEND....', 'latin1')],
  ])('behind %s', (_, before) => {
    const bytes = Buffer.concat([before, hidden, Buffer.from('behind')]);
    for (const step of [1, 7, 1 << 20]) {
      const { entries, problems } = unpacked(bytes, step);
      expect(problems).toEqual([]);
      const own = entries.filter(({ path }) => path === undefined);
      expect(entries.find(({ path }) => path === 'a.env')?.text).toBe('words');
      for (const { text, how } of own) expect(bytes.toString('latin1', how.base).startsWith(text)).toBe(true);
      expect(own.at(-1)!.text.endsWith('behind')).toBe(true);
    }
  });

  test.each(['gzip', 'xz', 'bzip2', '7z', 'zip'])('%s amid data of no known kind', (name) => {
    const data = Buffer.from(Array.from({ length: 700 }, (_, i) => (i * i * 7) % 253));
    const alone = unpacked(SEEDS[name]!).entries.flatMap(({ path, text }) => (path === undefined ? [] : [text]));
    for (const step of [1, 100, 1 << 20]) {
      const { entries, problems } = unpacked(Buffer.concat([data, SEEDS[name]!, data]), step);
      expect(problems).toEqual([]);
      expect(entries.flatMap(({ path, text }) => (path === undefined ? [] : [text]))).toEqual(alone);
      expect(entries[0]!.text).toBe(data.toString('latin1'));
    }
    // A piece of one is no damage, as in the memory of a process.
    if (name !== 'zip' && name !== '7z')
      expect(unpacked(Buffer.concat([data, SEEDS[name]!.subarray(0, -20), data])).problems).toEqual([]);
  });

  test('an archive behind the script that unpacks it', () => {
    const script = `#!/bin/sh\n# This script was generated using Makeself\n${'echo words\n'.repeat(2000)}`;
    expect(textsIn(Buffer.concat([Buffer.from(script), gzipSync(tarOf({ a: 'b' }))]))).toEqual({ '': script, a: 'b' });
  });

  test('texts of two bytes a character amid other data, whichever comes first', () => {
    const wide = Buffer.from('some words', 'utf16le');
    for (const text of [wide, Buffer.from(wide).swap16()]) {
      const bytes = Buffer.concat([Buffer.alloc(300, '\x01\x02\0'), Buffer.alloc(2), text, Buffer.alloc(300, 3)]);
      expect(unpacked(bytes).entries.at(-1)).toMatchObject({ path: 'wide text', text: 'some words\n' });
    }
  });

  test('a program without one is read as it is', () => {
    const bytes = Buffer.concat([Buffer.from('\x7fELF'), Buffer.alloc(300, 'PK\x03\x04')]);
    expect(unpacked(bytes).entries).toMatchObject([{ path: undefined, text: bytes.toString('latin1') }]);
    expect(() => unpacked(Buffer.from('MZ is a text\n'))).toThrow('no container');
  });
});

describe('archives of packages', () => {
  test('ar, with names of all kinds', () => {
    const entry = (name: string, content: string) =>
      `${name.padEnd(48)}${String(content.length).padEnd(10)}\`\n${content}${content.length % 2 ? '\n' : ''}`;
    const bytes = [
      '!<arch>\n',
      entry('//', 'far.txt/\n'),
      entry('short/', 'abc'),
      entry('/0', 'de'),
      entry('#1/4', 'bsd\0f'),
    ];
    expect(textsIn(Buffer.from(bytes.join('')))).toEqual({ short: 'abc', 'far.txt': 'de', bsd: 'f' });
  });

  test('a Debian package', () => {
    const entry = (name: string, content: Buffer) =>
      Buffer.concat([
        Buffer.from(`${name.padEnd(48)}${String(content.length).padEnd(10)}\`\n`),
        content,
        Buffer.alloc(content.length % 2),
      ]);
    const deb = Buffer.concat([
      Buffer.from('!<arch>\n'),
      entry('debian-binary', Buffer.from('2.0\n')),
      entry('control.tar.gz', gzipSync(tarOf({ './postinst': 'echo' }))),
      entry('data.tar.gz', gzipSync(tarOf({ './etc/app.conf': 'x=1' }))),
    ]);
    expect(textsIn(deb)).toEqual({
      'debian-binary': '2.0\n',
      'control.tar.gz!postinst': 'echo',
      'data.tar.gz!etc/app.conf': 'x=1',
    });
  });

  const newc = (name: string, content: string) => {
    const hex = (value: number) => value.toString(16).padStart(8, '0');
    const fields = [1, 0o100644, 0, 0, 1, 0, content.length, 0, 0, 0, 0, name.length + 1, 0].map(hex);
    const head = `070701${fields.join('')}${name}\0`;
    return `${head}${'\0'.repeat((4 - (head.length % 4)) % 4)}${content}${'\0'.repeat((4 - (content.length % 4)) % 4)}`;
  };
  const cpio = Buffer.from(newc('etc/app.conf', 'x=12') + newc('b', 'c') + newc('TRAILER!!!', ''));

  test('cpio', () => expect(textsIn(cpio)).toEqual({ 'etc/app.conf': 'x=12', b: 'c' }));

  test('cpio behind cpio, as in the initial RAM disk of a kernel', () => {
    const first = Buffer.concat([Buffer.from(newc('early', 'a') + newc('TRAILER!!!', '')), Buffer.alloc(700)]);
    for (const step of [1, 500])
      expect(textsIn(Buffer.concat([first, gzipSync(cpio)]), step)).toEqual({
        early: 'a',
        'etc/app.conf': 'x=12',
        b: 'c',
      });
  });

  test('an RPM package, with its scripts', () => {
    const header = (store: string) => {
      const head = Buffer.alloc(32);
      head.writeUInt32BE(0x8eade801, 0);
      head.writeUInt32BE(1, 8);
      head.writeUInt32BE(store.length, 12);
      return Buffer.concat([head, Buffer.from(store)]);
    };
    const lead = Buffer.concat([Buffer.from('edabeedb', 'hex'), Buffer.alloc(92)]);
    const rpm = Buffer.concat([lead, header('sig'), Buffer.alloc(5), header('%post script'), gzipSync(cpio)]);
    expect(textsIn(rpm)).toEqual({ signature: 'sig', header: '%post script', 'etc/app.conf': 'x=12', b: 'c' });
  });

  test('asar', () => {
    const json = JSON.stringify({
      files: {
        lib: { files: { 'b.js': { size: 3, offset: '4' }, link: { link: 'a.js' } } },
        'a.js': { size: 4, offset: '0' },
      },
    });
    const head = Buffer.alloc(16);
    const padded = json.length + ((4 - (json.length % 4)) % 4);
    for (const [i, value] of [4, padded + 8, padded + 4, json.length].entries()) head.writeUInt32LE(value, i * 4);
    expect(textsIn(Buffer.concat([head, Buffer.from(json.padEnd(padded, '\0')), Buffer.from('aaaabbb')]))).toEqual({
      'a.js': 'aaaa',
      'lib/b.js': 'bbb',
    });
  });
});

test('containers within containers', () => {
  const inner = zipOf({ 'conf/.env': 'A=1' });
  expect(textsIn(gzipSync(tarOf({ './inner.zip': inner, 'b.gz': gzipSync('b') })))).toEqual({
    'inner.zip!conf/.env': 'A=1',
    'b.gz!content': 'b',
  });
});

test('a loose object of git, and what only begins like one', () => {
  expect(textsIn(deflateSync('blob 5\0words'))).toEqual({ content: 'words' });
  const other = Buffer.concat([Buffer.from('x\x9c\x01\0\0', 'latin1'), Buffer.alloc(40, 'words')]);
  expect(unpacked(other)).toMatchObject({ problems: [] });
});
