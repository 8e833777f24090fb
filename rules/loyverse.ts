import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Loyverse',
  site: 'https://loyverse.com',
  keys: {
    'access-token': {
      name: 'Loyverse access token',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['loyverse'], within: 80 },
      env: ['LOYVERSE_ACCESS_TOKEN', 'LOYVERSE_TOKEN', 'LOYVERSE_API_TOKEN', 'LOYVERSE_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read receipts, customers and stock of the shop and change them.',
    },
  },
  rotate: {
    console: 'https://r.loyverse.com/dashboard/#/accesstokens',
    docs: 'https://developer.loyverse.com/docs/',
    make: 'open Access Tokens at {console} and add a new one',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old token there',
  },
  check: {
    url: 'https://api.loyverse.com/v1.0/merchant',
    active: { id: 'string', business_name: 'string', currency: 'object' },
    inactive: { 'errors.0.code': { is: 'UNAUTHORIZED' } },
    tells: { organisation: 'business_name', account: 'email' },
    accepted: {
      id: 'm1',
      business_name: 'Example',
      email: 'owner@example.com',
      country: 'DE',
      currency: { code: 'EUR' },
    },
    refused: { errors: [{ code: 'UNAUTHORIZED', details: 'Invalid access token.' }] },
    unclear: { 402: { errors: [{ code: 'PAYMENT_REQUIRED' }] } },
    source: 'https://developer.loyverse.com/docs/#tag/Merchant',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
