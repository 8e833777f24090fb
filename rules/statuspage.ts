import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Statuspage',
  site: 'https://www.atlassian.com/software/statuspage',
  keys: [
    {
      id: 'api-key',
      name: 'Statuspage API key',
      severity: 'high',
      // 64 hex characters, or a UUID in older accounts.
      pattern: /[0-9a-f]{64}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      context: { words: ['statuspage', 'status_page_io'], within: 80 },
      env: ['STATUSPAGE_API_KEY', 'STATUSPAGE_TOKEN', 'STATUSPAGE_API_TOKEN', 'STATUS_PAGE_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can post incidents to your subscribers and change your status pages and their users.',
      examples: [
        'STATUSPAGE_API_KEY=<hex:64>',
        'curl https://api.statuspage.io/v1/pages -H "Authorization: OAuth <uuid>"',
        'statuspage:\n  api_key: "<hex:64>"\n',
      ],
      nearMisses: ['STATUSPAGE_PAGE_ID=<lownum:12>', 'sha256:<hex:64>', 'STATUSPAGE_API_KEY=<hex:32>'],
    },
  ],
  rotate: {
    console: 'https://manage.statuspage.io',
    docs: 'https://support.atlassian.com/statuspage/docs/create-and-manage-api-keys/',
    steps: [
      'create a new API key in the user menu under API info',
      'put it in STATUSPAGE_API_KEY, outside git',
      'delete the old key there and look through the incidents since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.statuspage.io/v1/pages',
      auth: { header: 'Authorization', value: 'OAuth {key}' },
      answers: [
        {
          status: 200,
          json: { '0.id': 'string', '0.allow_page_subscribers': 'boolean', '0.time_zone': 'string' },
          is: 'active',
        },
        { status: 401, json: { error: { is: 'Could not authenticate' } }, is: 'inactive' },
      ],
      tells: { organisation: '0.name' },
      replies: [
        {
          status: 200,
          body: [
            {
              id: 'p1',
              name: 'Example',
              subdomain: 'example',
              allow_page_subscribers: true,
              time_zone: 'UTC',
              hidden_from_search: false,
            },
          ],
          is: 'active',
        },
        { status: 200, body: [], is: 'unknown' },
        { status: 401, body: { error: 'Could not authenticate' }, is: 'inactive' },
        { status: 420, body: { error: 'Too many requests' }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://developer.statuspage.io/#operation/getPages',
    },
  ],
  sources: ['https://developer.statuspage.io/', 'key shapes: observed in public code, not documented'],
});
