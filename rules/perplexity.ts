import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Perplexity',
  site: 'https://www.perplexity.ai',
  keys: [
    {
      id: 'api-key',
      name: 'Perplexity API key',
      severity: 'high',
      pattern: /pplx-[0-9A-Za-z]{48}/,
      entropy: 3.5,
      env: ['PERPLEXITY_API_KEY', 'PPLX_API_KEY', 'PERPLEXITYAI_API_KEY'],
      risk: 'Whoever has it can use your Perplexity credits and make further keys of the account.',
      examples: [
        'PERPLEXITY_API_KEY=pplx-<alnum:48>',
        '{"env": {"PERPLEXITY_API_KEY": "pplx-<alnum:48>"}}',
        'client = OpenAI(api_key="pplx-<alnum:48>", base_url="https://api.perplexity.ai")',
        "curl https://api.perplexity.ai/chat/completions -H 'Authorization: Bearer pplx-<alnum:48>'",
      ],
      nearMisses: [
        'model: pplx-70b-online',
        'PERPLEXITY_API_KEY=pplx-your-api-key',
        'pplx-<alnum:20>',
        'applx-<alnum:48>',
      ],
    },
  ],
  rotate: {
    console: 'https://console.perplexity.ai',
    docs: 'https://docs.perplexity.ai/guides/api-key-management',
    steps: [
      'create a new key in the API keys tab, or with POST https://api.perplexity.ai/generate_auth_token',
      'put it in PERPLEXITY_API_KEY, outside git',
      'delete the old key there, or with POST https://api.perplexity.ai/revoke_auth_token; that cannot be undone',
      'look at the usage since the leak and lower the automatic top-up',
    ],
  },
  checks: [
    {
      // Lists asynchronous jobs. A chat completion would be billed; GET /models answers without any key.
      url: 'https://api.perplexity.ai/v1/async/sonar',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { 'requests.0.id': 'string', 'requests.0.model': 'string', 'requests.0.status': 'string' },
          is: 'active',
        },
        { status: 200, json: { requests: 'array', next_token: 'string' }, is: 'active' },
        { status: 200, json: { requests: 'array', next_token: { is: null } }, is: 'active' },
        // An empty balance gives 401 too, so the status says nothing.
        { status: 401, json: { 'error.type': { is: 'insufficient_quota' } }, is: 'limited', because: 'no credit left' },
        { status: 401, json: { 'error.type': { is: 'invalid_api_key' } }, is: 'inactive' },
      ],
      replies: [
        {
          status: 200,
          body: {
            next_token: null,
            requests: [{ id: 'r1', created_at: 1735689600, model: 'sonar', status: 'FAILED' }],
          },
          is: 'active',
        },
        { status: 200, body: { next_token: null, requests: [] }, is: 'active' },
        {
          status: 401,
          body: { error: { message: 'You exceeded your current quota.', type: 'insufficient_quota', code: 401 } },
          is: 'limited',
        },
        {
          status: 401,
          body: { error: { message: 'Invalid API key provided.', type: 'invalid_api_key', code: 401 } },
          is: 'inactive',
        },
        { status: 401, headers: { 'content-type': 'text/html' }, body: '<html>401</html>', is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://docs.perplexity.ai/api-reference/async-chat-completions-get',
    },
  ],
  revoke: [
    {
      does: 'Revokes the key for good with the key itself: what uses it fails at once.',
      steps: [
        {
          method: 'POST',
          url: 'https://api.perplexity.ai/revoke_auth_token',
          auth: 'bearer',
          json: { auth_token: '{key}' },
          done: [200],
        },
      ],
      source: 'https://docs.perplexity.ai/api-reference/revoke-auth-token-post',
    },
  ],
  sources: [
    'https://docs.perplexity.ai/guides/api-key-management',
    'https://docs.perplexity.ai/guides/getting-started',
    'key length: observed in public code, not documented',
  ],
});
