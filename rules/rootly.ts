import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Rootly',
  site: 'https://rootly.com',
  keys: {
    'api-key': {
      name: 'Rootly API key',
      pattern: /rootly_[0-9a-f]{64}/,
      shape: 'rootly_<hex:64>',
      env: ['ROOTLY_API_TOKEN', 'ROOTLY_API_KEY', 'ROOTLY_TOKEN'],
      entropy: 3,
      risk: 'Whoever has it can read and change incidents, schedules and escalation policies, as far as the role of the key goes.',
      nearMisses: 'rootly-<hex:64>',
    },
  },
  rotate: {
    console: 'https://rootly.com',
    docs: 'https://docs.rootly.com/api-reference/overview',
    make: 'generate a new key of the same kind under Organization Settings > API Keys, with an expiry date',
    shownOnce: true,
    end: 'delete the old key there and look through the audit log since the leak',
  },
  check: {
    url: 'https://api.rootly.com/v1/users/me',
    active: { 'data.id': 'string', 'data.type': { is: 'users' }, 'data.attributes.email': 'string' },
    inactive: { 'errors.0.title': { includes: 'invalid token' } },
    tells: { account: 'data.attributes.email' },
    accepted: { data: { id: '1', type: 'users', attributes: { email: 'owner@example.com' } } },
    refused: { errors: [{ title: 'Invalid token', status: '401' }] },
    unclear: { 403: { errors: [{ title: 'Forbidden', status: '403' }] } },
    source: 'https://docs.rootly.com/api-reference/overview',
  },
  sources: [
    '{docs}',
    'https://docs.rootly.com/api-reference/api-keys/creates-an-api-key',
    'format and refusal: {observed}',
  ],
});
