import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Gengo',
  site: 'https://gengo.com',
  keys: {
    'private-key': {
      name: 'Gengo private key',
      noCheck: 'what it answers to a wrong signature is not documented',
      pattern: /[0-9A-Za-z$()=@[\]^_{|}~-]{64}/,
      shape: '<alnum:62><digit:2>',
      context: { words: ['gengo_priv', 'gengoPriv', 'gengo private', 'api.gengo.com'], within: 80 },
      env: ['GENGO_PRIVATE_KEY', 'GENGO_PRIVKEY', 'GENGO_API_PRIVATE_KEY'],
      entropy: 4.2,
      confidence: 'medium',
      risk: 'Whoever has it and the public key can order translations at your cost and read what was translated.',
    },
  },
  rotate: {
    console: 'https://gengo.com/account/api_settings/',
    docs: 'https://developers.gengo.com/',
    make: 'generate new keys at {console}',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old pair there and look through the orders since the leak',
  },
  sources: ['{docs}', 'form: {observed}'],
});
