import { defineProvider } from '../src/rulebook/define-provider.ts';

// No prefix on either half; "hume" counts only as a whole part of a name.
const words = ['hume', 'humeai', 'api.hume.ai'];

export default defineProvider({
  name: 'Hume AI',
  site: 'https://www.hume.ai',
  keys: {
    'api-key': {
      name: 'Hume AI API key',
      pattern: /[0-9A-Za-z]{48}/,
      shape: '<alnum:48>',
      context: { words, within: 80 },
      env: ['HUME_API_KEY', 'HUME_AI_API_KEY'],
      // Above what hex digits can reach.
      entropy: 4.1,
      confidence: 'medium',
      risk: 'Whoever has it can run voices, speech and expression analysis at your cost and read the chats of your users.',
      nearMisses: 'exhumed = "<alnum:48>"',
    },
    'secret-key': {
      name: 'Hume AI secret key',
      pattern: /[0-9A-Za-z]{64}/,
      shape: '<alnum:64>',
      context: { words, within: 80 },
      env: ['HUME_SECRET_KEY', 'HUME_CLIENT_SECRET'],
      entropy: 4.1,
      confidence: 'medium',
      beside: { pair: /hume_?(?:api_?)?key["']?\s{0,2}[:=]\s{0,2}["']?([0-9A-Za-z]{48})/ },
      risk: 'Whoever has it and the API key can make access tokens and so run voices and speech at your cost.',
      examples: ['HUME_API_KEY=<alnum:48>\nHUME_SECRET_KEY=<alnum:64>\n', 'hume:\n  secretKey: "<alnum:64>"\n'],
      nearMisses: 'HUME_MODEL_SHA256=<hex:64>',
    },
  },
  rotate: {
    console: 'https://app.hume.ai/keys',
    docs: 'https://dev.hume.ai/docs/introduction/api-key',
    make: 'make a new pair of API key and secret key at {console}, or a key of the newer platform at https://cloud.hume.ai/settings/organization/api-keys',
    put: 'put them in HUME_API_KEY and HUME_SECRET_KEY, outside git',
    end: 'delete or regenerate the old pair there; access tokens made with it live for 30 minutes more',
    after: 'look through usage and chats since the leak',
  },
  check: [
    {
      strategy: 'oauth-client-credentials',
      keys: ['secret-key'],
      url: 'https://api.hume.ai/oauth2-cc/token',
      client: 'basic',
      answers: [
        { status: 401, json: { error: { is: 'invalid_client' } }, is: 'inactive', because: 'invalid_client' },
        { status: 401, is: 'inactive' },
      ],
      source: 'https://dev.hume.ai/docs/introduction/api-key#token-authentication',
    },
    {
      keys: ['api-key'],
      url: 'https://api.hume.ai/v0/evi/configs?page_number=0&page_size=1',
      auth: { header: 'X-Hume-Api-Key' },
      active: { configs_page: 'array', page_size: 'number', total_pages: 'number' },
      answers: { status: 401, json: { 'fault.detail.errorcode': { is: 'oauth.v2.InvalidApiKey' } }, is: 'next' },
      accepted: { page_number: 0, page_size: 1, total_pages: 0, configs_page: [] },
      recorded: { next: { fault: { faultstring: 'Invalid ApiKey', detail: { errorcode: 'oauth.v2.InvalidApiKey' } } } },
      unclear: { 401: { message: 'Unauthorized', request_id: 'r1' } },
      // The newer platform has keys of its own, which are kept under the same name.
      next: {
        url: 'https://api.cloud.hume.ai/v1/expression/run?page_size=1',
        auth: { header: 'X-Hume-Api-Key' },
        active: { 'runs.0.run_id': 'string', 'runs.0.user_id': 'string', 'runs.0.status': 'string' },
        inactive: { message: { is: 'Unauthorized' }, request_id: 'string' },
        accepted: { runs: [{ run_id: 'r1', user_id: 'u1', status: 'ended' }] },
        refused: { message: 'Unauthorized', request_id: 'r1' },
        unclear: { 200: { runs: [] }, 403: { message: 'Forbidden', request_id: 'r1' } },
      },
      source: 'https://github.com/HumeAI/hume-python-sdk (configs.list_configs; the refusal observed)',
    },
  ],
  sources: ['{docs}', 'https://dev.hume.ai/expression-measurement/docs/authentication', 'format: {observed}'],
});
