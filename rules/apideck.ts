import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Apideck',
  site: 'https://www.apideck.com',
  keys: {
    'api-key': {
      name: 'Apideck API key',
      severity: 'critical',
      // The beginning is that of other providers too; their keys are shorter and have no hyphens.
      pattern: /sk_live_[0-9A-Za-z-]{93}/,
      shape: ['sk_live_<alnum:8>-<alnum:4>-<alnum:4>-<alnum:4>-<alnum:12>-<alnum:56>', 'sk_live_<alnum:93>'],
      context: { words: ['apideck'], within: 140 },
      env: ['APIDECK_API_KEY', 'APIDECK_KEY', 'APIDECK_TOKEN'],
      entropy: 3.5,
      pair: { key: 'app-id' },
      risk: 'Whoever has it and the app id can read and change the data of your customers in every service that they connected.',
    },
    'app-id': {
      name: 'Apideck application id',
      severity: 'low',
      role: 'id',
      pattern: /[0-9A-Za-z]{40}/,
      shape: '<alnum:40>',
      context: { words: ['apideck'], within: 140 },
      env: ['APIDECK_APP_ID', 'APIDECK_APPLICATION_ID'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it knows which application is meant; without the key it opens nothing.',
    },
  },
  rotate: {
    console: 'https://platform.apideck.com/configuration/api-keys',
    docs: 'https://developers.apideck.com/get-started',
    make: 'create a new key at {console}',
    put: 'put it in APIDECK_API_KEY, outside git',
    end: 'revoke the old key there and look through the API logs since the leak',
  },
  check: {
    keys: ['api-key'],
    url: 'https://unify.apideck.com/vault/consumers?limit=1',
    headers: { 'x-apideck-app-id': '{pair}' },
    active: { status_code: { is: 200 }, status: { is: 'OK' }, data: 'array' },
    inactive: { status_code: { is: 401 }, type_name: { is: 'UnauthorizedError' } },
    accepted: { status_code: 200, status: 'OK', data: [], meta: { items_on_page: 0 } },
    refused: {
      status_code: 401,
      error: 'Unauthorized',
      type_name: 'UnauthorizedError',
      message: 'Unauthorized Request',
      ref: 'https://developers.apideck.com/errors#unauthorizederror',
    },
    source: 'https://developers.apideck.com/apis/vault/reference#tag/Consumers',
  },
  sources: ['{docs}', '{check}', 'lengths: {observed}'],
});
