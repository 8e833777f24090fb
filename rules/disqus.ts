import type { Step } from '../src/model/check.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

const EXCEEDED = { code: 13, response: 'You have exceeded your hourly limit of requests' };

const threadsBy = (part: 'api_key' | 'api_secret', refused: 'next' | 'inactive'): Step => ({
  url: 'https://disqus.com/api/3.0/threads/list.json?limit=1',
  auth: { query: part },
  answers: [
    { status: 200, json: { code: { is: 0 }, response: 'array', 'cursor.hasNext': 'boolean' }, is: 'active' },
    { status: [400, 401, 403], json: { code: { is: 5 }, response: { includes: 'API key' } }, is: refused },
  ],
  replies: [
    {
      status: 200,
      body: {
        cursor: { prev: null, hasNext: true, next: '1:0:0', hasPrev: false, more: true },
        code: 0,
        response: [],
      },
      is: 'active',
    },
    { status: 400, body: { code: 5, response: 'Invalid API key' }, is: refused },
    { status: 400, body: EXCEEDED, is: 'unknown' },
    { status: 429, headers: { 'retry-after': '30' }, body: EXCEEDED, is: 'unknown' },
  ],
});

export default defineProvider({
  name: 'Disqus',
  site: 'https://disqus.com',
  keys: {
    'api-secret': {
      name: 'Disqus API secret',
      pattern: /[0-9A-Za-z]{64}/,
      shape: '<alnum:64>',
      context: { words: ['disqus_secret', 'disqus_api_secret', 'disqus_sso'], within: 60 },
      env: ['DISQUS_SECRET_KEY', 'DISQUS_API_SECRET', 'DISQUS_SECRET'],
      // Above what 64 hex characters can reach.
      entropy: 4.1,
      confidence: 'medium',
      risk: 'Whoever has it can act for your Disqus application and sign in as any user where single sign-on is used.',
      nearMisses: 'DISQUS_SECRET_KEY=<hex:64>',
    },
    'api-key': {
      name: 'Disqus public API key',
      severity: 'low',
      publicByDesign: true,
      pattern: /[0-9A-Za-z]{64}/,
      shape: '<alnum:64>',
      context: { words: ['disqus_public', 'disqusApiKey', 'disqus_key'], within: 60 },
      env: ['DISQUS_API_KEY', 'DISQUS_PUBLIC_KEY'],
      entropy: 4.1,
      confidence: 'medium',
      risk: 'Whoever has it can read public comments at the cost of your request limit.',
      nearMisses: ['DISQUS_API_KEY=<hex:64>', 'DISQUS_SHORTNAME=my-blog'],
    },
  },
  rotate: {
    console: 'https://disqus.com/api/applications/',
    docs: 'https://disqus.com/api/docs/auth/',
    make: 'register a new application at {console} with the same settings',
    put: 'put its keys where the old ones are used, outside git',
    end: 'delete the old application there',
  },
  check: [
    {
      // The secret looks the same, and may go by the name of a key.
      keys: ['api-key'],
      ...threadsBy('api_key', 'next'),
      next: threadsBy('api_secret', 'inactive'),
      source: 'https://disqus.com/api/docs/threads/list/',
    },
    {
      keys: ['api-secret'],
      ...threadsBy('api_secret', 'inactive'),
      source: 'https://disqus.com/api/docs/threads/list/',
    },
  ],
  sources: ['https://disqus.com/api/docs/requests/', 'https://disqus.com/api/docs/errors/', 'format: {observed}'],
});
