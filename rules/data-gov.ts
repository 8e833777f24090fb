import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'api.data.gov',
  site: 'https://api.data.gov',
  keys: {
    'api-key': {
      name: 'api.data.gov API key',
      severity: 'low',
      pattern: /[0-9A-Za-z]{40}/,
      shape: '<alnum:40>',
      context: {
        words: [
          'api.data.gov',
          'data_gov',
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
      examples: "const url = 'https://api.open.fec.gov/v1/candidates/?api_key=<alnum:40>';",
      nearMisses: ['https://api.data.gov/docs @ <hex:40>', 'DATA_GOV_API_KEY=DEMO_KEY'],
    },
  },
  rotate: {
    console: 'https://api.data.gov/signup/',
    docs: 'https://api.data.gov/docs/developer-manual/',
    make: 'sign up for a new key at {console}; it comes by mail at once',
    put: 'put it where the old one is used, outside git',
    end: 'ask the api.data.gov team through https://api.data.gov/contact/ to disable the old key, as there is no page for it',
  },
  check: {
    // One agency of many: a key of api.data.gov opens the APIs of all of them.
    url: 'https://api.nal.usda.gov/fdc/v1/foods/list?pageSize=1',
    auth: { header: 'X-Api-Key' },
    active: { '0.fdcId': 'number', '0.dataType': 'string', '0.description': 'string' },
    inactive: { status: 403, json: { 'error.code': { is: 'API_KEY_INVALID' } } },
    disabled: { status: 403, json: { 'error.code': { is: 'API_KEY_DISABLED' } } },
    limited: {
      status: 403,
      json: { 'error.code': { is: 'API_KEY_UNVERIFIED' } },
      because: 'its mail address is not confirmed',
    },
    answers: {
      status: 403,
      json: { 'error.code': { is: 'API_KEY_UNAUTHORIZED' } },
      is: 'limited',
      because: 'not allowed to use the API that was asked',
      recorded: { error: { code: 'API_KEY_UNAUTHORIZED', message: 'Not authorized.' } },
    },
    tells: { limits: 'header:x-ratelimit-limit' },
    refused: { error: { code: 'API_KEY_INVALID', message: 'An invalid api_key was supplied.' } },
    recorded: {
      disabled: { error: { code: 'API_KEY_DISABLED', message: 'The api_key supplied has been disabled.' } },
      limited: { error: { code: 'API_KEY_UNVERIFIED', message: 'The api_key supplied has not been verified yet.' } },
    },
    unclear: { 403: { error: { code: 'API_KEY_MISSING', message: 'No api_key.' } } },
    tooMany: { error: { code: 'OVER_RATE_LIMIT', message: 'You have exceeded your rate limit. Try again later.' } },
    replies: {
      status: 200,
      headers: { 'x-ratelimit-limit': '1000' },
      body: [{ fdcId: 1, description: 'Apple', dataType: 'Foundation', publicationDate: '2020-01-01' }],
      is: 'active',
    },
    source: 'https://api.data.gov/docs/developer-manual/',
  },
  sources: ['{docs}', 'https://fdc.nal.usda.gov/api-guide', 'format: {observed}'],
});
