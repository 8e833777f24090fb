import { defineProvider } from '../src/model/provider.ts';

// Keys of Stripe begin so too, but have 24 or more than 90 characters after that.
const WORDS = ['clerk'];

export default defineProvider({
  name: 'Clerk',
  site: 'https://clerk.com',
  keys: [
    {
      id: 'live-secret-key',
      name: 'Clerk secret key',
      severity: 'critical',
      pattern: /sk_live_[0-9A-Za-z]{32,50}/,
      context: { words: WORDS },
      env: ['CLERK_SECRET_KEY', 'CLERK_API_KEY', 'CLERK_BACKEND_API_KEY'],
      entropy: 3.3,
      risk: 'Whoever has it can read, change and delete all users of your application and sign in as any of them.',
      examples: [
        'CLERK_SECRET_KEY=sk_live_<alnum:42>',
        "const clerkClient = createClerkClient({ secretKey: 'sk_live_<alnum:42>' });",
        '{"clerk": {"secretKey": "sk_live_<alnum:32>"}}',
        'curl -H "Authorization: Bearer sk_live_<alnum:42>" https://api.clerk.com/v1/users',
      ],
      nearMisses: [
        'CLERK_SECRET_KEY=sk_live_your_key',
        'STRIPE_SECRET_KEY=sk_live_<alnum:42>',
        'NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY=pk_live_<alnum:42>',
      ],
    },
    {
      id: 'test-secret-key',
      name: 'Clerk secret key of a development instance',
      severity: 'medium',
      testMode: true,
      pattern: /sk_test_[0-9A-Za-z]{32,50}/,
      context: { words: WORDS },
      env: ['CLERK_SECRET_KEY', 'CLERK_API_KEY', 'CLERK_BACKEND_API_KEY'],
      entropy: 3.3,
      risk: 'Whoever has it can read and change the users of your development instance.',
      examples: [
        'CLERK_SECRET_KEY=sk_test_<alnum:42>',
        "const clerk = Clerk({ apiKey: 'sk_test_<alnum:42>' });",
        'clerk:\n  secret_key: sk_test_<alnum:32>\n',
      ],
      nearMisses: [
        'CLERK_SECRET_KEY=sk_test_xxx',
        'STRIPE_TEST_SECRET_KEY=sk_test_<alnum:42>',
        'clerk: disk_test_<alnum:42>',
      ],
    },
  ],
  rotate: {
    console: 'https://dashboard.clerk.com',
    docs: 'https://clerk.com/docs/guides/development/clerk-environment-variables',
    steps: [
      'add a new secret key to the same instance at https://dashboard.clerk.com, Configure > API keys',
      'put it in CLERK_SECRET_KEY, outside git',
      'delete the old key there and look through users and sessions since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.clerk.com/v1/instance',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { object: { is: 'instance' }, id: { includes: 'ins_' }, environment_type: 'string' },
          is: 'active',
        },
        { status: 401, json: { 'errors.0.code': { includes: 'clerk_key_invalid' } }, is: 'inactive' },
      ],
      tells: { organisation: 'id', kind: 'environment_type' },
      replies: [
        {
          status: 200,
          body: { object: 'instance', id: 'ins_1', environment_type: 'production', allowed_origins: null },
          is: 'active',
        },
        {
          status: 401,
          body: {
            errors: [
              {
                message: 'The provided Clerk Secret Key is invalid. Make sure that your Clerk Secret Key is correct.',
                code: 'clerk_key_invalid',
              },
            ],
          },
          is: 'inactive',
        },
        {
          status: 401,
          body: { errors: [{ message: 'Unauthorized request', code: 'authorization_invalid' }] },
          is: 'unknown',
        },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: { errors: [{ message: 'Too many requests. Please try again in a bit.', code: 'too_many_requests' }] },
          is: 'unknown',
        },
      ],
      source: 'https://clerk.com/docs/reference/backend/instance/get',
    },
  ],
  sources: [
    'https://clerk.com/docs/guides/development/clerk-environment-variables',
    'https://clerk.com/docs/errors/authentication',
    'length: observed in public code, not documented',
  ],
});
