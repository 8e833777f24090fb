import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'MadKudu',
  site: 'https://www.madkudu.com',
  noCheck: 'to a good key it says no more than that all is well, as any service might',
  keys: {
    'api-key': {
      name: 'MadKudu API key',
      severity: 'medium',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['madkudu'], within: 80 },
      env: ['MADKUDU_API_KEY', 'MADKUDU_KEY', 'MADKUDU_SECRET_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can look up and score leads on your quota.',
    },
  },
  rotate: {
    console: 'https://app.madkudu.com/account/keys',
    docs: 'https://developers.madkudu.com',
    make: 'make a new key at {console}; where no button is offered, ask the support',
    end: 'see that the old key is refused',
  },
  sources: ['{docs}', 'form: {observed}'],
});
