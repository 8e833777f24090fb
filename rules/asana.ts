import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Asana',
  site: 'https://asana.com',
  keys: [
    {
      id: 'personal-access-token',
      name: 'Asana personal access token',
      severity: 'high',
      // 1/<user>:<hex>, since 2023 also 2/<user>/<token>:<hex>; the numbers are ids of Asana.
      pattern: /(?:1|2\/[0-9]{13,20})\/[0-9]{13,20}:[0-9a-f]{32}/,
      context: { words: ['asana'] },
      env: ['ASANA_ACCESS_TOKEN', 'ASANA_TOKEN', 'ASANA_PAT', 'ASANA_PERSONAL_ACCESS_TOKEN', 'ASANA_API_KEY'],
      risk: 'Whoever has it can read and change every task, project and attachment that its owner can see.',
      examples: [
        'ASANA_ACCESS_TOKEN=2/<digit:16>/<digit:16>:<hex:32>',
        "client = asana.Client.access_token('1/<digit:16>:<hex:32>')",
        'curl https://app.asana.com/api/1.0/users/me -H "Authorization: Bearer 2/<digit:16>/<digit:16>:<hex:32>"',
        '{"asana": {"token": "1/<digit:15>:<hex:32>"}}',
      ],
      nearMisses: [
        'https://app.asana.com/0/<digit:16>/<digit:16>',
        'ASANA_ACCESS_TOKEN=2/<digit:16>/<digit:16>:<alnum:10>',
        'cache_key = "1/<digit:16>:<hex:32>"',
        'ASANA_PROJECT=<digit:16>',
      ],
    },
    {
      id: 'personal-access-token-old',
      name: 'Asana personal access token (old form)',
      severity: 'high',
      pattern: /0\/[0-9a-f]{32}/,
      context: { words: ['asana'], within: 80 },
      env: ['ASANA_ACCESS_TOKEN', 'ASANA_TOKEN', 'ASANA_PAT', 'ASANA_PERSONAL_ACCESS_TOKEN', 'ASANA_API_KEY'],
      entropy: 3,
      risk: 'Whoever has it can read and change every task, project and attachment that its owner can see.',
      examples: [
        'ASANA_ACCESS_TOKEN=0/<hex:32>',
        'asana:\n  personal_access_token: "0/<hex:32>"\n',
        'client := asana.NewClientWithAccessToken("0/<hex:32>")',
      ],
      nearMisses: ['https://app.asana.com/0/<digit:16>/list', 'path = "0/<hex:32>"', 'ASANA_TOKEN=0/<hex:64>'],
    },
    {
      id: 'client-secret',
      name: 'Asana OAuth client secret',
      severity: 'high',
      pattern: /[0-9a-z]{32}/,
      context: { words: ['asana'], within: 80 },
      env: ['ASANA_CLIENT_SECRET', 'ASANA_SECRET'],
      entropy: 3,
      confidence: 'medium',
      beside: { pair: /(?:client|app(?:lication)?)[_-]?id["']?\s{0,2}(?:=>|[:=])\s{0,2}["']?([0-9]{13,20})/ },
      risk: 'Whoever has it can pose as your Asana app and use codes and refresh tokens of its users that leaked.',
      rotate: {
        console: 'https://app.asana.com/0/my-apps',
        docs: 'https://developers.asana.com/docs/oauth',
        steps: [
          'open the app at https://app.asana.com/0/my-apps and reset its client secret',
          'put the new secret where the old one is used, outside git; the old one ends with the reset',
        ],
      },
      examples: [
        'ASANA_CLIENT_SECRET=<hex:32>',
        "passport.use(new AsanaStrategy({ clientID: '<digit:16>', clientSecret: '<hex:32>' }));",
        '<add key="AsanaClientSecret" value="<lownum:32>" />',
      ],
      nearMisses: ['ASANA_CLIENT_ID=<digit:16>', 'client_secret=<hex:32>', 'ASANA_CLIENT_SECRET=<hex:64>'],
    },
  ],
  rotate: {
    console: 'https://app.asana.com/0/my-apps',
    docs: 'https://developers.asana.com/docs/personal-access-token',
    steps: [
      'create a new token at https://app.asana.com/0/my-apps; it is shown only once',
      'put it in ASANA_ACCESS_TOKEN, outside git',
      'deauthorize the leaked token there',
    ],
  },
  checks: [
    {
      strategy: 'oauth-client-credentials',
      keys: ['client-secret'],
      url: 'https://app.asana.com/-/oauth_token',
      client: 'in-body',
      grant: 'made-up code',
      source: 'https://developers.asana.com/docs/oauth',
    },
    {
      keys: ['personal-access-token', 'personal-access-token-old'],
      url: 'https://app.asana.com/api/1.0/users/me',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { 'data.gid': 'string', 'data.resource_type': { is: 'user' }, 'data.workspaces': 'array' },
          is: 'active',
        },
        // Its documents say what the status means, and have no words for it.
        { status: 401, json: { 'errors.0.message': 'string' }, is: 'inactive' },
      ],
      tells: { account: 'data.email', organisation: 'data.workspaces.0.name' },
      replies: [
        {
          status: 200,
          body: {
            data: {
              gid: '1',
              email: 'owner@example.com',
              name: 'Owner',
              resource_type: 'user',
              workspaces: [{ gid: '2', name: 'Example', resource_type: 'workspace' }],
            },
          },
          is: 'active',
        },
        { status: 401, body: { errors: [{ message: 'Not Authorized', help: 'read the docs' }] }, is: 'inactive' },
        { status: 403, body: { errors: [{ message: 'Forbidden' }] }, is: 'unknown' },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: { errors: [{ message: 'You have made too many requests recently. Please, be chill.' }] },
          is: 'unknown',
        },
      ],
      source: 'https://developers.asana.com/reference/getuser',
    },
  ],
  sources: [
    'https://developers.asana.com/docs/personal-access-token',
    'https://developers.asana.com/docs/oauth',
    'formats: observed in public code, not documented',
  ],
});
