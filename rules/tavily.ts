import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Tavily',
  site: 'https://www.tavily.com',
  keys: [
    {
      id: 'api-key',
      name: 'Tavily API key',
      severity: 'high',
      // Development keys are real keys with a lower rate limit, so they are no test mode.
      pattern: /tvly-(?:[0-9A-Za-z]{32}|(?:dev|prod)-[0-9A-Za-z]{32}|(?:dev|prod)-[0-9A-Za-z]{5,6}-[0-9A-Za-z]{42})/,
      env: ['TAVILY_API_KEY', 'TAVILY_KEY'],
      risk: 'Whoever has it can use up the search credits of your account.',
      examples: [
        'TAVILY_API_KEY=tvly-<alnum:32>',
        'client = TavilyClient("tvly-dev-<alnum:32>")',
        '{"mcpServers": {"tavily": {"env": {"TAVILY_API_KEY": "tvly-dev-<alnum:6>-<alnum:42>"}}}}',
        'https://mcp.tavily.com/mcp/?tavilyApiKey=tvly-prod-<alnum:32>',
      ],
      nearMisses: ['TAVILY_API_KEY=tvly-YOUR_API_KEY', 'tvly-<alnum:12>', 'tvly-dev-<uuid>', 'xtvly-<alnum:32>'],
    },
  ],
  rotate: {
    console: 'https://app.tavily.com',
    docs: 'https://docs.tavily.com/api-reference',
    steps: [
      'add a new key under API Keys at https://app.tavily.com, with a usage limit',
      'put it in TAVILY_API_KEY, outside git',
      'delete the old key there',
      'look at the usage since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.tavily.com/usage',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { 'key.usage': 'number', 'account.current_plan': 'string', 'account.plan_usage': 'number' },
          is: 'active',
        },
        { status: 401, json: { 'detail.error': { includes: 'invalid API key' } }, is: 'inactive' },
      ],
      tells: { kind: 'account.current_plan', limits: 'account.plan_limit', usage: 'account.plan_usage' },
      replies: [
        {
          status: 200,
          body: {
            key: { usage: 150, limit: 1000 },
            account: { current_plan: 'Bootstrap', plan_usage: 500, plan_limit: 15000, paygo_usage: 25 },
          },
          is: 'active',
        },
        {
          status: 401,
          body: { detail: { error: 'Unauthorized: missing or invalid API key.' } },
          is: 'inactive',
        },
        { status: 429, body: { detail: { error: 'Your request has been blocked.' } }, is: 'unknown' },
      ],
      source: 'https://docs.tavily.com/documentation/api-reference/endpoint/usage',
    },
  ],
  sources: [
    'https://docs.tavily.com/api-reference',
    'https://docs.tavily.com',
    'key shapes: observed in public code, not documented',
  ],
});
