import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Surveybot',
  site: 'https://surveybot.io',
  noCheck: 'no page shows what it answers to a good key',
  keys: {
    'api-key': {
      name: 'Surveybot API key',
      pattern: /[0-9A-Za-z-]{80}/,
      shape: '<alnum:80>',
      context: { words: ['surveybot'], within: 80 },
      env: ['SURVEYBOT_API_KEY', 'SURVEYBOT_KEY'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can read your surveys and who answered what.',
    },
  },
  rotate: {
    console: 'https://app.surveybot.io/accounts/api_key',
    docs: 'https://app.surveybot.io/accounts/api_key',
    make: 'make a new key at {console}; where no button is offered, ask the support',
    end: 'see that the old key is refused',
  },
  sources: ['{docs}', 'form: {observed}'],
});
