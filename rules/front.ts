import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Front',
  site: 'https://front.com',
  keys: {
    'api-token': {
      name: 'Front API token',
      severity: 'critical',
      // A JSON Web Token that Front signs.
      pattern: /eyJ[0-9A-Za-z_-]{33}\.eyJ[0-9A-Za-z_-]{60,400}\.[0-9A-Za-z_-]{43}/,
      shape: 'eyJ<alnum:33>.eyJ<alnum:150>.<alnum:43>',
      context: { words: ['frontapp', 'front_api', 'frontApiToken'], within: 80 },
      env: ['FRONTAPP_API_TOKEN', 'FRONTAPP_API_KEY'],
      entropy: 3,
      confidence: 'high',
      risk: 'Whoever has it can read and send mail and messages of the whole team, within its scopes.',
    },
  },
  rotate: {
    console: 'https://app.frontapp.com/settings/developers',
    docs: 'https://dev.frontapp.com/docs/create-and-revoke-api-tokens',
    make: 'open Settings, Developers, API tokens, and make a new token with only the scopes that it needs',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old token there',
  },
  check: {
    url: 'https://api2.frontapp.com/me',
    active: { id: { includes: 'cmp_' }, name: 'string', '_links.self': { includes: 'frontapp.com' } },
    inactive: { '_error.status': { is: 401 }, '_error.title': { is: 'Unauthenticated' } },
    tells: { organisation: 'name' },
    accepted: { _links: { self: 'https://api2.frontapp.com/me' }, id: 'cmp_1', name: 'Example' },
    refused: { _error: { status: 401, title: 'Unauthenticated', message: 'JSON Web Token error' } },
    source: 'https://dev.frontapp.com/reference/api-token-details',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
