import { expect, test } from 'vitest';
import { isBound } from '../../src/match/bound.ts';

const HOST = 'acme.okta.example';

/** Whether the host of a text is bound to the KEY in it, as it stands and with the two changed over where that is possible. */
function bound(text: string): boolean {
  const rangeOf = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  return isBound(text, rangeOf(HOST), rangeOf('KEY'));
}

test.each([
  ['one address', `git clone https://bob:KEY@${HOST}/repo.git`],
  ['one address of an API', `fetch("https://${HOST}/api/v1/users?token=KEY")`],
  ['a connection string', `Endpoint=sb://${HOST}/;SharedAccessKeyName=root;SharedAccessKey=KEY`],
  ['a line of .npmrc', `//${HOST}/artifactory/api/npm/npm/:_authToken=KEY`],
  ['an entry of .netrc', `machine ${HOST} login bob password KEY`],
  ['an entry of .docker/config.json', `{"auths": {"${HOST}": {"auth": "KEY"}}}`],
  ['a command', `curl -H "Authorization: SSWS KEY" https://${HOST}/api/v1/users/me`],
  ['a command of several lines', `curl https://${HOST}/api/v1/users \\\n  -H 'Authorization: SSWS KEY'`],
  ['an object', `const client = new Client({ orgUrl: 'https://${HOST}', token: 'KEY' });`],
  ['an object within another', `okta:\n  org:\n    url: https://${HOST}\n  token: KEY\n`],
  ['variables side by side', `OKTA_URL=https://${HOST}/\nOKTA_TOKEN=KEY\n`],
  ['with a reference between them', `OKTA_URL=${HOST}\nOKTA_ID=\${ID}\nOKTA_TOKEN=KEY\n`],
  ['a section of an INI file', `[DEFAULT]\nhost = https://${HOST}\ntoken = KEY\n`],
  ['of the same sort', `PROD_OKTA_HOST=${HOST}\nPROD_OKTA_TOKEN=KEY`],
  ['attributes', `<add name="url" value="https://${HOST}"/>\n<add name="token" value="KEY"/>`],
])('%s binds them', (_, text) => {
  expect(bound(text)).toBe(true);
});

test.each([
  ['a comment above', `# see https://${HOST}/docs\nOKTA_TOKEN=KEY`],
  ['a comment behind another value', `region: eu  # as "${HOST}"\ntoken: KEY`],
  ['a sentence', `Log in to https://${HOST} and make a token.\ntoken: KEY`],
  ['a blank line between', `OKTA_URL=${HOST}\n\nOKTA_TOKEN=KEY`],
  ['another section', `[staging]\nhost = ${HOST}\n[prod]\ntoken = KEY`],
  ['another object', `{ staging: { url: '${HOST}' }, prod: { token: 'KEY' } }`],
  ['another block', `staging:\n  url: ${HOST}\nprod:\n  token: KEY\n`],
  ['names of another sort', `STAGING_OKTA_URL=${HOST}\nPROD_OKTA_TOKEN=KEY`],
  ['names of another product', `DISCORD_CLIENT_ID=${HOST}\nOKTA_CLIENT_SECRET=KEY`],
  ['names with other numbers', `OKTA_URL_1=${HOST}\nOKTA_TOKEN_2=KEY`],
  ['two commands', `curl https://${HOST}/health\nexport OKTA_TOKEN=KEY`],
  ['too far away', `OKTA_URL=${HOST}\n${'OTHER=1\n'.repeat(50)}OKTA_TOKEN=KEY`],
])('%s does not', (_, text) => {
  expect(bound(text)).toBe(false);
});
