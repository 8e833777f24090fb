import { defineProvider } from '../src/rulebook/define-provider.ts';

const risk =
  'Whoever has it and the API key can upload, change and delete all media of the product environment and use up its credits.';

/** What the account uses, asked with either form of its secret. */
const usage = {
  url: 'https://api.cloudinary.com/v1_1/{cloud}/usage',
  active: { plan: 'string', last_updated: 'string', transformations: 'object', storage: 'object' },
  inactive: { 'error.message': { includes: 'unknown api_key' } },
  answers: { status: 401, json: { 'error.message': { includes: 'api_secret mismatch' } }, is: 'inactive' },
  tells: { limits: 'plan', usage: 'credits.usage' },
  refused: { error: { message: 'unknown api_key' } },
  alsoRefused: [{ error: { message: 'api_secret mismatch' } }],
  unclear: {
    401: { error: { message: 'cloud_name mismatch' } },
    420: { error: { message: 'Rate Limit Exceeded' } },
  },
  elsewhere: 'the EU or Asia-Pacific data centre of Cloudinary',
  source: 'https://cloudinary.com/documentation/admin_api#usage (refusals: observed, not documented)',
} as const;

export default defineProvider({
  name: 'Cloudinary',
  site: 'https://cloudinary.com',
  keys: {
    address: {
      name: 'Cloudinary address with API secret',
      pattern:
        /cloudinary:\/\/(?<api>[0-9]{13,18}):(?<code>[0-9A-Za-z_-]{26,32})@(?<cloud>[0-9A-Za-z][0-9A-Za-z_-]{1,48}[0-9A-Za-z])/,
      shape: [
        'cloudinary://<digit:15>:<b64u:26><alnum:1>@acme-shop',
        'cloudinary://<digit:15>:<alnum:27>@acme',
        'cloudinary://<digit:15>:<b64u:26><alnum:1>@dx1acmeq9',
      ],
      env: ['CLOUDINARY_URL'],
      entropy: 3.3,
      risk,
      nearMisses: [
        'cloudinary://<digit:15>:${CLOUDINARY_SECRET}@acme',
        'https://res.cloudinary.com/acme/image/upload/v<digit:10>/<alnum:20>.jpg',
      ],
    },
    'api-secret': {
      name: 'Cloudinary API secret',
      pattern: /[0-9A-Za-z_-]{27}|[0-9A-Za-z]{32}/,
      context: { words: ['cloudinary'], within: 80 },
      env: ['CLOUDINARY_API_SECRET', 'CLOUDINARY_SECRET', 'CLOUDINARY_SECRET_KEY', 'CLOUD_API_SECRET'],
      entropy: 4,
      confidence: 'medium',
      beside: {
        cloud: /cloud(?:_?name)?["']?\s{0,3}[:=]\s{0,3}["']?([0-9a-z][0-9a-z_-]{1,48}[0-9a-z])/,
        api: /api_?key["']?\s{0,3}[:=]\s{0,3}["']?([0-9]{13,18})/,
      },
      risk,
      examples: [
        'CLOUDINARY_API_KEY=<digit:15>\nCLOUDINARY_API_SECRET=<alnum:27>\n',
        "cloudinary.config({ cloud_name: 'acme', api_key: '<digit:15>', api_secret: '<alnum:27>' });",
        'cloudinary:\n  api_secret: <alnum:27>\n',
        '{"cloudinary": {"apiSecret": "<alnum:27>"}}',
      ],
      nearMisses: [
        'CLOUDINARY_API_SECRET=your_cloudinary_api_secret',
        'CLOUDINARY_API_SECRET=<alnum:20>',
        'publicId: "<alnum:27>"',
        'cloudinary_checksum: <hex:32>',
      ],
    },
  },
  rotate: {
    console: 'https://console.cloudinary.com/app/settings/api-keys',
    docs: 'https://cloudinary.com/documentation/developer_onboarding_faq_find_credentials',
    make: 'generate a new access key under Settings, API Keys of the product environment',
    put: 'put key and secret where the old pair is used, outside git',
    end: 'set the old key to inactive there, see that all still works, and delete it',
    after: 'look for media and upload presets that were changed since the leak',
  },
  check: [
    {
      keys: ['address'],
      auth: { basic: '{api}:{code}' },
      ...usage,
      accepted: {
        plan: 'Free',
        last_updated: '2026-05-01',
        transformations: { usage: 12 },
        objects: { usage: 3 },
        bandwidth: { usage: 100 },
        storage: { usage: 5 },
        credits: { usage: 0.1 },
      },
    },
    {
      keys: ['api-secret'],
      auth: { basic: '{api}:{key}' },
      ...usage,
      accepted: {
        plan: 'Free',
        last_updated: '2026-05-02',
        transformations: { usage: 1 },
        storage: { usage: 2 },
        credits: { usage: 0.1 },
      },
    },
  ],
  sources: ['https://cloudinary.com/documentation/admin_api', '{docs}', 'lengths: {observed}'],
});
