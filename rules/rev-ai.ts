import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Rev AI',
  site: 'https://www.rev.ai',
  keys: {
    'access-token': {
      name: 'Rev AI access token',
      pattern: /02[0-9A-Za-z_-]{50,100}/,
      shape: '02<b64u:53-90><alnum:1>',
      context: { words: ['revai', 'rev_ai', 'rev.ai'], within: 100 },
      env: ['REVAI_ACCESS_TOKEN', 'REV_AI_ACCESS_TOKEN', 'REVAI_API_KEY', 'REV_AI_API_KEY'],
      // Above what hex can reach.
      entropy: 4.2,
      confidence: 'medium',
      risk: 'Whoever has it can transcribe on your balance and read and delete the transcripts of your jobs.',
      examples: 'wss://api.rev.ai/speechtotext/v1/stream?access_token=02<b64u:90><alnum:1>&content_type=audio/x-raw',
      nearMisses: ['REVAI_ACCESS_TOKEN=02wV', 'revai_audio_sha256: 02<hex:62>'],
    },
  },
  rotate: {
    console: 'https://www.rev.ai/access_token',
    docs: 'https://docs.rev.ai/get-started/',
    make: 'generate a new access token at {console}; an account has two at most',
    shownOnce: true,
    end: 'delete the old token there and look through the jobs since the leak',
  },
  check: {
    url: 'https://api.rev.ai/speechtotext/v1/account',
    elsewhere: 'the EU deployment (ec1.api.rev.ai)',
    active: { email: 'string', balance_seconds: 'number' },
    answers: [
      { status: 200, json: { email: 'string', total_balance: 'number' }, is: 'active' },
      // Its body is documented nowhere.
      { status: 401, is: 'inactive' },
    ],
    tells: { account: 'email', balance: '{balance_seconds} seconds' },
    accepted: { email: 'owner@example.com', balance_seconds: 13000 },
    replies: [
      {
        status: 200,
        body: { email: 'owner@example.com', free_balance: 1, purchased_balance: 2, total_balance: 3 },
        is: 'active',
      },
      { status: 401, body: { title: 'Authorization has been denied for this request.', status: 401 }, is: 'inactive' },
    ],
    source: 'https://docs.rev.ai/api/asynchronous/reference/',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
