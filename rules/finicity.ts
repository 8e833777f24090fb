import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Finicity (Mastercard Open Finance)',
  site: 'https://www.finicity.com',
  keys: {
    'app-key': {
      name: 'Finicity app key',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['finicity'], within: 80 },
      entropy: 3,
      confidence: 'medium',
      env: ['FINICITY_APP_KEY', 'FINICITY_API_KEY', 'FINICITY_TOKEN'],
      risk: 'Whoever has it and the partner ID and secret can read the bank data of your customers.',
      examples: '{"finicity": {"partnerId": "<digit:13>", "appKey": "<hex:32>"}}',
      nearMisses: 'finicity <hex:40>',
    },
    'partner-secret': {
      name: 'Finicity partner secret',
      severity: 'critical',
      pattern: /[0-9A-Za-z]{20}/,
      shape: '<alnum:20>',
      context: { words: ['finicity'], within: 60 },
      entropy: 3.5,
      confidence: 'medium',
      env: ['FINICITY_PARTNER_SECRET', 'FINICITY_SECRET', 'FINICITY_CLIENT_SECRET'],
      risk: 'Whoever has it together with the partner ID and the app key can read the bank data of your customers.',
    },
  },
  rotate: {
    docs: 'https://docs.finicity.com/',
    make: 'change the partner secret with the Modify Partner Secret call, or on your account page of Mastercard Developers',
    put: 'put the new secret in FINICITY_PARTNER_SECRET, outside git; the old one ends at once',
    end: 'ask the support of Mastercard Open Finance for a new app key if that leaked',
    after: 'let them check the calls that were made with the old one',
  },
  noCheck: 'five wrong tries lock the partner out, and a check makes one',
  sources: ['{docs}', 'key shapes: {observed}'],
});
