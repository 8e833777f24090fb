import { defineProvider } from '../src/rulebook/define-provider.ts';

const errors = 'https://unkey.com/docs/errors/unkey';

export default defineProvider({
  name: 'Unkey',
  site: 'https://www.unkey.com',
  keys: {
    'root-key': {
      name: 'Unkey root key',
      severity: 'critical',
      pattern: /unkey_[0-9A-Za-z]{20,32}/,
      shape: ['unkey_<alnum:22>', 'unkey_<alnum:24>'],
      env: ['UNKEY_ROOT_KEY', 'UNKEY_TOKEN', 'UNKEY_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can, within its permissions, make, read and delete the API keys of your own users.',
    },
  },
  rotate: {
    console: 'https://app.unkey.com/settings/root-keys',
    docs: 'https://www.unkey.com/docs/security/root-keys',
    make: 'create a new root key at {console}, with only the permissions it needs',
    shownOnce: true,
    end: 'delete the old root key there',
    after: 'look through the audit log for keys made since the leak',
  },
  check: {
    method: 'POST',
    readOnly: 'asks for an API that does not exist',
    url: 'https://api.unkey.com/v2/apis.getApi',
    json: { apiId: 'api_0000000000' },
    active: {
      status: 404,
      json: { 'meta.requestId': 'string', 'error.type': { includes: 'unkey/data/api_not_found' } },
    },
    limited: {
      status: 403,
      json: { 'meta.requestId': 'string', 'error.type': { includes: 'unkey/authorization/insufficient_permissions' } },
      because: 'its permissions do not cover reading APIs',
    },
    inactive: { 'error.type': { includes: 'unkey/authentication/key_not_found' } },
    disabled: { status: 403, json: { 'error.type': { includes: 'unkey/authorization/key_disabled' } } },
    accepted: {
      meta: { requestId: 'r1' },
      error: {
        title: 'Not Found',
        detail: 'The API does not exist.',
        status: 404,
        type: `${errors}/data/api_not_found`,
      },
    },
    refused: {
      meta: { requestId: 'r1' },
      error: {
        title: 'Unauthorized',
        detail: 'The key is invalid.',
        status: 401,
        type: `${errors}/authentication/key_not_found`,
      },
    },
    recorded: {
      limited: {
        meta: { requestId: 'r1' },
        error: { title: 'Forbidden', status: 403, type: `${errors}/authorization/insufficient_permissions` },
      },
      disabled: {
        meta: { requestId: 'r1' },
        error: { title: 'Forbidden', status: 403, type: `${errors}/authorization/key_disabled` },
      },
    },
    source: 'https://www.unkey.com/docs/api-reference/v2/apis/get-api-namespace',
  },
  sources: ['{docs}', 'https://www.unkey.com/docs/api-reference/v2/auth', 'length: {observed}'],
});
