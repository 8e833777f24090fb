import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'People Data Labs',
  site: 'https://www.peopledatalabs.com',
  keys: {
    'api-key': {
      name: 'People Data Labs API key',
      pattern: /[0-9a-f]{64}|[0-9a-z]{64}/,
      shape: '<hex:64>',
      context: { words: ['peopledatalabs', 'pdl_api', 'people_data_labs', 'pdlpy'], within: 80 },
      env: ['PEOPLEDATALABS_API_KEY', 'PDL_API_KEY', 'PEOPLE_DATA_LABS_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can look up people and companies on your credits.',
      nearMisses: 'peopledatalabs-js sha512 <hex:128>',
    },
  },
  rotate: {
    console: 'https://dashboard.peopledatalabs.com/api-keys',
    docs: 'https://docs.peopledatalabs.com/docs/authentication',
    make: 'make a new key at {console}',
    end: 'delete the old key there',
  },
  check: {
    // Without a person to look for nothing is found, and only what is found is billed.
    url: 'https://api.peopledatalabs.com/v5/person/enrich',
    auth: { header: 'X-Api-Key' },
    active: { status: 400, json: { status: { is: 400 }, 'error.type': { is: 'invalid_request_error' } } },
    inactive: { 'error.type': { is: 'authentication_error' } },
    accepted: {
      status: 400,
      error: {
        type: 'invalid_request_error',
        message: 'Request contained either missing or invalid parameters',
      },
    },
    refused: {
      status: 401,
      error: { type: 'authentication_error', message: 'Request contained a missing or invalid key' },
    },
    source: 'https://docs.peopledatalabs.com/docs/errors; its words are observed in public code',
  },
  sources: ['{docs}', 'format: {observed}'],
});
