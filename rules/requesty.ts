import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Requesty',
  site: 'https://www.requesty.ai',
  keys: {
    'api-key': {
      name: 'Requesty API key',
      pattern: /rqsty-sk-[0-9A-Za-z+/]{80,140}={0,2}/,
      shape: 'rqsty-sk-<b64:106><alnum:1>=',
      env: ['REQUESTY_API_KEY', 'REQUESTY_KEY'],
      entropy: 4,
      risk: 'Whoever has it can run any model on your Requesty balance; with a management key also create and delete keys.',
      nearMisses: 'rqsty-pk-<b64:106><alnum:1>=',
    },
  },
  rotate: {
    console: 'https://app.requesty.ai/api-keys',
    docs: 'https://docs.requesty.ai',
    make: 'create a new key at {console}, with a spending limit',
    end: 'delete the old key there and look through the usage since the leak',
  },
  noCheck:
    'the list of models answers anyone, and what the management interface answers to an ordinary key is not known',
  sources: ['{docs}', 'format: {observed}'],
});
