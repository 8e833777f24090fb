import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Dropbox Sign (HelloSign)',
  site: 'https://sign.dropbox.com',
  keys: {
    'api-key': {
      name: 'Dropbox Sign (HelloSign) API key',
      severity: 'critical',
      pattern: /[0-9a-f]{64}/,
      shape: '<hex:64>',
      context: { words: ['hellosign', 'dropbox_sign', 'dropboxsign'], within: 80 },
      env: ['HELLOSIGN_API_KEY', 'DROPBOX_SIGN_API_KEY', 'HELLOSIGN_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read, send and cancel the documents that you have signed.',
    },
  },
  rotate: {
    console: 'https://app.hellosign.com/home/myAccount#api',
    docs: 'https://developers.hellosign.com/api/reference/authentication/',
    make: 'generate a new key on the API tab of the account settings',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.hellosign.com/v3/account',
    auth: { basic: '{key}:' },
    active: { 'account.account_id': 'string', 'account.email_address': 'string', 'account.quotas': 'object' },
    inactive: { 'error.error_name': { is: 'unauthorized' } },
    tells: { account: 'account.email_address' },
    accepted: {
      account: {
        account_id: 'a1',
        email_address: 'owner@example.com',
        is_locked: false,
        quotas: { templates_left: 1 },
      },
    },
    refused: { error: { error_msg: 'Unauthorized user.', error_name: 'unauthorized' } },
    source: 'https://developers.hellosign.com/api/reference/operation/accountGet/',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
