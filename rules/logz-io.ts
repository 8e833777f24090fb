import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Logz.io',
  site: 'https://logz.io',
  keys: {
    'api-token': {
      name: 'Logz.io API token',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['logzio_api', 'logz.io/v1', 'logz.io/v2', 'logz_api'], within: 80 },
      env: ['LOGZIO_API_TOKEN', 'LOGZ_API_TOKEN', 'LOGZIO_API_KEY'],
      confidence: 'medium',
      risk: 'Whoever has it can read the logs of the account and change its alerts and users.',
    },
  },
  rotate: {
    console: 'https://app.logz.io/#/dashboard/settings/manage-tokens/api',
    docs: 'https://docs.logz.io/docs/user-guide/admin/authentication-tokens/api-tokens/',
    make: 'create a new API token at {console}',
    end: 'delete the old token there',
  },
  check: {
    url: 'https://api.logz.io/v2/whoami',
    auth: { header: 'X-API-TOKEN' },
    active: { accountId: 'number', accountName: 'string' },
    inactive: 401,
    tells: { organisation: 'accountName' },
    elsewhere: 'Logz.io in another region (api-eu.logz.io and others)',
    refusalMayMean: 'something else, for its documents show no refusal',
    accepted: { accountId: 1, accountName: 'Example' },
    refused: { message: 'Unauthorized' },
    source: 'https://api-docs.logz.io/docs/logz/who-am-i',
  },
  sources: ['{docs}', 'format: {observed}'],
});
