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
    'def go(x, word="standard", *, other="by name"):',
    '  place = "here"',
    '  x.part = "five"',
    '  x["item"] = "six"',
    '  return login(user="one", key=b"two", last=x.get("none", 1))',
    'class A:',
    '  member = "three"',
    'SET = {"first": "four", "inner": {"a": go("b"), "b": "eight"}, "second": ("a", "b")}',
    'PAIR = {"only": "seven"}',
  ];
  /** As Python 3.6, 3.12 and 3.13 make it, for machines without Python. */
  const MADE = [
    'Mw0NCgDxU2VEAQAA4wAAAAAAAAAAAAAAAAQAAABAAAAAc0QAAABkAFoAZBFkAmQDnAFkBGQFhANaAUcAZAZkB4QAZAeDAloCZAhlAWQJgwFkCmQLnAJkEmQNnANaA2QOZA9pAVoEZBBTACkTegtkYi5pbnRlcm5hbNoIc3RhbmRhcmR6B2J5IG5hbWUpAdoFb3RoZXJjAgAAAAEAAAAEAAAABgAAAEMAAABzKAAAAGQBfQNkAnwAXwBkA3wAZAQ8AHQBZAVkBnwAagJkB2QIgwJkCY0DUwApCk7aBGhlcmVaBGZpdmVaA3NpeNoEaXRlbVoDb25lcwMAAAB0d29aBG5vbmXpAQAAACkD2gR1c2Vy2gNrZXlaBGxhc3QpA9oEcGFydFoFbG9naW7aA2dldCkE2gF4WgR3b3JkcgIAAABaBXBsYWNlqQByCwAAAPoEYS5wedoCZ28CAAAAcwgAAAAAAQQBBgEIAXINAAAAYwAAAAAAAAAAAAAAAAEAAABAAAAAcxAAAABlAFoBZABaAmQBWgNkAlMAKQPaAUFaBXRocmVlTikE2ghfX25hbWVfX9oKX19tb2R1bGVfX9oMX19xdWFsbmFtZV9f2gZtZW1iZXJyCwAAAHILAAAAcgsAAAByDAAAAHIOAAAABwAAAHMCAAAACAFyDgAAAFoEZm91ctoBYloFZWlnaHQpAtoBYXITAAAAchQAAAApA9oFZmlyc3TaBWlubmVy2gZzZWNvbmRaBG9ubHlaBXNldmVuTikBcgEAAAApAnIUAAAAchMAAAApBVoESE9TVHINAAAAcg4AAABaA1NFVFoEUEFJUnILAAAAcgsAAAByCwAAAHIMAAAA2gg8bW9kdWxlPgEAAABzCAAAAAQBEAUOAhYB',
    'yw0NCgAAAAAA8VNlRAEAAOMAAAAAAAAAAAAAAAAEAAAAAAAAAPNQAAAAlwBkAFoAZA5kAWQCnAFkA4QDWgECAEcAZASEAGQFqwIAAAAAAABaAmQGAgBlAWQHqwEAAAAAAABkCGQJnAJkCWQKnANaA2QLZAxpAVoEeQ0pD3oLZGIuaW50ZXJuYWx6B2J5IG5hbWUpAdoFb3RoZXJjAgAAAAAAAAABAAAACAAAAAMAAADzWgAAAJcAZAF9A2QCfABfAAAAAAAAAAAAZAN8AGQEPAAAAHQDAAAAAAAAAABkBWQGfABqBQAAAAAAAAAAAAAAAAAAAAAAAGQHZAirAgAAAAAAAKwJqwMAAAAAAABTACkKTtoEaGVyZdoEZml2ZdoDc2l42gRpdGVt2gNvbmVzAwAAAHR3b9oEbm9uZekBAAAAKQPaBHVzZXLaA2tledoEbGFzdCkD2gRwYXJ02gVsb2dpbtoDZ2V0KQTaAXjaBHdvcmRyAgAAANoFcGxhY2VzBAAAACAgICD6BGEucHnaAmdvchUAAAACAAAAczEAAACAANgKEIAl2AsRgCGEJtgOE4AhgEaBKdwJDpBFmHaoQa9FqUWwJrgh0yw81Ak90AI98wAAAABjAAAAAAAAAAAAAAAAAQAAAAAAAADzEAAAAJcAZQBaAWQAWgJkAVoDeQIpA9oBQdoFdGhyZWVOKQTaCF9fbmFtZV9f2gpfX21vZHVsZV9f2gxfX3F1YWxuYW1lX1/aBm1lbWJlcqkAchYAAAByFAAAAHIYAAAAchgAAAAHAAAAcwcAAACEANgLEoEmchYAAAByGAAAANoEZm91ctoBYtoFZWlnaHQpAtoBYXIgAAAAKQPaBWZpcnN02gVpbm5lctoGc2Vjb25k2gRvbmx52gVzZXZlbk4pAdoIc3RhbmRhcmQpBdoESE9TVHIVAAAAchgAAADaA1NFVNoEUEFJUnIeAAAAchYAAAByFAAAAPoIPG1vZHVsZT5yLAAAAAEAAABzPwAAAPADAQEB2AcUgATwAgQBPqBJ9AAEAT73CgEBE/EAAQET4BAWoXKoI6N3sFfRIT3IGtEGVIAD2AgOkAfQBxiBBHIWAAAA',
    '8w0NCgAAAAAA8VNlRAEAAOMAAAAAAAAAAAAAAAAEAAAAAAAAAPNUAAAAlQBTAHIAUw5TAVMCLgFTAxoAagJqAXIBGAAiAFMEGgBTBTUCAAAAAAAAcgJTBlwBIgBTBzUBAAAAAAAAUwhTCS4CUwlTCi4DcgNTC1MMMAFyBGcNKQ96C2RiLmludGVybmFsegdieSBuYW1lKQHaBW90aGVyYwIAAAAAAAAAAQAAAAgAAAADAAAA81QAAACVAFMBbgNTAlUAbAAAAAAAAAAAAFMDVQBTBCcAAABbAwAAAAAAAAAAUwVTBlUAUgUAAAAAAAAAAAAAAAAAAAAAAABTB1MINQIAAAAAAABTCTkDJAApCk7aBGhlcmXaBGZpdmXaA3NpeNoEaXRlbdoDb25lcwMAAAB0d2/aBG5vbmXpAQAAACkD2gR1c2Vy2gNrZXnaBGxhc3QpA9oEcGFydNoFbG9naW7aA2dldCkE2gF42gR3b3JkcgIAAADaBXBsYWNlcwQAAAAgICAg2gRhLnB52gJnb3IVAAAAAgAAAHMxAAAAgADYChCAJdgLEYAhhCbYDhOAIYBGgSncCQ6QRZh2qEGvRalFsCa4IdMsPNEJPdACPfMAAAAAYwAAAAAAAAAAAAAAAAEAAAAAAAAA8xgAAACVAFwAcgFTAHICUwFyA1MCcgRTA3IFZwQpBdoBQekHAAAA2gV0aHJlZakATikG2ghfX25hbWVfX9oKX19tb2R1bGVfX9oMX19xdWFsbmFtZV9f2g9fX2ZpcnN0bGluZW5vX1/aBm1lbWJlctoVX19zdGF0aWNfYXR0cmlidXRlc19fchsAAAByFgAAAHIUAAAAchgAAAByGAAAAAcAAABzBwAAAIYA2AsSgyZyFgAAAHIYAAAA2gRmb3Vy2gFi2gVlaWdodCkC2gFhciMAAAApA9oFZmlyc3TaBWlubmVy2gZzZWNvbmTaBG9ubHnaBXNldmVuTikB2ghzdGFuZGFyZCkF2gRIT1NUchUAAAByGAAAANoDU0VU2gRQQUlSchsAAAByFgAAAHIUAAAA2gg8bW9kdWxlPnIvAAAAAQAAAHM/AAAA8AMBAQHYBxSABPACBAE+oEn2AAQBPvcKAQET8QABARPgEBahcqgjo3ewV9EhPcga0QZUgAPYCA6QB9AHGIEEchYAAAA=',
  ];

  test('constants stand by their names', () => {
    const folder = tempFolder({ 'a.py': `${SOURCE.join('\n')}\n` });
    const made = madeBy(
      'python3',
      ['-c', 'import py_compile; py_compile.compile("a.py", cfile="a.pyc")'],
      undefined,
      folder,
    );
    const stored = MADE.map((text) => Buffer.from(text, 'base64'));
    for (const bytes of made ? [...stored, readFileSync(join(folder, 'a.pyc'))] : stored) {
      const text = textsIn(bytes).constants;
      for (const line of [
        'HOST="db.internal"',
        'user="one"',
        'key="two"',
        'member="three"',
        'first="four"',
        'word="standard"',
        'other="by name"',
        'part="five"',
        'item="six"',
        'only="seven"',
        'b="eight"',
      ])
        expect(`\n${text}`).toContain(`\n${line}\n`);
    }
    const pyc = stored[1]!;
    expect(unpacked(pyc).entries).toHaveLength(1);
    for (let length = 30; length < pyc.length; length += 5)
      expect(unpacked(pyc.subarray(0, length)).entries.at(-1)).toMatchObject({ path: undefined, how: { again: true } });
  });
});
