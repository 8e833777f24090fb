import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Clarifai',
  site: 'https://www.clarifai.com',
  keys: [
    {
      id: 'api-key',
      name: 'Clarifai personal access token or app key',
      severity: 'high',
      pattern: /[0-9a-f]{32}/,
      context: { words: ['clarifai'], within: 80 },
      env: ['CLARIFAI_PAT', 'CLARIFAI_API_KEY', 'CLARIFAI_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can run models on your account, and with a personal token read and delete all your apps and data.',
      examples: [
        'CLARIFAI_PAT=<hex:32>',
        'curl -H "Authorization: Key <hex:32>" https://api.clarifai.com/v2/users/me',
        "const app = new Clarifai.App({ apiKey: '<hex:32>' });",
        '{"clarifai": {"pat": "<hex:32>"}}',
      ],
      nearMisses: [
        'cache_key = "<hex:32>"',
        'CLARIFAI_PAT=<hex:24>',
        'CLARIFAI_API_KEY=<upper:32>',
        'CLARIFAI_PAT=your_personal_access_token_here_',
      ],
    },
  ],
  rotate: {
    console: 'https://clarifai.com/settings/security',
    docs: 'https://docs.clarifai.com/control/authentication/pat',
    steps: [
      'create a new token at https://clarifai.com/settings/security with only the scopes that are used; an app key in the settings of its app',
      'put it in CLARIFAI_PAT, outside git',
      'delete the old one there',
    ],
  },
  checks: [
    {
      url: 'https://api.clarifai.com/v2/users/me',
      auth: { header: 'Authorization', value: 'Key {key}' },
      answers: [
        { status: 200, json: { 'status.code': { is: 10000 }, 'user.id': 'string' }, is: 'active' },
        {
          status: [401, 403],
          json: { 'status.code': { is: 11007 } },
          is: 'limited',
          because: 'its scopes do not allow to read its user',
        },
        // Not 11008, which a good key of an app may get here: "invalid key, or pair of key and application".
        { status: [401, 403], json: { 'status.code': { is: 11009 } }, is: 'inactive' },
      ],
      tells: { account: 'user.id' },
      replies: [
        {
          status: 200,
          body: {
            status: { code: 10000, description: 'Ok', req_id: 'r1' },
            user: { id: 'owner', primary_email: 'owner@example.com', first_name: 'Owner' },
          },
          is: 'active',
        },
        { status: 401, body: { status: { code: 11009, description: 'API key not found' } }, is: 'inactive' },
        {
          status: 403,
          body: { status: { code: 11007, description: 'API key has insufficient permissions' } },
          is: 'limited',
        },
        { status: 401, body: { status: { code: 11008, description: 'Invalid API key' } }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://docs.clarifai.com/control/authentication/pat',
    },
  ],
  sources: [
    'https://docs.clarifai.com/control/authentication/pat',
    'https://docs.clarifai.com/control/authentication/key/',
    'format: observed in public code, not documented',
  ],
});
