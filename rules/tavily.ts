import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Tavily',
  site: 'https://www.tavily.com',
  keys: {
    'api-key': {
      name: 'Tavily API key',
      // Development keys are real keys with a lower rate limit, so they are no test mode.
      pattern: /tvly-(?:[0-9A-Za-z]{32}|(?:dev|prod)-[0-9A-Za-z]{32}|(?:dev|prod)-[0-9A-Za-z]{5,6}-[0-9A-Za-z]{42})/,
      shape: ['tvly-<alnum:32>', 'tvly-dev-<alnum:32>', 'tvly-dev-<alnum:6>-<alnum:42>', 'tvly-prod-<alnum:32>'],
      env: ['TAVILY_API_KEY', 'TAVILY_KEY'],
      risk: 'Whoever has it can use up the search credits of your account.',
      nearMisses: 'tvly-dev-<uuid>',
    },
  },
  rotate: {
    console: 'https://app.tavily.com',
    docs: 'https://docs.tavily.com/api-reference',
    make: 'add a new key under API Keys at {console}, with a usage limit',
    end: 'delete the old key there',
    after: 'look at the usage since the leak',
  },
  check: {
    url: 'https://api.tavily.com/usage',
    active: { 'key.usage': 'number', 'account.current_plan': 'string', 'account.plan_usage': 'number' },
    inactive: { 'detail.error': { includes: 'invalid API key' } },
    tells: { kind: 'account.current_plan', limits: 'account.plan_limit', usage: 'account.plan_usage' },
    accepted: {
      key: { usage: 150, limit: 1000 },
      account: { current_plan: 'Bootstrap', plan_usage: 500, plan_limit: 15000, paygo_usage: 25 },
    },
    refused: { detail: { error: 'Unauthorized: missing or invalid API key.' } },
    tooMany: { detail: { error: 'Your request has been blocked.' } },
    source: 'https://docs.tavily.com/documentation/api-reference/endpoint/usage',
  },
  sources: ['{docs}', 'https://docs.tavily.com', 'key shapes: {observed}'],
});
