import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Gumroad',
  site: 'https://gumroad.com',
  keys: [
    {
      id: 'access-token',
      name: 'Gumroad access token',
      severity: 'high',
      pattern: /[0-9a-f]{64}|[0-9A-Za-z_-]{43}/,
      context: { words: ['gumroad'], within: 70 },
      env: ['GUMROAD_ACCESS_TOKEN', 'GUMROAD_API_KEY', 'GUMROAD_TOKEN'],
      entropy: 3.4,
      confidence: 'medium',
      risk: 'Whoever has it can read your sales and customers and, with the right scope, change products and refund orders.',
      examples: [
        'GUMROAD_ACCESS_TOKEN=<b64u:42><alnum:1>',
        'curl https://api.gumroad.com/v2/products -d "access_token=<alnum:43>"',
        '{"gumroad": {"accessToken": "<hex:64>"}}',
      ],
      nearMisses: [
        'access_token = "<alnum:43>"',
        'GUMROAD_ACCESS_TOKEN=<alnum:24>',
        'GUMROAD_PRODUCT_ID=<uuid>',
        'https://gumroad.com/l/a-course-about-the-making-of-icons',
      ],
    },
  ],
  rotate: {
    console: 'https://gumroad.com/settings/advanced',
    docs: 'https://gumroad.com/help/article/280-create-application-api',
    steps: [
      'generate a new access token of the application under Settings > Advanced at https://gumroad.com/settings/advanced',
      'put it in GUMROAD_ACCESS_TOKEN, outside git',
      'delete the application with the old token there, or revoke its access',
      'look through sales and refunds since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.gumroad.com/v2/user',
      auth: 'bearer',
      answers: [
        { status: 200, json: { success: { is: true }, 'user.user_id': 'string', 'user.url': 'string' }, is: 'active' },
        { status: 401, is: 'inactive' },
      ],
      tells: { account: 'user.email', name: 'user.name' },
      refusalMayMean: 'that it is the secret of an application, which looks the same',
      replies: [
        {
          status: 200,
          body: {
            success: true,
            user: {
              bio: 'a maker',
              name: 'Example',
              user_id: 'u1==',
              email: 'owner@example.com',
              url: 'https://gumroad.com/example',
            },
          },
          is: 'active',
        },
        { status: 200, body: { success: false, message: 'not found' }, is: 'unknown' },
        { status: 401, is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://gumroad.com/api#users',
    },
  ],
  sources: [
    'https://gumroad.com/api',
    'https://gumroad.com/help/article/280-create-application-api',
    'token shape: observed in public code, not documented',
  ],
});
