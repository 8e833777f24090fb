import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'RunPod',
  site: 'https://www.runpod.io',
  keys: {
    'api-key': {
      name: 'RunPod API key',
      severity: 'critical',
      pattern: /rpa_[0-9A-Z]{40}[0-9A-Za-z]{6}/,
      shape: 'rpa_<upnum:40><alnum:6>',
      env: ['RUNPOD_API_KEY', 'RUNPOD_AI_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can start GPU machines and endpoints on your balance and reach the pods and volumes you run.',
    },
    'legacy-api-key': {
      name: 'RunPod API key (old form)',
      severity: 'critical',
      pattern: /[0-9A-Z]{40}/,
      shape: '<upnum:40>',
      context: { words: ['runpod.api_key', 'runpodApiKey', 'api.runpod.io', 'api.runpod.ai'], within: 80 },
      env: ['RUNPOD_API_KEY', 'RUNPOD_AI_API_KEY'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can start GPU machines and endpoints on your balance and reach the pods and volumes you run.',
      examples: 'https://api.runpod.io/graphql?api_key=<upnum:40>',
      nearMisses: 'RUNPOD_POD_ID=<lownum:14>',
    },
  },
  rotate: {
    console: 'https://www.console.runpod.io/user/settings',
    docs: 'https://docs.runpod.io/get-started/api-keys',
    make: 'create a new key with restricted permissions under API Keys at {console}',
    shownOnce: true,
    end: 'disable the old key there, watch for failures, then delete it (trash can, Revoke Key)',
    after: 'stop pods that you did not start and check the billing',
  },
  check: {
    method: 'POST',
    readOnly: 'a GraphQL query, no mutation',
    url: 'https://api.runpod.io/graphql',
    json: { query: 'query { myself { id email clientBalance currentSpendPerHr } }' },
    active: { 'data.myself.id': 'string', 'data.myself.clientBalance': 'number' },
    // Its own client takes a 401, which has no body, for a bad key; a good one without rights gets a 200 with errors.
    inactive: 401,
    tells: {
      account: 'data.myself.email',
      balance: 'data.myself.clientBalance',
      usage: 'data.myself.currentSpendPerHr',
    },
    accepted: {
      data: { myself: { id: 'user_1a2b3c', email: 'owner@example.com', clientBalance: 12.5, currentSpendPerHr: 0 } },
    },
    refused: '',
    // A key without rights for this interface.
    unclear: { 200: { errors: [{ message: 'Not authorized' }], data: { myself: null } } },
    source: 'https://docs.runpod.io/sdks/graphql/configurations',
  },
  sources: ['https://github.com/runpod/runpod-python/blob/main/runpod/api/graphql.py', '{docs}', 'format: {observed}'],
});
