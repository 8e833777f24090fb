import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Kie.ai',
  site: 'https://kie.ai',
  keys: {
    'api-key': {
      name: 'Kie.ai API key',
      // Its tasks have ids of 32 hex characters too, so the name of a key must stand near.
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: {
        words: ['kie_key', 'kie_api', 'kieai_api', 'kie_token', 'kie api key', 'kie.ai key', 'kie_ai_key'],
        within: 40,
      },
      env: ['KIE_API_KEY', 'KIE_AI_API_KEY', 'KIEAI_API_KEY', 'KIE_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can make images, videos and music until your credits are spent.',
      nearMisses: 'COOKIE_KEY=<hex:32>',
    },
  },
  rotate: {
    console: 'https://kie.ai/api-key',
    docs: 'https://docs.kie.ai/authentication/',
    make: 'create a new key at {console}, with a limit and an allow-list of addresses if they fit',
    end: 'delete the old key there',
    after: 'look at the logs and credits since the leak',
  },
  check: {
    // The true status is in the body: a bad key gets HTTP 200 with code 401.
    url: 'https://api.kie.ai/api/v1/chat/credit',
    active: { code: { is: 200 }, msg: { is: 'success' }, data: 'number' },
    inactive: {
      status: [200, 401],
      json: { code: { is: 401 }, msg: 'string' },
      mayMean: 'a request from an address that is not on the list of the key',
    },
    tells: { balance: 'data' },
    accepted: { code: 200, msg: 'success', data: 100 },
    unclear: { 200: { code: 455, msg: 'Service Unavailable' } },
    tooMany: { code: 429, msg: 'The call frequency is too high' },
    replies: { status: 200, body: { code: 401, msg: 'Unauthorized' }, is: 'inactive' },
    source: 'https://docs.kie.ai/common-api/get-account-credits',
  },
  sources: ['{docs}', '{check}', 'https://docs.kie.ai (that keys may have a list of addresses)', 'format: {observed}'],
});
