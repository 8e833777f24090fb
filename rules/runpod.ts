import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'RunPod',
  site: 'https://www.runpod.io',
  keys: [
    {
      id: 'api-key',
      name: 'RunPod API key',
      severity: 'critical',
      pattern: /rpa_[0-9A-Z]{40}[0-9A-Za-z]{6}/,
      env: ['RUNPOD_API_KEY', 'RUNPOD_AI_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can start GPU machines and endpoints on your balance and reach the pods and volumes you run.',
      examples: [
        'RUNPOD_API_KEY=rpa_<upnum:40><alnum:6>',
        'runpod.api_key = "rpa_<upnum:40><alnum:6>"',
        'curl -H "Authorization: Bearer rpa_<upnum:40><alnum:6>" https://api.runpod.ai/v2/my-endpoint/run',
      ],
      nearMisses: ['RUNPOD_API_KEY=rpa_xxxxx', 'rpa_<upnum:16>', 'role: rpa_process_automation_developer_team'],
    },
    {
      id: 'legacy-api-key',
      name: 'RunPod API key (old form)',
      severity: 'critical',
      pattern: /[0-9A-Z]{40}/,
      context: { words: ['runpod.api_key', 'runpodApiKey', 'api.runpod.io', 'api.runpod.ai'], within: 80 },
      env: ['RUNPOD_API_KEY', 'RUNPOD_AI_API_KEY'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can start GPU machines and endpoints on your balance and reach the pods and volumes you run.',
      examples: [
        'RUNPOD_API_KEY=<upnum:40>',
        'https://api.runpod.io/graphql?api_key=<upnum:40>',
        '{"runpodApiKey": "<upnum:40>"}',
      ],
      nearMisses: ['RUNPOD_POD_ID=<lownum:14>', 'RUNPOD_API_KEY=<upnum:24>', 'license = "<upnum:40>"'],
    },
  ],
  rotate: {
    console: 'https://www.console.runpod.io/user/settings',
    docs: 'https://docs.runpod.io/get-started/api-keys',
    steps: [
      'create a new key with restricted permissions under API Keys at https://www.console.runpod.io/user/settings',
      'put it in RUNPOD_API_KEY, outside git; it is shown only once',
      'disable the old key there, watch for failures, then delete it (trash can, Revoke Key)',
      'stop pods that you did not start and check the billing',
    ],
  },
  checks: [
    {
      method: 'POST',
      readOnly: 'a GraphQL query, no mutation',
      url: 'https://api.runpod.io/graphql',
      auth: 'bearer',
      json: { query: 'query { myself { id email clientBalance currentSpendPerHr } }' },
      answers: [
        { status: 200, json: { 'data.myself.id': 'string', 'data.myself.clientBalance': 'number' }, is: 'active' },
        // Its own client takes a 401, which has no body, for a bad key; a good one without rights gets a 200 with errors.
        { status: 401, is: 'inactive' },
      ],
      tells: {
        account: 'data.myself.email',
        balance: 'data.myself.clientBalance',
        usage: 'data.myself.currentSpendPerHr',
      },
      replies: [
        {
          status: 200,
          body: {
            data: {
              myself: { id: 'user_1a2b3c', email: 'owner@example.com', clientBalance: 12.5, currentSpendPerHr: 0 },
            },
          },
          is: 'active',
        },
        // A key without rights for this interface.
        { status: 200, body: { errors: [{ message: 'Not authorized' }], data: { myself: null } }, is: 'unknown' },
        { status: 401, body: '', is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://docs.runpod.io/sdks/graphql/configurations',
    },
  ],
  sources: [
    'https://github.com/runpod/runpod-python/blob/main/runpod/api/graphql.py',
    'https://docs.runpod.io/get-started/api-keys',
    'format: observed in public code, not documented',
  ],
});
