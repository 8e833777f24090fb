import type { TableCheck } from '../src/model/check.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

const viewer: Omit<TableCheck, 'keys' | 'auth'> = {
  method: 'POST',
  readOnly: 'a GraphQL query that asks who the key is of',
  url: 'https://api.wandb.ai/graphql',
  json: { query: 'query { viewer { id username email admin } }' },
  answers: [
    { status: 200, json: { 'data.viewer.id': 'string', 'data.viewer.username': 'string' }, is: 'active' },
    { status: 200, json: { 'data.viewer': { is: null } }, is: 'inactive' },
    { status: 401, is: 'inactive' },
  ],
  tells: { account: 'data.viewer.email', name: 'data.viewer.username' },
  replies: [
    {
      status: 200,
      body: { data: { viewer: { id: 'u1', username: 'owner', email: 'owner@example.com', admin: false } } },
      is: 'active',
    },
    { status: 200, body: { data: { viewer: null } }, is: 'inactive' },
    { status: 401, body: { errors: [{ message: 'user is not logged in' }] }, is: 'inactive' },
    { status: 403, body: { errors: [{ message: 'permission denied' }] }, is: 'unknown' },
    { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
  ],
  source: 'observed in public tools, not documented',
};

export default defineProvider({
  name: 'Weights & Biases',
  site: 'https://wandb.ai',
  keys: {
    'api-key': {
      name: 'Weights & Biases API key',
      pattern: /wandb_v1_[0-9A-Za-z_]{77}/,
      shape: ['wandb_v1_<alnum:77>', 'wandb_v1_<alnum:30>_<alnum:46>'],
      entropy: 3.5,
      env: ['WANDB_API_KEY', 'WANDB_KEY'],
      risk: 'Whoever has it can read and delete the runs, artifacts and models of the user, and make further keys.',
      nearMisses: 'wandb_v2_<alnum:77>',
    },
    'old-api-key': {
      name: 'Weights & Biases API key (old form)',
      // Keys of a self-hosted server begin with local-.
      pattern: /local-[0-9a-f]{40}|(?<cloud>[0-9a-f]{40})/,
      shape: ['<hex:40>', 'local-<hex:40>'],
      context: { words: ['wandb', 'weights_and_biases'], within: 80 },
      entropy: 3,
      confidence: 'medium',
      env: ['WANDB_API_KEY', 'WANDB_KEY'],
      risk: 'Whoever has it can read and delete the runs, artifacts and models of the user, and make further keys.',
      nearMisses: ['WANDB_API_KEY=<HEX:40>', 'WANDB_RUN_ID=<lownum:8>'],
    },
  },
  rotate: {
    console: 'https://wandb.ai/settings',
    docs: 'https://docs.wandb.ai/support/rotate_revoke_access',
    make: 'create a new key under API keys at {console}; for automation use the key of a service account',
    put: 'put it in WANDB_API_KEY, outside git, and run wandb login --relogin where the old one is in .netrc',
    end: 'delete the old key in the same list',
    after: 'look for runs and artifacts that were read, changed or deleted',
  },
  check: [
    {
      keys: ['api-key'],
      auth: { basic: 'api:{key}' },
      elsewhere: 'a W&B server of your own or a dedicated cloud',
      ...viewer,
    },
    // A key of a server of one's own (local-) has no such group, and is sent nowhere.
    {
      keys: ['old-api-key'],
      auth: { basic: 'api:{cloud}' },
      ...viewer,
    },
  ],
  sources: ['{docs}', 'https://docs.wandb.ai/ref/cli/wandb-login', 'key shapes: {observed}'],
});
