import { expect, test } from 'vitest';
import { createPathOwner } from '../../../src/match/reader/owned-by-path.ts';
import type { LocatedMatch } from '../../../src/model/finding.ts';
import { loadRulebook } from '../../../src/rulebook/load.ts';

const rulebook = loadRulebook();
const ownedAt = createPathOwner(rulebook);
const match = {
  origin: { kind: 'stdin' },
  rule: rulebook.rules.findIndex(({ id }) => id === 'generic.secret'),
  value: 'f3Zq0pXw7LmB2nVc9RtY5kDs',
  confidence: 'high',
  doubts: [],
  line: 1,
  column: 1,
  start: 0,
  end: 24,
} as const satisfies LocatedMatch;

test.each([
  ['config/flickr.json', 'flickr.by-name'],
  ['src/services/flickr/client.js', 'flickr.by-name'],
  ['integrations/flickr_integration/conftest.py', 'flickr.by-name'],
  ['src/config/settings.py', 'generic.secret'],
  ['flickr/a/b/c/d.js', 'generic.secret'],
  ['config/close.json', 'generic.secret'],
  ['packages/app/README.md', 'generic.secret'],
])('%s: %s, no surer than it was', (path, rule) => {
  const owned = ownedAt(match, path);
  expect(rulebook.rules[owned.rule]!.id).toBe(rule);
  expect(owned.confidence).toBe('high');
});
