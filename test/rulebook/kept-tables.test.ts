import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copiedProgram } from '../helper/copied-program.ts';
import { fillSecret } from '../helper/fill-secret.ts';

/** Hex digits behind the tables. */
const KEY = 64;

test('tables for rules of the user are kept and used, and made anew where they are cut off', () => {
  const { dist, run } = copiedProgram({
    'a.env': fillSecret('X=owntoken_<lownum:24>\n').text,
    'own.json': '[{ "id": "own.token", "pattern": "owntoken_[0-9a-z]{24}" }]',
  });
  const scan = () => run('scan', 'a.env', '--rules', 'own.json').status;
  expect(scan()).toBe(1);
  const kept = readdirSync(join(dist, 'code')).filter((name) => name.startsWith('tables-'));
  expect(kept).toHaveLength(1);
  const file = join(dist, 'code', kept[0]!);
  const bytes = readFileSync(file);
  // Tables in which nothing stands: whoever takes them finds nothing.
  writeFileSync(file, Buffer.concat([Buffer.alloc(bytes.length - KEY), bytes.subarray(-KEY)]));
  expect(scan()).toBe(0);
  writeFileSync(file, bytes.subarray(0, -1));
  expect(scan()).toBe(1);
  expect(readFileSync(file).equals(bytes)).toBe(true);
});
