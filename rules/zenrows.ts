import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ZenRows',
  site: 'https://www.zenrows.com',
  keys: {
    'api-key': {
      name: 'ZenRows API key',
      severity: 'medium',
      pattern: /[0-9a-f]{40}/,
      shape: '<hex:40>',
      context: {
        words: ['zenrows_api', 'zenrows_key', 'zenrowsApiKey', 'api.zenrows.com', 'ZenRowsClient'],
        within: 80,
      },
      env: ['ZENROWS_API_KEY', 'ZENROWS_KEY', 'ZENROWS_APIKEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can fetch web pages on your plan and use up its credits.',
      examples: 'http://<hex:40>:premium_proxy=true@api.zenrows.com:8001',
    },
  },
  rotate: {
    console: 'https://app.zenrows.com/account/settings',
    docs: 'https://docs.zenrows.com/api-error-codes',
    make: 'regenerate the key at {console}, which ends the old one',
    put: 'put the new one in ZENROWS_API_KEY, outside git',
    end: 'make sure that the old one is refused',
  },
  check: {
    // Costs nothing of the plan.
    url: 'https://api.zenrows.com/v1/subscriptions/self/details',
    auth: { header: 'X-API-Key' },
    active: { status: 'string', period_starts_at: 'string', usage: 'number' },
    inactive: { code: { includes: 'AUTH0' } },
    limited: { status: 402, json: { code: { includes: 'AUTH0' } }, because: 'the plan is used up or has ended' },
    tells: { usage: 'usage', kind: 'status' },
    accepted: { status: 'ACTIVE', period_starts_at: '2024-01-01T00:00:00Z', usage: 1.5, plan: { name: 'Developer' } },
    refused: { code: 'AUTH002', detail: 'Invalid API key.', status: 401, title: 'Invalid API key (AUTH002)' },
    recorded: { limited: { code: 'AUTH005', detail: 'Your subscription has ended.', status: 402 } },
    source: 'https://docs.zenrows.com/api-error-codes',
  },
  sources: ['{docs}', 'length: {observed}'],
});
