import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Omnisend',
  site: 'https://www.omnisend.com',
  keys: {
    'api-key': {
      name: 'Omnisend API key',
      pattern: /[0-9a-f]{24}-[0-9A-Za-z]{50}/,
      shape: '<hex:24>-<alnum:50>',
      context: { words: ['omnisend'], within: 80 },
      env: ['OMNISEND_API_KEY', 'OMNISEND_KEY'],
      entropy: 4,
      risk: 'Whoever has it can read and change contacts, orders and campaigns of the shop.',
    },
  },
  rotate: {
    console: 'https://app.omnisend.com/integrations/api-keys',
    docs: 'https://api-docs.omnisend.com/reference/authentication',
    make: 'create a new key at {console}, with only the permissions it needs',
    shownOnce: true,
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.omnisend.com/v5/brands/current',
    auth: { header: 'X-API-KEY' },
    active: { brandID: 'string', website: 'string', platform: 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is not known for sure',
    tells: { organisation: 'website' },
    accepted: { brandID: 'b1', website: 'shop.example.com', platform: 'custom', currency: 'EUR' },
    refused: { error: 'Unauthorized', statusCode: 401 },
    source: 'https://api-docs.omnisend.com/reference/get_brands-current',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
