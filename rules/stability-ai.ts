import { defineProvider } from '../src/model/provider.ts';

const risk = 'Whoever has it can generate images on your account until its credits are drained.';

export default defineProvider({
  name: 'Stability AI (DreamStudio)',
  site: 'https://platform.stability.ai',
  keys: [
    {
      id: 'api-key',
      name: 'Stability AI API key',
      severity: 'high',
      // No marker tells it from the other `sk-` keys of 48 characters, so one of its own names must stand near.
      pattern: /sk-[0-9A-Za-z]{48}/,
      context: {
        words: [
          'stability',
          'dreamstudio',
          'stable-diffusion',
          'stable_diffusion',
          'stable-image',
          'stableimage',
          'sdxl',
        ],
        within: 144,
      },
      env: ['STABILITY_API_KEY', 'STABILITY_KEY', 'DREAMSTUDIO_API_KEY', 'STABILITY_AI_API_KEY'],
      entropy: 3.5,
      risk,
      examples: [
        'STABILITY_API_KEY=sk-<alnum:48>',
        '{"dreamstudio": {"apiKey": "sk-<alnum:48>"}}',
        'curl https://api.stability.ai/v1/user/account -H "Authorization: Bearer sk-<alnum:48>"',
        "os.environ['STABILITY_KEY'] = 'sk-<alnum:48>'",
      ],
      nearMisses: [
        'OPENAI_API_KEY=sk-<alnum:20>T3Blbk<alnum:22>',
        'STABILITY_API_KEY=sk-<alnum:40>',
        'className = "sk-stability-circle-fade-dot-with-long-name"',
        'SOME_OTHER_KEY=sk-<alnum:48>',
      ],
    },
    {
      id: 'unprefixed-key',
      name: 'Stability AI API key (without its prefix)',
      severity: 'high',
      // Client code that adds `sk-` by itself stores the rest; observed, not documented.
      pattern: /[0-9A-Za-z]{48}/,
      context: { words: ['stability_key', 'stability_api', 'dreamstudio'], within: 40 },
      env: ['STABILITY_API_KEY', 'DREAMSTUDIO_API_KEY'],
      entropy: 4,
      confidence: 'medium',
      risk,
      examples: ['STABILITY_API_KEY=<alnum:48>', "dreamstudioKey: '<alnum:48>'", '{"STABILITY_KEY": "<alnum:48>"}'],
      nearMisses: ['stability_sha = "<hex:40>"', 'STABILITY_API_KEY=<alnum:36>', 'API_KEY=<alnum:48>'],
    },
  ],
  rotate: {
    console: 'https://platform.stability.ai/account/keys',
    docs: 'https://platform.stability.ai/docs/getting-started/authentication',
    steps: [
      'create a new key first, at https://platform.stability.ai/account/keys',
      'put it in STABILITY_API_KEY, outside git',
      'then delete the old key there; every account has a default key made at sign-up, which may be the one that leaked',
      'look at the credit balance for use that was not yours',
    ],
  },
  sources: [
    'https://platform.stability.ai/docs/getting-started/authentication',
    'https://github.com/Stability-AI/stability-sdk/issues/19',
    'length and alphabet: observed in public code, not documented',
  ],
});
