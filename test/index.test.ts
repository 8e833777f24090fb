import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type * as Library from '../src/index.ts';
import { BUILT } from './helper/copied-program.ts';
import { fillSecret } from './helper/fill-secret.ts';
import { tempFolder } from './helper/temp-folder.ts';

const library: typeof Library = await import(pathToFileURL(`${BUILT}index.js`).href);

test('what the files of the program give and throw is of the classes of the library', async () => {
  const { addUserRules, DEFAULTS, loadRulebook, ScannerError, scanPaths, scanStream, Secret } = library;
  const rulebook = loadRulebook();
  const key = fillSecret('ghp_<crc62:30>', 1).text;
  const { findings } = await scanStream(Readable.from([Buffer.from(`token = '${key}'\n`)]), rulebook, DEFAULTS);
  expect(findings.map(({ secret }) => [secret instanceof Secret, secret.reveal() === key])).toEqual([[true, true]]);
  const nowhere = `${tempFolder()}/nowhere`;
  for (const failing of [scanPaths([nowhere], rulebook, DEFAULTS), addUserRules(rulebook, [nowhere])])
    expect((await failing.catch((error: unknown) => error)) instanceof ScannerError).toBe(true);
  expect(
    [{}, null, 'text', new Error('no')].map((one) => one instanceof Secret || one instanceof ScannerError),
  ).toEqual([false, false, false, false]);
});
