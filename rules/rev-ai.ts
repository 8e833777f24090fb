import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Rev AI',
  site: 'https://www.rev.ai',
  keys: [
    {
      id: 'access-token',
      name: 'Rev AI access token',
      severity: 'high',
      pattern: /02[0-9A-Za-z_-]{50,100}/,
      context: { words: ['revai', 'rev_ai', 'rev.ai', 'rev-ai'], within: 100 },
      env: ['REVAI_ACCESS_TOKEN', 'REV_AI_ACCESS_TOKEN', 'REVAI_API_KEY', 'REV_AI_API_KEY'],
      // Above what hex can reach.
      entropy: 4.2,
      confidence: 'medium',
      risk: 'Whoever has it can transcribe on your balance and read and delete the transcripts of your jobs.',
      examples: [
        'REVAI_ACCESS_TOKEN=02<b64u:90><alnum:1>',
        "const client = new RevAiApiClient('02<b64u:90><alnum:1>');",
        'wss://api.rev.ai/speechtotext/v1/stream?access_token=02<b64u:90><alnum:1>&content_type=audio/x-raw',
        'curl -H "Authorization: Bearer 02<b64u:53><alnum:1>" https://api.rev.ai/speechtotext/v1/account',
      ],
      nearMisses: [
        'REVAI_ACCESS_TOKEN=02wV',
        'revai_audio_sha256: 02<hex:62>',
        'token = "02<b64u:90><alnum:1>"',
        'REVAI_ACCESS_TOKEN=your_rev_ai_access_token_goes_here_and_nowhere_else_in_git',
      ],
    },
  ],
  rotate: {
    console: 'https://www.rev.ai/access_token',
    docs: 'https://docs.rev.ai/get-started/',
    steps: [
      'generate a new access token at https://www.rev.ai/access_token; an account has two at most',
      'put it in REVAI_ACCESS_TOKEN, outside git; it is shown only once',
      'delete the old token there and look through the jobs since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.rev.ai/speechtotext/v1/account',
      auth: 'bearer',
      elsewhere: 'the EU deployment (ec1.api.rev.ai)',
      answers: [
        { status: 200, json: { email: 'string', balance_seconds: 'number' }, is: 'active' },
        { status: 200, json: { email: 'string', total_balance: 'number' }, is: 'active' },
        // Its body is documented nowhere.
        { status: 401, is: 'inactive' },
      ],
      tells: { account: 'email', balance: '{balance_seconds} seconds' },
      replies: [
        { status: 200, body: { email: 'owner@example.com', balance_seconds: 13000 }, is: 'active' },
        {
          status: 200,
          body: { email: 'owner@example.com', free_balance: 1, purchased_balance: 2, total_balance: 3 },
          is: 'active',
        },
        {
          status: 401,
          body: { title: 'Authorization has been denied for this request.', status: 401 },
          is: 'inactive',
        },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://docs.rev.ai/api/asynchronous/reference/',
    },
  ],
  sources: [
    'https://docs.rev.ai/get-started/',
    'https://docs.rev.ai/api/asynchronous/reference/',
    'format: observed in public code, not documented',
  ],
});
