import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'CustomerGuru',
  site: 'https://customer.guru',
  keys: {
    'api-key': {
      name: 'CustomerGuru API token or secret',
      // The secret has 50 characters, the token 30.
      pattern: /[0-9A-Za-z]{50}|[0-9A-Za-z]{30}/,
      shape: ['<alnum:50>', '<alnum:28><digit:2>'],
      context: { words: ['customer.guru', 'customerguru', 'customer_guru'], within: 80 },
      env: ['CUSTOMERGURU_API_TOKEN', 'CUSTOMERGURU_API_SECRET', 'CUSTOMER_GURU_API_SECRET'],
      entropy: 3.6,
      confidence: 'medium',
      noCheck: 'it is one half of two, and the other need not stand near',
      risk: 'Whoever has it and its other half can read your customers and what they answered.',
    },
  },
  rotate: {
    console: 'https://customer.guru',
    docs: 'https://customer.guru/docs',
    make: 'make a new token and secret in the account ({console})',
    end: 'make sure that the old key is refused',
  },
  sources: ['{docs}', 'format: {observed}'],
});
