import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Dareboost',
  site: 'https://www.dareboost.com',
  noCheck: 'its interface has moved to Contentsquare, which takes other credentials',
  keys: {
    'api-token': {
      name: 'Dareboost API token',
      severity: 'low',
      pattern: /[0-9A-Za-z]{60}/,
      shape: '<alnum:60>',
      context: { words: ['dareboost'], within: 100 },
      env: ['DAREBOOST_API_TOKEN', 'DAREBOOST_TOKEN', 'DAREBOOST_KEY'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can run tests of web pages on your plan and read the reports.',
    },
  },
  rotate: {
    docs: 'https://docs.contentsquare.com/en/api/speed-analysis-lab',
    make: 'move to the Speed Analysis Lab of Contentsquare, with OAuth credentials of its console',
    put: 'put these where the old token is used, outside git',
    end: 'ask the support to end the old token',
  },
  sources: ['{docs}', 'https://packagist.org/packages/ynizon/dareboost-php', 'form: {observed}'],
});
