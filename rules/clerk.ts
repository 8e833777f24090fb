import { defineProvider } from '../src/rulebook/define-provider.ts';

// Keys of Stripe begin so too, but have 24 or more than 90 characters after that.
const WORDS = ['clerk'];

export default defineProvider({
  name: 'Clerk',
  site: 'https://clerk.com',
  keys: {
    'live-secret-key': {
      name: 'Clerk secret key',
      severity: 'critical',
      pattern: /sk_live_[0-9A-Za-z]{32,50}/,
      shape: 'sk_live_<alnum:32-42>',
      context: { words: WORDS },
      env: ['CLERK_SECRET_KEY', 'CLERK_API_KEY', 'CLERK_BACKEND_API_KEY'],
      entropy: 3.3,
      risk: 'Whoever has it can read, change and delete all users of your application and sign in as any of them.',
      nearMisses: 'NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY=pk_live_<alnum:42>',
    },
    'test-secret-key': {
      name: 'Clerk secret key of a development instance',
      severity: 'medium',
      testMode: true,
      pattern: /sk_test_[0-9A-Za-z]{32,50}/,
      shape: 'sk_test_<alnum:32-42>',
      context: { words: WORDS },
      env: ['CLERK_SECRET_KEY', 'CLERK_API_KEY', 'CLERK_BACKEND_API_KEY'],
      entropy: 3.3,
      risk: 'Whoever has it can read and change the users of your development instance.',
    },
  },
  rotate: {
    console: 'https://dashboard.clerk.com',
    docs: 'https://clerk.com/docs/guides/development/clerk-environment-variables',
    make: 'add a new secret key to the same instance at {console}, Configure > API keys',
    end: 'delete the old key there and look through users and sessions since the leak',
  },
  check: {
    url: 'https://api.clerk.com/v1/instance',
    active: { object: { is: 'instance' }, id: { includes: 'ins_' }, environment_type: 'string' },
    inactive: { 'errors.0.code': { includes: 'clerk_key_invalid' } },
    tells: { organisation: 'id', kind: 'environment_type' },
    accepted: { object: 'instance', id: 'ins_1', environment_type: 'production', allowed_origins: null },
    refused: {
      errors: [
        {
          message: 'The provided Clerk Secret Key is invalid. Make sure that your Clerk Secret Key is correct.',
          code: 'clerk_key_invalid',
        },
      ],
    },
    unclear: { 401: { errors: [{ message: 'Unauthorized request', code: 'authorization_invalid' }] } },
    tooMany: { errors: [{ message: 'Too many requests. Please try again in a bit.', code: 'too_many_requests' }] },
    source: 'https://clerk.com/docs/reference/backend/instance/get',
  },
  sources: ['{docs}', 'https://clerk.com/docs/errors/authentication', 'length: {observed}'],
});
