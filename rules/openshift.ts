import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'OpenShift',
  site: 'https://www.redhat.com',
  keys: [
    {
      id: 'user-token',
      name: 'OpenShift OAuth access token',
      severity: 'critical',
      // The name of a token object looks the same but is only a hash of the token, so a word of its use should be near.
      pattern: /sha256~[0-9A-Za-z_-]{43}/,
      env: ['OPENSHIFT_TOKEN', 'OC_TOKEN', 'OPENSHIFT_API_TOKEN', 'OCP_TOKEN', 'K8S_AUTH_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it and reaches the API server can do what its user may, by default for a day.',
      examples: [
        'OPENSHIFT_TOKEN=sha256~<b64u:42><alnum:1>',
        'oc login --token=sha256~<b64u:42><alnum:1> --server=https://api.ocp.example.com:6443',
        'users:\n- name: admin/api-ocp-example-com:6443\n  user:\n    token: sha256~<b64u:42><alnum:1>\n',
        'curl -H "Authorization: Bearer sha256~<b64u:42><alnum:1>" https://api.ocp.example.com:6443/apis/user.openshift.io/v1/users/~',
      ],
      nearMisses: [
        'oc login --token=sha256~your-token',
        'image: registry.example.com/app@sha256:<hex:64>',
        'sha256~<b64u:20>.',
        'xsha256~<b64u:42><alnum:1>',
      ],
    },
  ],
  rotate: {
    docs: 'https://docs.redhat.com/en/documentation/openshift_container_platform/4.17/html/authentication_and_authorization/managing-oauth-access-tokens',
    steps: [
      'log in to the cluster anew to get another token; for machines make a service account with a short-lived token',
      'put it where the old one is used, outside git',
      'end the old one: oc logout with it, or oc delete useroauthaccesstokens NAME',
      'look through the audit log of the API server for what its user did',
    ],
  },
  checks: [
    {
      url: '{server}/apis/user.openshift.io/v1/users/~',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { kind: { is: 'User' }, apiVersion: { includes: 'user.openshift.io' }, 'metadata.name': 'string' },
          is: 'active',
        },
        {
          status: 401,
          json: { kind: { is: 'Status' }, reason: { is: 'Unauthorized' }, code: { is: 401 } },
          is: 'inactive',
        },
      ],
      tells: { account: 'metadata.name' },
      replies: [
        {
          status: 200,
          body: {
            kind: 'User',
            apiVersion: 'user.openshift.io/v1',
            metadata: { name: 'owner', uid: 'u1' },
            groups: [],
          },
          is: 'active',
        },
        {
          status: 401,
          body: {
            kind: 'Status',
            apiVersion: 'v1',
            status: 'Failure',
            message: 'Unauthorized',
            reason: 'Unauthorized',
            code: 401,
          },
          is: 'inactive',
        },
        {
          status: 429,
          headers: { 'retry-after': '1' },
          body: { kind: 'Status', reason: 'TooManyRequests', code: 429 },
          is: 'unknown',
        },
      ],
      source:
        'https://docs.redhat.com/en/documentation/openshift_container_platform/4.17/html/user_and_group_apis/user-user-openshift-io-v1',
    },
  ],
  sources: [
    'https://docs.redhat.com/en/documentation/openshift_container_platform/4.17/html/oauth_apis/oauthaccesstoken-oauth-openshift-io-v1',
    'https://docs.redhat.com/en/documentation/openshift_container_platform/4.17/html/authentication_and_authorization/managing-oauth-access-tokens',
  ],
});
