import { fingerprint } from '../../src/finding/fingerprint.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Match } from '../../src/model/match.ts';
import { Secret } from '../../src/model/secret.ts';
import { fillSecret } from './fill-secret.ts';
import { finding } from './finding.ts';
import { matchText, testMatcher } from './matcher.ts';
import { providers, rulebook } from './rules.ts';

const matcher = testMatcher(rulebook);

/** A finding of the rule, with a made-up key of its first example; another for each seed. */
export function keyFinding(ruleId: string, seed = 1): Finding {
  const rule = rulebook.rules.find((one) => one.id === ruleId)!;
  const { value, address, beside = {} } = exampleOf(ruleId, seed);
  const secretOf = (id: string) => new Secret(exampleOf(id, seed).value, '');
  const pair = rule.pair ? { rule: rule.pair.rule, secret: secretOf(rule.pair.rule), together: true } : null;
  const parts = Object.fromEntries([
    ...Object.entries(rule.pair?.also ?? {}).map(
      ([name, id]) => [name, { secret: secretOf(id), together: true }] as const,
    ),
    ...Object.entries(beside).map(([name, text]) => [name, { secret: new Secret(text, ''), together: true }] as const),
  ]);
  const addresses = address === undefined ? [] : [new Secret(address, '')];
  return finding({ id: fingerprint(value), rule, secret: new Secret(value, ''), pairedWith: pair, parts, addresses });
}

const found = new Map<string, Match>();

function exampleOf(ruleId: string, seed: number): Match {
  const name = `${ruleId} ${seed}`;
  const example = found.get(name) ?? findExample(ruleId, seed);
  found.set(name, example);
  return example;
}

/** The first that the rule finds, with all that its check needs beside it. */
function findExample(ruleId: string, seed: number): Match {
  const [provider = '', keyId = ''] = ruleId.split('.');
  const key = providers[provider]!.keys.find((one) => one.id === keyId)!;
  const place = rulebook.rules.findIndex((one) => one.id === ruleId);
  const wanted = Object.keys(key.beside ?? {}).length;
  for (const example of key.examples) {
    const hits = matchText(matcher, fillSecret(example, seed).text).filter((match) => match.rule === place);
    const hit = hits.find(({ beside = {} }) => Object.keys(beside).length === wanted);
    if (hit) return hit;
  }
  throw new Error(`no example of ${ruleId} is found`);
}
