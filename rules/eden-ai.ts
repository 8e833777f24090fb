import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Eden AI',
  site: 'https://www.edenai.co',
  keys: [
    {
      id: 'api-token',
      name: 'Eden AI API token',
      severity: 'high',
      // A JSON Web Token signed with HS256 whose payload holds little more than a user id.
      pattern: /ey[0-9A-Za-z_-]{34}\.ey[0-9A-Za-z_-]{60,160}\.[0-9A-Za-z_-]{43}/,
      context: { words: ['edenai', 'eden_ai', 'eden-ai', 'eden ai'], within: 100 },
      env: ['EDENAI_API_KEY', 'EDEN_AI_API_KEY', 'EDEN_AI_TOKEN'],
      risk: 'Whoever has it can call every AI provider that Eden AI resells on your credits, and read your usage.',
      examples: [
        'EDENAI_API_KEY=eyJ<b64u:33>.eyJ<b64u:89>.<b64u:42><alnum:1>',
        'curl https://api.edenai.run/v2/text/chat -H "Authorization: Bearer eyJ<b64u:33>.eyJ<b64u:89>.<b64u:42><alnum:1>"',
        '{"edenai": {"token": "eyJ<b64u:33>.eyJ<b64u:100>.<b64u:42><alnum:1>"}}',
      ],
      nearMisses: [
        'SESSION_TOKEN=eyJ<b64u:33>.eyJ<b64u:89>.<b64u:42><alnum:1>',
        'EDENAI_API_KEY=eyJ<b64u:33>',
        'EDENAI_API_KEY=your_eden_ai_api_key',
      ],
    },
  ],
  rotate: {
    console: 'https://app.edenai.run/admin/api-settings/features-preferences',
    docs: 'https://docs.edenai.co/v3/general/monitoring',
    steps: [
      'create a new API token in the API settings of the dashboard at https://app.edenai.run, with a balance and an end date of its own',
      'put it in EDENAI_API_KEY, outside git',
      'delete the old token there; if it is the first key of the account, reset it',
      'look through the cost monitoring since the leak',
    ],
  },
  checks: [
    {
      // Version 2 has only this and the tokens left, and ends with 2026; version 3 has no such call yet.
      url: 'https://api.edenai.run/v2/cost_management/credits/',
      auth: 'bearer',
      answers: [
        { status: 200, json: { credits: 'number' }, is: 'active' },
        { status: 401, is: 'inactive' },
      ],
      tells: { balance: '{credits} credits' },
      refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
      replies: [
        { status: 200, body: { credits: 12.5 }, is: 'active' },
        { status: 401, body: { detail: 'Invalid token.' }, is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: { message: 'Too many requests' }, is: 'unknown' },
      ],
      source: 'https://docs.edenai.co/reference/cost_management_credits_retrieve',
    },
  ],
  sources: ['https://docs.edenai.co/v3/general/monitoring', 'length: observed in public code, not documented'],
});
