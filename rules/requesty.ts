import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Requesty',
  site: 'https://www.requesty.ai',
  keys: [
    {
      id: 'api-key',
      name: 'Requesty API key',
      severity: 'high',
      pattern: /rqsty-sk-[0-9A-Za-z+/]{80,140}={0,2}/,
      env: ['REQUESTY_API_KEY', 'REQUESTY_KEY'],
      entropy: 4,
      risk: 'Whoever has it can run any model on your Requesty balance; with a management key also create and delete keys.',
      examples: [
        'REQUESTY_API_KEY=rqsty-sk-<b64:106><alnum:1>=',
        '{"providers": {"requesty": {"apiKey": "rqsty-sk-<b64:106><alnum:1>="}}}',
        "client = OpenAI(base_url='https://router.requesty.ai/v1', api_key='rqsty-sk-<b64:106><alnum:1>=')",
        'curl https://router.requesty.ai/v1/models -H "Authorization: Bearer rqsty-sk-<b64:106><alnum:1>="',
      ],
      nearMisses: ['REQUESTY_API_KEY=rqsty-sk-your-key', 'rqsty-sk-<alnum:30>', 'rqsty-pk-<b64:106><alnum:1>='],
    },
  ],
  rotate: {
    console: 'https://app.requesty.ai/api-keys',
    docs: 'https://docs.requesty.ai',
    steps: [
      'create a new key at https://app.requesty.ai/api-keys, with a spending limit',
      'put it in REQUESTY_API_KEY, outside git',
      'delete the old key there and look through the usage since the leak',
    ],
  },
  // No check: the list of models answers anyone, and what the management interface answers to an ordinary key is not known.
  sources: ['https://docs.requesty.ai', 'format: observed in public code, not documented'],
});
