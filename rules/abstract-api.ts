import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Abstract API',
  site: 'https://www.abstractapi.com',
  keys: {
    'api-key': {
      name: 'Abstract API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{32}/,
      shape: ['<hex:32>', '<lownum:30><digit:2>'],
      context: { words: ['abstractapi', 'abstract_api'], within: 90 },
      // Not ABSTRACT_KEY, as which the abstractKeyword of compilers begins.
      env: ['ABSTRACT_API_KEY', 'ABSTRACTAPI_KEY', 'ABSTRACT_EMAIL_API_KEY'],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it can use up the credits of the one Abstract API that it is for.',
      examples: 'fetch("https://ipgeolocation.abstractapi.com/v1/?api_key=<hex:32>")',
      nearMisses: 'abstract class ApiKey<lower:12>Factory {}',
    },
  },
  rotate: {
    console: 'https://app.abstractapi.com',
    docs: 'https://docs.abstractapi.com',
    make: 'open the API that the key is for at {console} and create a new key for it',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old key there',
  },
  check: {
    // Each API of theirs has keys of its own. A good key of this one spends one of its free requests.
    url: 'https://ipgeolocation.abstractapi.com/v1/?ip_address=166.171.248.255&fields=ip_address,country_code',
    auth: { query: 'api_key' },
    active: {
      status: 200,
      json: { ip_address: { is: '166.171.248.255' }, country_code: 'string' },
      kind: 'key of the IP Geolocation API',
    },
    limited: { status: 422, json: { 'error.code': { is: 'quota_reached' } }, because: 'its requests are used up' },
    inactive: { 'error.code': { is: 'unauthorized' } },
    refusalMayMean: 'that it is a key of another of their APIs',
    accepted: { ip_address: '166.171.248.255', country_code: 'US' },
    refused: { error: { message: 'Invalid API key provided.', code: 'unauthorized', details: null } },
    recorded: { limited: { error: { message: 'made up', code: 'quota_reached', details: null } } },
    tooMany: { error: { message: 'made up', code: 'too_many_requests', details: null } },
    source: 'https://docs.abstractapi.com/api/ip-geolocation; its refusals are observed in public code',
  },
  sources: [
    'https://docs.abstractapi.com/api/ip-geolocation',
    'https://docs.abstractapi.com/exchange-rates#response-and-error-codes',
    'format: {observed}',
  ],
});
