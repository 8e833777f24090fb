import type { Step } from '../src/model/check.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

const userAt = (region: string, refused: 'next' | 'inactive'): Step => ({
  url: `https://${region}.posthog.com/api/users/@me/`,
  auth: 'bearer',
  answers: [
    { status: 200, json: { uuid: 'string', distinct_id: 'string', email: 'string' }, is: 'active' },
    {
      status: 403,
      json: { type: { is: 'authentication_error' }, code: { is: 'permission_denied' }, detail: { includes: 'scope' } },
      is: 'limited',
      because: 'it lacks the scope user:read',
    },
    { status: 401, json: { code: { is: 'authentication_failed' } }, is: refused },
  ],
  tells: { account: 'email', organisation: 'organization.name' },
  replies: [
    { status: 200, body: { uuid: 'u1', distinct_id: 'd1', email: 'owner@example.com' }, is: 'active' },
    {
      status: 403,
      body: {
        type: 'authentication_error',
        code: 'permission_denied',
        detail: "OAuth access token missing required scope 'user:read'",
      },
      is: 'limited',
    },
    {
      status: 401,
      body: { type: 'authentication_error', code: 'authentication_failed', detail: 'made up' },
      is: refused,
    },
    { status: 429, body: { type: 'throttled_error', code: 'throttled' }, is: 'unknown' },
  ],
});

export default defineProvider({
  name: 'PostHog',
  site: 'https://posthog.com',
  keys: {
    'personal-api-key': {
      name: 'PostHog personal API key',
      pattern: /phx_[0-9A-Za-z_-]{41,49}/,
      shape: 'phx_<alnum:43-48>',
      env: ['POSTHOG_PERSONAL_API_KEY', 'POSTHOG_API_KEY', 'POSTHOG_CLI_TOKEN'],
      risk: 'Whoever has it can read events and persons and change flags and settings, within its scopes, as its owner.',
    },
    'project-secret-key': {
      name: 'PostHog project secret API key',
      noCheck: 'each call that takes it evaluates feature flags, which is billed',
      severity: 'medium',
      pattern: /phs_[0-9A-Za-z]{43,48}/,
      shape: 'phs_<alnum:44-48>',
      env: ['POSTHOG_SECRET_KEY', 'POSTHOG_PROJECT_SECRET_API_KEY', 'POSTHOG_FEATURE_FLAGS_SECURE_API_KEY'],
      risk: 'Whoever has it can read the definitions of the feature flags and remote configuration of the project.',
      rotate: {
        docs: 'https://posthog.com/docs/feature-flags/local-evaluation',
        make: 'rotate the key in Settings > Project > Feature flags: the old one stays valid as backup key',
        put: 'put the new one where the old one is used, outside git',
        end: 'delete the backup key there',
      },
    },
    'oauth-token': {
      name: 'PostHog OAuth access or refresh token',
      pattern: /ph[ar]_[0-9A-Za-z]{40,44}/,
      shape: ['phr_<alnum:43>', 'pha_<alnum:42>'],
      risk: 'Whoever has it can use the PostHog API as the user who authorized the application, within its scopes.',
      examples: '{"access_token": "pha_<alnum:43>", "refresh_token": "phr_<alnum:43>"}',
      nearMisses: 'alpha_<alnum:43>',
      rotate: {
        docs: 'https://posthog.com/docs/api',
        steps: [
          'remove the connected application in the settings of the PostHog user, which ends its tokens',
          'authorize it again and keep the new tokens outside git',
        ],
      },
    },
    'project-token': {
      name: 'PostHog project API key',
      noCheck: 'it is public: it only sends events',
      severity: 'low',
      pattern: /phc_[0-9A-Za-z_-]{41,48}/,
      shape: 'phc_<alnum:43-44>',
      publicByDesign: true,
      env: ['POSTHOG_KEY', 'NEXT_PUBLIC_POSTHOG_KEY', 'POSTHOG_PROJECT_API_KEY', 'POSTHOG_PROJECT_TOKEN'],
      risk: 'Whoever has it can send events to the project and evaluate its flags, as every visitor of your site can.',
      rotate: {
        docs: 'https://posthog.com/docs/api',
        steps: [
          'leave it if it stands in browser or app code: that is where it belongs',
          'to change it, reset it in the project settings; events sent with the old one are then refused',
        ],
      },
    },
  },
  rotate: {
    console: 'https://us.posthog.com/settings/user-api-keys',
    docs: 'https://posthog.com/docs/api/personal-api-keys',
    steps: [
      'select Roll beside the key at https://us.posthog.com/settings/user-api-keys (or https://eu.posthog.com/settings/user-api-keys); the old one ends at once',
      'to have no gap, create a new key with the same scopes first and delete the old one afterwards',
      'put the new one where the old one is used, outside git; it is shown only once',
      'look through the activity log for changes that are not yours',
    ],
  },
  check: [
    {
      // A key looks itself up; that needs no scope. The key does not say in which of the two clouds it lives.
      keys: ['personal-api-key'],
      url: 'https://us.posthog.com/api/personal_api_keys/@current/',
      active: { id: 'string', label: 'string', user_id: 'number' },
      answers: { status: 401, json: { code: { is: 'authentication_failed' } }, is: 'next' },
      tells: { name: 'label', scopes: 'scopes' },
      accepted: {
        id: 'a1b2c3',
        label: 'CI',
        mask_value: 'phx_...1a2b',
        user_id: 42,
        scopes: ['feature_flag:read'],
        scoped_teams: [],
        scoped_organizations: [],
      },
      recorded: {
        next: {
          type: 'authentication_error',
          code: 'authentication_failed',
          detail: 'Invalid personal API key.',
          attr: null,
        },
      },
      unclear: { 403: { type: 'authentication_error', code: 'permission_denied', detail: 'Not allowed.', attr: null } },
      tooMany: {
        type: 'throttled_error',
        code: 'throttled',
        detail: 'Request was throttled. Expected available in 3 seconds.',
        attr: null,
      },
      next: {
        url: 'https://eu.posthog.com/api/personal_api_keys/@current/',
        active: { id: 'string', label: 'string', user_id: 'number' },
        inactive: { code: { is: 'authentication_failed' } },
        tells: { name: 'label', scopes: 'scopes' },
        accepted: { id: 'a1b2c3', label: 'CI', user_id: 42, scopes: ['*'] },
        refused: { type: 'authentication_error', code: 'authentication_failed', detail: 'Invalid personal API key.' },
        tooMany: {
          type: 'throttled_error',
          code: 'throttled',
          detail: 'Request was throttled. Expected available in 3 seconds.',
          attr: null,
        },
      },
      elsewhere: 'a PostHog server of your own',
      source: 'https://github.com/PostHog/posthog/blob/master/posthog/api/personal_api_key.py',
    },
    {
      keys: ['oauth-token'],
      ...userAt('us', 'next'),
      next: userAt('eu', 'inactive'),
      elsewhere: 'a PostHog server of your own',
      refusalMayMean: 'that it is a refresh token, which no call takes',
      source: 'https://posthog.com/docs/api/users',
    },
  ],
  sources: [
    '{docs}',
    'https://posthog.com/docs/api',
    'https://github.com/PostHog/posthog/blob/master/posthog/models/utils.py',
  ],
});
