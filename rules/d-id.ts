import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'D-ID',
  site: 'https://www.d-id.com',
  keys: {
    'api-key': {
      name: 'D-ID API key',
      // The e-mail address of the owner in base64, a colon, then the secret.
      pattern: /[0-9A-Za-z+/]{12,100}={0,2}:[0-9A-Za-z_-]{18,26}/,
      context: {
        words: ['api.d-id.com', 'studio.d-id.com', 'd_id_api', 'did_api', 'd_id_key', 'd-id', 'DIdClient'],
        within: 80,
      },
      env: ['D_ID_API_KEY', 'DID_API_KEY', 'D_ID_KEY'],
      entropy: 3.8,
      confidence: 'medium',
      risk: 'Whoever has it knows your e-mail address and can make talking videos and agents on your credits.',
      examples: [
        'D_ID_API_KEY=<base64:somebody.else<digit:4>@example.com>:<alnum:21>',
        'curl https://api.d-id.com/credits -H "Authorization: Basic <base64:somebody<digit:4>@example.com>:<alnum:1><b64u:19><alnum:1>"',
        '{"didApiKey": "<base64:owner<digit:6>@example.com>:<alnum:21>"}',
      ],
      nearMisses: [
        'D_ID_API_KEY=your_api:key_here',
        'password = "<alnum:24>:<alnum:21>"',
        'https://api.d-id.com:443/talks/tlk_<alnum:21>',
        'D_ID_AGENT_ID=v2_agt_<alnum:8>',
      ],
    },
  },
  rotate: {
    console: 'https://studio.d-id.com/account-settings',
    docs: 'https://docs.d-id.com/docs/api-keys',
    make: 'generate a new API key in the account settings at {console}',
    shownOnce: true,
    end: 'delete the old key there and look through the credits spent since the leak',
  },
  check: {
    // As it is, as the documents of D-ID say, else in base64, as Basic has it.
    url: 'https://api.d-id.com/credits',
    auth: { header: 'Authorization', value: 'Basic {key}' },
    active: { credits: 'array', remaining: 'number', total: 'number' },
    answers: { status: 401, is: 'next' },
    tells: { balance: 'remaining' },
    accepted: { credits: [{ remaining: 15, total: 20 }], remaining: 15, total: 20 },
    recorded: { next: { message: 'Unauthorized' } },
    tooMany: { message: 'Too Many Requests' },
    next: {
      url: 'https://api.d-id.com/credits',
      auth: { basic: '{key}' },
      active: { credits: 'array', remaining: 'number', total: 'number' },
      // Its body is documented nowhere.
      inactive: 401,
      tells: { balance: 'remaining' },
      accepted: { credits: [{ remaining: 15, total: 20 }], remaining: 15, total: 20 },
      refused: { message: 'Unauthorized' },
      unclear: { 403: { message: 'Forbidden' } },
    },
    source: 'https://docs.d-id.com/reference/getcredits',
  },
  sources: ['{docs}', '{check}', 'lengths: {observed}'],
});
