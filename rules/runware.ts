import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Runware',
  site: 'https://runware.ai',
  keys: {
    'api-key': {
      name: 'Runware API key',
      pattern: /[0-9A-Za-z]{32}/,
      shape: '<alnum:32>',
      context: { words: ['runware'], within: 80 },
      env: ['RUNWARE_API_KEY', 'RUNWARE_KEY'],
      // At the edge of what hex can reach.
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can make images and videos on your balance and see the members and usage of your organisation.',
      nearMisses: 'runware_task: <uuid4hex>',
    },
  },
  rotate: {
    console: 'https://my.runware.ai/keys',
    docs: 'https://runware.ai/docs/platform/authentication',
    make: 'create a new key at {console}',
    end: 'delete the old key there and look through the usage since the leak',
  },
  check: {
    method: 'POST',
    readOnly: 'asks for the details of the account; runs no model',
    url: 'https://api.runware.ai/v1',
    json: [{ taskType: 'accountManagement', taskUUID: '{uuid}', operation: 'getDetails' }],
    active: {
      'data.0.taskType': { is: 'accountManagement' },
      'data.0.organizationUUID': 'string',
      'data.0.usage': 'object',
    },
    inactive: { status: [400, 401, 403], json: { 'errors.0.code': { is: 'invalidApiKey' } } },
    tells: { organisation: 'data.0.organizationName', balance: 'data.0.balance', usage: 'data.0.usage.total.credits' },
    accepted: {
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
    refused: {
      errors: [{ code: 'invalidApiKey', message: 'Invalid API key.', parameter: 'apiKey', taskType: 'authentication' }],
    },
    unclear: { 200: { errors: [{ code: 'timeoutProvider', message: 'Try again' }] } },
    source: 'https://runware.ai/docs/platform/account-management',
  },
  sources: ['{check}', 'https://runware.ai/docs/platform/errors', 'format: {observed}'],
});
