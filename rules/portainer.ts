import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Portainer',
  site: 'https://www.portainer.io',
  keys: {
    'access-token': {
      name: 'Portainer access token',
      severity: 'critical',
      // Its beginning is that of many a pointer in C, so the name must stand near.
      pattern: /ptr_(?:[0-9A-Za-z+/]{43}=|[0-9A-Za-z_+/-]{32,60})/,
      shape: ['ptr_<b64:42><alnum:1>=', 'ptr_<b64u:36><alnum:1>'],
      context: { words: ['portainer'], within: 120 },
      tells: true,
      env: ['PORTAINER_API_KEY', 'PORTAINER_TOKEN', 'PORTAINER_ACCESS_TOKEN'],
      entropy: 3.6,
      risk: 'Whoever has it can do what its owner can: for an administrator start containers with access to the hosts, in all environments.',
      examples: 'curl -H "X-API-Key: ptr_<b64:42><alnum:1>=" https://portainer.example.org/api/endpoints',
      nearMisses: 'portainer_ptr_offset_of_the_first_environment = 0',
    },
  },
  rotate: {
    docs: 'https://docs.portainer.io/api/access',
    make: 'add a new access token under My account, Access tokens, in your Portainer',
    shownOnce: true,
    end: 'remove the old token there: it ends at once',
    after: 'look through the activity logs since the leak',
  },
  check: {
    url: '{server}/api/users/me',
    auth: { header: 'X-API-Key' },
    active: { Id: 'number', Username: 'string', Role: 'number' },
    inactive: { message: { is: 'Invalid API key' } },
    tells: { account: 'Username' },
    accepted: { Id: 1, Username: 'owner', Role: 1, UseCache: false },
    refused: { message: 'Invalid API key', details: 'Unauthorized' },
    source: 'https://docs.portainer.io/api/access',
  },
  sources: ['{docs}', 'form: {observed}'],
});
