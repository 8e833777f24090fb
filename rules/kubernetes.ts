import { defineProvider } from '../src/rulebook/define-provider.ts';

const rotate = {
  docs: 'https://kubernetes.io/docs/concepts/security/secrets-good-practices/',
  steps: [
    'find out what the value opens, and make a new one where it comes from',
    'put the new one into the Secret and restart what reads it; in git keep Secrets encrypted, or only the name of an external store',
    'make the old value invalid where it comes from, and look for what was done with it since the leak',
  ],
};

export default defineProvider({
  name: 'Kubernetes',
  site: 'https://kubernetes.io',
  keys: {
    'secret-data': {
      name: 'value in a Kubernetes Secret',
      noCheck: 'what the value opens, its Secret does not tell',
      // The first value of a Secret whose kind stands before its data; values of others are found by their names.
      pattern:
        /(?:kind: Secret|kind: secret|kind: "Secret|kind: 'Secret|kind: "secret|"kind": "Secret|"kind":"Secret)[^\w{}][^{}]{0,240}?data["']?:[\s{]{1,16}["']?[\w.-]{1,60}["']?:\s{0,3}(?:[|>]-?\s{1,16})?["']?(?<secret>[0-9A-Za-z+/]{8,4000}={0,2})/,
      literal: true,
      anyones: true,
      confidence: 'medium',
      risk: 'Whoever has it can use what the Secret opens: base64 hides nothing.',
      rotate,
      examples: [
        'apiVersion: v1\nkind: Secret\nmetadata:\n  name: app\ntype: Opaque\ndata:\n  token: <b64:40>\n',
        'kind: "Secret"\ndata:\n  extra: "<alnum:22>=="\n',
        'cat <<EOF\nkind: Secret\ndata:\n  .dockercfg: >\n    <alnum:120>\nEOF',
      ],
      nearMisses: [
        'kind: SecretStore\ndata:\n  name: <alnum:20>\n',
        'kind: ConfigMap\ndata:\n  token: <alnum:40>\n',
        'kind: Secret\ndata:\n  token: ${TOKEN}\n',
      ],
    },
    'secret-data-first': {
      name: 'value in a Kubernetes Secret that names its kind last',
      noCheck: 'what the value opens, its Secret does not tell',
      // As kubectl prints it, in the order of the alphabet.
      pattern:
        /dat[a-z]["']?:[\s{]{1,16}["']?[\w.-]{1,60}["']?:\s{0,3}(?:[|>]-?\s{1,16})?["']?(?<secret>[0-9A-Za-z+/]{8,4000}={0,2})/,
      context: {
        words: ['kind: secret', 'kind: "secret', "kind: 'secret", '"kind": "secret', '"kind":"secret'],
        within: 100,
      },
      literal: true,
      anyones: true,
      confidence: 'medium',
      risk: 'Whoever has it can use what the Secret opens: base64 hides nothing.',
      rotate,
      examples: [
        'apiVersion: v1\ndata:\n  token: <b64:40>\nkind: Secret\nmetadata:\n  name: app\n',
        '{"apiVersion": "v1", "data": {"password": "<alnum:22>=="}, "kind": "Secret"}',
        'data:\n  .dockercfg: >\n    <alnum:120>\nmetadata:\n  name: pull\nkind: Secret\n',
      ],
      nearMisses: [
        'data:\n  token: <b64:40>\nkind: ConfigMap\n',
        'data:\n  token: ${TOKEN}\nkind: Secret\n',
        'data: image/png;base64,<b64:40>\nkind: Secret\n',
      ],
    },
    'service-account-token': {
      name: 'Kubernetes service account token',
      severity: 'critical',
      // A JWT whose first claim is the issuer of tokens kept in Secrets; those never expire.
      pattern:
        /eyJhbGciOi[0-9A-Za-z_-]{10,120}\.eyJpc3MiOiJrdWJlcm5ldGVzL3NlcnZpY2VhY2NvdW50[0-9A-Za-z_-]{100,1200}\.[0-9A-Za-z_-]{80,700}/,
      env: ['KUBE_TOKEN', 'K8S_TOKEN', 'KUBERNETES_TOKEN'],
      risk: 'Whoever has it and reaches the API server can do what the service account may, for as long as it exists.',
      examples: [
        'KUBE_TOKEN=eyJhbGciOi<b64u:40>.eyJpc3MiOiJrdWJlcm5ldGVzL3NlcnZpY2VhY2NvdW50<b64u:400>.<b64u:341><alnum:1>',
        'users:\n- name: ci\n  user:\n    token: eyJhbGciOi<b64u:90>.eyJpc3MiOiJrdWJlcm5ldGVzL3NlcnZpY2VhY2NvdW50<b64u:450>.<b64u:341><alnum:1>\n',
        'kubectl --token="eyJhbGciOi<b64u:26>.eyJpc3MiOiJrdWJlcm5ldGVzL3NlcnZpY2VhY2NvdW50<b64u:390>.<b64u:341><alnum:1>" get pods',
      ],
      nearMisses: [
        'KUBE_TOKEN=eyJhbGciOi<b64u:26>.eyJ<b64u:200>.<b64u:341><alnum:1>',
        'jwt.issuer = "kubernetes/serviceaccount"',
        'eyJpc3MiOiJrdWJlcm5ldGVzL3NlcnZpY2VhY2NvdW50<b64u:40>',
      ],
      rotate: {
        docs: 'https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/',
        steps: [
          'delete the Secret of type kubernetes.io/service-account-token that holds it: kubectl delete secret NAME -n NAMESPACE, which ends the token',
          'give the user of it a short-lived token instead: kubectl create token ACCOUNT --duration=1h, or a projected volume',
          'look through the audit log of the API server for what the account did',
        ],
      },
    },
    'client-key': {
      name: 'Kubernetes client key (kubeconfig)',
      noCheck: 'it opens nothing without the certificate beside it',
      severity: 'critical',
      // Base64 of a PEM private key: RSA, EC or PKCS #8.
      pattern:
        /LS0tLS1CRUdJTi(?:BSU0EgUFJJVkFURSBLRVkt|BFQyBQUklWQVRFIEtFWS0t|BQUklWQVRFIEtFWS0t)[0-9A-Za-z+/]{150,10000}={0,2}/,
      shape: [
        'LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVkt<b64:2200>==',
        'LS0tLS1CRUdJTiBFQyBQUklWQVRFIEtFWS0t<b64:270>=',
        'LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0t<b64:1900>',
      ],
      context: { words: ['client_key'], within: 40 },
      env: ['KUBE_CLIENT_KEY', 'KUBE_CLIENT_KEY_DATA', 'KUBE_CLIENT_PLAIN_KEY'],
      risk: 'Whoever has it with its certificate and reaches the API server is that user, often cluster admin.',
      nearMisses: [
        'client-certificate-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0t<b64:1400>==',
        'client-key-data: {{ CLIENT_KEY }}',
        'client-key-data: LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVkt<b64:40>',
      ],
      rotate: {
        docs: 'https://kubernetes.io/docs/concepts/security/hardening-guide/authentication-mechanisms/',
        steps: [
          'make a new key and certificate for the user, or let them sign in through OIDC or your cloud, and hand out the new kubeconfig',
          'take the roles away from the old user name: a client certificate cannot be revoked before it expires',
          'if it is in the group system:masters, or has long to live, rotate the cluster CA',
          'look through the audit log of the API server for what the user did',
        ],
      },
    },
    'bootstrap-token': {
      name: 'Kubernetes bootstrap token',
      pattern: /[0-9a-z]{6}\.[0-9a-z]{16}/,
      shape: '<lownum:6>.<lownum:16>',
      context: { words: ['kubeadm', 'bootstrap_token', 'tls-bootstrap'], within: 120 },
      env: ['BOOTSTRAP_TOKEN', 'KUBEADM_TOKEN', 'TLS_BOOTSTRAP_TOKEN'],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it and reaches the API server can join machines to the cluster as nodes until it expires.',
      nearMisses: [
        'kubeadm join --token <lownum:6>.<lownum:10>',
        'kubeadm token create --ttl 2h',
        'kubeadm <upper:6>.<upper:16>',
      ],
    },
    'bootstrap-token-secret': {
      name: 'secret half of a Kubernetes bootstrap token',
      noCheck: 'it is half of a token',
      pattern: /token-secret["']?:\s{0,3}["']?(?<secret>[0-9a-z]{16})/,
      context: { words: ['token-id'], within: 100 },
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it and reaches the API server can join machines to the cluster as nodes until it expires.',
      examples: [
        'stringData:\n  token-id: <lownum:6>\n  token-secret: <lownum:16>\n',
        'type: bootstrap.kubernetes.io/token\ndata: {"token-id": "<lownum:6>", "token-secret": "<lownum:16>"}',
        'token-secret: "<lownum:16>"\ntoken-id: "<lownum:6>"\nusage-bootstrap-signing: "true"\n',
      ],
      nearMisses: [
        'token-id: <lownum:6>\ntoken-secret: <lownum:10>\n',
        'token-secret: <lownum:16>\n',
        'token-id: <lownum:6>\ntoken-secret: ${TOKEN_SECRET}\n',
      ],
    },
    'k3s-token': {
      name: 'K3s cluster token',
      noCheck: 'the only call that takes it joins a node',
      severity: 'critical',
      pattern: /K10[0-9a-f]{64}::[0-9A-Za-z_.-]{1,40}:[0-9A-Za-z_.-]{16,100}/,
      shape: ['K10<hex:64>::server:<hex:32>', 'K10<hex:64>::node:<hex:32>'],
      env: ['K3S_TOKEN', 'K3S_AGENT_TOKEN'],
      risk: 'Whoever has it and reaches the server can join nodes to the cluster and, with the server token, read all of it.',
      nearMisses: ['K3S_TOKEN=K10<hex:64>', 'K3S_TOKEN=mynodetoken'],
      rotate: {
        docs: 'https://docs.k3s.io/cli/token',
        steps: [
          'rotate it on a server: k3s token rotate --token OLD --new-token NEW',
          'restart the other servers and agents with the new token, kept outside git',
          'look through kubectl get nodes for nodes that are not yours',
        ],
      },
    },
  },
  rotate: {
    docs: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/',
    steps: [
      'delete the leaked one: kubeadm token delete TOKEN-ID, or kubectl -n kube-system delete secret bootstrap-token-TOKEN-ID',
      'make a new one where nodes still join: kubeadm token create --ttl 1h --print-join-command',
      'look through kubectl get nodes for nodes that are not yours',
    ],
  },
  check: [
    {
      keys: ['service-account-token'],
      // Whoever brings no token at all is refused as system:anonymous.
      url: '{server}/api/v1/namespaces?limit=1',
      active: { kind: { is: 'NamespaceList' }, apiVersion: { is: 'v1' }, items: 'array' },
      limited: {
        status: 403,
        json: { kind: { is: 'Status' }, message: { includes: 'system:serviceaccount:' } },
        because: 'it may not list the namespaces',
      },
      inactive: { kind: { is: 'Status' }, reason: { is: 'Unauthorized' }, code: { is: 401 } },
      accepted: { kind: 'NamespaceList', apiVersion: 'v1', metadata: {}, items: [] },
      refused: {
        kind: 'Status',
        apiVersion: 'v1',
        status: 'Failure',
        message: 'Unauthorized',
        reason: 'Unauthorized',
        code: 401,
      },
      recorded: {
        limited: {
          kind: 'Status',
          reason: 'Forbidden',
          message:
            'namespaces is forbidden: User "system:serviceaccount:ci:bot" cannot list resource "namespaces" in API group "" at the cluster scope',
          code: 403,
        },
      },
      unclear: {
        403: {
          kind: 'Status',
          reason: 'Forbidden',
          message: 'namespaces is forbidden: User "system:anonymous" cannot list resource "namespaces"',
          code: 403,
        },
      },
      tooMany: { kind: 'Status', reason: 'TooManyRequests', code: 429 },
      source: 'https://kubernetes.io/docs/reference/access-authn-authz/authentication/',
    },
    {
      keys: ['bootstrap-token'],
      url: '{server}/api/v1/namespaces?limit=1',
      active: { kind: { is: 'NamespaceList' }, apiVersion: { is: 'v1' }, items: 'array' },
      limited: {
        status: 403,
        json: { kind: { is: 'Status' }, message: { includes: 'system:bootstrap:' } },
        because: 'it may only join nodes',
      },
      inactive: { kind: { is: 'Status' }, reason: { is: 'Unauthorized' }, code: { is: 401 } },
      accepted: { kind: 'NamespaceList', apiVersion: 'v1', metadata: {}, items: [] },
      refused: { kind: 'Status', status: 'Failure', message: 'Unauthorized', reason: 'Unauthorized', code: 401 },
      recorded: {
        limited: {
          kind: 'Status',
          reason: 'Forbidden',
          message:
            'namespaces is forbidden: User "system:bootstrap:abcdef" cannot list resource "namespaces" in API group ""',
          code: 403,
        },
      },
      tooMany: { kind: 'Status', reason: 'TooManyRequests', code: 429 },
      source: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/',
    },
  ],
  sources: [
    '{docs}',
    '{check}',
    'https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/',
    'https://docs.k3s.io/cli/token',
  ],
});
