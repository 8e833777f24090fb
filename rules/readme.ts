import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'ReadMe',
  site: 'https://readme.com',
  keys: [
    {
      id: 'api-key',
      name: 'ReadMe API key',
      severity: 'high',
      pattern: /rdme_[0-9a-z]{70}/,
      env: ['README_API_KEY', 'RDME_API_KEY', 'README_IO_API_KEY'],
      risk: 'Whoever has it can read, change and delete the documentation of the project, and so what your users copy.',
      examples: [
        'README_API_KEY=rdme_<lownum:70>',
        'npx rdme openapi upload openapi.json --key=rdme_<lownum:70>',
        '{"readme": {"apiKey": "rdme_<lownum:70>"}}',
        "readmeio.metrics('rdme_<lownum:70>', (req) => ({ apiKey: req.user }));",
      ],
      nearMisses: ['README_API_KEY=rdme_xxxxxxx', 'rdme_<upper:70>', 'rdme_version_id: <hex:24>'],
    },
  ],
  rotate: {
    console: 'https://dash.readme.com',
    docs: 'https://docs.readme.com/main/docs/your-dashboard-and-profile',
    steps: [
      'create a new key in the dashboard of the project: Configuration, API Keys',
      'put it in README_API_KEY, outside git, and in the secrets of the workflow that uploads',
      'delete the old key there and look through the change history of the pages',
    ],
  },
  checks: [
    {
      // Projects of the new kind know the second version only; the first has the telling refusal.
      url: 'https://api.readme.com/v2/projects/me',
      auth: 'bearer',
      answers: [
        { status: 200, json: { 'data.name': 'string', 'data.subdomain': 'string' }, is: 'active' },
        { status: 401, is: 'next' },
      ],
      tells: { organisation: 'data.name' },
      replies: [
        { status: 200, body: { data: { name: 'Example', subdomain: 'example', plan: 'free' } }, is: 'active' },
        { status: 401, body: { type: 'https://docs.readme.com', title: 'Unauthorized', status: 401 }, is: 'next' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      next: {
        url: 'https://dash.readme.com/api/v1',
        auth: { basic: '{key}:' },
        answers: [
          { status: 200, json: { name: 'string', subdomain: 'string', jwtSecret: 'string' }, is: 'active' },
          { status: 401, json: { error: { is: 'APIKEY_NOTFOUND' } }, is: 'inactive' },
          { status: 403, json: { error: { is: 'API_ACCESS_REVOKED' } }, is: 'revoked' },
        ],
        tells: { organisation: 'name' },
        replies: [
          {
            status: 200,
            body: {
              name: 'Example',
              subdomain: 'example',
              jwtSecret: 'made-up',
              baseUrl: 'https://docs.example.com',
              plan: 'free',
            },
            is: 'active',
          },
          {
            status: 401,
            body: { error: 'APIKEY_NOTFOUND', message: "We couldn't find your API key." },
            is: 'inactive',
          },
          {
            status: 403,
            body: { error: 'API_ACCESS_REVOKED', message: 'Your ReadMe API access has been revoked.' },
            is: 'revoked',
          },
          { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
        ],
      },
      source: 'https://docs.readme.com/main/reference/getproject-1',
    },
  ],
  sources: [
    'https://docs.readme.com/main/docs/your-dashboard-and-profile',
    'length: observed in public code, not documented',
  ],
});
