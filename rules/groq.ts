import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Groq',
  site: 'https://groq.com',
  keys: {
    'api-key': {
      name: 'Groq API key',
      // All seen so far have 52 characters after the beginning, with WGdyb3FY in the middle.
      pattern: /gsk_[0-9A-Za-z]{50,54}/,
      shape: 'gsk_<alnum:52>',
      env: ['GROQ_API_KEY', 'GROQ_KEY', 'GROQ_CLOUD_API_KEY'],
      risk: 'Whoever has it can run models at your cost and use up your rate limits.',
      nearMisses: 'GROQ_API_KEY=gsk-<alnum:52>',
    },
  },
  rotate: {
    console: 'https://console.groq.com/keys',
    docs: 'https://console.groq.com/docs/quickstart',
    make: 'create a new key at {console}; it is shown only once',
    end: 'delete the leaked key there',
    after: 'look through usage and billing since the leak',
  },
  check: {
    url: 'https://api.groq.com/openai/v1/models',
    active: { 'data.0.owned_by': 'string', 'data.0.active': 'boolean', 'data.0.context_window': 'number' },
    inactive: { 'error.code': { is: 'invalid_api_key' } },
    limited: {
      status: [400, 403],
      json: { 'error.code': { is: 'organization_restricted' }, 'error.message': 'string' },
      because: 'Groq restricted its organisation',
    },
    accepted: {
      object: 'list',
      data: [
        {
          id: 'llama-3.3-70b-versatile',
          object: 'model',
          created: 1733447754,
          owned_by: 'Meta',
          active: true,
          context_window: 131072,
        },
      ],
    },
    refused: { error: { message: 'Invalid API Key', type: 'invalid_request_error', code: 'invalid_api_key' } },
    unclear: { 403: { error: { message: 'Access denied. Please check your network settings.' } } },
    tooMany: { error: { message: 'Rate limit reached for model', type: 'tokens', code: 'rate_limit_exceeded' } },
    replies: {
      status: 400,
      body: {
        error: {
          message: 'Organization has been restricted. Please reach out to support.',
          type: 'invalid_request_error',
          code: 'organization_restricted',
        },
      },
      is: 'limited',
    },
    source: 'https://console.groq.com/docs/api-reference#models-list',
  },
  sources: ['{docs}', 'https://console.groq.com/docs/api-reference', 'format: {observed}'],
});
