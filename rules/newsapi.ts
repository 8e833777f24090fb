import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'News API',
  site: 'https://newsapi.org',
  keys: {
    'api-key': {
      name: 'News API key',
      severity: 'low',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: {
        words: ['newsapi', 'news_api_key', 'newsApiKey'],
        within: 80,
      },
      env: ['NEWSAPI_KEY', 'NEWS_API_KEY', 'NEWSAPI_API_KEY', 'NEWSAPI_ORG_KEY', 'NEWSAPI_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can search news on your quota.',
      examples: [
        'https://newsapi.org/v2/top-headlines?country=us&apiKey=<hex:32>',
        "const newsapi = new NewsAPI('<hex:32>'); // newsapi.org",
      ],
      nearMisses: 'GET https://newsapi.org/v2/everything?q=<hex:64>',
    },
  },
  rotate: {
    console: 'https://newsapi.org/account',
    docs: 'https://newsapi.org/docs/authentication',
    make: 'sign in at {console} and have a new key made: the old one ends',
    after: 'where the page offers none, ask support for a new key',
  },
  check: {
    url: 'https://newsapi.org/v2/top-headlines/sources?country=us',
    auth: { header: 'X-Api-Key' },
    active: { status: { is: 'ok' }, 'sources.0.id': 'string', 'sources.0.category': 'string' },
    inactive: { code: { is: 'apiKeyInvalid' } },
    disabled: { status: 401, json: { code: { is: 'apiKeyDisabled' } } },
    limited: {
      status: [401, 429],
      json: { code: { is: 'apiKeyExhausted' } },
      because: 'its requests are used up',
    },
    accepted: {
      status: 'ok',
      sources: [{ id: 'example-news', name: 'Example News', category: 'general', country: 'us' }],
    },
    refused: {
      status: 'error',
      code: 'apiKeyInvalid',
      message:
        'Your API key is invalid or incorrect. Check your key, or go to https://newsapi.org to create a free API key.',
    },
    recorded: {
      disabled: { status: 'error', code: 'apiKeyDisabled', message: 'Your API key has been disabled.' },
      limited: { status: 'error', code: 'apiKeyExhausted', message: 'Your API key has no more requests available.' },
    },
    tooMany: { status: 'error', code: 'rateLimited', message: 'You have been rate limited.' },
    source: 'https://newsapi.org/docs/errors',
  },
  sources: ['{docs}', 'https://newsapi.org/docs/endpoints/sources', 'key shape: {observed}'],
});
