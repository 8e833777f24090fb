import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'OnePageCRM',
  site: 'https://www.onepagecrm.com',
  keys: {
    'api-key': {
      name: 'OnePageCRM API key',
      pattern: /[0-9A-Za-z+/]{43}=/,
      shape: '<b64:42><alnum:1>=',
      context: { words: ['onepagecrm'], within: 80 },
      env: ['ONEPAGECRM_API_KEY', 'ONEPAGECRM_KEY'],
      entropy: 4,
      confidence: 'medium',
      beside: { user: /[Uu]ser_?[Ii][Dd]["'\s]{0,3}[:=]{1,2}\s{0,3}["']?([0-9a-f]{24})/ },
      risk: 'Whoever has it and the user id can read and change the contacts and deals of the team.',
      examples: 'onepagecrm = { user_id: "<hex:24>", api_key: "<b64:42><alnum:1>=" }',
    },
  },
  rotate: {
    console: 'https://app.onepagecrm.com/app/api',
    docs: 'https://developer.onepagecrm.com/api/',
    make: 'generate a new key on the page API at {console}, which ends the old one',
    put: 'put the new one in ONEPAGECRM_API_KEY, outside git',
    end: 'make sure that the old one is refused',
  },
  check: {
    url: 'https://app.onepagecrm.com/api/v3/users',
    auth: { basic: '{user}:{key}' },
    headers: { accept: 'application/json' },
    active: { status: { is: 0 }, 'data.0.user.id': 'string', 'data.0.user.email': 'string' },
    inactive: { error_name: { is: 'invalid_login' } },
    accepted: {
      status: 0,
      message: 'OK',
      data: [{ user: { id: 'u1', first_name: 'First', last_name: 'Last', email: 'owner@example.com' } }],
    },
    refused: { status: 400, error_name: 'invalid_login', error_message: 'Invalid login' },
    replies: { status: 401, body: { status: 400, error_name: 'authorization_data_not_found' }, is: 'unknown' },
    source: 'https://raw.githubusercontent.com/OnePageCRM/swagger/master/swagger.yaml',
  },
  sources: ['{docs}', 'form: {observed}'],
});
