import { defineProvider } from '../src/rulebook/define-provider.ts';

const risk = 'Whoever has it can generate images and videos with the tokens of your account.';

export default defineProvider({
  name: 'Imagine API Studio (Vyro)',
  site: 'https://www.imagine.art',
  keys: {
    'api-key': {
      name: 'Imagine API Studio key',
      // `vk-` is used for virtual keys of language-model gateways too; without a word of Vyro's it is less sure.
      pattern: /vk-[0-9A-Za-z]{40,52}/,
      shape: 'vk-<alnum:45-48>',
      context: {
        words: ['vyro', 'imagine.art', 'imagineart', 'imagine_art', 'imagine-sdk', 'imaginesdk'],
        within: 144,
        required: false,
      },
      env: [
        'IMAGINE_API_KEY',
        'IMAGINE_TOKEN',
        'IMAGINE_KEY',
        'IMAGINEART_API_KEY',
        'IMAGINE_ART_API_KEY',
        'VYRO_API_KEY',
      ],
      entropy: 3,
      risk,
      examples: [
        'curl https://api.vyro.ai/v2/image/generations -H "Authorization: Bearer vk-<hex:46>"',
        'import { client } from "imaginesdk";\nconst imagine = client("vk-<alnum:46>");',
      ],
    },
    'imagineart-2': {
      name: 'Imagine API token (2.0)',
      // The token of api.ml.imagine.art is opaque and its shape is published nowhere. What stands in IMAGINE_API_KEY and is of no
      // known form may be another service's, and is not asked about there: so no plain `token` is its id.
      pattern: /[0-9A-Za-z_-]{32,200}/,
      shape: '<alnum:32-200>',
      context: { words: ['imagineart_token', 'imagine_art_token', 'api.ml.imagine.art'], within: 144 },
      env: ['IMAGINEART_TOKEN', 'IMAGINEART_API_TOKEN'],
      entropy: 3.8,
      risk,
      examples:
        "fetch('https://api.ml.imagine.art/v1/images', { method: 'POST', headers: { Authorization: 'Bearer <alnum:64>' } })",
      rotate: {
        docs: 'https://api-ml.imagine.art',
        make: 'ask ImagineArt for a new token, one for each program that uses it; both work until the old one is removed',
        put: 'put it in IMAGINEART_TOKEN on a server, outside git and outside of apps',
        end: 'when all programs use the new one, have the old token removed; it is dead within seconds',
        after: 'look for images that were not yours; the documents ask for a new token every 90 days',
      },
      nearMisses: [
        'IMAGINEART_TOKEN=$TOKEN_FROM_THE_DASHBOARD',
        'IMAGINEART_TOKEN=the-token-that-the-dashboard-shows-you',
      ],
    },
  },
  rotate: {
    console: 'https://platform.imagine.art',
    docs: 'https://docs.imagine.art/getting-started/api-key-management',
    make: 'generate a new key in the Keys tab of the dashboard, {console}',
    put: 'put it in IMAGINE_API_KEY, outside git',
    end: 'contact Imagine support (Getting Support in the documents; its SDK names support.imagine@vyro.ai) to have the old key disabled, naming it by its label, not its value: the documents know no way to revoke it yourself',
    after: 'watch the token usage until it is dead; let a generic e-mail address own the account',
  },
  check: [
    {
      // No route tells about a key. That of an image's state, for an image that cannot exist, costs nothing; whether it looks
      // at the key first is documented nowhere, which the control request finds out. Tokens of 2.0 are for another host.
      keys: ['api-key'],
      url: 'https://api.vyro.ai/v2/assets/{uuid}/status',
      answers: [
        { status: 401, json: { code: { is: 1001 } }, is: 'inactive' },
        { status: 401, json: { code: { is: 1208 } }, is: 'inactive' },
        { status: 401, json: { message: { includes: 'API key is invalid' } }, is: 'inactive' },
        { status: 406, json: { code: { is: 1002 } }, is: 'expired' },
        { status: 400, json: { status: { is: 'error' }, code: { is: 1100 } }, is: 'active' },
        {
          status: 402,
          json: { status: { is: 'error' }, code: { is: 1101 } },
          is: 'limited',
          because: 'no tokens left',
        },
        { status: 404, json: { status: { is: 'error' }, code: 'number' }, is: 'active' },
      ],
      recorded: {
        expired: { status: 'error', code: 1002, error: 'Not Acceptable', message: 'Token expired' },
        limited: { status: 'error', code: 1101, error: 'Payment Required', message: 'Not enough tokens' },
      },
      // That the app, the device or the account could not be validated (1005 to 1007) is no word about the key.
      unclear: {
        401: { status: 'error', code: 1006, error: 'Unauthorized', message: 'Device validation failed' },
      },
      tooMany: { status: 'error', code: 1202, error: 'Too Many Requests', message: 'Slow down' },
      replies: [
        {
          status: 404,
          body: { status: 'error', code: 1300, error: 'Not Found', message: 'Asset not found' },
          is: 'active',
        },
        {
          status: 400,
          body: { status: 'error', code: 1100, error: 'Bad Request', message: 'Invalid request' },
          is: 'active',
        },
        {
          status: 401,
          body: { status: 'error', code: 1001, error: 'Unauthorized', message: 'Invalid token' },
          is: 'inactive',
        },
      ],
      source: 'https://docs.imagine.art (Error Documentation); the route is inferred',
    },
    {
      // That the list needs a token is published, and how a wrong one is refused, but not its form: only a model of its own name counts.
      keys: ['imagineart-2'],
      url: 'https://api.ml.imagine.art/v1/models',
      answers: [
        { status: 200, json: { 'data.0.id': { includes: 'imagine' } }, is: 'active' },
        { status: 200, json: { 'models.0.id': { includes: 'imagine' } }, is: 'active' },
        { status: 401, json: { 'error.code': { is: 'invalid_token' }, 'error.request_id': 'string' }, is: 'inactive' },
      ],
      accepted: { data: [{ id: 'imagineart-2.0' }] },
      refused: { error: { code: 'invalid_token', message: 'Invalid API token.', request_id: 'r-1' } },
      tooMany: { error: { code: 'rate_limited', message: 'Too many requests.', request_id: 'r-2' } },
      replies: [
        { status: 200, body: { models: [{ id: 'imagineart-2.0' }] }, is: 'active' },
        { status: 503, body: { error: { code: 'no_tokens_configured', request_id: 'r-3' } }, is: 'unknown' },
      ],
      source: 'https://api-ml.imagine.art; the form of the list is assumed',
    },
  ],
  sources: [
    '{docs}',
    'https://api-ml.imagine.art',
    'https://github.com/Vyro-ai/imagine-sdk-js',
    'key shape: observed in public code and one sample of the documents',
  ],
});
