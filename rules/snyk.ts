import type { Answer } from '../src/model/check.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

const alive: readonly Answer[] = [
  {
    status: 200,
    json: { 'jsonapi.version': 'string', 'data.type': { is: 'user' }, 'data.attributes.username': 'string' },
    is: 'active',
  },
  {
    status: 200,
    json: { 'jsonapi.version': 'string', 'data.type': { is: 'service_account' }, 'data.attributes.name': 'string' },
    is: 'active',
  },
];
const refused: readonly Omit<Answer, 'is'>[] = [
  { status: 401, json: { 'errors.0.status': { is: '401' } } },
  { status: 401, json: { code: { is: 401 } } },
];
const user = {
  jsonapi: { version: '1.0' },
  data: {
    type: 'user',
    id: 'u1',
    attributes: { name: 'Owner', username: 'owner', email: 'owner@example.com', default_org_context: 'o1' },
  },
};
const serviceAccount = {
  jsonapi: { version: '1.0' },
  data: { type: 'service_account', id: 's1', attributes: { name: 'ci', default_org_context: 'o1' } },
};
const unauthorized = {
  jsonapi: { version: '1.0' },
  errors: [{ id: 'e1', title: 'Unauthorized', detail: 'Unauthorized', status: '401' }],
};

/** What is the same in each region. */
const everywhere = {
  auth: { header: 'Authorization', value: 'token {key}' },
  headers: { Accept: 'application/vnd.api+json' },
  tells: { account: 'data.attributes.username', name: 'data.attributes.name', kind: 'data.type' },
  tooMany: {
    jsonapi: { version: '1.0' },
    errors: [{ status: '429', title: 'Too Many Requests', detail: 'Too Many Requests' }],
  },
} as const;

export default defineProvider({
  name: 'Snyk',
  site: 'https://snyk.io',
  keys: {
    'personal-access-token': {
      name: 'Snyk personal access token',
      pattern: /snyk_uat\.[0-9a-f]{8}\.[0-9A-Za-z_-]{40,400}\.[0-9A-Za-z_-]{40,120}/,
      shape: 'snyk_uat.<hex:8>.eyJ<alnum:37-397>.<b64u:85><alnum:1>',
      env: ['SNYK_TOKEN'],
      entropy: 4,
      risk: 'Whoever has it can read the projects and vulnerabilities of every organization of its owner, and change them within its permissions.',
      nearMisses: 'snyk_uat.<hex:8>.<alnum:12>',
    },
    'service-account-token': {
      name: 'Snyk service account token',
      pattern: /snyk_sat\.[0-9a-f]{8}\.[0-9A-Za-z_-]{40,400}\.[0-9A-Za-z_-]{40,120}/,
      shape: 'snyk_sat.<hex:8>.eyJ<alnum:37-397>.<b64u:85><alnum:1>',
      env: ['SNYK_TOKEN'],
      entropy: 4,
      risk: 'Whoever has it can read and change the projects of the organization or group of the service account.',
      nearMisses: 'snyk_sat.<hex:8>.<alnum:12>',
      rotate: {
        docs: 'https://docs.snyk.io/platform-administration/service-accounts/service-accounts',
        make: 'create a new service account with the same role under Settings, Service accounts of the organization or group',
        put: 'put its token in SNYK_TOKEN in your CI, outside git; it is shown only once',
        end: 'delete the old service account there',
      },
    },
    'api-token': {
      name: 'Snyk API token',
      // A bare UUID, as ids of organizations are: the name must stand right beside it.
      pattern: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
      shape: '<uuid>',
      context: { words: ['snyk auth', 'snykToken', 'snyk-token', 'snykApiToken', 'snyk_key'], within: 12 },
      env: ['SNYK_TOKEN', 'SNYK_API_TOKEN', 'SNYK_API_KEY', 'SNYK_OAUTH_TOKEN'],
      confidence: 'medium',
      risk: 'Whoever has it can read the projects and vulnerabilities of every organization of its owner, and change or delete them.',
      nearMisses: ['SNYK_ORG_ID=<uuid>', 'https://api.snyk.io/rest/orgs/<uuid>/projects'],
      rotate: {
        console: 'https://app.snyk.io/account',
        docs: 'https://docs.snyk.io/snyk-api/authentication-for-api/revoke-and-regenerate-a-snyk-api-token',
        make: 'choose Revoke & Regenerate at {console}: the old token ends at once, and with it every integration that uses it',
        put: 'put the new token, or better a personal access token with an expiry, in SNYK_TOKEN, outside git',
        end: 'run a scan to see that the integrations work again',
      },
    },
  },
  rotate: {
    console: 'https://app.snyk.io/account',
    docs: 'https://docs.snyk.io/snyk-api/authentication-for-api/personal-access-tokens-pats',
    make: 'create a new personal access token with an expiry in your account settings',
    shownOnce: true,
    end: 'delete the old token on the same page',
  },
  check: {
    // Each region knows its own tokens only: the first one is the default, the second the largest other one.
    url: 'https://api.snyk.io/rest/self?version=2024-10-15',
    ...everywhere,
    answers: [...alive, ...refused.map((answer) => ({ ...answer, is: 'next' as const }))],
    replies: [
      { status: 200, body: user, is: 'active' },
      { status: 200, body: serviceAccount, is: 'active' },
      { status: 401, body: unauthorized, is: 'next' },
      { status: 401, body: { code: 401, message: 'Unauthorized', error: 'Unauthorized' }, is: 'next' },
    ],
    next: {
      url: 'https://api.eu.snyk.io/rest/self?version=2024-10-15',
      ...everywhere,
      answers: [...alive, ...refused.map((answer) => ({ ...answer, is: 'inactive' as const }))],
      replies: [
        { status: 200, body: user, is: 'active' },
        { status: 401, body: unauthorized, is: 'inactive' },
      ],
    },
    elsewhere: 'another region than US-01 and EU-01',
    source: 'https://docs.snyk.io/snyk-api/reference/users',
  },
  sources: [
    'https://docs.snyk.io/snyk-api/authentication-for-api',
    'https://docs.snyk.io/snyk-api/authentication-for-api/revoke-and-regenerate-a-snyk-api-token',
    'snyk_uat and snyk_sat: format observed in public code of Snyk and others, not documented',
  ],
});
