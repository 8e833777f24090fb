import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Nomic',
  site: 'https://www.nomic.ai',
  keys: {
    'api-key': {
      name: 'Nomic API key',
      pattern: /nk-[0-9A-Za-z_-]{43}/,
      shape: 'nk-<b64u:42><alnum:1>',
      context: { words: ['nomic'], within: 120 },
      env: ['NOMIC_API_KEY'],
      entropy: 4,
      risk: 'Whoever has it can embed text at your cost and read, change and delete your Atlas data sets.',
      nearMisses: ['nomic link: https://example.com/li<alnum:1>nk-<alnum:43>', 'nomic login nk-<alnum:20>'],
    },
  },
  rotate: {
    console: 'https://atlas.nomic.ai/cli-login',
    docs: 'https://docs.nomic.ai/reference/getting-started',
    make: 'create a new key in the dashboard at {console}: Settings, API Keys',
    put: 'put it in NOMIC_API_KEY, outside git, or hand it to nomic login',
    end: 'delete the old key there and look through the data sets and usage since the leak',
  },
  check: {
    url: 'https://api-atlas.nomic.ai/v1/user',
    elsewhere: 'a private deployment with a domain of its own',
    active: { sub: 'string', organizations: 'array', 'organizations.0.organization_id': 'string' },
    // Its body is documented nowhere.
    inactive: 401,
    tells: { organisation: 'organizations.0.slug' },
    accepted: {
      sub: 'auth0|1',
      default_organization: 'o1',
      organizations: [{ organization_id: 'o1', user_id: 'auth0|1', slug: 'example', access_role: 'OWNER' }],
    },
    refused: { detail: 'Not authenticated' },
    unclear: { 403: { detail: 'Forbidden' } },
    source: 'https://github.com/nomic-ai/nomic/blob/main/nomic/dataset.py',
  },
  sources: ['{docs}', 'https://github.com/nomic-ai/nomic', 'length: {observed}'],
});
