import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Geckoboard',
  site: 'https://www.geckoboard.com',
  noCheck: 'the call that tests it answers with nothing',
  keys: {
    'api-key': {
      name: 'Geckoboard API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{44}|[0-9a-f]{32}/,
      shape: ['<alnum:44>', '<hex:32>'],
      context: { words: ['geckoboard'], within: 80 },
      env: ['GECKOBOARD_API_KEY', 'GECKOBOARD_KEY', 'GECKOBOARD_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can change and delete the datasets that your dashboards show.',
    },
  },
  rotate: {
    console: 'https://app.geckoboard.com/account/details',
    docs: 'https://developer.geckoboard.com/#authentication',
    make: 'open your account at {console} and make a new API key: the old one ends',
  },
  sources: ['{docs}', 'form: {observed}'],
});
