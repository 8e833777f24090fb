import { realpathSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { ignoreFileOf, readIgnores } from '../../src/config/ignore-file.ts';
import { layersFor } from '../../src/config/layers.ts';
import { policiesOf } from '../../src/config/policies.ts';
import { slashed } from '../../src/util/path-below.ts';
import { tempFolder } from '../helper/temp-folder.ts';

const CONFIG = 'paths:\n  - match: "test/**"\n    confidence: lower\n';
const INNER = 'failOn: low\n';
const IGNORES = '0123456789abcdef acme.token path=test/** a sample\n';

/** A folder with its configuration, and a second name for it, as by a link or, on Windows, in another case. */
function twoNames(): { readonly real: string; readonly other: string } {
  const real = tempFolder({
    '.unleak.yaml': CONFIG,
    'api/.unleak.yaml': INNER,
    '.unleakignore': IGNORES,
    '.git/HEAD': '',
  });
  const other = join(tempFolder(), basename(real));
  symlinkSync(real, other, 'junction');
  return { real: realpathSync.native(real), other };
}

const policyIn = (folder: string, scope: 'audit' | 'paths', target: string, path: string) =>
  policiesOf(layersFor(folder), null, () => new Set(['acme.token']))(scope, target)(path);

test('a configuration holds for a folder by whichever name it is called', () => {
  const { real, other } = twoNames();
  for (const folder of [real, other]) {
    for (const target of [real, other]) {
      expect(policyIn(folder, 'audit', target, 'test/a.ts').paths).toHaveLength(1);
      expect(policyIn(folder, 'audit', target, 'src/a.ts').paths).toHaveLength(0);
      expect(policyIn(folder, 'audit', target, 'api/a.ts').gate).toBe('low');
    }
    for (const named of [real, other]) {
      expect(policyIn(folder, 'paths', named, join(named, 'test', 'a.ts')).paths).toHaveLength(1);
      expect(policyIn(folder, 'paths', named, join(named, 'api', 'a.ts')).gate).toBe('low');
    }
  }
});

test('so does a line of the ignore file', () => {
  const { real, other } = twoNames();
  const [entry] = readIgnores(ignoreFileOf(other));
  expect(entry?.covers(`${slashed(real)}/test/a.ts`)).toBe(true);
  expect(entry?.covers(`${slashed(real)}/src/a.ts`)).toBe(false);
});
