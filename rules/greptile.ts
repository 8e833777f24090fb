import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Greptile',
  site: 'https://www.greptile.com',
  keys: [
    {
      id: 'api-key',
      name: 'Greptile API key',
      severity: 'high',
      pattern: /[0-9A-Za-z+/]{48}/,
      context: { words: ['greptile'], within: 80 },
      env: ['GREPTILE_API_KEY', 'GREPTILE_KEY', 'GREPTILE_TOKEN'],
      entropy: 4.1,
      confidence: 'medium',
      risk: 'Whoever has it can ask about the code of your indexed repositories, private ones too, at your cost.',
      examples: [
        'GREPTILE_API_KEY=<alnum:48>',
        'curl https://api.greptile.com/v2/query -H "Authorization: Bearer <alnum:1><b64:46><alnum:1>"',
        '{"greptile": {"apiKey": "<alnum:48>"}}',
      ],
      nearMisses: [
        'integrity: <alnum:48>',
        'GREPTILE_API_KEY=<alnum:20>',
        'greptile_commit: <hex:40>',
        'GREPTILE_API_KEY=pass://cli-secrets/greptile/password',
      ],
    },
  ],
  rotate: {
    console: 'https://app.greptile.com/settings/api',
    docs: 'https://www.greptile.com/docs/api-reference/introduction',
    steps: [
      'create a new key at https://app.greptile.com/settings/api',
      'put it in GREPTILE_API_KEY, outside git',
      'delete the old key there',
      'look at the usage since the leak',
    ],
  },
  // No check: its calls ask questions, which is billed, and want the token of GitHub as well.
  sources: [
    'https://www.greptile.com/docs/api-reference/introduction',
    'format: observed in public code, not documented',
  ],
});
