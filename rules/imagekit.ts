import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ImageKit',
  site: 'https://imagekit.io',
  keys: {
    'private-key': {
      name: 'ImageKit private API key',
      // "private_" and 20 bytes in base64. The beginning alone is a common word.
      pattern: /private_[0-9A-Za-z+/_-]{27}=/,
      shape: 'private_<b64:26><alnum:1>=',
      context: { words: ['imagekit'], within: 140 },
      env: ['IMAGEKIT_PRIVATE_KEY', 'IMAGE_KIT_PRIVATE_KEY', 'IMAGEKIT_API_KEY', 'IMAGEKIT_PRIVATE_API_KEY'],
      entropy: 3.4,
      risk: 'Whoever has it can read, upload, change and delete all media of your account, as far as the key is not restricted.',
      examples: "const imagekit = new ImageKit({ publicKey: 'public_key', privateKey: 'private_<b64:26><alnum:1>=' });",
      nearMisses: 'imagekit public_<b64:26><alnum:1>=',
    },
  },
  rotate: {
    console: 'https://imagekit.io/dashboard/developer/api-keys',
    docs: 'https://imagekit.io/docs/api-keys',
    make: 'create a new key at {console}, restricted to what it must do',
    put: 'put it where the old one is used, outside git; browsers and apps get only the public key',
    end: 'delete the old key there and look for files that were added, changed or deleted',
  },
  check: {
    url: 'https://api.imagekit.io/v1/accounts/url-endpoints',
    auth: { basic: '{key}:' },
    active: { '0.id': 'string', '0.urlPrefix': 'string', '0.origins': 'array' },
    inactive: { status: [401, 403], json: { message: { includes: 'account cannot be authenticated' } } },
    accepted: [{ id: 'e1', description: 'Shop', urlPrefix: 'shop', origins: ['o1'], urlRewriter: { type: 'NONE' } }],
    unclear: { 403: { message: 'Not allowed.', help: '' } },
    replies: {
      status: 403,
      body: {
        message: 'Your account cannot be authenticated.',
        help: 'For support kindly contact us at owner@example.com .',
      },
      is: 'inactive',
    },
    source: 'https://imagekit.io/docs/api-reference/account-management-api/url-endpoints/list-url-endpoints',
  },
  sources: ['{docs}', 'length: {observed}'],
});
