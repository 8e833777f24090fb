import type { Answer, RecordedReply } from '../src/model/check.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

const live: readonly Answer[] = [
  { status: 200, json: { '0.slug': 'string', '0.dateCreated': 'string', '0.status': 'object' }, is: 'active' },
  { status: 401, json: { detail: { is: 'Token expired' } }, is: 'expired' },
  // A wrong token gets 401; this one only may not read organizations, as those for CI.
  {
    status: 403,
    json: { detail: { is: 'You do not have permission to perform this action.' } },
    is: 'limited',
    because: 'it may not read organizations',
  },
];

/** The data of an organization, and what is known of its tokens, lie in the United States or in Germany. */
const askGermany: readonly Answer[] = [
  ...live,
  { status: 401, json: { detail: { includes: 'invalid' } }, is: 'next' },
  { status: 200, json: { '': 'array' }, is: 'next' },
];

const replies: readonly RecordedReply[] = [
  {
    status: 200,
    body: [
      {
        id: '1',
        slug: 'example',
        name: 'Example',
        dateCreated: '2020-01-01T00:00:00Z',
        status: { id: 'active', name: 'active' },
      },
    ],
    is: 'active',
  },
  { status: 403, body: { detail: 'You do not have permission to perform this action.' }, is: 'limited' },
  { status: 401, body: { detail: 'Token expired' }, is: 'expired' },
  { status: 401, body: { detail: 'Authentication credentials were not provided.' }, is: 'unknown' },
  {
    status: 429,
    headers: { 'retry-after': '30' },
    body: { detail: 'You are attempting to use this endpoint too frequently. Limit is 40 requests in 1 seconds' },
    is: 'unknown',
  },
];

