import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Zonka Feedback',
  site: 'https://www.zonkafeedback.com',
  noCheck: 'which answer tells a good key from a dead one is not known',
  keys: {
    'api-token': {
      name: 'Zonka Feedback API token',
      pattern: /[0-9A-Za-z]{36}/,
      shape: '<alnum:36>',
      context: { words: ['zonka'], within: 80 },
      env: ['ZONKA_API_TOKEN', 'ZONKA_API_KEY', 'ZONKAFEEDBACK_API_TOKEN', 'ZONKA_FEEDBACK_API_KEY'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can read the answers and contacts of your surveys and have surveys sent.',
    },
  },
  rotate: {
    docs: 'https://apidocs.zonkafeedback.com',
    make: 'make a new token in Zonka Feedback, under Company Settings, Developers, API',
    end: 'see that the old token is refused',
  },
  sources: ['{docs}', 'form: {observed}'],
});
