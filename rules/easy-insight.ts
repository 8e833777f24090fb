import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Easy Insight',
  site: 'https://www.easy-insight.com',
  keys: {
    'api-key': {
      name: 'Easy Insight API key or secret key',
      severity: 'medium',
      // Both halves look the same.
      pattern: /[0-9A-Za-z]{20}/,
      shape: '<alnum:18><digit:2>',
      context: { words: ['easy-insight.com', 'easyinsight', 'easy_insight'], within: 80 },
      env: ['EASYINSIGHT_API_KEY', 'EASY_INSIGHT_SECRET_KEY', 'EASYINSIGHT_KEY'],
      entropy: 3.4,
      confidence: 'medium',
      noCheck: 'it is one half of two that look the same, and both are needed',
      risk: 'Whoever has it and its other half can read and replace the data of your reports.',
    },
  },
  rotate: {
    console: 'https://www.easy-insight.com/app/',
    docs: 'https://www.easy-insight.com/api/users.html',
    make: 'make new API credentials in the settings of the account ({console})',
    end: 'make sure that the old key is refused',
  },
  sources: ['{docs}', 'format: {observed}'],
});
