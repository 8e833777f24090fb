import type { TableCheck } from '../src/model/check.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

const risk = 'Whoever has it can generate images on your account until its credits are drained.';

export default defineProvider({
  name: 'Stability AI (DreamStudio)',
  site: 'https://platform.stability.ai',
  keys: {
    'api-key': {
      name: 'Stability AI API key',
      // No marker tells it from the other `sk-` keys of 48 characters, so one of its own names must stand near.
      pattern: /sk-[0-9A-Za-z]{48}/,
      shape: 'sk-<alnum:48>',
      // SAI_API_KEY and sai_platform_key.txt are where Stability's own nodes for ComfyUI look for it.
      context: {
        words: [
          'stability',
          'dreamstudio',
          'stable-diffusion',
          'stable-image',
          'sdxl',
          'sai_api_key',
          'sai_platform_key',
        ],
        within: 144,
      },
      env: ['STABILITY_API_KEY', 'STABILITY_KEY', 'DREAMSTUDIO_API_KEY', 'STABILITY_AI_API_KEY', 'STABILITYAI_API_KEY'],
      entropy: 3.5,
      risk,
      examples: '$env:SAI_API_KEY = "sk-<alnum:48>"',
    },
    'unprefixed-key': {
      name: 'Stability AI API key (without its prefix)',
      // Client code that adds `sk-` by itself stores the rest; observed, not documented.
      pattern: /[0-9A-Za-z]{48}/,
      shape: '<alnum:48>',
      context: { words: ['stability_key', 'stability_api', 'dreamstudio'], within: 40 },
      env: ['STABILITY_API_KEY', 'DREAMSTUDIO_API_KEY'],
      entropy: 4,
      risk,
    },
  },
  rotate: {
    console: 'https://platform.stability.ai/account/keys',
    docs: 'https://platform.stability.ai/docs/getting-started/authentication',
    make: 'create a new key first, at {console}',
    end: 'then delete the old key there; every account has a default key made at sign-up, which may be the one that leaked',
    after: 'look at the credit balance for use that was not yours',
  },
  check: [
    check(['api-key'], 'Bearer {key}'),
    // What client code adds by itself is added here too: without it the key would be refused, whatever it is.
    check(['unprefixed-key'], 'Bearer sk-{key}'),
  ],
  sources: [
    '{docs}',
    'https://github.com/Stability-AI/rest-api-support',
    'https://github.com/Stability-AI/stability-sdk/issues/19',
    'length and alphabet: {observed}',
  ],
});

function check(keys: readonly string[], value: string): TableCheck {
  const auth = { header: 'Authorization', value };
  return {
    keys,
    url: 'https://api.stability.ai/v1/user/account',
    auth,
    headers: { Accept: 'application/json' },
    answers: [
      { status: 200, json: { id: { includes: 'user-' }, email: 'string', organizations: 'array' }, is: 'active' },
      { status: 401, json: { name: { is: 'unauthorized' } }, is: 'inactive' },
      {
        status: 403,
        json: { name: { is: 'permission_denied' } },
        is: 'limited',
        because: 'not allowed to read its account',
      },
    ],
    tells: { account: 'email', organisation: 'organizations.0.name' },
    also: [{ url: 'https://api.stability.ai/v1/user/balance', auth, tells: { balance: '{credits} credits' } }],
    replies: [
      {
        status: 200,
        body: {
          id: 'user-1a2b3c',
          email: 'owner@example.com',
          organizations: [{ id: 'org-1a2b3c', name: 'Example', role: 'ADMIN', is_default: true }],
        },
        is: 'active',
      },
      {
        status: 401,
        body: {
          id: '9160aa70',
          name: 'unauthorized',
          message: 'Incorrect API key provided: sk-****. You can find your API key at https://stability.ai.',
        },
        is: 'inactive',
      },
      {
        status: 403,
        body: { id: 'a1', name: 'permission_denied', message: 'You do not have permission to access this resource' },
        is: 'limited',
      },
      { status: 429, body: { id: 'a2', name: 'rate_limit_exceeded', message: 'too many requests' }, is: 'unknown' },
      { status: 500, body: { id: 'a3', name: 'server_error', message: 'an unexpected error' }, is: 'unknown' },
    ],
    source: 'https://github.com/Stability-AI/rest-api-support/blob/main/generated/spec/v1.json',
  };
}
