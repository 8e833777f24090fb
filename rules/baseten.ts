import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Baseten',
  site: 'https://www.baseten.co',
  keys: {
    'api-key': {
      name: 'Baseten API key',
      // The part before the dot is the public name of the key.
      pattern: /[0-9A-Za-z]{8}\.[0-9A-Za-z]{32}/,
      shape: '<alnum:8>.<alnum:32>',
      context: { words: ['baseten', 'truss'] },
      entropy: 3.5,
      env: ['BASETEN_API_KEY', 'TRUSS_API_KEY'],
      risk: 'Whoever has it can call, deploy and change the models of the workspace at your expense.',
      nearMisses: ['https://model-<lownum:8>.api.baseten.co/production/predict', 'BASETEN_API_KEY=<alnum:40>'],
    },
  },
  rotate: {
    console: 'https://app.baseten.co/settings/api_keys',
    docs: 'https://docs.baseten.co/reference/management-api/api-keys/creates-an-api-key',
    make: 'create a new key at {console}, best a team key for calling single models only',
    shownOnce: true,
    end: 'delete the old key there, or with DELETE https://api.baseten.co/v1/api_keys/ and the part before the dot',
    after: 'look at the deployments and at the bill since the leak',
  },
  check: {
    url: 'https://api.baseten.co/v1/api_keys',
    auth: { header: 'Authorization', value: 'Api-Key {key}' },
    active: { 'keys.0.prefix': 'string', 'keys.0.type': 'string' },
    inactive: { status: [401, 403], json: { error: { includes: 'check the api-key you provided' } } },
    answers: [
      // What it is seen to answer to a wrong key, and none at all.
      { status: 403, json: { code: { is: 'PERMISSION_DENIED' }, message: 'string' }, is: 'inactive' },
    ],
    refusalMayMean: 'that it is a key for calling models only, which may not list keys',
    accepted: { keys: [{ prefix: 'abcdefgh', name: 'my-api-key', type: 'PERSONAL', model_ids: null }] },
    unclear: { 403: { code: 'FORBIDDEN', message: 'no permission' } },
    replies: [
      { status: 403, body: { error: 'please check the api-key you provided' }, is: 'inactive' },
      { status: 403, body: { code: 'PERMISSION_DENIED', message: 'Authorization error' }, is: 'inactive' },
    ],
    source: 'https://docs.baseten.co/reference/management-api/api-keys/lists-the-users-api-keys',
  },
  revoke: {
    does: 'Deletes the key: what uses it fails at once. A key for calling models only is not allowed to.',
    steps: {
      method: 'DELETE',
      url: 'https://api.baseten.co/v1/api_keys/{key|first8}',
      auth: { header: 'Authorization', value: 'Api-Key {key}' },
      done: [200],
      expects: { prefix: 'string' },
    },
    source: 'https://docs.baseten.co/reference/management-api/api-keys/delete-an-api-key',
  },
  sources: ['{docs}', '{check}', 'key shape: {observed}'],
});
