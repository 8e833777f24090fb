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
  },
  rotate: {
    console: 'https://admin.typeform.com/user/tokens',
    docs: 'https://www.typeform.com/developers/get-started/personal-access-token/',
    make: 'generate a new token with the same scopes at {console}',
    put: 'put it where the old one is used, outside git; it is shown only once',
    end: 'delete the old one there',
  },
  check: {
    // Accounts in the EU have a host of their own: only what both refuse is dead.
    url: 'https://api.typeform.com/me',
    active: { alias: 'string', email: 'string', language: 'string' },
    answers: { status: [401, 403], json: { code: { is: 'AUTHENTICATION_FAILED' } }, is: 'next' },
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
      inactive: { status: [401, 403], json: { code: { is: 'AUTHENTICATION_FAILED' } } },
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
