import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'ImageKit',
  site: 'https://imagekit.io',
  keys: [
    {
      id: 'private-key',
      name: 'ImageKit private API key',
      severity: 'high',
      // "private_" and 20 bytes in base64. The beginning alone is a common word.
      pattern: /private_[0-9A-Za-z+/_-]{27}=/,
      context: { words: ['imagekit'], within: 140 },
      env: ['IMAGEKIT_PRIVATE_KEY', 'IMAGE_KIT_PRIVATE_KEY', 'IMAGEKIT_API_KEY', 'IMAGEKIT_PRIVATE_API_KEY'],
      entropy: 3.4,
      risk: 'Whoever has it can read, upload, change and delete all media of your account, as far as the key is not restricted.',
      examples: [
        'IMAGEKIT_PRIVATE_KEY=private_<b64:26><alnum:1>=',
        "const imagekit = new ImageKit({ publicKey: 'public_key', privateKey: 'private_<b64:26><alnum:1>=' });",
        'curl https://api.imagekit.io/v1/files -u private_<b64:26><alnum:1>=:',
      ],
      nearMisses: [
        'IMAGEKIT_PRIVATE_KEY=private_your_key',
        'imagekit public_<b64:26><alnum:1>=',
        'settings = "private_<b64:26><alnum:1>="',
        'imagekit = private_upload_folder_of_the_shop',
      ],
    },
  ],
  rotate: {
    console: 'https://imagekit.io/dashboard/developer/api-keys',
    docs: 'https://imagekit.io/docs/api-keys',
    steps: [
      'create a new key at https://imagekit.io/dashboard/developer/api-keys, restricted to what it must do',
      'put it where the old one is used, outside git; browsers and apps get only the public key',
      'delete the old key there and look for files that were added, changed or deleted',
    ],
  },
  checks: [
    {
      url: 'https://api.imagekit.io/v1/accounts/url-endpoints',
      auth: { basic: '{key}:' },
      answers: [
        { status: 200, json: { '0.id': 'string', '0.urlPrefix': 'string', '0.origins': 'array' }, is: 'active' },
        { status: [401, 403], json: { message: { includes: 'account cannot be authenticated' } }, is: 'inactive' },
      ],
      replies: [
        {
          status: 200,
          body: [{ id: 'e1', description: 'Shop', urlPrefix: 'shop', origins: ['o1'], urlRewriter: { type: 'NONE' } }],
          is: 'active',
        },
        {
          status: 403,
          body: {
            message: 'Your account cannot be authenticated.',
            help: 'For support kindly contact us at owner@example.com .',
          },
          is: 'inactive',
        },
        { status: 403, body: { message: 'Not allowed.', help: '' }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://imagekit.io/docs/api-reference/account-management-api/url-endpoints/list-url-endpoints',
    },
  ],
  sources: ['https://imagekit.io/docs/api-keys', 'length: observed in public code, not documented'],
});