export default defineProvider({
  name: 'Sentry',
  site: 'https://sentry.io',
  keys: {
    'organization-token': {
      name: 'Sentry organization auth token',
      severity: 'medium',
      // sntrys_ + base64 of {"iat": …} + _ + 43 characters.
      pattern: /sntrys_eyJ[0-9A-Za-z+/]{60,420}={0,2}_[0-9A-Za-z+/]{43}/,
      shape: [
        'sntrys_eyJ<alnum:140>==_<b64:42><alnum:1>',
        'sntrys_eyJ<alnum:151>=_<b64:42><alnum:1>',
        'sntrys_eyJ<alnum:160>_<b64:42><alnum:1>',
      ],
      env: ['SENTRY_AUTH_TOKEN'],
      risk: 'Whoever has it can make releases and upload source maps to the projects of the organization.',
      rotate: {
        docs: 'https://docs.sentry.io/account/auth-tokens/',
        make: 'create a new token under Settings, Developer Settings, Organization Tokens of the organization',
        put: 'put it in SENTRY_AUTH_TOKEN in your CI, outside git; it is shown only once',
        end: 'revoke the old token on the same page',
      },
    },
    'personal-token': {
      name: 'Sentry personal auth token',
      pattern: /sntryu_[0-9a-f]{64}/,
      shape: 'sntryu_<hex:64>',
      env: ['SENTRY_AUTH_TOKEN'],
      risk: 'Whoever has it can use the Sentry API as its owner within its scopes: issues with customer data, projects, members.',
      nearMisses: 'entryu_<hex:64>',
    },
    'integration-token': {
      name: 'Sentry app or integration auth token',
      noCheck: 'the form is reserved by Sentry, and no call for it is documented',
      // Reserved by Sentry for user apps and integrations, not issued yet.
      pattern: /sntry[ai]_[0-9a-f]{64}/,
      shape: ['sntryi_<hex:64>', 'sntrya_<hex:64>'],
      env: ['SENTRY_AUTH_TOKEN'],
      risk: 'Whoever has it can use the Sentry API with the permissions of the integration.',
      nearMisses: 'sentryi_<hex:64>',
    },
    'legacy-token': {
      name: 'Sentry auth token (old form)',
      // Any SHA-256 has this shape, so the name must stand near. Internal integrations still get this form.
      pattern: /[0-9a-f]{64}/,
      shape: '<hex:64>',
      context: {
        words: [
          'sentry-cli --auth-token',
          'sentryAuthToken',
          'sentry_token',
          'sentry_api_token',
          'sentry_client_secret',
        ],
        within: 30,
      },
      env: ['SENTRY_AUTH_TOKEN', 'SENTRY_TOKEN', 'SENTRY_API_TOKEN'],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it can use the Sentry API within its scopes: issues with customer data, projects, members.',
      nearMisses: ['Sentry-Hook-Signature: <hex:64>', 'image: getsentry/self-hosted@sha256:<hex:64>'],
    },
    dsn: {
      name: 'Sentry DSN',
      noCheck: 'it is public: it only sends events',
      severity: 'low',
      publicByDesign: true,
      pattern: /https:\/\/[0-9a-f]{32}@[0-9a-z.:-]{4,80}\/[0-9]{1,20}/,
      shape: [
        'https://<hex:32>@o<digit:6>.ingest.sentry.io/<digit:7>',
        'https://<hex:32>@o<digit:6>.ingest.us.sentry.io/<digit:16>',
        'https://<hex:32>@o<digit:7>.ingest.de.sentry.io/<digit:16>',
        'https://<hex:32>@errors.example.org/5',
      ],
      context: { words: ['sentry'] },
      env: ['SENTRY_DSN', 'NEXT_PUBLIC_SENTRY_DSN', 'VITE_SENTRY_DSN'],
      risk: 'Whoever has it can send events to the project and use up its quota, but read nothing; it is meant to be public.',
      examples: "Sentry.init({ dsn: 'https://<hex:32>@o<digit:6>.ingest.us.sentry.io/<digit:16>' });",
      nearMisses: 'https://o<digit:6>.ingest.sentry.io/api/<digit:7>/envelope/',
      rotate: {
        docs: 'https://docs.sentry.io/concepts/key-terms/dsn-explainer/',
        steps: [
          'nothing needs to be done as long as nobody sends you false events',
          'if somebody does, generate a new key under Client Keys (DSN) in the settings of the project and ship it',
          'disable the old key there',
        ],
      },
    },
  },
  rotate: {
    console: 'https://sentry.io/settings/account/api/auth-tokens/',
    docs: 'https://docs.sentry.io/account/auth-tokens/',
    make: 'create a new token with the fewest scopes at {console}; for CI prefer an organization token',
    shownOnce: true,
    end: 'revoke the old token there',
  },
  check: [
    {
      keys: ['organization-token', 'personal-token'],
      url: 'https://sentry.io/api/0/organizations/',
      answers: askGermany,
      tells: { organisation: '0.name' },
      replies: [
        ...replies,
        { status: 401, body: { detail: 'Invalid token' }, is: 'next' },
        { status: 401, body: { detail: 'Invalid org token' }, is: 'next' },
        { status: 200, body: [], is: 'next' },
      ],
      next: {
        url: 'https://de.sentry.io/api/0/organizations/',
        answers: [...live, { status: 401, json: { detail: { includes: 'invalid' } }, is: 'inactive' }],
        tells: { organisation: '0.name' },
        unclear: { 200: [] },
        replies: [...replies, { status: 401, body: { detail: 'Invalid token' }, is: 'inactive' }],
      },
      elsewhere: 'a Sentry server of your own',
      source: 'https://docs.sentry.io/api/organizations/list-your-organizations/',
    },
    {
      // May be the secret of an OAuth application as well, which is refused here though it lives.
      keys: ['legacy-token'],
      url: 'https://sentry.io/api/0/organizations/',
      answers: askGermany,
      tells: { organisation: '0.name' },
      replies: [...replies, { status: 401, body: { detail: 'Invalid token' }, is: 'next' }],
      next: {
        url: 'https://de.sentry.io/api/0/organizations/',
        answers: live,
        tells: { organisation: '0.name' },
        unclear: { 401: { detail: 'Invalid token' } },
        replies: [...replies],
      },
      source: 'https://docs.sentry.io/api/organizations/list-your-organizations/',
    },
  ],
  sources: [
    'https://docs.sentry.io/security-legal-pii/security/token-formats/',
    '{docs}',
    'https://docs.sentry.io/concepts/key-terms/dsn-explainer/',
    'https://github.com/getsentry/rfcs/blob/main/text/0091-ci-upload-tokens.md',
  ],
});
