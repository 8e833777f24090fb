import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ngrok',
  site: 'https://ngrok.com',
  keys: {
    token: {
      name: 'ngrok authtoken or API key',
      // Both look the same. What begins with ak_ or cr_ is the id of such a key and opens nothing.
      pattern: /[0-9A-Za-z]{25,30}_[0-9][0-9A-Za-z]{20}/,
      shape: '2<alnum:26>_<digit:1><alnum:20>',
      context: { words: ['ngrok', 'authtoken'] },
      env: ['NGROK_AUTHTOKEN', 'NGROK_AUTH_TOKEN', 'NGROK_API_KEY', 'NGROK_TOKEN'],
      entropy: 4,
      risk: 'Whoever has it can open tunnels under your name and domains or, if it is an API key, manage the whole account.',
      nearMisses: ['ngrok: 2<alnum:26>_<alnum:8>', 'ngrok credential cr_<alnum:27>'],
    },
  },
  rotate: {
    console: 'https://dashboard.ngrok.com/api-keys',
    docs: 'https://ngrok.com/docs/api#authentication',
    steps: [
      'see what it is: authtokens are listed at https://dashboard.ngrok.com/authtokens, API keys at https://dashboard.ngrok.com/api-keys',
      'create a new one there; give an authtoken ACL rules where only some addresses are needed',
      'put it in NGROK_AUTHTOKEN or NGROK_API_KEY, outside git',
      'delete the old one there and look at the running endpoints for ones that are not yours',
    ],
  },
  check: {
    url: 'https://api.ngrok.com/endpoints?limit=1',
    headers: { 'Ngrok-Version': '2' },
    active: {
      status: 200,
      json: { endpoints: 'array', uri: { includes: 'api.ngrok.com/endpoints' } },
      kind: 'API key',
    },
    answers: [
      // Known to ngrok, but as an authtoken: the API does not say whether it still opens tunnels.
      { status: [400, 401, 403], json: { error_code: { is: 'ERR_NGROK_206' } }, is: 'unknown' },
      { status: [400, 401, 403], json: { error_code: { is: 'ERR_NGROK_207' } }, is: 'unknown' },
      { status: [400, 401, 403], json: { error_code: { is: 'ERR_NGROK_203' } }, is: 'inactive' },
      { status: [400, 401, 403], json: { error_code: { is: 'ERR_NGROK_202' } }, is: 'inactive' },
    ],
    accepted: { endpoints: [], uri: 'https://api.ngrok.com/endpoints', next_page_uri: null },
    unclear: {
      400: { error_code: 'ERR_NGROK_206', status_code: 400, msg: 'The authentication you specified is an authtoken.' },
    },
    replies: [
      {
        status: 403,
        body: {
          error_code: 'ERR_NGROK_203',
          status_code: 403,
          msg: 'The API authentication you specified is properly formed, but it is invalid.',
        },
        is: 'inactive',
      },
      {
        status: 403,
        body: {
          error_code: 'ERR_NGROK_202',
          status_code: 403,
          msg: 'The API authentication you specified does not look like a valid credential.',
        },
        is: 'inactive',
      },
    ],
    refusalMayMean: 'that it is an authtoken, which opens tunnels and which the API does not take',
    source: 'https://ngrok.com/docs/errors/err_ngrok_203',
  },
  sources: ['{docs}', 'https://ngrok.com/docs/errors/err_ngrok_206', 'format: {observed}'],
});
