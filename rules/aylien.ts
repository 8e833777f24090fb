import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'AYLIEN',
  site: 'https://aylien.com',
  noCheck: 'every story that it fetches is counted against the plan',
  keys: {
    'api-key': {
      name: 'AYLIEN application key',
      severity: 'medium',
      pattern: /[0-9a-z]{32}/,
      shape: '<hex:32>',
      context: { words: ['aylien'], within: 80 },
      env: ['AYLIEN_API_KEY', 'AYLIEN_APP_KEY', 'AYLIEN_APPLICATION_KEY', 'AYLIEN_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it and the application id can ask for news on your plan.',
      nearMisses: 'https://github.com/AYLIEN/aylien_newsapi_python/commit/<hex:40>',
    },
  },
  rotate: {
    make: 'make a new application key in your account',
    end: 'delete the old application there',
  },
  sources: 'format: {observed}',
});
