import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Cloud Elements',
  site: 'https://cloud-elements.com',
  keys: {
    'user-secret': {
      name: 'Cloud Elements user secret',
      pattern: /[0-9A-Za-z+/]{43}=?/,
      shape: '<alnum:43>=',
      context: { words: ['cloudelements', 'cloud-elements', 'cloud_elements'], within: 80 },
      env: ['CLOUD_ELEMENTS_USER_SECRET', 'CLOUDELEMENTS_USER_SECRET', 'CLOUD_ELEMENTS_ORG_SECRET'],
      entropy: 4,
      confidence: 'medium',
      noCheck: 'it is one half of two, and the other need not stand near',
      risk: 'Whoever has it and the organization secret can use all services that are connected through the account.',
    },
  },
  rotate: {
    console: 'https://console.cloud-elements.com',
    docs: 'https://developers.cloud-elements.com',
    make: 'reset the user secret in the console ({console}), or write to the support of UiPath, which took the company over',
    end: 'make sure that the old key is refused',
  },
  sources: ['{docs}', 'format: {observed}'],
});
