import { describe, expect, test } from 'vitest';
import { createScanner } from '../../../src/scan/scanner.ts';
import { wasmKernel } from '../../helper/matcher.ts';
import { rulebook } from '../../helper/rules.ts';
import { scanBytes } from '../../helper/scan-bytes.ts';

const scanner = createScanner(rulebook, wasmKernel());
const scan = (text: string) => scanBytes(scanner, Buffer.from(text), 'settings.conf');
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const ALNUM = `${LETTERS}${LETTERS.toUpperCase()}0123456789`;

/** The signs that generators of passwords put in. */
const SIGNS = { pwgen: '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~', '1Password': '!@.-_*', typed: '!@#$%^&*-_.?+=' };

let seed = 12_345;

/** The same numbers at each run. */
function below(n: number): number {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
  return Math.floor((seed / 2 ** 32) * n);
}

/** Letters of both cases, a digit and two signs at least, as generators are told to. */
function password(length: number, signs: string): string {
  const pick = (set: string) => set[below(set.length)]!;
  const all = [LETTERS, LETTERS.toUpperCase(), '0123456789', signs, signs].map(pick);
  while (all.length < length) all.push(pick(ALNUM + LETTERS + signs));
  for (let i = all.length - 1; i > 0; i--) {
    const j = below(i + 1);
    [all[i], all[j]] = [all[j]!, all[i]!];
  }
  return all.join('');
}

const passwords = [
  ...Array.from({ length: 20 }, (_, i) => password(12 + (i % 4) * 4, SIGNS.pwgen)),
  ...Array.from({ length: 12 }, (_, i) => password(12 + (i % 3) * 4, SIGNS.typed)),
  ...Array.from({ length: 8 }, (_, i) => password(16 + (i % 2) * 4, SIGNS['1Password'])),
];

/** What stands before the password, how it is written there, and what behind. Null where the syntax wants quotes for it. */
type Syntax = (value: string) => readonly [string, string, string] | null;

const entities = (value: string) =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const inJson = (value: string) => JSON.stringify(value).slice(1, -1);
const isPlainYaml = (value: string) => !/^[!&*%@`|>'"#{}[\],?:-]|: | #|:$/.test(value);

const SYNTAXES: Readonly<Record<string, Syntax>> = {
  '.env': (v) => (/^["'`]/.test(v) ? null : ['DB_USER=app\nDB_PASSWORD=', v, '\nDB_PORT=1\n']),
  '.env, exported': (v) => (/^["'`]/.test(v) ? null : ['DB_USER=app\r\nexport DB_PASSWORD=', v, '\r\nDB_PORT=1\r\n']),
  YAML: (v) => (isPlainYaml(v) ? ['db:\n  user: app\n  password: ', v, '\n  port: 5432\n'] : null),
  'YAML with a comment': (v) => (isPlainYaml(v) ? ['db:\n  password: ', v, '  # of the shop\n  port: 1\n'] : null),
  'YAML in quotes': (v) => ["db:\n  password: '", v.replaceAll("'", "''"), "'\n  port: 5432\n"],
  'list of Compose': (v) => ['    environment:\n      - DB_PASSWORD=', v, '\n      - X=1\n'],
  JSON: (v) => ['{"user": "app", "password": "', inJson(v), '", "port": 1}\n'],
  properties: (v) => ['db.user=app\ndb.password=', v.replaceAll('\\', '\\\\'), '\ndb.port=1\n'],
  INI: (v) => ['[db]\nuser = app\npassword = ', v, '\nport = 1\n'],
  'the last line': (v) => ['[db]\nuser = app\npassword=', v, ''],
  XML: (v) => ['<db>\n  <user>app</user>\n  <password>', entities(v), '</password>\n</db>\n'],
  'XML, named by an attribute': (v) => ['<property name="db.password">', entities(v), '</property>\n'],
  'a comment': (v) => (/^["'`]/.test(v) ? null : ['x: 1\n# db_password=', v, '\n']),
  'YAML block': (v) => ['db:\n  password: |\n    ', v, '\n  port: 1\n'],
  CDATA: (v) => ['<db>\n  <password><![CDATA[', v, ']]></password>\n</db>\n'],
  shell: (v) => (v.includes("'") ? null : ["#!/bin/sh\nexport PGPASSWORD='", v, "'\npsql\n"]),
  address: (v) => ['DATABASE_URL=postgres://app:', percent(v), '@db.prod.acme.io:5432/app\n'],
  'connection string': (v) =>
    /[;"'`]/.test(v) ? null : ['{"cs": "Server=db.acme.io;User Id=app;Password=', inJson(v), ';Encrypt=true"}\n'],
};

function percent(value: string): string {
  return encodeURIComponent(value).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

describe('passwords as generators make them are found with their exact bounds', () => {
  test.each(Object.entries(SYNTAXES))('%s', (_, written) => {
    const missed = passwords.filter((value) => {
      const parts = written(value);
      if (parts === null) return false;
      const [before, own] = parts;
      return !scan(parts.join('')).some(
        ({ start, end }) => start === before.length && end === before.length + own.length,
      );
    });
    // Some look like a path, a name with points or a piece of code, whatever is behind them.
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(passwords.length / 10);
  });

  test('one that a person made up', () => {
    const text = 'PASSWORD=p@ss#w0rd!x\n';
    expect(scan(text).map(({ start, end }) => text.slice(start, end))).toEqual(['p@ss#w0rd!x']);
  });
});

describe('code, references and other settings are no password', () => {
  test.each([
    'password=sys.argv[2]\n',
    'password = options.get("p1")[0];\n',
    'PASSWORD=${1:-none2}\n',
    'PASSWORD=$(cat /run/secrets/db1)\n',
    'password: self.config["db1"],\n',
    'password=md5($row1);\n',
    'password: z.string().min(8),\n',
    'pwd=a1||b2&&c3\n',
    'password={{lookup("env2")}}\n',
    '<password><ref id="1"/></password>\n',
    'password=<b>form1</b>\n',
    'password={user1.password}\n',
  ])('%s', (text) => {
    expect(scan(text)).toEqual([]);
  });

  test('what follows a short one in an address of a form is not part of it', () => {
    const text = 'password=Kp7Qm2x9Lw4z&user=bob1\n';
    expect(scan(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Kp7Qm2x9Lw4z']);
  });
});
