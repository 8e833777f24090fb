import { defineProvider } from '../src/rulebook/define-provider.ts';

const REFUSAL = { code: { is: 2 }, message: { includes: 'Authentication failed' } } as const;
const REFUSED = { code: 2, message: 'Authentication failed.' };

const ACCOUNT = {
  active: { username: 'string', account_type: 'string' },
  limited: {
    status: [401, 403],
    json: { code: 'number', message: { includes: 'scope' } },
    because: 'its scopes do not cover the account',
  },
  tells: { account: 'username', kind: 'account_type', organisation: 'business_name' },
  accepted: {
    account_type: 'BUSINESS',
    username: 'owner',
    business_name: 'Example',
    profile_image: 'https://i.pinimg.com/x.jpg',
  },
  recorded: { limited: { code: 3, message: "Authorization failed: missing scope ['user_accounts:read']" } },
} as const;

export default defineProvider({
  name: 'Pinterest',
  site: 'https://www.pinterest.com',
  keys: {
    'access-token': {
      name: 'Pinterest access token',
      pattern: /pina_[0-9A-Z][0-9A-Za-z_-]{31,200}/,
      shape: 'pina_<upnum:32-201>',
      env: ['PINTEREST_ACCESS_TOKEN', 'PINTEREST_TOKEN', 'PINTEREST_API_TOKEN'],
      entropy: 3.5,
      risk: 'Whoever has it can read and change pins, boards and advertisements of the account, within its scopes.',
      nearMisses: 'pina_<lower:40>',
    },
    'refresh-token': {
      name: 'Pinterest refresh token',
      noCheck: 'it counts only beside the id and the secret of its application, and the answer is a new token',
      pattern: /pinr_[0-9A-Za-z][0-9A-Za-z._-]{31,500}/,
      shape: ['pinr_<alnum:32-501>', 'pinr_<alnum:60>.<alnum:60>'],
      env: ['PINTEREST_REFRESH_TOKEN'],
      entropy: 3.5,
      risk: 'Whoever has it and the secret of the application can get access tokens for the account.',
    },
  },
  rotate: {
    console: 'https://developers.pinterest.com/apps/',
    docs: 'https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/',
    make: 'generate a new token for the app at {console}, or have the owner of the account consent anew',
    put: 'put it where the old one is used, outside git',
    end: 'end the old one: remove the app in the security settings of the account, or wait: an access token ends after 30 days',
  },
  check: {
    keys: ['access-token'],
    url: 'https://api.pinterest.com/v5/user_account',
    ...ACCOUNT,
    answers: { status: 401, json: REFUSAL, is: 'next', recorded: REFUSED },
    // A token of the sandbox looks the same, and is known there alone.
    next: {
      url: 'https://api-sandbox.pinterest.com/v5/user_account',
      ...ACCOUNT,
      inactive: REFUSAL,
      refused: REFUSED,
    },
    source: 'https://developers.pinterest.com/docs/api/v5/user_account-get',
  },
  sources: ['{docs}', '{check}', 'lengths, and the host of the sandbox: {observed}'],
});
