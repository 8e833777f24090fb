import { defineProvider } from '../src/rulebook/define-provider.ts';

const ANSWERS = {
  auth: { header: 'Authorization', value: 'sso-key {pair}:{key}' },
  active: { '0.domain': 'string', '0.domainId': 'number', '0.status': 'string' },
  limited: {
    status: 403,
    json: { code: { is: 'ACCESS_DENIED' }, message: { includes: 'Authenticated user' } },
    because: 'the account is not allowed to use this',
  },
  accepted: [{ domain: 'example.com', domainId: 1, status: 'ACTIVE', expires: '2030-01-01T00:00:00Z' }],
  recorded: { limited: { code: 'ACCESS_DENIED', message: 'Authenticated user is not allowed access' } },
} as const;
const REFUSED = {
  code: 'UNABLE_TO_AUTHENTICATE',
  message: 'Unauthorized : Could not authenticate API key/secret',
};

export default defineProvider({
  name: 'GoDaddy',
  site: 'https://www.godaddy.com',
  keys: {
    'api-secret': {
      name: 'GoDaddy API secret',
      severity: 'critical',
      pattern: /[0-9A-Za-z]{21,22}/,
      shape: '<alnum:20><digit:2>',
      context: {
        words: ['godaddy_secret', 'godaddy_api', 'sso-key', 'api.godaddy.com', 'api.ote-godaddy.com'],
        within: 80,
      },
      env: ['GODADDY_API_SECRET', 'GODADDY_SECRET', 'GODADDY_SECRET_KEY', 'GD_Secret'],
      entropy: 3.5,
      confidence: 'medium',
      pair: { key: 'api-key' },
      risk: 'Whoever has it and the API key can change the DNS of your domains, and buy, move or give up domains.',
      examples: [
        'curl -H "Authorization: sso-key <alnum:12>_<alnum:11><alnum:11>:<alnum:20><digit:2>" https://api.godaddy.com/v1/domains',
        'export GD_Key="<alnum:14>_<alnum:11><alnum:11>"\nexport GD_Secret="<alnum:20><digit:2>"\n',
      ],
    },
    'api-key': {
      name: 'GoDaddy API key',
      severity: 'low',
      role: 'id',
      pattern: /[0-9A-Za-z]{8,14}_[0-9A-Za-z]{20,23}/,
      shape: ['<alnum:12>_<alnum:22>', '<alnum:14>_<alnum:22>', '<alnum:8>_<alnum:22>'],
      context: { words: ['godaddy', 'sso-key'], within: 80 },
      env: ['GODADDY_API_KEY', 'GODADDY_KEY', 'GD_Key'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it knows which key is meant; without the secret it opens nothing.',
    },
  },
  rotate: {
    console: 'https://developer.godaddy.com/keys',
    docs: 'https://developer.godaddy.com/getstarted',
    make: 'create a new production key at {console}',
    put: 'put both halves where the old ones are used, outside git; the secret is shown only once',
    end: 'delete the old key there',
    after: 'look through the DNS records and the domains for changes since the leak',
  },
  check: {
    keys: ['api-secret'],
    url: 'https://api.godaddy.com/v1/domains?limit=1',
    ...ANSWERS,
    // Keys of the test environment are refused in the same words.
    answers: { status: 401, json: { code: { is: 'UNABLE_TO_AUTHENTICATE' } }, is: 'next' },
    recorded: { ...ANSWERS.recorded, next: REFUSED },
    next: {
      url: 'https://api.ote-godaddy.com/v1/domains?limit=1',
      ...ANSWERS,
      active: { status: 200, json: ANSWERS.active, kind: 'key of the test environment' },
      inactive: { code: { is: 'UNABLE_TO_AUTHENTICATE' } },
      refused: REFUSED,
    },
    source: 'https://developer.godaddy.com/doc/endpoint/domains',
  },
  sources: ['{docs}', '{check}', 'lengths: {observed}'],
});
