import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Photoroom',
  site: 'https://www.photoroom.com',
  keys: {
    'api-key': {
      name: 'Photoroom API key',
      // With sandbox_ in front the same key works in the sandbox, so it is found there too.
      pattern: /sk_pr_[0-9A-Za-z-]{1,64}_[0-9a-f]{40}/,
      shape: 'sk_pr_<lower:7>_<hex:40>',
      env: ['PHOTOROOM_API_KEY', 'PHOTOROOM_KEY'],
      risk: 'Whoever has it can edit images until the quota of your plan is used up.',
      examples: 'PHOTOROOM_API_KEY=sandbox_sk_pr_default_<hex:40>',
      nearMisses: ['sk_pr_default_<hex:12>', 'sk_px_default_<hex:40>'],
    },
  },
  rotate: {
    console: 'https://app.photoroom.com/api-dashboard',
    docs: 'https://docs.photoroom.com',
    make: 'create a new key at {console}',
    end: 'delete the old key there',
    after: 'look at the images used since the leak',
  },
  check: {
    // A 403, which Photoroom documents without a body, says nothing: the key may be bad or the plan used up.
    url: 'https://image-api.photoroom.com/v2/account',
    auth: { header: 'x-api-key' },
    active: { 'images.available': 'number', 'images.subscription': 'number', plan: 'string' },
    inactive: 401,
    refusalMayMean: 'something else, for its provider documents no refusal',
    tells: { balance: '{images.available} images', limits: 'images.subscription', kind: 'plan' },
    accepted: { images: { available: 83, subscription: 100 }, plan: 'basic' },
    refused: {},
    unclear: { 403: {} },
    source: 'https://docs.photoroom.com (account details, version 2; the 401 observed)',
  },
  sources: ['{docs}', 'format: {observed}'],
});
