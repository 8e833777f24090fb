import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Finnhub',
  site: 'https://finnhub.io',
  keys: {
    'api-key': {
      name: 'Finnhub API key',
      severity: 'medium',
      // One or two xid values: base 32 with a time at the beginning, so they start with b to e until 2033.
      pattern: /[b-e][0-9a-v]{39}|[b-e][0-9a-v]{19}/,
      context: { words: ['finnhub'], within: 100 },
      env: ['FINNHUB_API_KEY', 'FINNHUB_TOKEN', 'FINNHUB_KEY'],
      entropy: 3.1,
      confidence: 'medium',
      risk: 'Whoever has it can use the market data plan that you pay for and use up its rate limit.',
      examples: [
        'FINNHUB_API_KEY=c<any:[0-9a-v]:19>',
        'curl "https://finnhub.io/api/v1/quote?symbol=AAPL&token=d<any:[0-9a-v]:39>"',
        'finnhub_client = finnhub.Client(api_key="b<any:[0-9a-v]:19>")',
      ],
      nearMisses: ['job_id = "c<any:[0-9a-v]:19>"', 'FINNHUB_API_KEY=<alnum:12>', 'FINNHUB_API_KEY=<uuid>'],
    },
    'webhook-secret': {
      name: 'Finnhub webhook secret',
      noCheck: 'no service takes it: it proves what Finnhub sends',
      severity: 'low',
      // Looks like a key, which it is not: only its name tells.
      pattern: /[b-e][0-9a-v]{19}/,
      shape: 'c<any:[0-9a-v]:19>',
      context: { words: ['finnhub webhook'], within: 24 },
      env: ['FINNHUB_WEBHOOK_SECRET'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can send you events that pass for those of Finnhub.',
      rotate: {
        console: 'https://finnhub.io/dashboard',
        docs: 'https://finnhub.io/docs/api/webhooks',
        make: 'regenerate the secret of the webhook at {console}; if the page offers no button, ask Finnhub support to replace it',
        put: 'put the new one where webhooks are verified, outside git',
      },
    },
  },
  rotate: {
    console: 'https://finnhub.io/dashboard',
    docs: 'https://finnhub.io/docs/api/authentication',
    make: 'regenerate the API key at {console}; if the page offers no button, ask Finnhub support to replace it',
    put: 'put the new one in FINNHUB_API_KEY, outside git',
    end: 'make sure that a call with the old one is refused',
  },
  check: {
    keys: ['api-key'],
    url: 'https://finnhub.io/api/v1/stock/profile2?symbol=AAPL',
    auth: { header: 'X-Finnhub-Token' },
    active: { finnhubIndustry: 'string', ticker: { is: 'AAPL' }, marketCapitalization: 'number' },
    inactive: { error: { includes: 'Invalid API key' } },
    accepted: { country: 'US', finnhubIndustry: 'Technology', ticker: 'AAPL', marketCapitalization: 1415993 },
    refused: { error: 'Invalid API key.' },
    unclear: { 403: { error: "You don't have access to this resource." } },
    tooMany: { error: 'API limit reached. Please try again later.' },
    source: 'https://finnhub.io/docs/api/company-profile2',
  },
  sources: ['{docs}', 'format: {observed}'],
});
