import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Deepgram',
  site: 'https://deepgram.com',
  keys: [
    {
      id: 'api-key',
      name: 'Deepgram API key',
      severity: 'high',
      // 40 hex characters without a prefix, as a Git commit has.
      pattern: /[0-9a-f]{40}/,
      context: {
        words: ['api.deepgram.com', 'deepgramApiKey', 'DeepgramClient', 'deepgram(', 'deepgram token', 'deepgram key'],
        within: 80,
      },
      env: ['DEEPGRAM_API_KEY', 'DEEPGRAM_KEY', 'DG_API_KEY', 'DEEPGRAM_TOKEN'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can transcribe and speak on your balance and, with the right scope, manage the keys and members of the project.',
      examples: [
        'DEEPGRAM_API_KEY=<hex:40>',
        'curl -H "Authorization: Token <hex:40>" https://api.deepgram.com/v1/listen',
        "const deepgram = new DeepgramClient('<hex:40>');",
        '{"deepgramApiKey": "<hex:40>"}',
      ],
      nearMisses: [
        'https://github.com/deepgram/deepgram-python-sdk/commit/<hex:40>',
        'DEEPGRAM_API_KEY=<hex:32>',
        'DEEPGRAM_PROJECT_ID=<uuid>',
      ],
    },
  ],
  rotate: {
    console: 'https://console.deepgram.com',
    docs: 'https://developers.deepgram.com/docs/create-additional-api-keys',
    steps: [
      'create a new key with the role it needs and an expiry under API Keys of the project at https://console.deepgram.com',
      'put it in DEEPGRAM_API_KEY, outside git; it is shown only once',
      'delete the old key there, or with DELETE https://api.deepgram.com/v1/projects/{project_id}/keys/{key_id}',
      'check the usage of the project since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.deepgram.com/v1/projects',
      auth: { header: 'Authorization', value: 'Token {key}' },
      answers: [
        { status: 200, json: { 'projects.0.project_id': 'string', 'projects.0.name': 'string' }, is: 'active' },
        { status: 401, json: { err_code: { is: 'INVALID_AUTH' } }, is: 'inactive' },
        {
          status: 403,
          json: { err_code: { is: 'INSUFFICIENT_PERMISSIONS' } },
          is: 'limited',
          because: 'not allowed to list its projects',
        },
      ],
      tells: { organisation: 'projects.0.name' },
      replies: [
        { status: 200, body: { projects: [{ project_id: 'p1', name: 'Example' }] }, is: 'active' },
        {
          status: 401,
          body: { err_code: 'INVALID_AUTH', err_msg: 'Invalid credentials.', request_id: 'r1' },
          is: 'inactive',
        },
        {
          status: 403,
          body: { err_code: 'INSUFFICIENT_PERMISSIONS', err_msg: 'No permission.', request_id: 'r2' },
          is: 'limited',
        },
        { status: 429, body: { err_code: 'TOO_MANY_REQUESTS', err_msg: 'Too many' }, is: 'unknown' },
      ],
      source: 'https://developers.deepgram.com/reference/manage/projects/list',
    },
  ],
  sources: [
    'https://developers.deepgram.com/docs/authenticating',
    'https://developers.deepgram.com/reference/list-keys',
    'format: observed in public code, not documented',
  ],
});
