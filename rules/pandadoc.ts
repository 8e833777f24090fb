import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'PandaDoc',
  site: 'https://www.pandadoc.com',
  keys: {
    'api-key': {
      name: 'PandaDoc API key',
      pattern: /[0-9a-f]{40}|[0-9A-Za-z]{40}/,
      shape: ['<hex:40>', '<alnum:38><digit:2>'],
      context: { words: ['pandadoc_api', 'pandadoc_key', 'pandadocApiKey', 'api.pandadoc.com'], within: 80 },
      env: ['PANDADOC_API_KEY', 'PANDADOC_KEY', 'PANDADOC_SANDBOX_API_KEY'],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it can read, make, change and send the documents and contacts of the workspace.',
    },
  },
  rotate: {
    console: 'https://app.pandadoc.com/a/#/api-dashboard/configuration',
    docs: 'https://developers.pandadoc.com/reference/api-key-authentication-process',
    make: 'generate a new key in the Developer Dashboard, Configuration',
    end: 'delete the old key there and look through the documents sent since the leak',
  },
  check: {
    url: 'https://api.pandadoc.com/public/v1/members/current',
    auth: { header: 'Authorization', value: 'API-Key {key}' },
    active: { user_id: 'string', membership_id: 'string', email: 'string' },
    inactive: { type: { is: 'authentication_error' } },
    elsewhere: 'PandaDoc in the EU (api.pandadoc.eu)',
    tells: { account: 'email', organisation: 'workspace_name', kind: 'role' },
    accepted: {
      user_id: 'u1',
      membership_id: 'm1',
      email: 'owner@example.com',
      workspace: 'w1',
      workspace_name: 'Example',
      role: 'Admin',
    },
    refused: { type: 'authentication_error', detail: 'Incorrect authentication credentials.' },
    source: 'https://developers.pandadoc.com/reference/current-member-details',
  },
  sources: ['{docs}', '{check}', 'length, and the host in the EU: {observed}'],
});
