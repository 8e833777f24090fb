import { defineProvider } from '../src/rulebook/define-provider.ts';

const context = {
  words: ['api.column.com', 'column_api', 'column_key', 'column_secret', 'column_token', 'columnApi', 'column.com'],
  within: 80,
};

export default defineProvider({
  name: 'Column N.A.',
  site: 'https://column.com',
  keys: {
    'api-key': {
      name: 'Column API key',
      severity: 'critical',
      pattern: /live_[0-9A-Za-z]{27}/,
      shape: 'live_<alnum:27>',
      context,
      entropy: 3.3,
      risk: 'Whoever has it can move money of your bank programme and read its accounts.',
      examples: ['curl https://api.column.com/entities -u :live_<alnum:27>', 'COLUMN_API_KEY=live_<alnum:27>'],
      nearMisses: 'column live_<alnum:27>',
    },
    'test-key': {
      name: 'Column sandbox API key',
      noCheck: 'it opens a sandbox only',
      severity: 'low',
      testMode: true,
      pattern: /test_[0-9A-Za-z]{27}/,
      shape: 'test_<alnum:27>',
      context,
      entropy: 3.3,
      risk: 'Whoever has it can use your sandbox; no real money lies there.',
    },
  },
  rotate: {
    console: 'https://dashboard.column.com',
    docs: 'https://column.com/docs/api/',
    make: 'create a new key at {console}',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old key there',
    after: 'look through the transfers since the leak',
  },
  check: {
    keys: ['api-key'],
    url: 'https://api.column.com/entities?limit=1',
    auth: { basic: ':{key}' },
    active: { 'entities.0.id': { includes: 'enti_' }, has_more: 'boolean' },
    inactive: 401,
    accepted: { entities: [{ id: 'enti_1', type: 'BUSINESS' }], has_more: false },
    refused: { type: 'authentication', code: 'invalid_api_key', message: 'Invalid API key' },
    source: 'https://column.com/docs/api/#entity/list; https://column.com/docs/workingwithapi/errors',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
