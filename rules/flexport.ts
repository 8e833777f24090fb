import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Flexport Logistics',
  site: 'https://www.flexport.com',
  keys: {
    'api-token': {
      name: 'Flexport Logistics API access token',
      pattern: /shltm_[0-9A-Za-z_-]{40}/,
      shape: 'shltm_<alnum:40>',
      env: ['FLEXPORT_API_TOKEN', 'FLEXPORT_API_KEY', 'FLEXPORT_ACCESS_TOKEN', 'DELIVERR_API_TOKEN'],
      entropy: 3.5,
      risk: 'Whoever has it can read and change orders, products and shipments, as far as its scopes go.',
    },
  },
  rotate: {
    console: 'https://portal.deliverr.com/settings/api-tokens',
    docs: 'https://docs.logistics-api.flexport.com/2024-04/',
    make: 'make a new token with the same scopes under Settings, API tokens of the seller portal',
    end: 'delete the old token there and look through the orders since the leak',
  },
  noCheck: 'its scopes decide what each call answers, and its documents show no call that is open to all of them',
  sources: ['{docs}', 'length: {observed}'],
});
