import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'api.data.gov',
  site: 'https://api.data.gov',
  keys: [
    {
      id: 'api-key',
      name: 'api.data.gov API key',
      severity: 'low',
      pattern: /[0-9A-Za-z]{40}/,
      context: {
        words: [
          'api.data.gov',
          'data_gov',
          'datagov',
          'developer.nrel.gov',
          'developer.nlr.gov',
          'nrel_api',
          'api.nal.usda.gov',
          'fdc_api_key',
          'usda_api_key',
          'api.open.fec.gov',
          'fec_api_key',
          'api.regulations.gov',
          'api.congress.gov',
          'api.ers.usda.gov',
          'api.gsa.gov',
        ],
        within: 100,
      },
      env: ['DATA_GOV_API_KEY', 'DATAGOV_API_KEY', 'NREL_API_KEY', 'FDC_API_KEY', 'USDA_API_KEY', 'FEC_API_KEY'],
      // Above what 40 hex characters, such as a commit, can reach.
      entropy: 4.1,
      confidence: 'medium',
      risk: 'Whoever has it can call the public APIs of US agencies in your name and use up your hourly limit.',
      examples: [
        'DATA_GOV_API_KEY=<alnum:40>',
        'curl "https://api.nal.usda.gov/fdc/v1/foods/search?query=apple&api_key=<alnum:40>"',
        '{"nrel_api": {"key": "<alnum:40>"}}',
        "const url = 'https://api.open.fec.gov/v1/candidates/?api_key=<alnum:40>';",
      ],
      nearMisses: [
        'https://api.data.gov/docs @ <hex:40>',
        'DATA_GOV_API_KEY=DEMO_KEY',
        'DATA_GOV_API_KEY=<alnum:64>',
        'session = "<alnum:40>"',
      ],
    },
  ],
  rotate: {
    console: 'https://api.data.gov/signup/',
    docs: 'https://api.data.gov/docs/developer-manual/',
    steps: [
      'sign up for a new key at https://api.data.gov/signup/; it comes by mail at once',
      'put it where the old one is used, outside git',
      'ask the api.data.gov team through https://api.data.gov/contact/ to disable the old key, as there is no page for it',
    ],
  },
  checks: [
    {
      // One agency of many: a key of api.data.gov opens the APIs of all of them.
      url: 'https://api.nal.usda.gov/fdc/v1/foods/list?pageSize=1',
      auth: { header: 'X-Api-Key' },
      answers: [
        {
          status: 200,
          json: { '0.fdcId': 'number', '0.dataType': 'string', '0.description': 'string' },
          is: 'active',
        },
        { status: 403, json: { 'error.code': { is: 'API_KEY_INVALID' } }, is: 'inactive' },
        { status: 403, json: { 'error.code': { is: 'API_KEY_DISABLED' } }, is: 'disabled' },
        {
          status: 403,
          json: { 'error.code': { is: 'API_KEY_UNVERIFIED' } },
          is: 'limited',
          because: 'its mail address is not confirmed',
        },
        {
          status: 403,
          json: { 'error.code': { is: 'API_KEY_UNAUTHORIZED' } },
          is: 'limited',
          because: 'not allowed to use the API that was asked',
        },
      ],
      tells: { limits: 'header:x-ratelimit-limit' },
      replies: [
        {
          status: 200,
          headers: { 'x-ratelimit-limit': '1000' },
          body: [{ fdcId: 1, description: 'Apple', dataType: 'Foundation', publicationDate: '2020-01-01' }],
          is: 'active',
        },
        {
          status: 403,
          body: { error: { code: 'API_KEY_INVALID', message: 'An invalid api_key was supplied.' } },
          is: 'inactive',
        },
        {
          status: 403,
          body: { error: { code: 'API_KEY_DISABLED', message: 'The api_key supplied has been disabled.' } },
          is: 'disabled',
        },
        {
          status: 403,
          body: { error: { code: 'API_KEY_UNVERIFIED', message: 'The api_key supplied has not been verified yet.' } },
          is: 'limited',
        },
        { status: 403, body: { error: { code: 'API_KEY_UNAUTHORIZED', message: 'Not authorized.' } }, is: 'limited' },
        { status: 403, body: { error: { code: 'API_KEY_MISSING', message: 'No api_key.' } }, is: 'unknown' },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: { error: { code: 'OVER_RATE_LIMIT', message: 'You have exceeded your rate limit. Try again later.' } },
          is: 'unknown',
        },
      ],
      source: 'https://api.data.gov/docs/developer-manual/',
    },
  ],
  sources: [
    'https://api.data.gov/docs/developer-manual/',
    'https://fdc.nal.usda.gov/api-guide',
    'format: observed in public code, not documented',
  ],
});
