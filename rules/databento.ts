import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Databento',
  site: 'https://databento.com',
  keys: {
    'api-key': {
      name: 'Databento API key',
      // 32 characters in all. The beginning is short, so a word near raises the confidence.
      pattern: /db-[0-9A-Za-z]{29}/,
      shape: 'db-<alnum:29>',
      context: { words: ['databento', 'db.Historical', 'db.Live'], within: 120, required: false },
      env: ['DATABENTO_API_KEY', 'DATABENTO_KEY', 'DATABENTO_TOKEN'],
      entropy: 3.5,
      risk: 'Whoever has it can buy and stream market data at your cost and read your orders of data.',
      examples: 'client = databento.Historical("db-<alnum:29>")',
      nearMisses: 'host: db-<lownum:12>.example.com',
    },
  },
  rotate: {
    console: 'https://databento.com/portal/keys',
    docs: 'https://databento.com/docs/portal/api-keys',
    make: 'create a new key at {console}',
    end: 'revoke the old key there and look through usage and billing since the leak',
  },
  check: {
    url: 'https://hist.databento.com/v0/metadata.list_datasets',
    auth: { basic: '{key}:' },
    // All data sets by name; this one, of CME, is always among them.
    active: { status: 200, json: { '': 'array', '0': 'string' }, text: 'GLBX.MDP3' },
    inactive: { 'detail.case': { is: 'auth_authentication_failed' } },
    accepted: ['ARCX.PILLAR', 'DBEQ.BASIC', 'GLBX.MDP3', 'XNAS.ITCH'],
    refused: { detail: { case: 'auth_authentication_failed', message: 'Authentication failed.', status_code: 401 } },
    unclear: { 403: { detail: { case: 'auth_forbidden', status_code: 403 } } },
    source: 'https://databento.com/docs/api-reference-historical/metadata/metadata-list-datasets',
  },
  sources: ['https://databento.com/docs/api-historical/basics', '{docs}', 'answer to a wrong key: {observed}'],
});
