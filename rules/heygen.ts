import { defineProvider } from '../src/rulebook/define-provider.ts';

const risk =
  'Whoever has it can make videos with your avatars and voices at your cost and read those that you have made.';

export default defineProvider({
  name: 'HeyGen',
  site: 'https://www.heygen.com',
  keys: {
    'api-key': {
      name: 'HeyGen API key',
      pattern: /sk_V2_hgu_[0-9A-Za-z]{11}_[0-9A-Za-z]{32}/,
      shape: 'sk_V2_hgu_k<alnum:10>_<alnum:32>',
      env: ['HEYGEN_API_KEY', 'HEYGEN_TOKEN'],
      risk,
      nearMisses: 'sk_V2_hgx_k<alnum:10>_<alnum:32>',
    },
    'legacy-key': {
      name: 'HeyGen API key (old form)',
      // 32 hex digits, a dash and the time of making, in base64 or as they are.
      pattern: /(?:[MNOYZ][0-9A-Za-z]{55}[MNO][AQgw]={0,2}|[0-9a-f]{32}-1[0-9]{9})/,
      context: { words: ['heygen', 'hey_gen'], within: 100 },
      env: ['HEYGEN_API_KEY', 'HEYGEN_TOKEN'],
      confidence: 'medium',
      risk,
      examples: [
        'HEYGEN_API_KEY=<base64:<hex:32>-17<digit:8>>',
        '{"heygen": {"apiKey": "<base64:<hex:32>-16<digit:8>>"}}',
        'headers = {"x-api-key": "<hex:32>-17<digit:8>"}  # https://api.heygen.com/v2',
      ],
      nearMisses: [
        'upload = "<hex:32>-17<digit:8>"',
        'heygen_avatar_id: <hex:32>',
        'HEYGEN_API_KEY=<alnum:24>',
        'HEYGEN_VOICE_ID=<uuid>',
      ],
    },
  },
  rotate: {
    console: 'https://app.heygen.com/settings?nav=API',
    docs: 'https://docs.heygen.com/reference/authentication',
    make: 'create a new key under API at {console}',
    put: 'put it in HEYGEN_API_KEY, outside git, and in ~/.heygen/config where the command line reads it',
    end: 'delete the old key there',
    after: 'look through videos and wallet for use that was not yours',
  },
  check: {
    // Not /v2/user/remaining_quota, which HeyGen closed on 31 October 2026.
    url: 'https://api.heygen.com/v3/users/me',
    auth: { header: 'X-Api-Key' },
    active: { 'data.email': 'string', 'data.billing_type': 'string' },
    inactive: { 'error.code': 'string' },
    tells: { account: 'data.email', kind: 'data.billing_type', balance: 'data.wallet.remaining_balance' },
    accepted: {
      data: {
        email: 'owner@example.com',
        billing_type: 'wallet',
        wallet: { currency: 'usd', remaining_balance: 42.5 },
      },
    },
    refused: { error: { code: 'unauthorized', message: 'Unauthorized' } },
    tooMany: { error: { code: 'rate_limit_exceeded' } },
    source: 'https://developers.heygen.com (as observed in public clients, HeyGen’s own among them)',
  },
  sources: ['{docs}', 'formats: {observed}'],
});
