import { defineProvider } from '../src/rulebook/define-provider.ts';

const usage = {
  auth: { header: 'Authorization', value: 'DeepL-Auth-Key {key}' },
  active: { character_count: 'number', character_limit: 'number' },
  tells: { usage: '{character_count} characters', limits: '{character_limit} characters' },
  accepted: { character_count: 180118, character_limit: 1250000 },
  source: 'https://developers.deepl.com/api-reference/usage-and-quota',
} as const;
// Documented as: authorization failed, supply a valid key.
const refused = {
  answers: {
    status: 403,
    is: 'inactive',
    mayMean: 'a key that was blocked or has no right to read the usage, or an address that it does not allow',
  },
  replies: { status: 403, body: { message: 'Forbidden' }, is: 'inactive' },
} as const;

export default defineProvider({
  name: 'DeepL',
  site: 'https://www.deepl.com',
  keys: {
    'free-api-key': {
      name: 'DeepL API Free key',
      severity: 'medium',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:fx/,
      shape: '<uuid>:fx',
      context: { words: ['deepl'] },
      tells: true,
      env: ['DEEPL_API_KEY', 'DEEPL_AUTH_KEY', 'DEEPL_KEY', 'DEEPL_TOKEN', 'DEEPL_API_TOKEN'],
      risk: 'Whoever has it can translate in your name until the characters of the month are used up.',
      examples: 'translator = deepl.Translator("<uuid>:fx")',
    },
    'pro-api-key': {
      name: 'DeepL API Pro key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: {
        words: [
          'deepl-auth-key',
          'deepl auth key',
          'deepl api key',
          'api.deepl.com',
          'deepl.Translator',
          'deeplApiKey',
          'deepl_pro',
        ],
        within: 80,
      },
      env: ['DEEPL_API_KEY', 'DEEPL_AUTH_KEY', 'DEEPL_KEY', 'DEEPL_TOKEN', 'DEEPL_API_TOKEN'],
      confidence: 'medium',
      risk: 'Whoever has it can translate at your cost and read and delete your glossaries.',
      nearMisses: 'DEEPL_GLOSSARY_ID=<uuid>',
    },
  },
  rotate: {
    console: 'https://www.deepl.com/your-account/keys',
    docs: 'https://developers.deepl.com/docs/getting-started/managing-api-keys',
    make: 'create a new key at {console}',
    put: 'put it in DEEPL_API_KEY, outside git',
    end: 'deactivate the old key there and look at its usage since the leak',
  },
  check: [
    { keys: ['free-api-key'], url: 'https://api-free.deepl.com/v2/usage', ...usage, ...refused },
    { keys: ['pro-api-key'], url: 'https://api.deepl.com/v2/usage', ...usage, ...refused },
  ],
  sources: [
    '{docs}',
    'https://developers.deepl.com/docs/admin/api-key-permissions',
    'https://developers.deepl.com/docs/getting-started/auth',
    '{check}',
  ],
});
