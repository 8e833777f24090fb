import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'SunoAPI.org',
  site: 'https://sunoapi.org',
  keys: {
    'api-key': {
      name: 'SunoAPI.org key',
      // Its tasks have ids of 32 hex characters too, so the name of a key must stand near.
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: {
        words: ['suno key', 'suno token', 'suno api key', 'sunoapi key', 'sunoapi api', 'sunoapi token', 'sunoapi.org'],
        within: 40,
      },
      env: ['SUNO_API_KEY', 'SUNOAPI_KEY', 'SUNOAPI_API_KEY', 'SUNO_KEY', 'SUNO_API_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can make music until your credits are spent.',
      nearMisses: 'suno task 5: <hex:32>',
    },
  },
  rotate: {
    console: 'https://sunoapi.org/api-key',
    docs: 'https://docs.sunoapi.org/suno-api/quickstart',
    make: 'reset the key, or make a new one, at {console}',
    put: 'put it in SUNO_API_KEY, outside git',
    end: 'delete the old key there, if it was not reset',
    after: 'look at the credits spent since the leak',
  },
  check: {
    // Suno itself gives out no keys. The true status is in the body: a bad key gets HTTP 200 with code 401.
    url: 'https://api.sunoapi.org/api/v1/generate/credit',
    active: { code: { is: 200 }, msg: { is: 'success' }, data: 'number' },
    inactive: { status: [200, 401], json: { code: { is: 401 }, msg: 'string' } },
    elsewhere: 'another service that sells access to Suno, whose keys are kept under the same name',
    tells: { balance: '{data} credits' },
    accepted: { code: 200, msg: 'success', data: 100 },
    unclear: { 200: { code: 455, msg: 'Website maintenance' } },
    tooMany: { code: 430, msg: 'Your call frequency is too high' },
    replies: { status: 200, body: { code: 401, msg: 'You do not have access permissions' }, is: 'inactive' },
    source: 'https://docs.sunoapi.org/suno-api/get-remaining-credits',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
