import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Eraser',
  site: 'https://www.eraser.io',
  keys: [
    {
      id: 'api-token',
      name: 'Eraser API token',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{20}/,
      context: { words: ['eraser.io', 'eraser_api', 'eraser_token', 'eraserApi', 'eraserToken'], within: 80 },
      env: ['ERASER_API_KEY', 'ERASER_API_TOKEN', 'ERASER_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can read the files of your team and make diagrams on its plan.',
      examples: [
        'ERASER_API_TOKEN=<alnum:20>',
        'curl https://app.eraser.io/api/render/prompt -H "Authorization: Bearer <alnum:20>"',
        "const eraserApiKey = '<alnum:20>';",
      ],
      nearMisses: [
        'https://app.eraser.io/workspace/<alnum:16>',
        'ERASER_API_TOKEN=<alnum:40>',
        'const eraser = makeAPenAndAnEraser01;',
      ],
    },
  ],
  rotate: {
    console: 'https://app.eraser.io/dashboard/all?settings=api-tokens',
    docs: 'https://docs.eraser.io/reference/api-token',
    steps: [
      'generate a new token in the settings of the team, under API Token',
      'put it in ERASER_API_TOKEN, outside git',
      'delete the old token there',
    ],
  },
  // No check: no call is known to answer a good token alone and to change nothing.
  sources: ['https://docs.eraser.io/reference/api-token', 'token shape: observed in public code, not documented'],
});
