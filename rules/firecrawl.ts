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
  sources: ['https://docs.firecrawl.dev/api-reference/introduction', 'length: observed in public code, not documented'],
});
