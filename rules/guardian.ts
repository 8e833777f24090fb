import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'The Guardian Open Platform',
  site: 'https://open-platform.theguardian.com',
  keys: {
    'api-key': {
      name: 'Guardian API key',
      severity: 'low',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['guardian_api'], within: 80 },
      env: ['GUARDIAN_API_KEY', 'THE_GUARDIAN_API_KEY', 'GUARDIAN_KEY'],
      confidence: 'medium',
      risk: 'Whoever has it can use up your daily requests for articles.',
      examples: 'https://content.guardianapis.com/search?q=debates&api-key=<uuid>',
      nearMisses: ['https://content.guardianapis.com/search?api-key=test', 'guardian_id: <uuid>'],
    },
  },
  rotate: {
    console: 'https://bonobo.capi.gutools.co.uk/register/developer',
    docs: 'https://open-platform.theguardian.com/access/',
    make: 'register for a new key at https://open-platform.theguardian.com/access/',
    end: 'ask userhelp of the Open Platform to delete the old key: there is no page for it',
  },
  check: {
    url: 'https://content.guardianapis.com/sections?q=business',
    auth: { query: 'api-key' },
    active: { 'response.status': { is: 'ok' }, 'response.userTier': 'string' },
    inactive: 401,
    tells: { kind: 'response.userTier' },
    refusalMayMean: 'something else, for its provider documents no refusal',
    accepted: { response: { status: 'ok', userTier: 'developer', total: 1, results: [{ id: 'business' }] } },
    refused: {},
    source: 'https://open-platform.theguardian.com/documentation/section',
  },
  sources: ['https://open-platform.theguardian.com/documentation/', 'format: {observed}'],
});
