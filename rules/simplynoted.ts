import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Simply Noted',
  site: 'https://simplynoted.com',
  keys: {
    'api-key': {
      name: 'Simply Noted API key',
      pattern: /eyJ[0-9A-Za-z_-]{20,60}\.eyJ[0-9A-Za-z_-]{200,290}\.[0-9A-Za-z_-]{40,100}/,
      shape: 'eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJ<alnum:260>.<alnum:43>',
      context: { words: ['simplynoted'], within: 120 },
      env: ['SIMPLYNOTED_API_KEY', 'SIMPLYNOTED_TOKEN'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can order cards at your cost and read your orders and their recipients.',
    },
  },
  rotate: {
    docs: 'https://simplynoted.com/pages/api-automation',
    make: 'get a new token on the Account page, under Account Details, or from support@simplynoted.com',
    end: 'have the old one ended in the same way',
  },
  check: {
    url: 'https://api.simplynoted.com/api/products',
    active: { 'result.0.title': 'string', 'result.0.image': { includes: 'cdn.shopify.com' }, errors: 'array' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: { result: [{ id: 1, title: 'Card', image: 'https://cdn.shopify.com/s/files/1/card.jpg' }], errors: [] },
    refused: '',
    source: 'https://simplynoted.com/pages/api-automation',
  },
  sources: ['{docs}', 'length: {observed}'],
});
