import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Brave Search',
  site: 'https://brave.com/search/api/',
  keys: {
    'api-key': {
      name: 'Brave Search API key',
      severity: 'medium',
      // Three letters without a sign after them are no beginning to go by, so the name must stand near.
      pattern: /BSA[0-9A-Za-z_-]{21,40}/,
      shape: 'BSA<b64u:27><alnum:1>',
      context: { words: ['brave', 'x-subscription-token'], within: 100 },
      tells: true,
      env: ['BRAVE_API_KEY', 'BRAVE_SEARCH_API_KEY', 'BRAVE_SEARCH_KEY'],
      entropy: 3.3,
      risk: 'Whoever has it can search at your cost until the quota of your plan is used up.',
    },
  },
  rotate: {
    console: 'https://api-dashboard.search.brave.com/app/keys',
    docs: 'https://api-dashboard.search.brave.com/documentation/guides/authentication',
    make: 'create a new key for the same plan at {console}',
    end: 'delete the old key there',
    after: 'look at the usage since the leak',
  },
  check: {
    // A search without a question: the key is looked at first, and what is refused is not billed.
    url: 'https://api.search.brave.com/res/v1/web/search',
    auth: { header: 'X-Subscription-Token' },
    active: { status: 422, json: { 'error.code': { is: 'VALIDATION' }, 'error.meta.errors.0.loc.0': { is: 'query' } } },
    inactive: { status: 422, json: { 'error.code': { is: 'SUBSCRIPTION_TOKEN_INVALID' } } },
    accepted: {
      type: 'ErrorResponse',
      error: { code: 'VALIDATION', status: 422, meta: { errors: [{ type: 'missing', loc: ['query', 'q'] }] } },
    },
    refused: {
      type: 'ErrorResponse',
      error: { code: 'SUBSCRIPTION_TOKEN_INVALID', status: 422, meta: { component: 'authentication' } },
    },
    unclear: {
      422: { error: { code: 'VALIDATION', meta: { errors: [{ loc: ['header', 'x-subscription-token'] }] } } },
    },
    tooMany: { error: { code: 'RATE_LIMITED', status: 429 } },
    source:
      'https://api-dashboard.search.brave.com/api-reference/web/search/get; that keys are looked at first: observed',
  },
  sources: ['{docs}', 'format: {observed}'],
});
