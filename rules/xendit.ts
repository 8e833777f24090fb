import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Xendit',
  site: 'https://www.xendit.co',
  keys: {
    'secret-key': {
      name: 'Xendit secret API key',
      severity: 'critical',
      pattern: /xnd_production_[0-9A-Za-z]{48,80}/,
      shape: 'xnd_production_<alnum:56-72>',
      env: ['XENDIT_SECRET_KEY', 'XENDIT_API_KEY', 'XENDIT_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can take and read payments and, with the right to write, send money out of the account.',
    },
    'test-secret-key': {
      name: 'Xendit test secret API key',
      severity: 'low',
      testMode: true,
      pattern: /xnd_development_[0-9A-Za-z]{48,80}/,
      shape: 'xnd_development_<alnum:56-72>',
      env: ['XENDIT_SECRET_KEY', 'XENDIT_API_KEY', 'XENDIT_TEST_SECRET_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can make and read test payments only.',
    },
    'public-key': {
      name: 'Xendit public API key',
      severity: 'low',
      publicByDesign: true,
      noCheck: 'it is public, and only makes tokens of cards',
      pattern: /xnd_public_(?:production|development)_[0-9A-Za-z_]{32,80}/,
      shape: ['xnd_public_production_<alnum:56-72>', 'xnd_public_development_<alnum:56-72>'],
      env: ['XENDIT_PUBLIC_KEY', 'NEXT_PUBLIC_XENDIT_KEY'],
      risk: 'Whoever has it can turn cards into tokens for your account: it stands in every page that does.',
    },
  },
  rotate: {
    console: 'https://dashboard.xendit.co/settings/developers#api-keys',
    docs: 'https://docs.xendit.co/docs/api-keys',
    make: 'generate a new secret key at {console} with only the permissions that are needed',
    shownOnce: true,
    end: 'delete the old key there',
    after: 'look through the payouts and refunds since the leak',
  },
  check: {
    keys: ['secret-key', 'test-secret-key'],
    url: 'https://api.xendit.co/balance',
    auth: { basic: '{key}:' },
    active: { balance: 'number' },
    limited: {
      status: 403,
      json: { error_code: { is: 'REQUEST_FORBIDDEN_ERROR' } },
      because: 'it may not read the balance',
    },
    inactive: { error_code: { is: 'INVALID_API_KEY' } },
    answers: {
      status: [401, 403],
      json: { error_code: { is: 'UNAUTHORIZED_SENDER_IP' } },
      is: 'limited',
      because: 'only allowed from the addresses of its owner',
      recorded: {
        error_code: 'UNAUTHORIZED_SENDER_IP',
        message: 'Your request was rejected as its address is not in the IP Allowlist.',
      },
    },
    tells: { balance: 'balance' },
    accepted: { balance: 1000 },
    refused: { error_code: 'INVALID_API_KEY', message: 'API key is not authorized for this API service' },
    recorded: {
      limited: {
        error_code: 'REQUEST_FORBIDDEN_ERROR',
        message: 'The API key is forbidden to perform this request',
      },
    },
    source: 'https://docs.xendit.co/apidocs/get-balance',
  },
  sources: ['{docs}', '{check}', 'https://docs.xendit.co/docs/ip-whitelisting', 'length: {observed}'],
});
