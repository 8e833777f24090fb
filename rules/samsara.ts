import { defineProvider } from '../src/rulebook/define-provider.ts';

const me = {
  active: { 'data.id': 'string', 'data.name': 'string', 'data.carrierSettings': 'object' },
  tells: { organisation: 'data.name' },
  accepted: { data: { id: '1', name: 'Example', carrierSettings: { carrierName: 'Example' } } },
} as const;
const refusal = { message: 'string', requestId: 'string' } as const;
const refused = { message: 'Invalid token.', requestId: 'r1' };

export default defineProvider({
  name: 'Samsara',
  site: 'https://www.samsara.com',
  keys: {
    'api-token': {
      name: 'Samsara API token',
      pattern: /samsara_api_[0-9A-Za-z]{26,32}/,
      shape: 'samsara_api_<alnum:30>',
      env: ['SAMSARA_API_TOKEN', 'SAMSARA_API_KEY', 'SAMSARA_TOKEN', 'SAMSARA_ACCESS_TOKEN'],
      entropy: 3.2,
      risk: 'Whoever has it can follow your vehicles and drivers and, within its scopes, change them and the devices in them.',
      nearMisses: 'samsara_api_token_from_the_dashboard',
    },
  },
  rotate: {
    console: 'https://cloud.samsara.com',
    docs: 'https://developers.samsara.com/docs/authentication',
    make: 'open Settings, API Tokens, in the dashboard and add a token with only the scopes that it needs',
    end: 'delete the old token in the same list',
  },
  check: {
    url: 'https://api.samsara.com/me',
    ...me,
    answers: { status: 401, json: refusal, is: 'next' },
    recorded: { next: refused },
    // Organisations in Europe are at a host of their own.
    next: { url: 'https://api.eu.samsara.com/me', ...me, inactive: refusal, refused },
    source: 'https://developers.samsara.com/reference/getorganizationinfo',
  },
  sources: ['{docs}', '{check}', 'https://github.com/samsarahq/samsara-js (the length)'],
});
