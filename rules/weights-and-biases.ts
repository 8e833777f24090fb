import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Weights & Biases',
  site: 'https://wandb.ai',
  keys: [
    {
      id: 'api-key',
      name: 'Weights & Biases API key',
      severity: 'high',
      pattern: /wandb_v1_[0-9A-Za-z_]{77}/,
      entropy: 3.5,
      env: ['WANDB_API_KEY', 'WANDB_KEY'],
      risk: 'Whoever has it can read and delete the runs, artifacts and models of the user, and make further keys.',
      examples: [
        'WANDB_API_KEY=wandb_v1_<alnum:77>',
        'wandb.login(key="wandb_v1_<alnum:30>_<alnum:46>")',
        'machine api.wandb.ai\n  login user\n  password wandb_v1_<alnum:77>\n',
      ],
      nearMisses: ['WANDB_API_KEY=wandb_v1_...', 'wandb_v1_<alnum:30>', 'wandb_v2_<alnum:77>', 'mywandb_v1_<alnum:77>'],
    },
    {
      id: 'old-api-key',
      name: 'Weights & Biases API key (old form)',
      severity: 'high',
      // Keys of a self-hosted server begin with local-.
      pattern: /(?:local-)?[0-9a-f]{40}/,
      context: { words: ['wandb', 'weights_and_biases'], within: 80 },
      entropy: 3,
      confidence: 'medium',
      env: ['WANDB_API_KEY', 'WANDB_KEY'],
      risk: 'Whoever has it can read and delete the runs, artifacts and models of the user, and make further keys.',
      examples: [
        'WANDB_API_KEY=<hex:40>',
        'wandb login --relogin <hex:40>',
        'machine api.wandb.ai\n  login user\n  password <hex:40>\n',
        'env:\n  - name: WANDB_API_KEY\n    value: local-<hex:40>\n',
      ],
      nearMisses: ['commit <hex:40>', 'WANDB_API_KEY=<hex:32>', 'WANDB_API_KEY=<HEX:40>', 'WANDB_RUN_ID=<lownum:8>'],
    },
  ],
  rotate: {
    console: 'https://wandb.ai/settings',
    docs: 'https://docs.wandb.ai/support/rotate_revoke_access',
    steps: [
      'create a new key under API keys at https://wandb.ai/settings; for automation use the key of a service account',
      'put it in WANDB_API_KEY, outside git, and run wandb login --relogin where the old one is in .netrc',
      'delete the old key in the same list',
      'look for runs and artifacts that were read, changed or deleted',
    ],
  },
  sources: [
    'https://docs.wandb.ai/support/rotate_revoke_access',
    'https://docs.wandb.ai/ref/cli/wandb-login',
    'key shapes: observed in public code, not documented',
  ],
});
