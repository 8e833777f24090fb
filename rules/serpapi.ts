import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'SerpApi',
  site: 'https://serpapi.com',
  keys: [
    {
      id: 'api-key',
      name: 'SerpApi private API key',
      severity: 'high',
      pattern: /[0-9a-f]{64}/,
      context: { words: ['serpapi', 'serp_api', 'GoogleSearch('], within: 80 },
      env: ['SERPAPI_API_KEY', 'SERPAPI_KEY', 'SERP_API_KEY', 'SERPAPI_TOKEN'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can use up the searches of your plan and read your account and past searches.',
      examples: [
        'SERPAPI_API_KEY=<hex:64>',
        'curl "https://serpapi.com/search.json?q=coffee&api_key=<hex:64>"',
        '{"serpapi": {"apiKey": "<hex:64>"}}',
        "search = GoogleSearch({'q': 'coffee', 'api_key': '<hex:64>'})",
      ],
      nearMisses: ['sha256:<hex:64>', 'SERPAPI_API_KEY=<hex:40>', 'SERPAPI_SEARCH_ID=<hex:24>'],
    },
  ],
  rotate: {
    console: 'https://serpapi.com/manage-api-key',
    docs: 'https://serpapi.com/account-api',
    steps: [
      'create a new key at https://serpapi.com/manage-api-key; where the plan has but one, regenerate it, by which the old key ends at once',
      'put it in SERPAPI_API_KEY, outside git and outside the addresses that end up in logs',
      'delete the old key there, if it still stands, and look through the searches since the leak',
    ],
  },
  checks: [
    {
      url: 'https://serpapi.com/account.json',
      auth: { query: 'api_key' },
      answers: [
        {
          status: 200,
          json: { account_id: 'string', account_email: 'string', plan_id: 'string' },
          is: 'active',
        },
        { status: 401, json: { error: { includes: 'Invalid API key' } }, is: 'inactive' },
      ],
      tells: {
        account: 'account_email',
        kind: 'plan_name',
        balance: '{total_searches_left} searches',
        usage: 'this_month_usage',
        limits: 'account_rate_limit_per_hour',
      },
      replies: [
        {
          status: 200,
          body: {
            account_id: 'a1',
            api_key: 'k1',
            account_email: 'owner@example.com',
            plan_id: 'bigdata',
            plan_name: 'Big Data Plan',
            searches_per_month: 30000,
            total_searches_left: 5958,
            this_month_usage: 24042,
            account_rate_limit_per_hour: 6000,
          },
          is: 'active',
        },
        {
          status: 401,
          body: { error: 'Invalid API key. Your API key should be here: https://serpapi.com/manage-api-key' },
          is: 'inactive',
        },
        { status: 429, body: { error: 'Your account has run out of searches.' }, is: 'unknown' },
      ],
      source: 'https://serpapi.com/account-api',
    },
  ],
  sources: [
    'https://serpapi.com/account-api',
    'https://serpapi.com/api-status-and-error-codes',
    'format: observed in public code, not documented',
  ],
});
