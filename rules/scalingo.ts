import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Scalingo',
  site: 'https://scalingo.com',
  keys: [
    {
      id: 'api-token',
      name: 'Scalingo API token',
      severity: 'critical',
      pattern: /tk-us-[0-9A-Za-z_-]{48}/,
      env: ['SCALINGO_API_TOKEN', 'SCALINGO_TOKEN'],
      risk: 'Whoever has it can deploy, read and delete your apps and databases, and see their environment variables.',
      examples: [
        'SCALINGO_API_TOKEN=tk-us-<b64u:47><alnum:1>',
        'scalingo login --api-token tk-us-<b64u:47><alnum:1>',
        "const client = await Scalingo.clientFromToken('tk-us-<alnum:48>');",
        'env:\n  SCALINGO_TOKEN: tk-us-<b64u:47><alnum:1>\n',
      ],
      nearMisses: [
        'SCALINGO_API_TOKEN=tk-us-...',
        'tk_us_<alnum:48>',
        'desk-us-<alnum:48>',
        'tk-us-east-1.example.com',
      ],
    },
  ],
  rotate: {
    console: 'https://dashboard.scalingo.com/account/tokens',
    docs: 'https://developers.scalingo.com/tokens',
    steps: [
      'create a new token at https://dashboard.scalingo.com/account/tokens',
      'put it in SCALINGO_API_TOKEN, outside git; it is shown only once',
      'delete the old token there',
      'look through the events of the apps since the leak, and change the secrets in their environment',
    ],
  },
  // No check: the token opens only an exchange that makes a bearer token, which is no reading.
  sources: [
    'https://developers.scalingo.com/index#authentication',
    'https://developers.scalingo.com/tokens',
    'https://github.com/Scalingo/scalingo.js',
  ],
});
