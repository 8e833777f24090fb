import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Jina AI',
  site: 'https://jina.ai',
  keys: {
    'api-key': {
      name: 'Jina AI API key',
      severity: 'medium',
      // 32 hex and 28 URL-safe characters as seen; nothing is documented, so the first part is not held to hex.
      pattern: /jina_[0-9A-Za-z]{32}[0-9A-Za-z_-]{28}/,
      shape: 'jina_<hex:32><b64u:27><alnum:1>',
      env: ['JINA_API_KEY', 'JINA_KEY', 'JINAAI_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can use up the tokens you paid for: embeddings, reranker, reader and search.',
      nearMisses: 'jina_<hex:32>',
    },
  },
  rotate: {
    console: 'https://jina.ai/api-dashboard/key-manager',
    docs: 'https://jina.ai/api-dashboard/',
    make: 'create a new key in the key manager at {console}',
    put: 'put it in JINA_API_KEY, outside git, and move the remaining tokens to it',
    end: 'delete the old key there',
  },
  check: {
    // The balance in the dashboard. It takes the key in the address only.
    url: 'https://dash.jina.ai/api/v1/api_key/fe_user',
    auth: { query: 'api_key' },
    active: { 'wallet.total_balance': 'number', 'wallet.regular_balance': 'number' },
    inactive: 'Invalid API key',
    tells: { balance: 'wallet.total_balance' },
    accepted: { wallet: { trial_balance: 900, regular_balance: 0, total_balance: 900 }, metadata: { threshold: null } },
    refused: { detail: 'Invalid API key.' },
    unclear: { 422: { detail: [{ loc: ['query', 'api_key'], msg: 'field required' }] } },
    source: 'observed in public tools, not documented',
  },
  sources: ['{docs}', 'format: {observed}'],
});
