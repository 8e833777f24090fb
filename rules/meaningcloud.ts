import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'MeaningCloud',
  site: 'https://www.meaningcloud.com',
  keys: {
    'license-key': {
      name: 'MeaningCloud license key',
      severity: 'medium',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['meaningcloud'], within: 80 },
      env: ['MEANINGCLOUD_API_KEY', 'MEANINGCLOUD_KEY', 'MEANING_CLOUD_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      noCheck: 'every call that takes it costs a credit',
      risk: 'Whoever has it can have texts analysed on your plan and use up its credits.',
    },
  },
  rotate: {
    console: 'https://www.meaningcloud.com/developer/account/licenses',
    docs: 'https://www.meaningcloud.com/developer/documentation',
    make: 'make a new license key in the account ({console}), or write to its support where there is no button',
    end: 'make sure that the old key is refused',
  },
  sources: ['{docs}', 'format: {observed}'],
});
