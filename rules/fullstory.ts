import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Fullstory',
  site: 'https://www.fullstory.com',
  keys: [
    {
      id: 'api-key',
      name: 'Fullstory API key',
      severity: 'high',
      // na1 and eu1 name the data centre; four characters alone are too common to stand without context.
      pattern: /(?:na1|eu1)\.[0-9A-Za-z+/]{20,200}={0,2}/,
      context: { words: ['fullstory', 'fs_api'], within: 100 },
      env: ['FULLSTORY_API_KEY', 'FULLSTORY_API_TOKEN', 'FS_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can read your recorded sessions and users and, with the role for it, export and delete them.',
      examples: [
        'FULLSTORY_API_KEY=na1.<b64:99><alnum:1>',
        'curl https://api.fullstory.com/v2/users -H "Authorization: Basic na1.<alnum:100>"',
        '{"fullstory": {"apiKey": "eu1.<alnum:100>"}}',
      ],
      nearMisses: [
        'https://na1.documents.example.com/<alnum:40>',
        'FULLSTORY_ORG_ID=o-<alnum:6>-na1',
        'FULLSTORY_HOST=eu1.fullstory.com',
      ],
    },
    {
      id: 'legacy-api-key',
      name: 'Fullstory API key (old form)',
      severity: 'high',
      pattern: /[0-9A-Za-z+/-]{86,88}={0,2}/,
      context: { words: ['fullstory', 'fs_api'], within: 80 },
      env: ['FULLSTORY_API_KEY', 'FULLSTORY_API_TOKEN', 'FS_API_KEY'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can read your recorded sessions and users and, with the role for it, export and delete them.',
      examples: [
        'FULLSTORY_API_KEY=<alnum:88>',
        "headers: { Authorization: 'Basic <alnum:86>==' }, // api.fullstory.com",
        'fullstory:\n  token: "<alnum:1><b64:86><alnum:1>"\n',
      ],
      nearMisses: ['FULLSTORY_API_KEY=<alnum:40>', 'integrity: <alnum:88>', 'fullstory build <hex:64>'],
    },
  ],
  rotate: {
    console: 'https://app.fullstory.com',
    docs: 'https://help.fullstory.com/hc/en-us/articles/360052021773-Managing-API-Keys',
    steps: [
      'create a new key under Settings > Integrations > API Keys with the least role that does',
      'put it in FULLSTORY_API_KEY, outside git; it is shown only once',
      'delete the old key there',
    ],
  },
  checks: [
    {
      // The key goes as it is, without base64; this host takes the keys of both data centres.
      url: 'https://api.fullstory.com/me',
      auth: { header: 'Authorization', value: 'Basic {key}' },
      answers: [
        { status: 200, json: { orgId: 'string', role: 'string' }, is: 'active' },
        { status: 401, is: 'inactive' },
      ],
      refusalMayMean: 'something else, for its provider documents no refusal',
      tells: { account: 'email', organisation: 'orgId', scopes: 'role' },
      replies: [
        { status: 200, body: { email: 'owner@example.com', orgId: 'o-ABC-na1', role: 'ADMIN' }, is: 'active' },
        { status: 401, body: '', is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://developer.fullstory.com/server/v1/authentication/me/',
    },
  ],
  sources: [
    'https://developer.fullstory.com/server/authentication/',
    'https://developer.fullstory.com/server/v1/authentication/me/',
    'key shapes: observed in public code, not documented',
  ],
});
