import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Segmind',
  site: 'https://www.segmind.com',
  keys: {
    'api-key': {
      name: 'Segmind API key',
      pattern: /SG_[0-9a-f]{16}/,
      shape: 'SG_<hex:16>',
      context: { words: ['segmind'], within: 120, required: false },
      env: ['SEGMIND_API_KEY', 'SEGMIND_KEY'],
      entropy: 2,
      risk: 'Whoever has it can run models until your credits are spent.',
      nearMisses: ['SENDGRID_API_KEY=SG.<alnum:22>', 'SEGMIND_API_KEY=SG_<upper:16>'],
    },
  },
  rotate: {
    console: 'https://cloud.segmind.com/console/api-keys',
    docs: 'https://docs.segmind.com/docs/get-started/authentication',
    make: 'create a new key at {console}',
    end: 'delete the old key there',
    after: 'look at the credits since the leak',
  },
  check: {
    url: 'https://api.segmind.com/v1/get-user-credits',
    auth: { header: 'x-api-key' },
    // The whole of the documented body.
    active: { credits: 'number' },
    inactive: { error: { includes: 'API key is invalid' } },
    limited: {
      status: 404,
      json: { error: { includes: 'No credits found for the user' } },
      because: 'its account has no credits',
    },
    tells: { balance: '{credits} credits' },
    accepted: { credits: 12.5 },
    refused: { error: 'Unauthorized. API key is invalid or may have expired.' },
    recorded: { limited: { error: 'No credits found for the user' } },
    unclear: { 401: { error: 'Missing Authorization or x-api-key in header' } },
    source: 'https://docs.segmind.com/docs/platform/account-and-billing-apis',
  },
  sources: ['{docs}', 'https://docs.segmind.com/docs/serverless-api'],
});
