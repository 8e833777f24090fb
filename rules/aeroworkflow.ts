import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Aero Workflow',
  site: 'https://www.aeroworkflow.com',
  keys: {
    'api-key': {
      name: 'Aero Workflow API key',
      pattern: /[0-9A-Za-z!#*:;?^]{20}/,
      shape: '<alnum:18><digit:2>',
      context: { words: ['aeroworkflow'], within: 80 },
      env: ['AEROWORKFLOW_API_KEY', 'AEROWORKFLOW_KEY'],
      entropy: 3.6,
      confidence: 'medium',
      noCheck: 'its address holds the number of the account, which need not stand near',
      risk: 'Whoever has it can read and change the workflows and clients of your firm.',
    },
  },
  rotate: {
    console: 'https://app.aeroworkflow.com',
    docs: 'https://api.aeroworkflow.com/swagger/index.html',
    make: 'make a new API key in the settings of the account ({console})',
    end: 'make sure that the old key is refused',
  },
  sources: ['{docs}', 'format: {observed}'],
});
