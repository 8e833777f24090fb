import { defineProvider } from '../src/model/provider.ts';

// No prefix on either half; "hume" counts only as a whole part of a name.
const words = ['hume', 'humeai', 'api.hume.ai'];

export default defineProvider({
  name: 'Hume AI',
  site: 'https://www.hume.ai',
  keys: [
    {
      id: 'api-key',
      name: 'Hume AI API key',
      severity: 'high',
      pattern: /[0-9A-Za-z]{48}/,
      context: { words, within: 80 },
      env: ['HUME_API_KEY', 'HUME_AI_API_KEY'],
      // Above what hex digits can reach.
      entropy: 4.1,
      confidence: 'medium',
      risk: 'Whoever has it can run voices, speech and expression analysis at your cost and read the chats of your users.',
      examples: [
        'HUME_API_KEY=<alnum:48>',
        "const hume = new HumeClient({ apiKey: '<alnum:48>' });",
        'curl https://api.hume.ai/v0/evi/configs -H "X-Hume-Api-Key: <alnum:48>"',
        '{"hume": {"api_key": "<alnum:48>"}}',
      ],
      nearMisses: [
        'HUME_CONFIG_ID=<uuid>',
        'HUME_API_KEY=<alnum:30>',
        'exhumed = "<alnum:48>"',
        'hume_commit: <hex:40>',
      ],
    },
    {
      id: 'secret-key',
      name: 'Hume AI secret key',
      severity: 'high',
      pattern: /[0-9A-Za-z]{64}/,
      context: { words, within: 80 },
      env: ['HUME_SECRET_KEY', 'HUME_CLIENT_SECRET'],
      entropy: 4.1,
      confidence: 'medium',
      beside: { pair: /hume_?(?:api_?)?key["']?\s{0,2}[:=]\s{0,2}["']?([0-9A-Za-z]{48})/ },
      risk: 'Whoever has it and the API key can make access tokens and so run voices and speech at your cost.',
      examples: [
        'HUME_API_KEY=<alnum:48>\nHUME_SECRET_KEY=<alnum:64>\n',
        'HUME_SECRET_KEY=<alnum:64>',
        'hume:\n  secretKey: "<alnum:64>"\n',
        'token = fetch_access_token(api_key=HUME_KEY, secret_key="<alnum:64>")  # hume',
      ],
      nearMisses: ['HUME_MODEL_SHA256=<hex:64>', 'HUME_SECRET_KEY=<alnum:20>', 'SECRET_KEY=<alnum:64>'],
    },
  ],
  rotate: {
    console: 'https://app.hume.ai/keys',
    docs: 'https://dev.hume.ai/docs/introduction/api-key',
    steps: [
      'make a new pair of API key and secret key at https://app.hume.ai/keys',
      'put them in HUME_API_KEY and HUME_SECRET_KEY, outside git',
      'delete or regenerate the old pair there; access tokens made with it live for 30 minutes more',
      'look through usage and chats since the leak',
    ],
  },
  checks: [
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
      answers: [
        {
          status: 200,
          json: { configs_page: 'array', page_size: 'number', total_pages: 'number' },
          is: 'active',
        },
        { status: 401, json: { 'fault.detail.errorcode': { is: 'oauth.v2.InvalidApiKey' } }, is: 'inactive' },
      ],
      replies: [
        { status: 200, body: { page_number: 0, page_size: 1, total_pages: 0, configs_page: [] }, is: 'active' },
        {
          status: 401,
          body: { fault: { faultstring: 'Invalid ApiKey', detail: { errorcode: 'oauth.v2.InvalidApiKey' } } },
          is: 'inactive',
        },
        { status: 401, body: { message: 'Unauthorized', request_id: 'r1' }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://github.com/HumeAI/hume-python-sdk (configs.list_configs; the refusal observed)',
    },
  ],
  sources: ['https://dev.hume.ai/docs/introduction/api-key', 'format: observed in public code, not documented'],
});
