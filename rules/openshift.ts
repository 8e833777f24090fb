import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'OpenShift',
  site: 'https://www.redhat.com',
  keys: {
    'user-token': {
      name: 'OpenShift OAuth access token',
      severity: 'critical',
      // The name of a token object looks the same but is only a hash of the token, so a word of its use should be near.
      pattern: /sha256~[0-9A-Za-z_-]{43}/,
      shape: 'sha256~<b64u:42><alnum:1>',
      env: ['OPENSHIFT_TOKEN', 'OC_TOKEN', 'OPENSHIFT_API_TOKEN', 'OCP_TOKEN', 'K8S_AUTH_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it and reaches the API server can do what its user may, by default for a day.',
      nearMisses: ['image: registry.example.com/app@sha256:<hex:64>', 'sha256~<b64u:20>.'],
    },
  },
  rotate: {
    docs: 'https://docs.redhat.com/en/documentation/openshift_container_platform/4.17/html/authentication_and_authorization/managing-oauth-access-tokens',
    make: 'log in to the cluster anew to get another token; for machines make a service account with a short-lived token',
    put: 'put it where the old one is used, outside git',
    end: 'end the old one: oc logout with it, or oc delete useroauthaccesstokens NAME',
    after: 'look through the audit log of the API server for what its user did',
  },
  check: {
    url: '{server}/apis/user.openshift.io/v1/users/~',
    active: { kind: { is: 'User' }, apiVersion: { includes: 'user.openshift.io' }, 'metadata.name': 'string' },
    inactive: { kind: { is: 'Status' }, reason: { is: 'Unauthorized' }, code: { is: 401 } },
    tells: { account: 'metadata.name' },
    accepted: { kind: 'User', apiVersion: 'user.openshift.io/v1', metadata: { name: 'owner', uid: 'u1' }, groups: [] },
    refused: {
      kind: 'Status',
      apiVersion: 'v1',
      status: 'Failure',
      message: 'Unauthorized',
      reason: 'Unauthorized',
      code: 401,
    },
    tooMany: { kind: 'Status', reason: 'TooManyRequests', code: 429 },
    source:
      'https://docs.redhat.com/en/documentation/openshift_container_platform/4.17/html/user_and_group_apis/user-user-openshift-io-v1',
  },
  sources: [
    'https://docs.redhat.com/en/documentation/openshift_container_platform/4.17/html/oauth_apis/oauthaccesstoken-oauth-openshift-io-v1',
    '{docs}',
  ],
});
