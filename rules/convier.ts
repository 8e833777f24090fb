import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Convier',
  site: 'https://convier.me',
  noCheck: 'its call records an event',
  keys: {
    'api-token': {
      name: 'Convier API token',
      severity: 'medium',
      pattern: /[0-9]{1,4}\|[0-9A-Za-z]{40}/,
      shape: '<digit:1-4>|<alnum:40>',
      context: { words: ['convier'], within: 80 },
      env: ['CONVIER_API_TOKEN', 'CONVIER_TOKEN', 'CONVIER_API_KEY'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can hand in false events and leads in your name.',
    },
  },
  rotate: {
    docs: 'https://convier.me',
    make: 'make a new token in your account; where no button is offered, ask the support',
    end: 'see that the old token is refused',
  },
  sources: ['{docs}', 'form: {observed}'],
});
