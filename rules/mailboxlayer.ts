import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'mailboxlayer',
  site: 'https://mailboxlayer.com',
  keys: {
    'access-key': {
      name: 'mailboxlayer access key',
      severity: 'low',
      pattern: /[0-9a-z]{32}/,
      shape: ['<hex:32>', '<lownum:30><digit:2>'],
      context: { words: ['mailboxlayer', 'apilayer.net/api/check'], within: 80 },
      env: ['MAILBOXLAYER_API_KEY', 'MAILBOXLAYER_ACCESS_KEY', 'MAILBOXLAYER_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can check mail addresses on your plan and use up its requests.',
    },
  },
  rotate: {
    console: 'https://mailboxlayer.com/dashboard',
    docs: 'https://mailboxlayer.com/documentation',
    make: 'reset the access key at {console}: the old one ends',
    end: 'make sure that the old key is refused',
  },
  check: {
    // Without an address there is nothing to look up, and a good key is told just that.
    url: 'https://apilayer.net/api/check',
    auth: { query: 'access_key' },
    answers: [
      {
        status: [200, 401],
        json: { success: { is: false }, 'error.type': { is: 'invalid_access_key' } },
        is: 'inactive',
        because: 'invalid_access_key',
        recorded: { success: false, error: { code: 101, type: 'invalid_access_key', info: 'No valid key.' } },
      },
      {
        status: [200, 403],
        json: { success: { is: false }, 'error.type': { is: 'inactive_user' } },
        is: 'disabled',
        because: 'inactive_user',
      },
      {
        status: [200, 403],
        json: { success: { is: false }, 'error.type': { is: 'https_access_restricted' } },
        is: 'limited',
        because: 'its plan answers over HTTP only',
        recorded: { success: false, error: { code: 105, type: 'https_access_restricted', info: 'HTTP only.' } },
      },
      {
        status: [200, 400],
        json: { success: { is: false }, 'error.type': { is: 'no_email_address_supplied' } },
        is: 'active',
        recorded: { success: false, error: { code: 210, type: 'no_email_address_supplied', info: 'No address.' } },
      },
    ],
    unclear: { 200: { success: false, error: { code: 104, type: 'usage_limit_reached', info: 'Limit.' } } },
    source: 'https://mailboxlayer.com/documentation',
  },
  sources: ['{docs}', 'format: {observed}'],
});
