import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Fullstory',
  site: 'https://www.fullstory.com',
  keys: {
    'api-key': {
      name: 'Fullstory API key',
      // na1 and eu1 name the data centre; four characters alone are too common to stand without context.
      pattern: /(?:na1|eu1)\.[0-9A-Za-z+/]{20,200}={0,2}/,
      shape: ['na1.<b64:19-199><alnum:1>', 'eu1.<alnum:20-200>'],
      context: { words: ['fullstory', 'fs_api'], within: 100 },
      env: ['FULLSTORY_API_KEY', 'FULLSTORY_API_TOKEN', 'FS_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can read your recorded sessions and users and, with the role for it, export and delete them.',
      nearMisses: [
        'https://na1.documents.example.com/<alnum:40>',
        'FULLSTORY_ORG_ID=o-<alnum:6>-na1',
        'FULLSTORY_HOST=eu1.fullstory.com',
      ],
    },
    'legacy-api-key': {
      name: 'Fullstory API key (old form)',
      pattern: /[0-9A-Za-z+/-]{86,88}={0,2}/,
      shape: ['<alnum:86>==', '<alnum:1><b64:86><alnum:1>'],
      context: { words: ['fullstory', 'fs_api'], within: 80 },
      env: ['FULLSTORY_API_KEY', 'FULLSTORY_API_TOKEN', 'FS_API_KEY'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can read your recorded sessions and users and, with the role for it, export and delete them.',
      nearMisses: ['FULLSTORY_API_KEY=<alnum:40>', 'fullstory build <hex:64>'],
    },
  },
  rotate: {
    console: 'https://app.fullstory.com',
    docs: 'https://help.fullstory.com/hc/en-us/articles/360052021773-Managing-API-Keys',
    make: 'create a new key under Settings > Integrations > API Keys with the least role that does',
    shownOnce: true,
    end: 'delete the old key there',
  },
  check: {
    // The key goes as it is, without base64; this host takes the keys of both data centres.
    url: 'https://api.fullstory.com/me',
    auth: { header: 'Authorization', value: 'Basic {key}' },
    active: { orgId: 'string', role: 'string' },
    inactive: 401,
    refusalMayMean: 'something else, for its provider documents no refusal',
    tells: { account: 'email', organisation: 'orgId', scopes: 'role' },
    accepted: { email: 'owner@example.com', orgId: 'o-ABC-na1', role: 'ADMIN' },
    refused: '',
    source: 'https://developer.fullstory.com/server/v1/authentication/me/',
  },
  sources: ['https://developer.fullstory.com/server/authentication/', '{check}', 'key shapes: {observed}'],
});
