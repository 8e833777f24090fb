import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'FormBucket',
  site: 'https://www.formbucket.com',
  noCheck: 'no page that was read shows what it answers to a good token',
  keys: {
    token: {
      name: 'FormBucket token',
      severity: 'medium',
      pattern: /eyJ[0-9A-Za-z_-]{15,200}\.eyJ[0-9A-Za-z_-]{100,1000}\.[0-9A-Za-z_-]{43,700}/,
      shape: [
        'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ<alnum:120>.<alnum:43>',
        'eyJ<alnum:60>.eyJ<alnum:240>.<alnum:342>',
      ],
      context: { words: ['formbucket.com', 'formbucket_key', 'formbucket_secret', 'formbucket token'] },
      env: ['FORMBUCKET_TOKEN', 'FORMBUCKET_API_KEY'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can read what was sent through the forms of the account, and change the forms.',
    },
  },
  rotate: {
    make: 'sign in anew, or make a new token in your account',
    end: 'end the old one there',
  },
  sources: 'form: {observed}',
});
