import type { Step } from '../src/model/check.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

const usersAt = (url: string, refused: 'next' | 'inactive'): Step => ({
  url,
  auth: { header: 'x-coderabbitai-api-key' },
  answers: [
    { status: 200, json: { 'users.0.user_id': 'string', 'users.0.seat_assigned': 'boolean' }, is: 'active' },
    {
      status: 401,
      json: { 'error.code': { is: 'UNAUTHORIZED' }, 'error.message': { includes: 'Invalid or inactive API key' } },
      is: refused,
    },
    {
      status: 403,
      json: { 'error.code': { is: 'NOT_ADMIN' } },
      is: 'limited',
      because: 'its owner is no administrator',
    },
    {
      status: 403,
      json: { 'error.code': { is: 'NO_ACTIVE_SUBSCRIPTION' } },
      is: 'limited',
      because: 'the organization has no subscription',
    },
  ],
  replies: [
    { status: 200, body: { users: [{ user_id: '1', seat_assigned: true, role: 'cr_admin' }] }, is: 'active' },
    { status: 401, body: { error: { code: 'UNAUTHORIZED', message: 'Invalid or inactive API key' } }, is: refused },
    { status: 403, body: { error: { code: 'NOT_ADMIN', message: 'Only administrators can do it' } }, is: 'limited' },
    { status: 403, body: { error: { code: 'NO_ACTIVE_SUBSCRIPTION', message: 'None found' } }, is: 'limited' },
    { status: 410, body: { error: { code: 'LEGACY_API_KEY', message: 'Regenerate a new API key' } }, is: 'unknown' },
    { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
  ],
});

export default defineProvider({
  name: 'CodeRabbit',
  site: 'https://www.coderabbit.ai',
  keys: {
    'api-key': {
      name: 'CodeRabbit API key',
      pattern: /cr-[0-9a-f]{58}/,
      shape: 'cr-<hex:58>',
      env: ['CODERABBIT_API_KEY', 'CODERABBITAI_API_KEY', 'CODERABBIT_TOKEN'],
      risk: 'Whoever has it can read review data and, as its owner may, manage users and run reviews at your cost.',
      nearMisses: 'CODERABBIT_API_KEY=cr-<upper:58>',
    },
  },
  rotate: {
    console: 'https://app.coderabbit.ai/settings/api-keys',
    docs: 'https://docs.coderabbit.ai/api/authentication',
    make: 'create a new key of the same type at {console} (accounts in the EU: app.eu.coderabbit.ai), with an expiry date',
    shownOnce: true,
    end: 'delete the leaked key there',
  },
  check: {
    // Each region has keys of its own.
    ...usersAt('https://api.coderabbit.ai/v1/users', 'next'),
    next: usersAt('https://api.eu.coderabbit.ai/v1/users', 'inactive'),
    source: 'https://docs.coderabbit.ai/api-reference/users-list',
  },
  sources: ['{docs}', 'length and alphabet: {observed}'],
});
