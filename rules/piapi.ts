import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'PiAPI (GoAPI)',
  site: 'https://piapi.ai',
  keys: {
    'api-key': {
      name: 'PiAPI API key',
      // Looks like a SHA-256. GoAPI is its former name.
      pattern: /[0-9a-f]{64}/,
      shape: '<hex:64>',
      context: {
        words: ['piapi key', 'piapi api', 'piapi token', 'api.piapi.ai', 'goapi key', 'goapi api', 'api.goapi.ai'],
        within: 60,
      },
      env: ['PIAPI_KEY', 'PIAPI_API_KEY', 'PIAPI_TOKEN', 'GOAPI_KEY', 'GOAPI_API_KEY'],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it can make images, videos and music until your credits are spent.',
      examples: "curl https://api.piapi.ai/api/v1/task/t1 -H 'X-API-Key: <hex:64>'",
      nearMisses: 'image: registry.example.com/piapi@sha256:<hex:64>',
    },
  },
  rotate: {
    console: 'https://piapi.ai/workspace/key',
    docs: 'https://piapi.ai/docs/quickstart',
    make: 'create a new key at {console}',
    put: 'put it in PIAPI_KEY, outside git',
    end: 'delete the old key there',
    after: 'look at the tasks and credits since the leak',
  },
  check: {
    url: 'https://api.piapi.ai/account/info',
    auth: { header: 'X-API-Key' },
    active: { code: { is: 200 }, 'data.plan': 'string', 'data.equivalent_in_usd': 'number' },
    inactive: 401,
    refusalMayMean: 'something else: no page says how PiAPI refuses a key',
    tells: { account: 'data.name', kind: 'data.plan', balance: '{data.equivalent_in_usd} USD' },
    accepted: {
      code: 200,
      data: { id: 1, name: 'owner', plan: 'developer', is_enable: true, equivalent_in_usd: 4.2 },
      message: 'success',
    },
    refused: { code: 401, message: 'unauthorized' },
    source: 'https://doc.qubico.ai/account-management/account-info; fields: observed in public code',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
