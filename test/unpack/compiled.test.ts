import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { zipOf } from '../helper/archives.ts';
import { tempFolder } from '../helper/temp-folder.ts';
import { madeBy, textsIn, unpacked } from '../helper/unpacked.ts';

describe('Java classes', () => {
  const short = (...values: readonly number[]) => {
    const bytes = Buffer.alloc(values.length * 2);
    for (const [i, value] of values.entries()) bytes.writeUInt16BE(value, i * 2);
    return bytes;
  };

  /** A class as its specification tells: one field with a value, and a method that gives a string to a field, a call and a variable. */
  function classOf(): Buffer {
    const pool: Buffer[] = [];
    const put = (tag: number, ...parts: readonly Buffer[]) => pool.push(Buffer.concat([Buffer.from([tag]), ...parts]));
    const text = (value: string) => put(1, short(Buffer.byteLength(value)), Buffer.from(value));
    const string = (value: string) => put(8, short(text(value)));
    const member = (name: string) => put(9, short(0, put(12, short(text(name), 0))));
    const attribute = (name: string, body: Buffer) => {
      const head = Buffer.alloc(4);
      head.writeUInt32BE(body.length);
      return Buffer.concat([short(text(name)), head, body]);
    };
    put(5, Buffer.alloc(8));
    pool.push(Buffer.alloc(0)); // it counts for two
    const field = Buffer.concat([
      short(0, text('HOST'), 0, 1),
      attribute('ConstantValue', short(string('db.internal'))),
    ]);
    const load = (value: string) => Buffer.from([18, string(value)]);
    const code = Buffer.concat([
      Buffer.from([0xaa, 0, 0, 0]),
      Buffer.alloc(8),
      Buffer.from([0, 0, 0, 1]),
      Buffer.alloc(8), // a switch
      load('one'),
      Buffer.from([181]),
      short(member('user')),
      load('two'),
      load('three'),
      Buffer.from([182]),
      short(member('login')),
      load('päss "four"'),
      Buffer.from([76]), // the local variable 1
      Buffer.from([177]),
    ]);
    const local = Buffer.concat([short(1, code.length - 1, 1, text('word'), 0, 1)]);
    const rest = Buffer.concat([short(0, 1), attribute('LocalVariableTable', local)]);
    const size = Buffer.alloc(4);
    size.writeUInt32BE(code.length);
    const method = Buffer.concat([
      short(0, text('go'), 0, 1),
      attribute('Code', Buffer.concat([short(2, 2), size, code, rest])),
    ]);
    string('nowhere else');
    const head = Buffer.concat([Buffer.from('cafebabe00000034', 'hex'), short(pool.length + 1)]);
    return Buffer.concat([head, ...pool, short(0, 0, 0, 0, 1), field, short(1), method, short(0)]);
  }
  const constants = 'HOST="db.internal"\nuser="one"\nlogin("two", "three")\nword=päss "four"\n"nowhere else"\n';

  test('strings stand by the names of the fields, variables and calls that they are given to', () => {
    const { entries, problems } = unpacked(zipOf({ 'a/B.class': classOf() }), 7);
    expect(entries[0]!.path).toBe('a/B.class!constants');
    expect(Buffer.from(entries[0]!.text, 'latin1').toString()).toBe(constants);
    expect(entries[1]).toMatchObject({ path: 'a/B.class', how: { again: true } });
    expect(problems).toEqual([]);
  });

  test('what is cut off or none is read as it is', () => {
    const whole = classOf();
    for (let length = 20; length < whole.length; length += 3) {
      const { entries, problems } = unpacked(whole.subarray(0, length));
      expect(entries.at(-1)).toMatchObject({ path: undefined, text: whole.toString('latin1', 0, length) });
      expect(problems).toEqual([]);
    }
    const fat = Buffer.from('cafebabe00000002', 'hex');
    expect(() => unpacked(fat)).toThrow('no container');
  });
});

describe('compiled Python', () => {
  const SOURCE = [
    'HOST = "db.internal"',
    'def go(word="standard"):',
    '  place = "here"',
    '  return login(user="one", key=b"two")',
    'class A:',
    '  member = "three"',
    'SET = {"first": "four", "second": ("a", "b")}',
  ];
  /** As Python 3.12 makes it, for machines without Python. */
  const MADE =
    'yw0NCgAAAAA7/AFrsAAAAOMAAAAAAAAAAAAAAAAEAAAAAAAAAPMuAAAAlwBkAFoAZAhkAYQBWgECAEcAZAKEAGQDqwIAAAAAAABaAmQEZAVkBpwCWgN5BykJegtkYi5pbnRlcm5hbGMBAAAAAAAAAAAAAAAEAAAAAwAAAPMgAAAAlwBkAX0BdAEAAAAAAAAAAGQCZAOsBKsCAAAAAAAAUwApBU7aBGhlcmXaA29uZXMDAAAAdHdvKQLaBHVzZXLaA2tleSkB2gVsb2dpbikC2gR3b3Jk2gVwbGFjZXMCAAAAICD6BGEucHnaAmdvcgsAAAACAAAAcxQAAACAANgKEIAl3AkOkEWYdtQJJtACJvMAAAAAYwAAAAAAAAAAAAAAAAEAAAAAAAAA8xAAAACXAGUAWgFkAFoCZAFaA3kCKQPaAUHaBXRocmVlTikE2ghfX25hbWVfX9oKX19tb2R1bGVfX9oMX19xdWFsbmFtZV9f2gZtZW1iZXKpAHIMAAAAcgoAAAByDgAAAHIOAAAABQAAAHMHAAAAhADYCxKBJnIMAAAAcg4AAADaBGZvdXIpAtoBYdoBYikC2gVmaXJzdNoGc2Vjb25kTikB2ghzdGFuZGFyZCkE2gRIT1NUcgsAAAByDgAAANoDU0VUchQAAAByDAAAAHIKAAAA+gg8bW9kdWxlPnIdAAAAAQAAAHMjAAAA8AMBAQHYBxSABPMCAgEn9wYBARPxAAEBE+AQFqAq0QYtgQNyDAAAAA==';

  test('constants stand by their names', () => {
    const folder = tempFolder({ 'a.py': `${SOURCE.join('\n')}\n` });
    const made = madeBy(
      'python3',
      ['-c', 'import py_compile; py_compile.compile("a.py", cfile="a.pyc")'],
      undefined,
      folder,
    );
    const pyc = Buffer.from(MADE, 'base64');
    for (const bytes of made ? [pyc, readFileSync(join(folder, 'a.pyc'))] : [pyc]) {
      const text = textsIn(bytes).constants;
      for (const line of [
        'HOST="db.internal"',
        'user="one"',
        'key="two"',
        'member="three"',
        'first="four"',
        '"standard"',
      ])
        expect(`\n${text}`).toContain(`\n${line}\n`);
    }
    expect(unpacked(pyc).entries).toHaveLength(1);
    for (let length = 30; length < pyc.length; length += 5)
      expect(unpacked(pyc.subarray(0, length)).entries.at(-1)).toMatchObject({ path: undefined, how: { again: true } });
  });
});
