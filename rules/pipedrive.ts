import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Pipedrive',
  site: 'https://www.pipedrive.com',
  keys: {
    'api-token': {
      name: 'Pipedrive API token',
      severity: 'critical',
      pattern: /[0-9a-f]{40}/,
      shape: '<hex:40>',
      context: {
        words: ['pipedrive_api', 'pipedrive_token', 'pipedrive_key', 'pipedriveApi', 'pipedriveToken', 'pipedrive.com'],
        within: 80,
      },
      env: ['PIPEDRIVE_API_TOKEN', 'PIPEDRIVE_API_KEY', 'PIPEDRIVE_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change all deals, people and mails that its user can see.',
      examples: 'curl "https://acme.pipedrive.com/api/v1/deals?api_token=<hex:40>"',
      nearMisses: 'uses: pipedrive/some-action@<hex:40>',
    },
  },
  rotate: {
    console: 'https://app.pipedrive.com/settings/api',
    docs: 'https://pipedrive.readme.io/docs/how-to-find-the-api-token',
    make: 'generate a new token at {console} (Personal preferences, API), which ends the old one: a user has only one',
    put: 'put the new one in PIPEDRIVE_API_TOKEN, outside git',
    end: 'make sure that the old one is refused',
    after: 'look through deals and contacts for changes since the leak',
  },
  check: {
    url: 'https://api.pipedrive.com/v1/users/me',
    auth: { header: 'x-api-token' },
    active: { success: { is: true }, 'data.company_id': 'number', 'data.company_name': 'string' },
    inactive: { success: { is: false }, errorCode: { is: 401 } },
    tells: { account: 'data.email', organisation: 'data.company_name' },
    accepted: { success: true, data: { id: 1, email: 'owner@example.com', company_id: 1, company_name: 'Example' } },
    refused: {
      success: false,
      error: 'unauthorized access',
      errorCode: 401,
      error_info: 'Please check developers.pipedrive.com',
    },
    source: 'https://developers.pipedrive.com/docs/api/v1/Users#getCurrentUser',
  },
  sources: ['{docs}', 'https://pipedrive.readme.io/docs/core-api-concepts-authentication', 'length: {observed}'],
});
