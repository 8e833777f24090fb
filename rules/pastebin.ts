import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Pastebin',
  site: 'https://pastebin.com',
  keys: {
    'api-key': {
      name: 'Pastebin developer or user key',
      severity: 'medium',
      // Developer keys (api_dev_key) and session keys of a user (api_user_key) look the same.
      pattern: /[0-9A-Za-z_-]{32}/,
      shape: ['<hex:32>', '<b64u:30><digit:2>'],
      context: { words: ['pastebin', 'api_dev_key', 'api_user_key', 'api_paste_code'], within: 80 },
      env: ['PASTEBIN_API_KEY', 'PASTEBIN_DEV_KEY', 'PASTEBIN_API_DEV_KEY', 'PASTEBIN_USER_KEY'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can post in your name on Pastebin and, with a user key, read and delete your private pastes.',
      examples: 'curl -d "api_dev_key=<hex:32>&api_option=paste" https://pastebin.com/api/api_post.php',
      nearMisses: ['https://pastebin.com/raw/<alnum:8>', 'pastebin = create_new_paste_from_the_clipboard'],
    },
  },
  rotate: {
    console: 'https://pastebin.com/doc_api',
    docs: 'https://pastebin.com/doc_api',
    steps: [
      'sign in and take your developer key from https://pastebin.com/doc_api; if it offers no new one, ask the support at https://pastebin.com/contact',
      'for a user key call https://pastebin.com/api/api_login.php again: the new key replaces the old one',
      'put the new key where the old one is used, outside git, and look for pastes that you did not write',
    ],
  },
  check: {
    method: 'POST',
    readOnly: 'asks for the settings of a made-up session',
    url: 'https://pastebin.com/api/api_post.php',
    auth: 'in-body',
    form: { api_option: 'userdetails', api_dev_key: '{key}', api_user_key: 'made-up' },
    active: { status: [200, 400, 401, 403, 422], text: 'invalid api_user_key', kind: 'developer key' },
    answers: [
      {
        status: [200, 400, 401, 403, 422],
        text: 'invalid or expired api_user_key',
        is: 'active',
        kind: 'developer key',
        recorded: 'Bad API request, invalid or expired api_user_key',
      },
      { status: [200, 400, 401, 403, 422], text: 'invalid api_dev_key', is: 'inactive' },
    ],
    refusalMayMean: 'that it is the session key of a user',
    accepted: 'Bad API request, invalid api_user_key',
    replies: { status: 200, body: 'Bad API request, invalid api_dev_key', is: 'inactive' },
    source: 'https://pastebin.com/doc_api',
  },
  sources: ['{docs}', 'format: {observed}'],
});
