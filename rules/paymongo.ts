import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'PayMongo',
  site: 'https://www.paymongo.com',
  keys: {
    'secret-key': {
      name: 'PayMongo secret key',
      severity: 'critical',
      // As those of Stripe begin, so the name must stand near.
      pattern: /sk_live_[0-9A-Za-z]{24}/,
      shape: 'sk_live_<alnum:24>',
      context: { words: ['paymongo'], within: 100 },
      env: ['PAYMONGO_SECRET_KEY', 'PAYMONGO_SECRET', 'PAYMONGO_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can take, read and refund payments and change the webhooks of the account.',
    },
  },
  rotate: {
    console: 'https://dashboard.paymongo.com/developers',
    docs: 'https://developers.paymongo.com/docs/authentication',
    make: 'regenerate the secret key at {console}: the old one ends',
    after: 'look through the payments and refunds since the leak',
  },
  check: {
    url: 'https://api.paymongo.com/v1/webhooks',
    auth: { basic: '{key}:' },
    active: { data: 'array' },
    inactive: { 'errors.0.code': { is: 'api_key_invalid' } },
    accepted: { data: [] },
    refused: { errors: [{ code: 'api_key_invalid', detail: 'API key is invalid.' }] },
    source: 'https://developers.paymongo.com/reference/list-webhooks',
  },
  sources: ['{docs}', 'form: {observed}'],
});
