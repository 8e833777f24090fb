import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Codemagic',
  site: 'https://codemagic.io',
  keys: {
    'api-token': {
      name: 'Codemagic API token',
      pattern: /[0-9A-Za-z_-]{43}/,
      shape: '<alnum:41><digit:2>',
      context: { words: ['codemagic'], within: 80 },
      env: ['CODEMAGIC_API_TOKEN', 'CODEMAGIC_TOKEN', 'CODEMAGIC_API_KEY'],
      entropy: 4.1,
      confidence: 'medium',
      risk: 'Whoever has it can start builds, read what they made and change the secrets of your apps.',
    },
  },
  rotate: {
    console: 'https://codemagic.io/teams',
    docs: 'https://docs.codemagic.io/rest-api/codemagic-rest-api/',
    make: 'open the personal account, Integrations, Codemagic API, and regenerate the token: the old one ends',
    put: 'put it where the old one is used, outside git',
    end: 'look through the builds since the leak',
  },
  check: {
    url: 'https://api.codemagic.io/apps',
    auth: { header: 'x-auth-token' },
    active: { 'applications.0._id': 'string', 'applications.0.appName': 'string' },
    inactive: { error: 'string' },
    refusalMayMean: 'something else than a bad key: no document shows the words of a refusal',
    accepted: { applications: [{ _id: 'a1', appName: 'Example', workflowIds: [] }] },
    refused: { error: 'Unauthorized' },
    unclear: { 200: { applications: [] } },
    source: 'https://docs.codemagic.io/rest-api/applications/',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
