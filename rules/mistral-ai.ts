import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Mistral AI',
  site: 'https://mistral.ai',
  keys: {
    'api-key': {
      name: 'Mistral AI API key',
      pattern: /[0-9A-Za-z]{32}/,
      shape: '<alnum:32>',
      context: { words: ['mistral', 'codestral'], within: 100 },
      env: ['MISTRAL_API_KEY', 'CODESTRAL_API_KEY'],
      // Above what 32 hex digits can have: hashes of model files stand near the same words.
      entropy: 4.05,
      confidence: 'medium',
      risk: 'Whoever has it can use the models on your bill and read files, agents and fine-tuning jobs of the workspace.',
      nearMisses: ['mistral-7b-instruct.gguf md5 <hex:32>', 'MISTRAL_AGENT_ID=ag:<hex:8>:<digit:8>:coder:<hex:8>'],
    },
  },
  rotate: {
    console: 'https://console.mistral.ai/api-keys',
    docs: 'https://docs.mistral.ai/admin/security-access/api-keys',
    make: 'create a new key with an expiry date in the same workspace at {console}; one for Codestral alone at https://console.mistral.ai/codestral',
    shownOnce: true,
    end: 'delete the old key there',
    after: 'look through the usage page for what was spent with it',
  },
  check: {
    url: 'https://api.mistral.ai/v1/models',
    active: { object: { is: 'list' }, 'data.0.capabilities': 'object', 'data.0.owned_by': { includes: 'mistral' } },
    // As a key for Codestral alone is, too, which looks the same and is kept under the same name.
    answers: [
      { status: 401, json: { detail: { is: 'Unauthorized' } }, is: 'next' },
      { status: 401, json: { message: { is: 'Unauthorized' }, request_id: 'string' }, is: 'next' },
    ],
    accepted: {
      object: 'list',
      data: [
        { id: 'mistral-small-latest', object: 'model', owned_by: 'mistralai', capabilities: { completion_chat: true } },
      ],
    },
    recorded: { next: { detail: 'Unauthorized' } },
    tooMany: { message: 'Requests rate limit exceeded' },
    replies: { status: 401, body: { message: 'Unauthorized', request_id: 'r1' }, is: 'next' },
    next: {
      method: 'POST',
      readOnly: 'asks for nothing: what is malformed reaches no model and is not billed',
      url: 'https://codestral.mistral.ai/v1/chat/completions',
      json: {},
      active: { status: 422, json: { 'detail.0.type': { is: 'missing' }, 'detail.0.loc.0': { is: 'body' } } },
      inactive: { detail: { is: 'Unauthorized' } },
      answers: [
        {
          status: 422,
          json: { 'message.detail.0.type': { is: 'missing' }, 'message.detail.0.loc.0': { is: 'body' } },
          is: 'active',
          kind: 'Codestral API key',
          recorded: {
            object: 'error',
            message: { detail: [{ type: 'missing', loc: ['body', 'model'], msg: 'Field required' }] },
            type: 'invalid_request_error',
          },
        },
        { status: 401, json: { message: { is: 'Unauthorized' }, request_id: 'string' }, is: 'inactive' },
      ],
      accepted: { detail: [{ type: 'missing', loc: ['body', 'model'], msg: 'Field required' }] },
      refused: { detail: 'Unauthorized' },
      alsoRefused: [{ message: 'Unauthorized', request_id: 'r1' }],
    },
    source: 'https://docs.mistral.ai/api/endpoint/models',
  },
  sources: [
    '{docs}',
    'https://docs.mistral.ai/api/',
    'https://github.com/continuedev/continue/issues/2242 (that either host refuses the keys of the other)',
    'format: {observed}',
  ],
});
