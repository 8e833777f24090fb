import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Podio',
  site: 'https://podio.com',
  keys: {
    'access-token': {
      name: 'Podio access token or client secret',
      pattern: /[0-9A-Za-z]{32}|[0-9A-Za-z]{64}/,
      shape: ['<lownum:32>', '<alnum:64>'],
      context: { words: ['podio'], within: 80 },
      env: ['PODIO_ACCESS_TOKEN', 'PODIO_CLIENT_SECRET', 'PODIO_API_SECRET', 'PODIO_TOKEN'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can, as its owner or in the name of the application, read and change the workspaces.',
    },
  },
  rotate: {
    console: 'https://podio.com/settings/api',
    docs: 'https://developers.podio.com/authentication',
    make: 'generate a new API key at {console}, or sign in anew for a token',
    end: 'delete the old key there: its tokens end too',
  },
  check: {
    url: 'https://api.podio.com/user',
    auth: { header: 'Authorization', value: 'OAuth2 {key}' },
    active: { user_id: 'number', status: 'string', mail: 'string' },
    inactive: { error: { is: 'unauthorized' }, error_description: 'string' },
    refusalMayMean: 'that it is the secret of an application, or a token whose hours are over',
    tells: { account: 'mail' },
    accepted: { user_id: 1, status: 'active', mail: 'owner@example.com', locale: 'en_GB' },
    refused: {
      error_parameters: {},
      error_detail: null,
      error_propagate: false,
      error_description: 'expired_token',
      error: 'unauthorized',
    },
    source: 'https://developers.podio.com/doc/users/get-user-22378',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
