import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'SerpApi',
  site: 'https://serpapi.com',
  keys: {
    'api-key': {
      name: 'SerpApi private API key',
      pattern: /[0-9a-f]{64}/,
      shape: '<hex:64>',
      context: { words: ['serpapi', 'serp_api', 'GoogleSearch('], within: 80 },
      env: ['SERPAPI_API_KEY', 'SERPAPI_KEY', 'SERP_API_KEY', 'SERPAPI_TOKEN'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can use up the searches of your plan and read your account and past searches.',
      examples: "search = GoogleSearch({'q': 'coffee', 'api_key': '<hex:64>'})",
    },
  },
  rotate: {
    console: 'https://serpapi.com/manage-api-key',
    docs: 'https://serpapi.com/account-api',
    make: 'create a new key at {console}; where the plan has but one, regenerate it, by which the old key ends at once',
    put: 'put it in SERPAPI_API_KEY, outside git and outside the addresses that end up in logs',
    end: 'delete the old key there, if it still stands, and look through the searches since the leak',
  },
  check: {
    url: 'https://serpapi.com/account.json',
    auth: { query: 'api_key' },
    active: { account_id: 'string', account_email: 'string', plan_id: 'string' },
    inactive: { error: { includes: 'Invalid API key' } },
    tells: {
      account: 'account_email',
      kind: 'plan_name',
      balance: '{total_searches_left} searches',
      usage: 'this_month_usage',
      limits: 'account_rate_limit_per_hour',
    },
    accepted: {
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
    refused: { error: 'Invalid API key. Your API key should be here: https://serpapi.com/manage-api-key' },
    tooMany: { error: 'Your account has run out of searches.' },
    source: 'https://serpapi.com/account-api',
  },
  sources: ['{docs}', 'https://serpapi.com/api-status-and-error-codes', 'format: {observed}'],
});
