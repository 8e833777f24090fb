import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Typeform',
  site: 'https://www.typeform.com',
  keys: {
    'personal-access-token': {
      name: 'Typeform personal access token',
      pattern: /tfp_[0-9A-Za-z_]{40,59}/,
      shape: ['tfp_<alnum:44>_<alnum:14>', 'tfp_<alnum:59>'],
      env: ['TYPEFORM_TOKEN', 'TYPEFORM_API_KEY', 'TYPEFORM_ACCESS_TOKEN', 'TYPEFORM_PERSONAL_TOKEN'],
      risk: 'Whoever has it can read all answers to your forms and change forms, webhooks and workspaces in its scopes.',
    },
    'old-token': {
      name: 'Typeform personal access token (old form)',
      pattern: /[0-9A-Za-z]{43,44}/,
      shape: '<alnum:43-44>',
      context: { words: ['typeform_token', 'typeform_api', 'typeform_access', 'api.typeform.com'], within: 100 },
      env: ['TYPEFORM_TOKEN', 'TYPEFORM_API_KEY', 'TYPEFORM_ACCESS_TOKEN', 'TYPEFORM_PERSONAL_TOKEN'],
      entropy: 4.2,
      confidence: 'medium',
      risk: 'Whoever has it can read all answers to your forms and change forms, webhooks and workspaces in its scopes.',
    },
    'client-secret': {
      name: 'Typeform application client secret',
      noCheck: 'what its token endpoint says to a wrong secret is documented nowhere',
      // Looks like a token, which it is not: only its name tells.
      pattern: /[0-9A-Za-z]{43,44}/,
      shape: '<alnum:43-44>',
      context: { words: ['typeform client secret', 'typeform app secret'], within: 24 },
      env: ['TYPEFORM_CLIENT_SECRET'],
      entropy: 4.2,
      confidence: 'medium',
      risk: 'Whoever has it can pass for your application where users let it into their Typeform accounts.',
      rotate: {
        console: 'https://admin.typeform.com/user/applications',
        docs: 'https://www.typeform.com/developers/get-started/applications/',
        make: 'register a new developer app with the same redirect URI at {console}',
        put: 'put its client id and secret where the old ones are used, outside git',
        end: 'delete the old app there',
      },
      nearMisses: ['TYPEFORM_CLIENT_SECRET=<alnum:20>', 'TYPEFORM_CLIENT_ID=<alnum:44>', 'CLIENT_SECRET=<alnum:44>'],
    },
  },
  rotate: {
    console: 'https://admin.typeform.com/user/tokens',
    docs: 'https://www.typeform.com/developers/get-started/personal-access-token/',
    make: 'generate a new token with the same scopes at {console}',
    put: 'put it where the old one is used, outside git; it is shown only once',
    end: 'delete the old one there',
  },
  check: {
    keys: ['personal-access-token', 'old-token'],
    // Accounts in the EU have a host of their own: only what both refuse is dead.
    url: 'https://api.typeform.com/me',
    active: { alias: 'string', email: 'string', language: 'string' },
    answers: [
      { status: 401, json: { code: { is: 'AUTHENTICATION_FAILED' } }, is: 'next' },
      // A token without the scope gets 403, too.
      {
        status: 403,
        json: { code: { is: 'AUTHENTICATION_FAILED' }, description: { includes: 'credentials' } },
        is: 'next',
      },
    ],
    tells: { account: 'email', name: 'alias' },
    accepted: { alias: 'Owner', email: 'owner@example.com', language: 'en' },
    recorded: {
      next: {
        code: 'AUTHENTICATION_FAILED',
        description: 'Authentication credentials not found on the Request Headers',
      },
    },
    next: {
      url: 'https://api.eu.typeform.com/me',
      active: { alias: 'string', email: 'string', language: 'string' },
      inactive: { code: { is: 'AUTHENTICATION_FAILED' } },
      answers: {
        status: 403,
        json: { code: { is: 'AUTHENTICATION_FAILED' }, description: { includes: 'credentials' } },
        is: 'inactive',
      },
      tells: { account: 'email', name: 'alias' },
      accepted: { alias: 'Owner', email: 'owner@example.com', language: 'en' },
      replies: {
        status: 403,
        body: { code: 'AUTHENTICATION_FAILED', description: 'Invalid authentication credentials' },
        is: 'inactive',
      },
    },
    source: 'https://www.typeform.com/developers/create/reference/retrieve-own-account/',
  },
  sources: ['{docs}', 'format: {observed}'],
});
