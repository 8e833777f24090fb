import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Red Hat Pyxis',
  site: 'https://catalog.redhat.com',
  noCheck: 'no page was found that shows how it answers to a dead key',
  keys: {
    'api-key': {
      name: 'Red Hat Pyxis API key',
      pattern: /[0-9a-z]{32}/,
      shape: '<lownum:32>',
      context: {
        words: ['pyxis_api', 'pyxis_token', 'pyxis_key', 'pyxis key', 'pyxis token', 'catalog.redhat.com/api'],
        within: 80,
      },
      env: ['PYXIS_API_KEY', 'PFLT_PYXIS_API_TOKEN', 'PYXIS_API_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can change and publish the certified containers of your company.',
    },
  },
  rotate: {
    console: 'https://connect.redhat.com/account/api-keys',
    docs: 'https://redhat-connect.gitbook.io/red-hat-partner-connect-general-guide/managing-your-account/getting-started/generating-your-api-key',
    make: 'make a new key at {console}',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});
