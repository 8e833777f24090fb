import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Enigma',
  site: 'https://enigma.com',
  keys: {
    'api-key': {
      name: 'Enigma API key',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{40}/,
      shape: ['<alnum:38><digit:2>', '<any:[0-9A-Za-z]:40>'],
      context: { words: ['enigma_api', 'api.enigma.com', 'enigmaApiKey', 'console.enigma.com'], within: 80 },
      env: ['ENIGMA_API_KEY', 'ENIGMA_COM_API_KEY'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can look up businesses at your cost.',
    },
  },
  rotate: {
    console: 'https://console.enigma.com',
    docs: 'https://documentation.enigma.com/',
    make: 'rotate the key in the console at {console}',
    end: 'make sure that the old one is refused',
  },
  noCheck: 'each look-up is billed',
  sources: ['{docs}', 'form: {observed}'],
});
