import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'The Guardian Open Platform',
  site: 'https://open-platform.theguardian.com',
  keys: [
    {
      id: 'api-key',
      name: 'Guardian API key',
      severity: 'low',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      context: {
        words: ['guardian_api', 'guardianApi', 'guardian_key', 'guardianKey'],
        within: 80,
      },
      env: ['GUARDIAN_API_KEY', 'THE_GUARDIAN_API_KEY', 'GUARDIAN_KEY'],
      confidence: 'medium',
      risk: 'Whoever has it can use up your daily requests for articles.',
      examples: [
        'GUARDIAN_API_KEY=<uuid>',
        'https://content.guardianapis.com/search?q=debates&api-key=<uuid>',
        "const guardianApiKey = '<uuid>';",
      ],
      nearMisses: [
        'https://content.guardianapis.com/search?api-key=test',
        'guardian_id: <uuid>',
        'GUARDIAN_API_KEY=<hex:32>',
      ],
    },
  ],
  rotate: {
    console: 'https://bonobo.capi.gutools.co.uk/register/developer',
    docs: 'https://open-platform.theguardian.com/access/',
    steps: [
      'register for a new key at https://open-platform.theguardian.com/access/',
      'put it in GUARDIAN_API_KEY, outside git',
      'ask userhelp of the Open Platform to delete the old key: there is no page for it',
    ],
  },
  checks: [
    {
      url: 'https://content.guardianapis.com/sections?q=business',
      auth: { query: 'api-key' },
      answers: [
        { status: 200, json: { 'response.status': { is: 'ok' }, 'response.userTier': 'string' }, is: 'active' },
        { status: 401, is: 'inactive' },
      ],
      tells: { kind: 'response.userTier' },
      refusalMayMean: 'something else, for its provider documents no refusal',
      replies: [
        {
          status: 200,
          body: { response: { status: 'ok', userTier: 'developer', total: 1, results: [{ id: 'business' }] } },
          is: 'active',
        },
        { status: 401, body: {}, is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://open-platform.theguardian.com/documentation/section',
    },
  ],
  sources: ['https://open-platform.theguardian.com/documentation/', 'format: observed in public code, not documented'],
});
