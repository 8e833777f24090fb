import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Metrilo',
  site: 'https://www.metrilo.com',
  noCheck: 'it only signs what is sent: there is nothing to read',
  keys: {
    'api-secret': {
      name: 'Metrilo API secret',
      severity: 'medium',
      pattern: /[0-9a-z]{16}/,
      shape: '<lownum:16>',
      context: { words: ['metrilo_secret', 'metrilosecret', 'metrilo secret', 'metrilo api secret'], within: 60 },
      env: ['METRILO_API_SECRET'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it and the API token, which stands in your web pages, can send made-up orders and customers to the account.',
      nearMisses: 'metrilo secret: see getorganizations',
    },
    'api-token': {
      name: 'Metrilo API token',
      severity: 'low',
      publicByDesign: true,
      noCheck: 'it stands in web pages and opens nothing that can be read',
      pattern: /[0-9a-z]{16}/,
      shape: '<hex:16>',
      context: { words: ['trk.mtrl.me', 'metrilo_token', 'metrilo token', 'metrilo_api_token'], within: 60 },
      env: ['METRILO_API_TOKEN'],
      entropy: 2.5,
      confidence: 'medium',
      risk: 'Whoever has it can report made-up visits to the account, as any visitor of your web pages.',
      examples: '<script src="https://trk.mtrl.me/tracking.js?token=<hex:16>"></script>',
    },
  },
  rotate: {
    docs: 'https://github.com/Metrilo/custom-integration',
    make: 'ask the support of Metrilo for another secret: Settings, Installation only shows it',
    end: 'make sure that the old one is refused',
  },
  sources: ['{docs}', 'forms: {observed}'],
});
