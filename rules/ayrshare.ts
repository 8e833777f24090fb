import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Ayrshare',
  site: 'https://www.ayrshare.com',
  keys: {
    'api-key': {
      name: 'Ayrshare API key',
      pattern: /[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}/,
      shape: '<upnum:8>-<upnum:8>-<upnum:8>-<upnum:8>',
      context: { words: ['ayrshare', 'SocialMediaAPI('], within: 120 },
      env: ['AYRSHARE_API_KEY', 'AYRSHARE_KEY', 'AYR_API_KEY'],
      entropy: 3,
      examples: 'const social = new SocialMediaAPI("<upnum:8>-<upnum:8>-<upnum:8>-<upnum:8>");',
      risk: 'Whoever has it can post to and delete from all social accounts that are linked to it.',
    },
  },
  rotate: {
    console: 'https://app.ayrshare.com/api',
    docs: 'https://www.ayrshare.com/docs/apis/overview',
    make: 'regenerate the key at {console}: the old one ends',
    after: 'look through the posts since the leak',
  },
  check: {
    url: 'https://api.ayrshare.com/api/user',
    active: { activeSocialAccounts: 'array', refId: 'string' },
    inactive: { status: [401, 403], json: { status: { is: 'error' }, code: { is: 102 } } },
    tells: { account: 'email', name: 'title' },
    accepted: { activeSocialAccounts: ['linkedin'], displayNames: [], email: 'owner@example.com', refId: 'r1' },
    refused: { action: 'authorization', status: 'error', code: 102, message: 'API Key not valid.' },
    source: 'https://www.ayrshare.com/docs/errors/errors-ayrshare',
  },
  sources: ['https://www.ayrshare.com/docs/apis/user/profile-details', '{check}', 'form: {observed}'],
});
