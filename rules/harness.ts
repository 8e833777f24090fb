import type { Request } from '../src/model/check.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

/** What the token is, by itself. */
const described: Request = {
  method: 'POST',
  url: 'https://app.harness.io/ng/api/token/validate?accountIdentifier={account}',
  auth: { header: 'x-api-key' },
  headers: { 'content-type': 'text/plain' },
  text: '{key}',
};

export default defineProvider({
  name: 'Harness',
  site: 'https://www.harness.io',
  keys: {
    'personal-access-token': {
      name: 'Harness personal access token',
      severity: 'critical',
      // Account id, id of the token (24 hex as a rule) and secret, joined by dots.
      pattern: /pat\.(?<account>[0-9A-Za-z_-]{22})\.[0-9A-Za-z]{24}\.[0-9A-Za-z]{20}/,
      shape: 'pat.<b64u:22>.<hex:24>.<alnum:20>',
      env: ['HARNESS_API_KEY', 'HARNESS_PLATFORM_API_KEY', 'HARNESS_PAT'],
      entropy: 3.4,
      risk: 'Whoever has it can do all that its owner can: run pipelines, deploy, and read what connectors and secrets give away.',
      nearMisses: 'pat.<b64u:22>.<hex:24>',
    },
    'service-account-token': {
      name: 'Harness service account token',
      severity: 'critical',
      pattern: /sat\.(?<account>[0-9A-Za-z_-]{22})\.[0-9A-Za-z]{24}\.[0-9A-Za-z]{20}/,
      shape: 'sat.<b64u:22>.<hex:24>.<alnum:20>',
      env: ['HARNESS_API_KEY', 'HARNESS_PLATFORM_API_KEY', 'HARNESS_SAT'],
      entropy: 3.4,
      risk: 'Whoever has it can use every permission of the service account: run pipelines, deploy, change the project.',
      nearMisses: 'sat.<b64u:22>.<hex:24>',
      rotate: {
        docs: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
        make: 'choose Rotate Token beside the token under Access Control, Service Accounts and set a short end for the old one',
        put: 'put the new token where the old one was used, outside git',
        end: 'delete the old token at once if it is being misused',
      },
    },
  },
  rotate: {
    console: 'https://app.harness.io',
    docs: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
    make: 'choose Rotate Token beside the token under My API Keys in your profile; set when the old one ends',
    put: 'put the new token where the old one was used, outside git; it is shown only once',
    end: 'delete the old token if it did not end by itself',
    after: 'read the audit trail for pipelines and connectors changed since the leak',
  },
  check: [
    {
      keys: ['personal-access-token'],
      url: 'https://app.harness.io/ng/api/user/currentUser',
      auth: { header: 'x-api-key' },
      active: { status: { is: 'SUCCESS' }, 'data.uuid': 'string', correlationId: 'string' },
      inactive: {
        status: [400, 401],
        json: { status: { is: 'ERROR' }, code: 'string', message: { includes: 'token' } },
      },
      tells: { account: 'data.email', name: 'data.name' },
      refusalMayMean: 'something else: what it says to a dead token is documented nowhere',
      accepted: {
        status: 'SUCCESS',
        data: { uuid: 'u1', name: 'Owner', email: 'owner@example.com' },
        metaData: null,
        correlationId: 'c1',
      },
      refused: { status: 'ERROR', code: 'INVALID_TOKEN', message: 'Token is not valid.', correlationId: 'c1' },
      tooMany: { status: 'ERROR', code: 'TOO_MANY_REQUESTS', message: 'Too many requests' },
      source: 'https://apidocs.harness.io/tag/User#operation/getCurrentUserInfo',
    },
    {
      // A service account is no user.
      keys: ['service-account-token'],
      ...described,
      readOnly: 'it asks whose token this is and until when',
      active: { status: { is: 'SUCCESS' }, 'data.valid': { is: true }, 'data.apiKeyIdentifier': 'string' },
      inactive: { status: [400, 401], json: { code: 'string', message: { includes: 'token' } } },
      tells: { account: 'data.email', name: 'data.name' },
      refusalMayMean: 'something else: what it says to a dead token is documented nowhere',
      accepted: {
        status: 'SUCCESS',
        data: { identifier: 't1', name: 'ci', valid: true, apiKeyIdentifier: 'k1', email: 'ci@example.com' },
      },
      refused: { code: 'INVALID_TOKEN', message: 'Token is not valid.' },
      tooMany: { code: 'TOO_MANY_REQUESTS', message: 'Too many requests' },
      source: 'https://apidocs.harness.io/token/validatetoken',
    },
  ],
  revoke: {
    // The same question for each of the ids that its deletion needs.
    keys: ['personal-access-token'],
    does: 'Deletes the token, if its owner may: what uses it fails at once.',
    steps: [
      { ...described, done: [200], takes: { as: 'token', in: 'data', take: 'identifier' } },
      { ...described, done: [200], takes: { as: 'apikey', in: 'data', take: 'apiKeyIdentifier' } },
      { ...described, done: [200], takes: { as: 'owner', in: 'data', take: 'parentIdentifier' } },
      {
        method: 'DELETE',
        url: 'https://app.harness.io/ng/api/token/{token}?accountIdentifier={account}&apiKeyType=USER&parentIdentifier={owner}&apiKeyIdentifier={apikey}',
        auth: { header: 'x-api-key' },
        done: [200],
        expects: { data: { is: true } },
      },
    ],
    source: 'https://apidocs.harness.io/token/deletetoken',
  },
  sources: ['{docs}', 'https://apidocs.harness.io/', 'lengths: {observed}'],
});
