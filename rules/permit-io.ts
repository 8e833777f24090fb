import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Permit.io',
  site: 'https://www.permit.io',
  keys: {
    'api-key': {
      name: 'Permit.io API key',
      severity: 'critical',
      pattern: /permit_key_[0-9A-Za-z]{85,86}/,
      shape: 'permit_key_<alnum:85-86>',
      env: ['PERMIT_API_KEY', 'PERMIT_SDK_TOKEN', 'PERMIT_IO_API_KEY'],
      entropy: 3.8,
      risk: 'Whoever has it can change who may do what in your application: roles, policies and users.',
      nearMisses: 'permit_key_with_the_name_of_the_environment',
    },
  },
  rotate: {
    console: 'https://app.permit.io/settings/api-keys',
    docs: 'https://docs.permit.io/overview/get-api-key/',
    make: 'open Settings, API Keys, and make a new key of the same level, or rotate the key of the environment',
    put: 'put it where the old one is used, outside git, in the PDP too',
    end: 'delete the old key there and look through the audit log since the leak',
  },
  check: {
    url: 'https://api.permit.io/v2/api-key/scope',
    // Project and environment are null of a key for all of them.
    active: { organization_id: 'string', project_id: 'string' },
    answers: {
      status: 200,
      json: { organization_id: 'string', project_id: { is: null }, environment_id: { is: null } },
      is: 'active',
      recorded: { organization_id: 'o1', project_id: null, environment_id: null },
    },
    inactive: { error_code: 'string', id: 'string' },
    accepted: { organization_id: 'o1', project_id: 'p1', environment_id: 'e1' },
    refused: { id: 'r1', title: 'Unauthorized', error_code: 'UNAUTHORIZED', message: 'Invalid token' },
    refusalMayMean: 'something else than a bad key: no document shows the words of a refusal',
    source: 'https://api.permit.io/v2/redoc#tag/API-Keys/operation/get_api_key_scope',
  },
  sources: ['{docs}', '{check}', 'length: {observed}'],
});
