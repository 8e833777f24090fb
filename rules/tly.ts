import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'T.LY',
  site: 'https://t.ly',
  noCheck: 'no page was found that shows how it answers to a dead key',
  keys: {
    'api-token': {
      name: 'T.LY API token',
      pattern: /[0-9A-Za-z]{60}/,
      shape: '<alnum:60>',
      context: { words: ['api.t.ly', 't.ly/api', 'tly_api', 'tly_token', 'tly_key', 'tly token'], within: 80 },
      env: ['TLY_API_TOKEN', 'TLY_API_KEY', 'TLY_TOKEN'],
      entropy: 3.8,
      confidence: 'medium',
      risk: 'Whoever has it can make short links in your name and send the existing ones elsewhere.',
    },
  },
  rotate: {
    console: 'https://t.ly/settings#/api',
    docs: 'https://t.ly/docs',
    make: 'make a new token at {console}',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});
