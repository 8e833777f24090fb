import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Clockify',
  site: 'https://clockify.me',
  keys: {
    'api-key': {
      name: 'Clockify API key',
      pattern: /[0-9A-Za-z]{48}/,
      shape: ['<alnum:46><digit:2>', '<alnum:48>'],
      context: { words: ['clockify'], within: 80 },
      env: ['CLOCKIFY_API_KEY', 'CLOCKIFY_KEY', 'CLOCKIFY_TOKEN'],
      entropy: 3.8,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the time entries, projects and clients of the workspaces of its user.',
    },
  },
  rotate: {
    console: 'https://app.clockify.me/user/preferences#advanced',
    docs: 'https://docs.clockify.me/#section/Authentication',
    make: 'generate a new key under Preferences, Advanced, which ends the old one',
    put: 'put the new one in CLOCKIFY_API_KEY, outside git',
    end: 'make sure that the old one is refused',
  },
  check: {
    url: 'https://api.clockify.me/api/v1/user',
    auth: { header: 'X-Api-Key' },
    active: { id: 'string', activeWorkspace: 'string', defaultWorkspace: 'string' },
    inactive: { message: { includes: 'Api key does not exist' } },
    elsewhere:
      'a region of Clockify (as euc1.clockify.me), a workspace with a subdomain of its own, or a server of your own',
    tells: { account: 'email' },
    accepted: { id: 'u1', email: 'owner@example.com', activeWorkspace: 'w1', defaultWorkspace: 'w1', memberships: [] },
    refused: { message: 'Api key does not exist', code: 4003 },
    source: 'https://docs.clockify.me/#tag/User/operation/getLoggedUser',
  },
  sources: [
    '{docs}',
    '{check}',
    'https://fivetran.com/docs/connectors/applications/clockify/setup-guide (the regions)',
    'form: {observed}',
  ],
});
