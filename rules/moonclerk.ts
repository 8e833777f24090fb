import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'MoonClerk',
  site: 'https://moonclerk.com',
  keys: {
    'api-key': {
      name: 'MoonClerk API key',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['moonclerk'], within: 80 },
      env: ['MOONCLERK_API_KEY', 'MOONCLERK_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read your payments and customers.',
    },
  },
  rotate: {
    docs: 'https://github.com/moonclerk/developer',
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.moonclerk.com/forms?count=1',
    auth: { header: 'Authorization', value: 'Token token={key}' },
    headers: { Accept: 'application/vnd.moonclerk+json;version=1' },
    active: { 'forms.0.access_token': 'string', 'forms.0.payment_volume': 'number' },
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    inactive: 401,
    accepted: { forms: [{ id: 1, title: 'Form', access_token: 'f1', currency: 'USD', payment_volume: 0 }] },
    refused: 'HTTP Token: Access denied.',
    source: 'https://github.com/moonclerk/developer/blob/main/api/v1/forms.md',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
