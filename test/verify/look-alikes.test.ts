import { expect, test } from 'vitest';
import { resolveOverlaps } from '../../src/finding/resolve-overlaps.ts';
import { fillSecret } from '../helper/fill-secret.ts';
import { locatedMatch } from '../helper/located-match.ts';
import { matchText, testMatcher } from '../helper/matcher.ts';
import { rulebook } from '../helper/rules.ts';

const matcher = testMatcher(rulebook);

/** The rules under which the values of a text are reported, in their order. */
function rulesOf(text: string): string[] {
  const matches = matchText(matcher, fillSecret(text).text, false, true).map((match) => locatedMatch(match));
  return resolveOverlaps(matches, rulebook.rules).map(({ match }) => rulebook.rules[match.rule]!.id);
}

// The call that tells whether a token lives refuses a client secret that does: it would be told to be dead.
test.each([
  ['notion', 'client-secret', 'CLIENT_SECRET', 'legacy-token', 'TOKEN', 'secret_<alnum:43>'],
  ['netlify', 'client-secret', 'CLIENT_SECRET', 'old-access-token', 'AUTH_TOKEN', '<alnum:43>'],
  ['bitly', 'client-secret', 'CLIENT_SECRET', 'access-token', 'ACCESS_TOKEN', '<hex:40>'],
  ['typeform', 'client-secret', 'CLIENT_SECRET', 'old-token', 'TOKEN', '<alnum:44>'],
  ['vercel', 'client-secret', 'CLIENT_SECRET', 'token-old', 'TOKEN', '<alnum:24>'],
  ['finnhub', 'webhook-secret', 'WEBHOOK_SECRET', 'api-key', 'API_KEY', 'c<any:[0-9a-v]:19>'],
])(
  'of %s a %s is told from a token of the same form by its name',
  (provider, secret, secretName, token, name, shape) => {
    const variable = (end: string) => `${provider.toUpperCase()}_${end}`;
    const rules = [`${provider}.${secret}`, `${provider}.${token}`];
    expect(rulesOf(`${variable(secretName)}=${shape}\n${variable(name)}=${shape}\n`)).toEqual(rules);
    expect(rulesOf(`${variable(name)}=${shape}\n\n${variable(secretName)}=${shape}\n`)).toEqual(rules.toReversed());
  },
);

test('of HCP Terraform the token of an agent is told from others by its name', () => {
  const shape = '<alnum:14>.atlasv1.<alnum:67>';
  expect(rulesOf(`TFC_AGENT_TOKEN=${shape}\n`)).toEqual(['terraform-cloud.agent-token']);
  expect(rulesOf(`TFE_TOKEN=${shape}\n`)).toEqual(['terraform-cloud.api-token']);
});
