import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Resend',
  site: 'https://resend.com',
  keys: {
    'api-key': {
      name: 'Resend API key',
      pattern: /re_[0-9A-Za-z]{8}_[0-9A-Za-z]{24}/,
      shape: 're_<alnum:8>_<alnum:24>',
      env: ['RESEND_API_KEY', 'RESEND_KEY', 'RESEND_TOKEN'],
      entropy: 3.2,
      inAddress: true,
      risk: 'Whoever has it can send mail from your verified domains; with full access also read sent mail and change domains, contacts and keys.',
      nearMisses: ['re_<alnum:8>-<alnum:24>', 're_<lower:8>_<lower:8>_<lower:15>'],
    },
  },
  rotate: {
    console: 'https://resend.com/api-keys',
    docs: 'https://resend.com/docs/knowledge-base/how-to-handle-api-keys',
    make: 'create a new key at {console}, with sending access to one domain where that is enough',
    shownOnce: true,
    end: 'delete the old key there',
    after: 'look through the log at https://resend.com/emails for mail that is not yours',
  },
  check: {
    url: 'https://api.resend.com/domains',
    active: { object: { is: 'list' }, data: 'array', has_more: 'boolean' },
    limited: {
      status: [401, 403],
      json: { name: { is: 'restricted_api_key' } },
      because: 'it may only send mail',
    },
    inactive: { status: [400, 401, 403], json: { message: { is: 'API key is invalid' } } },
    accepted: { object: 'list', has_more: false, data: [{ id: 'd1', name: 'example.com', status: 'verified' }] },
    refused: { statusCode: 401, message: 'API key is invalid', name: 'validation_error' },
    recorded: {
      limited: {
        statusCode: 401,
        message: 'This API key is restricted to only send emails',
        name: 'restricted_api_key',
      },
    },
    tooMany: { statusCode: 429, message: 'Too many requests.', name: 'rate_limit_exceeded' },
    source: 'https://resend.com/docs/api-reference/errors',
  },
  sources: ['{docs}', 'https://resend.com/docs/api-reference/domains/list-domains', 'length: {observed}'],
});
