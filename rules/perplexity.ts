import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Perplexity',
  site: 'https://www.perplexity.ai',
  keys: {
    'api-key': {
      name: 'Perplexity API key',
      pattern: /pplx-[0-9A-Za-z]{48}/,
      shape: 'pplx-<alnum:48>',
      entropy: 3.5,
      env: ['PERPLEXITY_API_KEY', 'PPLX_API_KEY', 'PERPLEXITYAI_API_KEY'],
      risk: 'Whoever has it can use your Perplexity credits and make further keys of the account.',
    },
  },
  rotate: {
    console: 'https://console.perplexity.ai',
    docs: 'https://docs.perplexity.ai/guides/api-key-management',
    make: 'create a new key in the API keys tab, or with POST https://api.perplexity.ai/generate_auth_token',
    end: 'delete the old key there, or with POST https://api.perplexity.ai/revoke_auth_token; that cannot be undone',
    after: 'look at the usage since the leak and lower the automatic top-up',
  },
  check: {
    // Lists asynchronous jobs. A chat completion would be billed; GET /models answers without any key.
    url: 'https://api.perplexity.ai/v1/async/sonar',
    active: { 'requests.0.id': 'string', 'requests.0.model': 'string', 'requests.0.status': 'string' },
    answers: [
      { status: 200, json: { requests: 'array', next_token: 'string' }, is: 'active' },
      { status: 200, json: { requests: 'array', next_token: { is: null } }, is: 'active' },
      // An empty balance gives 401 too, so the status says nothing.
      { status: 401, json: { 'error.type': { is: 'insufficient_quota' } }, is: 'limited', because: 'no credit left' },
      { status: 401, json: { 'error.type': { is: 'invalid_api_key' } }, is: 'inactive' },
    ],
    accepted: { next_token: null, requests: [{ id: 'r1', created_at: 1735689600, model: 'sonar', status: 'FAILED' }] },
    recorded: {
      limited: { error: { message: 'You exceeded your current quota.', type: 'insufficient_quota', code: 401 } },
      inactive: { error: { message: 'Invalid API key provided.', type: 'invalid_api_key', code: 401 } },
    },
    replies: [
      { status: 200, body: { next_token: null, requests: [] }, is: 'active' },
      { status: 401, headers: { 'content-type': 'text/html' }, body: '<html>401</html>', is: 'unknown' },
    ],
    source: 'https://docs.perplexity.ai/api-reference/async-chat-completions-get',
  },
  revoke: {
    does: 'Revokes the key for good with the key itself: what uses it fails at once.',
    steps: {
      method: 'POST',
      url: 'https://api.perplexity.ai/revoke_auth_token',
      auth: 'bearer',
      json: { auth_token: '{key}' },
      done: [200],
    },
    source: 'https://docs.perplexity.ai/api-reference/revoke-auth-token-post',
  },
  sources: ['{docs}', 'https://docs.perplexity.ai/guides/getting-started', 'key length: {observed}'],
});
