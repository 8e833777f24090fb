import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HOLDS, openVerdictCache } from '../../src/config/verdict-cache.ts';
import { tempFolder } from '../helper/temp-folder.ts';

const NOW = Date.UTC(2026, 0, 1);
const DEAD = { state: 'inactive', because: 'refused', says: null } as const;

test.each([
  ['for as long as it may', 0, DEAD],
  ['no longer', HOLDS.inactive, null],
  ['not at all when it was kept while the clock was ahead', -1000, null],
])('a verdict holds %s', (_, later, verdict) => {
  const file = join(tempFolder(), 'verdicts.json');
  const kept = openVerdictCache(file, NOW);
  kept.set('a.key', 'value', DEAD);
  kept.save();
  expect(openVerdictCache(file, NOW + later).get('a.key', 'value')).toEqual(verdict);
});
