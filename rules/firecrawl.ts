import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Firecrawl',
  site: 'https://www.firecrawl.dev',
  keys: [
    {
      id: 'api-key',
      name: 'Firecrawl API key',
      severity: 'medium',
      pattern: /fc-[0-9a-f]{32}/,
      env: ['FIRECRAWL_API_KEY', 'FIRECRAWL_KEY'],
      entropy: 3,
      risk: 'Whoever has it can scrape and crawl on your credits and read the results of your jobs.',
      examples: [
        'FIRECRAWL_API_KEY=fc-<hex:32>',
        "const app = new FirecrawlApp({ apiKey: 'fc-<hex:32>' });",
        '{"mcpServers": {"firecrawl": {"env": {"FIRECRAWL_API_KEY": "fc-<hex:32>"}}}}',
        'curl -H "Authorization: Bearer fc-<hex:32>" https://api.firecrawl.dev/v2/team/credit-usage',
      ],
      nearMisses: ['FIRECRAWL_API_KEY=fc-YOUR_API_KEY', 'class="vfc-<hex:32>"', 'fc-<upper:32>', 'fc-<hex:12>'],
    },
  ],
  rotate: {
    console: 'https://www.firecrawl.dev/app/api-keys',
    docs: 'https://docs.firecrawl.dev/api-reference/introduction',
    steps: [
      'create a new key at https://www.firecrawl.dev/app/api-keys',
      'put it in FIRECRAWL_API_KEY, outside git',
      'delete the old key there and check the credit usage since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.firecrawl.dev/v2/team/credit-usage',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { success: { is: true }, 'data.remainingCredits': 'number', 'data.planCredits': 'number' },
          is: 'active',
        },
        { status: 401, json: { error: { includes: 'Unauthorized: Invalid token' } }, is: 'inactive' },
      ],
      tells: { balance: '{data.remainingCredits} credits', limits: 'data.planCredits' },
      replies: [
        {
          status: 200,
          body: {
            success: true,
            data: {
              remainingCredits: 1000,
              planCredits: 3000,
              billingPeriodStart: '2026-05-01T00:00:00Z',
              billingPeriodEnd: '2026-05-31T23:59:59Z',
            },
          },
          is: 'active',
        },
        { status: 401, body: { success: false, error: 'Unauthorized: Invalid token' }, is: 'inactive' },
        { status: 404, body: { success: false, error: 'Could not find credit usage information' }, is: 'unknown' },
        { status: 500, body: { success: false, error: 'Internal server error' }, is: 'unknown' },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: { error: 'Request rate limit exceeded. Please wait and try again later.' },
          is: 'unknown',
        },
      ],
      source: 'https://docs.firecrawl.dev/api-reference/endpoint/credit-usage',
    },
  ],
  sources: ['https://docs.firecrawl.dev/api-reference/introduction', 'length: observed in public code, not documented'],
});
