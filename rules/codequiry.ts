import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Codequiry',
  site: 'https://codequiry.com',
  keys: {
    'api-key': {
      name: 'Codequiry API key',
      pattern: /[0-9a-f]{64}|[0-9A-Za-z]{64}/,
      shape: ['<hex:64>', '<alnum:62><digit:2>'],
      context: { words: ['codequiry'], within: 80 },
      env: ['CODEQUIRY_API_KEY', 'CODEQUIRY_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can upload and read the code that you had checked and use up your checks.',
    },
  },
  rotate: {
    console: 'https://dashboard.codequiry.com',
    docs: 'https://docs.codequiry.com/',
    make: 'open the API section of the dashboard and make a new key',
    put: 'put it where the old one is used, outside git',
    end: 'make sure that the old key answers no more',
  },
  check: {
    url: 'https://codequiry.com/api/v1/auth/validate',
    auth: { header: 'apikey' },
    active: { valid: { is: true }, email: 'string', name: 'string' },
    inactive: { error: { is: 'Invalid API key' } },
    tells: { account: 'email', name: 'name' },
    accepted: { valid: true, user_id: 1, email: 'owner@example.com', name: 'Owner' },
    refused: { error: 'Invalid API key' },
    source: 'https://codequiry.com/llms-full.txt',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
