import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Kling AI',
  site: 'https://klingai.com',
  keys: [
    {
      id: 'access-or-secret-key',
      name: 'Kling AI access key or secret key',
      severity: 'high',
      // Both halves look the same and stand side by side; only the secret key signs requests.
      pattern: /[0-9A-Za-z]{32}/,
      context: {
        words: ['kling ai', 'kling access', 'kling secret', 'kling key', 'kling token', 'kling api'],
        within: 80,
      },
      entropy: 3.7,
      confidence: 'medium',
      env: [
        'KLING_SECRET_KEY',
        'KLING_ACCESS_KEY',
        'KLINGAI_SECRET_KEY',
        'KLINGAI_ACCESS_KEY',
        'KLINGAI_API_KEY',
        'KLING_API_KEY',
      ],
      risk: 'Whoever has it with its other half can sign requests and use up the resource packs of your account.',
      examples: [
        'KLING_ACCESS_KEY=<alnum:32>\nKLING_SECRET_KEY=<alnum:32>',
        '{"klingai": {"accessKey": "<alnum:32>", "secretKey": "<alnum:32>"}}',
        'const klingSecretKey = "<alnum:32>"; // https://api-singapore.klingai.com',
      ],
      nearMisses: [
        'KLING_SECRET_KEY=<alnum:20>',
        'VIDEO_KEY=<alnum:32>',
        'KLING_TASK_ID=<uuid>',
        'kling_file=<hex:64>',
      ],
    },
  ],
  rotate: {
    console: 'https://app.klingai.com/global/dev/api-key',
    docs: 'https://app.klingai.com/global/dev/document-api',
    steps: [
      'create a new key pair at https://app.klingai.com/global/dev/api-key',
      'put it in KLING_ACCESS_KEY and KLING_SECRET_KEY, outside git',
      'delete the old pair there; a signed token made from it lives until the end it was given, usually 30 minutes',
      'look at what was taken from your resource packs',
    ],
  },
  // No check: requests are signed with the one half for the other, and nothing in their form tells which is which.
  sources: ['https://app.klingai.com/global/dev/document-api', 'key shape: observed in public code, not documented'],
});
