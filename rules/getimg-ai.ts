import type { TableCheck } from '../src/model/check.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

const risk = 'Whoever has it can generate images and videos on your balance.';

const REFUSED = {
  error: {
    message: 'Incorrect API key provided. You can manage your API keys at https://getimg.ai/app/developer/api-keys',
    type: 'invalid_request_error',
    param: null,
    code: 'invalid_api_key',
    doc_url: 'https://docs.getimg.ai/guides/authentication',
  },
};

export default defineProvider({
  name: 'getimg.ai',
  site: 'https://getimg.ai',
  keys: {
    'api-key': {
      name: 'getimg.ai API key',
      // 95 or 96 characters in all public samples; the length tells it from Mailgun's `key-` and 32.
      pattern: /key-[0-9A-Za-z]{90,100}/,
      shape: 'key-<alnum:95-96>',
      env: [
        'GETIMG_API_KEY',
        'GETIMG_KEY',
        'GETIMG_AI_API_KEY',
        'GETIMGAI_API_KEY',
        'GETIMG_AI_SECRET_KEY',
        'GETIMAGE_AI_TOKEN',
      ],
      risk,
    },
    'development-key': {
      name: 'getimg.ai API key for development',
      severity: 'medium',
      // getimg.ai asks for separate keys for development and production; only the variable's name tells which it is.
      pattern: /key-[0-9A-Za-z]{90,100}/,
      shape: 'key-<alnum:95-96>',
      context: {
        words: [
          'getimg_dev',
          'getimg_api_key_dev',
          'dev_getimg',
          'development_getimg',
          'getimg_test',
          'getimg_api_key_test',
          'test_getimg',
          'getimg_staging',
          'getimg_api_key_staging',
          'staging_getimg',
        ],
        within: 40,
      },
      env: ['GETIMG_API_KEY_DEV', 'GETIMG_DEV_API_KEY', 'DEV_GETIMG_API_KEY'],
      risk,
      examples: ['GETIMG_API_KEY_STAGING=key-<alnum:95>', 'DEVELOPMENT_GETIMG_API_KEY: key-<alnum:96>'],
      nearMisses: 'GETIMG_DEV_API_KEY=$GETIMG_API_KEY',
    },
    'unprefixed-key': {
      name: 'getimg.ai API key (without its prefix)',
      // The 2026 console may issue another shape, which is documented nowhere: anything long in its own variable.
      pattern: /[0-9A-Za-z_-]{40,128}/,
      shape: '<alnum:64-96>',
      context: {
        words: ['getimg_api_key', 'getimg_ai_secret_key', 'getimgai_api_key', 'getimage_ai_token'],
        within: 24,
      },
      env: ['GETIMG_API_KEY'],
      entropy: 4,
      risk,
      examples: '    - name: GETIMG_API_KEY\n      value: "<alnum:80>"\n',
      nearMisses: [
        'see api.getimg.ai/docs for commit <hex:40>',
        'GETIMG_API_KEY=the-key-from-the-developer-settings-of-getimg',
      ],
    },
  },
  rotate: {
    console: 'https://getimg.ai/app/developer/api-keys',
    docs: 'https://docs.getimg.ai/guides/authentication',
    make: 'create a replacement in the developer settings, {console}, one for development and another for production',
    put: 'put it in GETIMG_API_KEY, outside git',
    end: 'revoke the old key in the developer settings',
    after: 'look at the balance for use that was not yours',
  },
  check: [
    {
      keys: ['api-key', 'development-key'],
      ...models('Bearer {key}'),
    },
    {
      // Client code adds `key-` by itself, but the newer console may issue keys without it.
      keys: ['unprefixed-key'],
      ...models('Bearer key-{key}'),
      refusalMayMean: 'that it lacks a part that the program adds to it',
    },
  ],
  sources: [
    '{docs}',
    'https://github.com/getimg-ai/getimg-node',
    'the old interface, /v1: observed in public code',
    'key shape: {observed}',
  ],
});

/** Keys of the old interface may be unknown to the new one: only what both refuse is dead. */
function models(before: string): Omit<TableCheck, 'keys'> {
  const bearer = { header: 'Authorization', value: 'Bearer {key}' };
  const old = { header: 'Authorization', value: before };
  return {
    url: 'https://api.getimg.ai/v2/models',
    auth: bearer,
    answers: [
      { status: 200, json: { '0.id': 'string', '0.type': 'string', '0.created_at': 'string' }, is: 'active' },
      { status: 401, json: { 'error.code': { is: 'invalid_api_key' } }, is: 'next' },
    ],
    replies: [
      {
        status: 200,
        body: [{ id: 'flux-2', name: 'Flux', type: 'image', created_at: '2026-02-01T00:00:00Z' }],
        is: 'active',
      },
      { status: 401, body: REFUSED, is: 'next' },
      { status: 429, body: { error: { type: 'rate_limit_error' } }, is: 'unknown' },
    ],
    next: {
      url: 'https://api.getimg.ai/v1/account/balance',
      auth: old,
      answers: [
        { status: 200, json: { amount: 'number' }, is: 'active' },
        { status: 401, json: { 'error.code': { is: 'invalid_api_key' } }, is: 'inactive' },
      ],
      tells: { balance: '{amount} USD' },
      replies: [
        { status: 200, body: { amount: 1.23 }, is: 'active' },
        { status: 401, body: REFUSED, is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
    },
    also: [{ url: 'https://api.getimg.ai/v2/billing/balance', auth: bearer, tells: { balance: '{balance} USD' } }],
    source: 'https://docs.getimg.ai/guides/authentication',
  };
}
