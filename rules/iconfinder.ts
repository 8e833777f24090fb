import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Iconfinder',
  site: 'https://www.iconfinder.com',
  keys: {
    'api-key': {
      name: 'Iconfinder API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{64}/,
      shape: '<alnum:64>',
      context: { words: ['iconfinder'], within: 80 },
      env: ['ICONFINDER_API_KEY', 'ICONFINDER_KEY', 'ICONFINDER_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can download icons at your cost.',
    },
  },
  rotate: {
    console: 'https://www.iconfinder.com/account/applications',
    docs: 'https://developer.iconfinder.com/reference/overview-1',
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.iconfinder.com/v4/iconsets?count=1',
    active: {
      'iconsets.0.iconset_id': 'number',
      'iconsets.0.identifier': 'string',
      'iconsets.0.icons_count': 'number',
    },
    inactive: { status: [401, 403], mayMean: 'something else: what it says to a dead key is documented nowhere' },
    accepted: { iconsets: [{ iconset_id: 1, identifier: 'example', name: 'Example', icons_count: 20 }] },
    refused: '',
    source: 'https://developer.iconfinder.com/reference/overview-1; its answer is observed in public code',
  },
  sources: ['{docs}', 'format: {observed}'],
});
