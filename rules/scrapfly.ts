import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Scrapfly',
  site: 'https://scrapfly.io',
  keys: {
    'api-key': {
      name: 'Scrapfly API key',
      severity: 'medium',
      pattern: /scp-(?:live|test)-[0-9a-f]{32}/,
      shape: ['scp-live-<hex:32>', 'scp-test-<hex:32>'],
      env: ['SCRAPFLY_KEY', 'SCRAPFLY_API_KEY', 'SCRAPFLY_TOKEN'],
      entropy: 3,
      risk: 'Whoever has it can fetch web pages on your plan and use up its credits.',
    },
  },
  rotate: {
    console: 'https://scrapfly.io/dashboard',
    docs: 'https://scrapfly.io/docs/account',
    make: 'make a new key under API keys of the project',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.scrapfly.io/account',
    auth: { query: 'key' },
    active: { 'account.account_id': 'string', 'subscription.plan_name': 'string', 'project.name': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    tells: { kind: 'subscription.plan_name', name: 'project.name' },
    accepted: {
      account: { account_id: 'a1', currency: 'USD' },
      project: { name: 'default' },
      subscription: { plan_name: 'FREE' },
    },
    refused: { http_code: 401, message: 'Invalid API key' },
    source: 'https://scrapfly.io/docs/account',
  },
  sources: ['{docs}', 'form: {observed}'],
});
