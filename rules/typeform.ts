import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Typeform',
  site: 'https://www.typeform.com',
  keys: [
    {
      id: 'personal-access-token',
      name: 'Typeform personal access token',
      severity: 'high',
      pattern: /tfp_[0-9A-Za-z_]{40,59}/,
      env: ['TYPEFORM_TOKEN', 'TYPEFORM_API_KEY', 'TYPEFORM_ACCESS_TOKEN', 'TYPEFORM_PERSONAL_TOKEN'],
      risk: 'Whoever has it can read all answers to your forms and change forms, webhooks and workspaces in its scopes.',
      examples: [
        'TYPEFORM_TOKEN=tfp_<alnum:44>_<alnum:14>',
        "const client = createClient({ token: 'tfp_<alnum:44>_<alnum:14>' });",
        'curl -H "Authorization: Bearer tfp_<alnum:59>" https://api.typeform.com/forms',
      ],
      nearMisses: ['tfp_<alnum:12>', 'ttfp_<alnum:44>_<alnum:14>', 'saveFP_Btn = tfp_button_of_the_dialog'],
    },
    {
      id: 'old-token',
      name: 'Typeform personal access token (old form)',
      severity: 'high',
      pattern: /[0-9A-Za-z]{43,44}/,
      context: { words: ['typeform_token', 'typeform_api', 'typeform_access', 'api.typeform.com'], within: 100 },
      env: ['TYPEFORM_TOKEN', 'TYPEFORM_API_KEY', 'TYPEFORM_ACCESS_TOKEN', 'TYPEFORM_PERSONAL_TOKEN'],
      entropy: 4.2,
      confidence: 'medium',
      risk: 'Whoever has it can read all answers to your forms and change forms, webhooks and workspaces in its scopes.',
      examples: [
        'TYPEFORM_ACCESS_TOKEN=<alnum:44>',
        '{"typeform_api_token": "<alnum:44>"}',
        'curl -H "Authorization: Bearer <alnum:43>" https://api.typeform.com/me',
      ],
      nearMisses: ['digest = "<alnum:44>"', 'TYPEFORM_TOKEN=<alnum:20>', 'TYPEFORM_TOKEN=<hex:40>'],
    },
  ],
  rotate: {
    console: 'https://admin.typeform.com/user/tokens',
    docs: 'https://www.typeform.com/developers/get-started/personal-access-token/',
    steps: [
      'generate a new token with the same scopes at https://admin.typeform.com/user/tokens',
      'put it where the old one is used, outside git; it is shown only once',
      'delete the old one there',
    ],
  },
  checks: [
    {
      // Accounts in the EU have a host of their own: only what both refuse is dead.
      url: 'https://api.typeform.com/me',
      auth: 'bearer',
      answers: [
        { status: 200, json: { alias: 'string', email: 'string', language: 'string' }, is: 'active' },
        { status: [401, 403], json: { code: { is: 'AUTHENTICATION_FAILED' } }, is: 'next' },
      ],
      tells: { account: 'email', name: 'alias' },
      replies: [
        { status: 200, body: { alias: 'Owner', email: 'owner@example.com', language: 'en' }, is: 'active' },
        {
          status: 401,
          body: {
            code: 'AUTHENTICATION_FAILED',
            description: 'Authentication credentials not found on the Request Headers',
          },
          is: 'next',
        },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      next: {
        url: 'https://api.eu.typeform.com/me',
        auth: 'bearer',
        answers: [
          { status: 200, json: { alias: 'string', email: 'string', language: 'string' }, is: 'active' },
          { status: [401, 403], json: { code: { is: 'AUTHENTICATION_FAILED' } }, is: 'inactive' },
        ],
        tells: { account: 'email', name: 'alias' },
        replies: [
          { status: 200, body: { alias: 'Owner', email: 'owner@example.com', language: 'en' }, is: 'active' },
          {
            status: 403,
            body: { code: 'AUTHENTICATION_FAILED', description: 'Invalid authentication credentials' },
            is: 'inactive',
          },
          { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
        ],
      },
      source: 'https://www.typeform.com/developers/create/reference/retrieve-own-account/',
    },
  ],
  sources: [
    'https://www.typeform.com/developers/get-started/personal-access-token/',
    'format: observed in public code, not documented',
  ],
});
