import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Voicegain',
  site: 'https://www.voicegain.ai',
  keys: {
    'api-token': {
      name: 'Voicegain API token',
      pattern: /ey[0-9A-Za-z_-]{34}\.ey[0-9A-Za-z_-]{80,160}\.[0-9A-Za-z_-]{43}/,
      shape: 'eyJ<alnum:33>.eyJ<alnum:79-159>.<b64u:43>',
      context: { words: ['voicegain'], within: 80 },
      env: ['VOICEGAIN_JWT', 'VOICEGAIN_TOKEN', 'VOICEGAIN_API_KEY', 'VOICEGAIN_API_TOKEN'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can have speech transcribed on your credit and read the transcripts.',
    },
  },
  rotate: {
    console: 'https://console.voicegain.ai',
    docs: 'https://console.voicegain.ai/api-documentation/index.html',
    make: 'open Settings, API Security at {console} and make a new JWT',
    end: 'end the old one there',
  },
  check: {
    url: 'https://api.voicegain.ai/v1/sa/config',
    active: { '0.saConfId': 'string', '0.accountId': 'string', '0.builtIn': 'boolean' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead token is documented nowhere',
    elsewhere: 'an Edge installation of your own',
    accepted: [{ saConfId: 'c1', accountId: 'a1', contextId: 'x1', builtIn: true, name: 'Default' }],
    refused: '',
    source: 'the Python package voicegain-speech (sa_config_query)',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
