import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Runware',
  site: 'https://runware.ai',
  keys: [
    {
      id: 'api-key',
      name: 'Runware API key',
      severity: 'high',
      pattern: /[0-9A-Za-z]{32}/,
      context: { words: ['runware'], within: 80 },
      env: ['RUNWARE_API_KEY', 'RUNWARE_KEY'],
      // At the edge of what hex can reach.
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can make images and videos on your balance and see the members and usage of your organisation.',
      examples: [
        'RUNWARE_API_KEY=<alnum:32>',
        "const runware = new Runware({ apiKey: '<alnum:32>' });",
        'curl https://api.runware.ai/v1 -H "Authorization: Bearer <alnum:32>"',
        '{"runware": {"apiKey": "<alnum:32>"}}',
      ],
      nearMisses: [
        'runware_task: <uuid4hex>',
        'API_KEY=<alnum:32>',
        'RUNWARE_API_KEY=<alnum:20>',
        'RUNWARE_TASK_UUID=<uuid>',
      ],
    },
  ],
  rotate: {
    console: 'https://my.runware.ai/keys',
    docs: 'https://runware.ai/docs/platform/authentication',
    steps: [
      'create a new key at https://my.runware.ai/keys',
      'put it in RUNWARE_API_KEY, outside git',
      'delete the old key there and look through the usage since the leak',
    ],
  },
  checks: [
    {
      method: 'POST',
      readOnly: 'asks for the details of the account; runs no model',
      url: 'https://api.runware.ai/v1',
      auth: 'bearer',
      json: [{ taskType: 'accountManagement', taskUUID: '{uuid}', operation: 'getDetails' }],
      answers: [
        {
          status: 200,
          json: {
            'data.0.taskType': { is: 'accountManagement' },
            'data.0.organizationUUID': 'string',
            'data.0.usage': 'object',
          },
          is: 'active',
        },
        { status: [400, 401, 403], json: { 'errors.0.code': { is: 'invalidApiKey' } }, is: 'inactive' },
      ],
      tells: {
        organisation: 'data.0.organizationName',
        balance: 'data.0.balance',
        usage: 'data.0.usage.total.credits',
      },
      replies: [
        {
          status: 200,
          body: {
            data: [
              {
                taskType: 'accountManagement',
                taskUUID: 't1',
                organizationUUID: 'o1',
                organizationName: 'Example',
                balance: 126.95,
                usage: { total: { credits: 194.36, requests: 14301 } },
              },
            ],
          },
          is: 'active',
        },
        {
          status: 401,
          body: {
            errors: [
              { code: 'invalidApiKey', message: 'Invalid API key.', parameter: 'apiKey', taskType: 'authentication' },
            ],
          },
          is: 'inactive',
        },
        { status: 200, body: { errors: [{ code: 'timeoutProvider', message: 'Try again' }] }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://runware.ai/docs/platform/account-management',
    },
  ],
  sources: [
    'https://runware.ai/docs/platform/account-management',
    'https://runware.ai/docs/platform/errors',
    'format: observed in public code, not documented',
  ],
});
