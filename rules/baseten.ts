import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Baseten',
  site: 'https://www.baseten.co',
  keys: [
    {
      id: 'api-key',
      name: 'Baseten API key',
      severity: 'high',
      // The part before the dot is the public name of the key.
      pattern: /[0-9A-Za-z]{8}\.[0-9A-Za-z]{32}/,
      context: { words: ['baseten', 'truss'] },
      entropy: 3.5,
      env: ['BASETEN_API_KEY', 'TRUSS_API_KEY'],
      risk: 'Whoever has it can call, deploy and change the models of the workspace at your expense.',
      examples: [
        'BASETEN_API_KEY=<alnum:8>.<alnum:32>',
        'curl -H "Authorization: Api-Key <alnum:8>.<alnum:32>" https://api.baseten.co/v1/models',
        '[baseten]\nremote_provider = baseten\napi_key = <alnum:8>.<alnum:32>\n',
        '{"baseten": {"apiKey": "<alnum:8>.<alnum:32>"}}',
      ],
      nearMisses: [
        'cookie=<alnum:8>.<alnum:32>',
        'https://model-<lownum:8>.api.baseten.co/production/predict',
        'BASETEN_API_KEY=<alnum:8>.<alnum:20>',
        'BASETEN_API_KEY=<alnum:40>',
      ],
    },
  ],
  rotate: {
    console: 'https://app.baseten.co/settings/api_keys',
    docs: 'https://docs.baseten.co/reference/management-api/api-keys/creates-an-api-key',
    steps: [
      'create a new key at https://app.baseten.co/settings/api_keys, best a team key for calling single models only',
      'put it in BASETEN_API_KEY, outside git; it is shown only once',
      'delete the old key there, or with DELETE https://api.baseten.co/v1/api_keys/ and the part before the dot',
      'look at the deployments and at the bill since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.baseten.co/v1/api_keys',
      auth: { header: 'Authorization', value: 'Api-Key {key}' },
      answers: [
        { status: 200, json: { 'keys.0.prefix': 'string', 'keys.0.type': 'string' }, is: 'active' },
        { status: [401, 403], json: { error: { includes: 'check the api-key you provided' } }, is: 'inactive' },
        // What it is seen to answer to a wrong key, and none at all.
        { status: 403, json: { code: { is: 'PERMISSION_DENIED' }, message: 'string' }, is: 'inactive' },
      ],
      refusalMayMean: 'that it is a key for calling models only, which may not list keys',
      replies: [
        {
          status: 200,
          body: { keys: [{ prefix: 'abcdefgh', name: 'my-api-key', type: 'PERSONAL', model_ids: null }] },
          is: 'active',
        },
        { status: 403, body: { error: 'please check the api-key you provided' }, is: 'inactive' },
        { status: 403, body: { code: 'PERMISSION_DENIED', message: 'Authorization error' }, is: 'inactive' },
        { status: 403, body: { code: 'FORBIDDEN', message: 'no permission' }, is: 'unknown' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://docs.baseten.co/reference/management-api/api-keys/lists-the-users-api-keys',
    },
  ],
  revoke: [
    {
      does: 'Deletes the key: what uses it fails at once. A key for calling models only is not allowed to.',
      steps: [
        {
          method: 'DELETE',
          url: 'https://api.baseten.co/v1/api_keys/{key|first8}',
          auth: { header: 'Authorization', value: 'Api-Key {key}' },
          done: [200],
          expects: { prefix: 'string' },
        },
      ],
      source: 'https://docs.baseten.co/reference/management-api/api-keys/delete-an-api-key',
    },
  ],
  sources: [
    'https://docs.baseten.co/reference/management-api/api-keys/creates-an-api-key',
    'https://docs.baseten.co/reference/management-api/api-keys/lists-the-users-api-keys',
    'key shape: observed in public code, not documented',
  ],
});
