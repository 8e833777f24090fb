import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Poe',
  site: 'https://poe.com',
  keys: {
    'api-key': {
      name: 'Poe API key',
      pattern: /[0-9A-Za-z_-]{43}/,
      shape: '<alnum:1><b64u:41><alnum:1>',
      context: { words: ['api.poe.com', 'poe.com/api', 'poe_key', 'poeApiKey', 'fastapi_poe'], within: 80 },
      env: ['POE_API_KEY', 'POE_ACCESS_KEY'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can run models and bots on the points of your Poe account.',
      examples: 'client = openai.OpenAI(api_key="<alnum:43>", base_url="https://api.poe.com/v1")',
      nearMisses: [
        'POE_API_KEY=<alnum:30>',
        'poetry_lock_hash = "<hex:43>"',
        'POE_API_KEY=copy_the_key_from_the_settings_page_of_poe1',
      ],
    },
  },
  rotate: {
    console: 'https://poe.com/api/keys',
    docs: 'https://creator.poe.com/docs/external-applications/openai-compatible-api',
    make: 'create a new key at {console}',
    end: 'delete the old key there and look through the points history since the leak',
  },
  check: {
    url: 'https://api.poe.com/usage/current_balance',
    active: { current_point_balance: 'number' },
    inactive: 'authentication_error',
    tells: { balance: '{current_point_balance} points' },
    accepted: { current_point_balance: 295932027 },
    refused: { error: { code: 401, type: 'authentication_error', message: 'Invalid API key' } },
    tooMany: { error: { code: 429, type: 'rate_limit_error' } },
    source: 'https://creator.poe.com/api-reference/getCurrentBalance',
  },
  sources: ['{check}', 'key shape: {observed}'],
});
