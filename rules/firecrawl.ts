import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Firecrawl',
  site: 'https://www.firecrawl.dev',
  keys: {
    'api-key': {
      name: 'Firecrawl API key',
      severity: 'medium',
      pattern: /fc-[0-9a-f]{32}/,
      shape: 'fc-<hex:32>',
      env: ['FIRECRAWL_API_KEY', 'FIRECRAWL_KEY'],
      entropy: 3,
      risk: 'Whoever has it can scrape and crawl on your credits and read the results of your jobs.',
      nearMisses: 'fc-<upper:32>',
    },
  },
  rotate: {
    console: 'https://www.firecrawl.dev/app/api-keys',
    docs: 'https://docs.firecrawl.dev/api-reference/introduction',
    make: 'create a new key at {console}',
    end: 'delete the old key there and check the credit usage since the leak',
  },
  check: {
    url: 'https://api.firecrawl.dev/v2/team/credit-usage',
    active: { success: { is: true }, 'data.remainingCredits': 'number', 'data.planCredits': 'number' },
    limited: {
      status: 403,
      json: { success: { is: false }, error: { includes: "is not on this team's allowed IP" } },
      because: 'only from certain addresses',
    },
    inactive: { error: { includes: 'Unauthorized: Invalid token' } },
    tells: { balance: '{data.remainingCredits} credits', limits: 'data.planCredits' },
    accepted: {
      success: true,
      data: {
        remainingCredits: 1000,
        planCredits: 3000,
        billingPeriodStart: '2026-05-01T00:00:00Z',
        billingPeriodEnd: '2026-05-31T23:59:59Z',
      },
    },
    refused: { success: false, error: 'Unauthorized: Invalid token' },
    recorded: {
      limited: {
        success: false,
        error: "Request blocked: IP address 203.0.113.7 is not on this team's allowed IP list.",
      },
    },
    unclear: {
      404: { success: false, error: 'Could not find credit usage information' },
      500: { success: false, error: 'Internal server error' },
    },
    tooMany: { error: 'Request rate limit exceeded. Please wait and try again later.' },
    source: 'https://docs.firecrawl.dev/api-reference/endpoint/credit-usage',
  },
  sources: ['{docs}', 'https://docs.firecrawl.dev/features/ip-restrictions', 'length: {observed}'],
});
