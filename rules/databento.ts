import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Databento',
  site: 'https://databento.com',
  keys: [
    {
      id: 'api-key',
      name: 'Databento API key',
      severity: 'high',
      // 32 characters in all. The beginning is short, so a word near raises the confidence.
      pattern: /db-[0-9A-Za-z]{29}/,
      context: { words: ['databento', 'db.Historical', 'db.Live'], within: 120, required: false },
      env: ['DATABENTO_API_KEY', 'DATABENTO_KEY', 'DATABENTO_TOKEN'],
      entropy: 3.5,
      risk: 'Whoever has it can buy and stream market data at your cost and read your orders of data.',
      examples: [
        'DATABENTO_API_KEY=db-<alnum:29>',
        'client = databento.Historical("db-<alnum:29>")',
        'curl -u "db-<alnum:29>:" https://hist.databento.com/v0/metadata.list_datasets',
        '{"databento": {"key": "db-<alnum:29>"}}',
      ],
      nearMisses: [
        'DATABENTO_API_KEY=db-your-api-key',
        'host: db-<lownum:12>.example.com',
        'DATABENTO_API_KEY=db-<alnum:12>',
        'mydb-<alnum:29>',
      ],
    },
  ],
  rotate: {
    console: 'https://databento.com/portal/keys',
    docs: 'https://databento.com/docs/portal/api-keys',
    steps: [
      'create a new key at https://databento.com/portal/keys',
      'put it in DATABENTO_API_KEY, outside git',
      'revoke the old key there and look through usage and billing since the leak',
    ],
  },
  checks: [
    {
      url: 'https://hist.databento.com/v0/metadata.list_datasets',
      auth: { basic: '{key}:' },
      answers: [
        // All data sets by name; this one, of CME, is always among them.
        { status: 200, json: { '': 'array', '0': 'string' }, text: 'GLBX.MDP3', is: 'active' },
        { status: 401, json: { 'detail.case': { is: 'auth_authentication_failed' } }, is: 'inactive' },
      ],
      replies: [
        { status: 200, body: ['ARCX.PILLAR', 'DBEQ.BASIC', 'GLBX.MDP3', 'XNAS.ITCH'], is: 'active' },
        {
          status: 401,
          body: {
            detail: { case: 'auth_authentication_failed', message: 'Authentication failed.', status_code: 401 },
          },
          is: 'inactive',
        },
        { status: 403, body: { detail: { case: 'auth_forbidden', status_code: 403 } }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://databento.com/docs/api-reference-historical/metadata/metadata-list-datasets',
    },
  ],
  sources: [
    'https://databento.com/docs/api-historical/basics',
    'https://databento.com/docs/portal/api-keys',
    'answer to a wrong key: observed in public code, not documented',
  ],
});
