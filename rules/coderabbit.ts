import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'CodeRabbit',
  site: 'https://www.coderabbit.ai',
  keys: [
    {
      id: 'api-key',
      name: 'CodeRabbit API key',
      severity: 'high',
      pattern: /cr-[0-9a-f]{58}/,
      env: ['CODERABBIT_API_KEY', 'CODERABBITAI_API_KEY', 'CODERABBIT_TOKEN'],
      risk: 'Whoever has it can read review data and, as its owner may, manage users and run reviews at your cost.',
      examples: [
        'CODERABBIT_API_KEY=cr-<hex:58>',
        'curl -H "x-coderabbitai-api-key: cr-<hex:58>" https://api.coderabbit.ai/v1/seats/',
        'coderabbit review --agent --api-key cr-<hex:58>',
        'env:\n  CODERABBIT_API_KEY: "cr-<hex:58>"\n',
      ],
      nearMisses: ['CODERABBIT_API_KEY=cr-your-api-key', 'CODERABBIT_API_KEY=cr-<upper:58>', 'scr-<hex:58>'],
    },
  ],
  rotate: {
    console: 'https://app.coderabbit.ai/settings/api-keys',
    docs: 'https://docs.coderabbit.ai/api/authentication',
    steps: [
      'create a new key of the same type at https://app.coderabbit.ai/settings/api-keys (accounts in the EU: app.eu.coderabbit.ai), with an expiry date',
      'put it in CODERABBIT_API_KEY, outside git; it is shown only once',
      'delete the leaked key there',
    ],
  },
  sources: [
    'https://docs.coderabbit.ai/api/authentication',
    'length and alphabet: observed in public code, not documented',
  ],
});
