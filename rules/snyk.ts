import type { Answer } from '../src/model/check.ts';
import { defineProvider } from '../src/model/provider.ts';

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

export default defineProvider({
  name: 'Snyk',
  site: 'https://snyk.io',
  keys: [
    {
      id: 'personal-access-token',
      name: 'Snyk personal access token',
      severity: 'high',
      pattern: /snyk_uat\.[0-9a-f]{8}\.[0-9A-Za-z_-]{40,400}\.[0-9A-Za-z_-]{40,120}/,
      env: ['SNYK_TOKEN'],
      entropy: 4,
      risk: 'Whoever has it can read the projects and vulnerabilities of every organization of its owner, and change them within its permissions.',
      examples: [
        'SNYK_TOKEN=snyk_uat.<hex:8>.eyJ<alnum:180>.<b64u:85><alnum:1>',
        'snyk auth snyk_uat.<hex:8>.eyJ<alnum:160>.<b64u:85><alnum:1>',
        '{"snyk": {"token": "snyk_uat.<hex:8>.eyJ<alnum:170>.<b64u:85><alnum:1>"}}',
      ],
      nearMisses: ['SNYK_TOKEN=snyk_uat.***', 'snyk_uat.<hex:8>.<alnum:12>', 'snyk_uat.payload.signature'],
    },
    {
      id: 'service-account-token',
      name: 'Snyk service account token',
      severity: 'high',
      pattern: /snyk_sat\.[0-9a-f]{8}\.[0-9A-Za-z_-]{40,400}\.[0-9A-Za-z_-]{40,120}/,
      env: ['SNYK_TOKEN'],
      entropy: 4,
      risk: 'Whoever has it can read and change the projects of the organization or group of the service account.',
      examples: [
        'SNYK_TOKEN=snyk_sat.<hex:8>.eyJ<alnum:180>.<b64u:85><alnum:1>',
        'curl -H "Authorization: token snyk_sat.<hex:8>.eyJ<alnum:160>.<b64u:85><alnum:1>" https://api.snyk.io/rest/self',
        'env:\n  SNYK_TOKEN: "snyk_sat.<hex:8>.eyJ<alnum:170>.<b64u:85><alnum:1>"\n',
      ],
      nearMisses: ['SNYK_TOKEN=snyk_sat.', 'snyk_sat.<hex:8>.<alnum:12>', 'snyk_sat.payload.signature'],
      rotate: {
        docs: 'https://docs.snyk.io/platform-administration/service-accounts/service-accounts',
        steps: [
          'create a new service account with the same role under Settings, Service accounts of the organization or group',
          'put its token in SNYK_TOKEN in your CI, outside git; it is shown only once',
          'delete the old service account there',
        ],
      },
    },
    {
      id: 'api-token',
      name: 'Snyk API token',
      severity: 'high',
      // A bare UUID, as ids of organizations are: the name must stand right beside it.
      pattern: /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
      context: { words: ['snyk auth', 'snykToken', 'snyk-token', 'snykApiToken', 'snyk_key'], within: 12 },
      env: ['SNYK_TOKEN', 'SNYK_API_TOKEN', 'SNYK_API_KEY', 'SNYK_OAUTH_TOKEN'],
      confidence: 'medium',
      risk: 'Whoever has it can read the projects and vulnerabilities of every organization of its owner, and change or delete them.',
      examples: ['SNYK_TOKEN=<uuid>', 'run: snyk auth <uuid>', '{"snykToken": "<uuid>"}'],
      nearMisses: ['SNYK_ORG_ID=<uuid>', 'https://api.snyk.io/rest/orgs/<uuid>/projects', 'SNYK_TOKEN=<hex:32>'],
      rotate: {
        console: 'https://app.snyk.io/account',
        docs: 'https://docs.snyk.io/snyk-api/authentication-for-api/revoke-and-regenerate-a-snyk-api-token',
        steps: [
          'choose Revoke & Regenerate at https://app.snyk.io/account: the old token ends at once, and with it every integration that uses it',
          'put the new token, or better a personal access token with an expiry, in SNYK_TOKEN, outside git',
          'run a scan to see that the integrations work again',
        ],
      },
    },
  ],
  rotate: {
    console: 'https://app.snyk.io/account',
    docs: 'https://docs.snyk.io/snyk-api/authentication-for-api/personal-access-tokens-pats',
    steps: [
      'create a new personal access token with an expiry in your account settings',
      'put it in SNYK_TOKEN, outside git; it is shown only once',
      'delete the old token on the same page',
    ],
  },
  checks: [
    {
      // Each region knows its own tokens only: the first one is the default, the second the largest other one.
      url: 'https://api.snyk.io/rest/self?version=2024-10-15',
      auth: { header: 'Authorization', value: 'token {key}' },
      headers: { Accept: 'application/vnd.api+json' },
      answers: [...alive, ...refused.map((answer) => ({ ...answer, is: 'next' as const }))],
      tells: { account: 'data.attributes.username', name: 'data.attributes.name', kind: 'data.type' },
      replies: [
        { status: 200, body: user, is: 'active' },
        { status: 200, body: serviceAccount, is: 'active' },
        { status: 401, body: unauthorized, is: 'next' },
        { status: 401, body: { code: 401, message: 'Unauthorized', error: 'Unauthorized' }, is: 'next' },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: {
            jsonapi: { version: '1.0' },
            errors: [{ status: '429', title: 'Too Many Requests', detail: 'Too Many Requests' }],
          },
          is: 'unknown',
        },
      ],
      next: {
        url: 'https://api.eu.snyk.io/rest/self?version=2024-10-15',
        auth: { header: 'Authorization', value: 'token {key}' },
        headers: { Accept: 'application/vnd.api+json' },
        answers: [...alive, ...refused.map((answer) => ({ ...answer, is: 'inactive' as const }))],
        tells: { account: 'data.attributes.username', name: 'data.attributes.name', kind: 'data.type' },
        replies: [
          { status: 200, body: user, is: 'active' },
          { status: 401, body: unauthorized, is: 'inactive' },
          {
            status: 429,
            headers: { 'retry-after': '30' },
            body: {
              jsonapi: { version: '1.0' },
              errors: [{ status: '429', title: 'Too Many Requests', detail: 'Too Many Requests' }],
            },
            is: 'unknown',
          },
        ],
      },
      elsewhere: 'another region than US-01 and EU-01',
      source: 'https://docs.snyk.io/snyk-api/reference/users',
    },
  ],
  sources: [
    'https://docs.snyk.io/snyk-api/authentication-for-api',
    'https://docs.snyk.io/snyk-api/authentication-for-api/revoke-and-regenerate-a-snyk-api-token',
    'snyk_uat and snyk_sat: format observed in public code of Snyk and others, not documented',
  ],
});
