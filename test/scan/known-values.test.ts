import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { loadRulebook } from '../../src/rulebook/load.ts';
import { beginValues } from '../../src/scan/begin-values.ts';
import { readValues } from '../../src/scan/known-values.ts';
import { DEFAULTS } from '../../src/scan/options.ts';
import { Run } from '../../src/scan/run.ts';
import { readCache } from '../../src/source/scan-cache.ts';
import { tarOf } from '../helper/archives.ts';
import { key } from '../helper/canary.ts';
import { reportOf } from '../helper/run-main.ts';
import { tempRepo } from '../helper/temp-repo.ts';

test('values that were found in a pack are found again in their versions alone, in whatever form they stand there', async () => {
  const encoded = (text: string) => Buffer.from(text).toString('base64');
  const keys = Array.from({ length: 12 }, (_, i) => `token: ${key(i)}\n`);
  const repo = tempRepo({
    'plain.env': keys[0]!,
    'wide.txt': Buffer.from(`\ufeff${keys[1]}`, 'utf16le'),
    'kept.tgz': gzipSync(tarOf({ 'conf/.env': keys[2]! })),
    ...Object.fromEntries(keys.slice(3, 9).map((text, i) => [`${i}.yml`, `data:\n  token: ${encoded(text)}\n`])),
    'several.yml': `data:\n  env: ${encoded(keys.slice(9).join(''))}\n`,
    'twice.yml': `data:\n  env: ${encoded(encoded(keys[10]! + keys[11]!))}\n`,
  });
  repo.commit('first');
  repo.git('repack', '-a', '-d', '--quiet');
  await reportOf(['audit'], repo.root);
  const folder = join(repo.root, '.git/unleak');
  const file = readdirSync(folder).find((name) => name.startsWith('audit-'))!;
  const [pack] = Object.values(readCache(join(folder, file)).all().packs);
  const options = { ...DEFAULTS, jobs: 1 };
  const run = new Run(loadRulebook(), options);
  const begun = beginValues(pack!.matches, repo.root, options.signal);
  const values = await readValues(begun, repo.root, run, options);
  await run.close();
  const found = [...(values ?? new Map()).values()].map(({ value }) => value);
  expect(found).toEqual(expect.arrayContaining(Array.from({ length: 12 }, (_, i) => key(i))));
});
