import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Jina AI',
  site: 'https://jina.ai',
  keys: [
    {
      id: 'api-key',
      name: 'Jina AI API key',
      severity: 'medium',
      // 32 hex and 28 URL-safe characters as seen; nothing is documented, so the first part is not held to hex.
      pattern: /jina_[0-9A-Za-z]{32}[0-9A-Za-z_-]{28}/,
      env: ['JINA_API_KEY', 'JINA_KEY', 'JINAAI_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can use up the tokens you paid for: embeddings, reranker, reader and search.',
      examples: [
        'JINA_API_KEY=jina_<hex:32><alnum:28>',
        'curl https://api.jina.ai/v1/embeddings -H "Authorization: Bearer jina_<hex:32><b64u:27><alnum:1>"',
        '{"mcpServers": {"jina": {"env": {"JINA_API_KEY": "jina_<hex:32><alnum:28>"}}}}',
      ],
      nearMisses: [
        'JINA_API_KEY=jina_your_api_key',
        'jina_<hex:32>',
        'model = "jina_embeddings_v3_for_retrieval_and_text_matching"',
      ],
    },
  ],
  rotate: {
    console: 'https://jina.ai/api-dashboard/key-manager',
    docs: 'https://jina.ai/api-dashboard/',
    steps: [
      'create a new key in the key manager at https://jina.ai/api-dashboard/key-manager',
      'put it in JINA_API_KEY, outside git, and move the remaining tokens to it',
      'delete the old key there',
    ],
  },
  checks: [
    {
      // The balance in the dashboard. It takes the key in the address only.
      url: 'https://dash.jina.ai/api/v1/api_key/fe_user',
      auth: { query: 'api_key' },
      answers: [
        { status: 200, json: { 'wallet.total_balance': 'number', 'wallet.regular_balance': 'number' }, is: 'active' },
        { status: 401, text: 'Invalid API key', is: 'inactive' },
      ],
      tells: { balance: 'wallet.total_balance' },
      replies: [
        {
          status: 200,
          body: {
            wallet: { trial_balance: 900, regular_balance: 0, total_balance: 900 },
            metadata: { threshold: null },
          },
          is: 'active',
        },
        { status: 401, body: { detail: 'Invalid API key.' }, is: 'inactive' },
        { status: 422, body: { detail: [{ loc: ['query', 'api_key'], msg: 'field required' }] }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'observed in public tools, not documented',
    },
  ],
  sources: ['https://jina.ai/api-dashboard/', 'format: observed in public code, not documented'],
});
