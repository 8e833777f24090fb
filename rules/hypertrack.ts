import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'HyperTrack',
  site: 'https://hypertrack.com',
  keys: {
    'secret-key': {
      name: 'HyperTrack secret key',
      pattern: /[0-9A-Za-z_-]{54}/,
      shape: '<alnum:54>',
      context: { words: ['hypertrack'], within: 100 },
      env: ['HYPERTRACK_SECRET_KEY', 'HYPERTRACK_SECRET'],
      entropy: 4.2,
      confidence: 'medium',
      noCheck: 'what it answers lists where people are',
      risk: 'Whoever has it and the account id can see where the devices of your workers are.',
    },
  },
  rotate: {
    console: 'https://dashboard.hypertrack.com/setup',
    docs: 'https://developer.hypertrack.com/docs/references-apis-basic-auth',
    make: 'reset the secret key on the page Setup of the dashboard ({console}), or ask its support to',
    put: 'put it in HYPERTRACK_SECRET_KEY, outside git',
    end: 'make sure that the old key is refused',
  },
  sources: ['{docs}', 'length: {observed}'],
});
