import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Deepgram',
  site: 'https://deepgram.com',
  keys: {
    'api-key': {
      name: 'Deepgram API key',
      // 40 hex characters without a prefix, as a Git commit has.
      pattern: /[0-9a-f]{40}/,
      shape: '<hex:40>',
      context: {
        words: ['api.deepgram.com', 'deepgramApiKey', 'DeepgramClient', 'deepgram(', 'deepgram token', 'deepgram key'],
        within: 80,
      },
      env: ['DEEPGRAM_API_KEY', 'DEEPGRAM_KEY', 'DG_API_KEY', 'DEEPGRAM_TOKEN'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can transcribe and speak on your balance and, with the right scope, manage the keys and members of the project.',
      nearMisses: 'https://github.com/deepgram/deepgram-python-sdk/commit/<hex:40>',
    },
  },
  rotate: {
    console: 'https://console.deepgram.com',
    docs: 'https://developers.deepgram.com/docs/create-additional-api-keys',
    make: 'create a new key with the role it needs and an expiry under API Keys of the project at {console}',
    shownOnce: true,
    end: 'delete the old key there, or with DELETE https://api.deepgram.com/v1/projects/{project_id}/keys/{key_id}',
    after: 'check the usage of the project since the leak',
  },
  check: {
    url: 'https://api.deepgram.com/v1/projects',
    auth: { header: 'Authorization', value: 'Token {key}' },
    active: { 'projects.0.project_id': 'string', 'projects.0.name': 'string' },
    inactive: { err_code: { is: 'INVALID_AUTH' } },
    limited: {
      status: 403,
      json: { err_code: { is: 'INSUFFICIENT_PERMISSIONS' } },
      because: 'not allowed to list its projects',
    },
    tells: { organisation: 'projects.0.name' },
    accepted: { projects: [{ project_id: 'p1', name: 'Example' }] },
    refused: { err_code: 'INVALID_AUTH', err_msg: 'Invalid credentials.', request_id: 'r1' },
    recorded: { limited: { err_code: 'INSUFFICIENT_PERMISSIONS', err_msg: 'No permission.', request_id: 'r2' } },
    tooMany: { err_code: 'TOO_MANY_REQUESTS', err_msg: 'Too many' },
    source: 'https://developers.deepgram.com/reference/manage/projects/list',
  },
  sources: [
    'https://developers.deepgram.com/docs/authenticating',
    'https://developers.deepgram.com/reference/list-keys',
    'format: {observed}',
  ],
});
