import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'AppOptics',
  site: 'https://www.appoptics.com',
  keys: {
    'api-token': {
      name: 'AppOptics API token',
      // A service key is the token, a colon and the name of a service.
      pattern: /[0-9a-f]{64}|[0-9A-Za-z_-]{71}/,
      shape: ['<hex:64>', '<alnum:1><b64u:69><alnum:1>'],
      context: { words: ['appoptics'], within: 80 },
      env: ['APPOPTICS_SERVICE_KEY', 'APPOPTICS_API_TOKEN', 'APPOPTICS_TOKEN', 'APPOPTICS_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can send false measurements or, with full access, read and change metrics, dashboards and alerts.',
      examples: 'APPOPTICS_SERVICE_KEY=<hex:64>:shop',
      nearMisses: 'appoptics-apm-9.0.1.tgz shasum <hex:40>',
    },
  },
  rotate: {
    docs: 'https://documentation.solarwinds.com/en/Success_Center/appoptics/Content/kb/user_org/tokens.htm',
    make: 'generate a new API token with the smallest role that will do, under Organization Details, API Tokens',
    end: 'set the old token to inactive there, or delete it: agents that use it stop at once',
  },
  check: {
    url: 'https://api.appoptics.com/v1/metrics?length=1',
    auth: { basic: '{key}:' },
    active: { 'query.found': 'number', 'query.total': 'number', metrics: 'array' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead token is not known for sure',
    accepted: { query: { found: 0, length: 0, offset: 0, total: 0 }, metrics: [] },
    refused: '',
    source: 'https://docs.appoptics.com/api/#list-a-subset-of-metrics',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
