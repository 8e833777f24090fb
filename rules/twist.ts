import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Twist',
  site: 'https://twist.com',
  keys: {
    'access-token': {
      name: 'Twist access token',
      pattern: /[0-9a-f]{40}/,
      shape: '<hex:40>',
      context: {
        words: ['api.twist.com', 'twist_token', 'twist_access', 'twist_api', 'twist token', 'twist_oauth'],
        within: 80,
      },
      env: ['TWIST_ACCESS_TOKEN', 'TWIST_API_TOKEN', 'TWIST_TOKEN', 'TWIST_OAUTH_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and write the threads and messages that its owner sees.',
    },
  },
  rotate: {
    console: 'https://twist.com/integrations/build',
    docs: 'https://developer.twist.com/v3/',
    make: 'open the app at {console} and get a new token',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.twist.com/api/v3/workspaces/get',
    auth: { header: 'Authorization', value: 'Bearer oauth2:{key}' },
    active: { '0.id': 'number', '0.name': 'string', '0.creator': 'number' },
    limited: { status: 403, json: { error_code: { is: 109 } }, because: 'it may not read workspaces' },
    inactive: { status: 403, json: { error_code: { is: 200 }, error_string: { is: 'Invalid token' } } },
    tells: { organisation: '0.name' },
    accepted: [{ id: 1, name: 'Acme', creator: 2, default_channel: 3, plan: 'free' }],
    refused: { error_code: 200, error_string: 'Invalid token' },
    recorded: { limited: { error_code: 109, error_string: 'Forbidden' } },
    source: 'https://developer.twist.com/v3/',
  },
  sources: ['{docs}', 'format: {observed}'],
});
