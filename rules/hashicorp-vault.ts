import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'HashiCorp Vault',
  site: 'https://www.hashicorp.com',
  keys: [
    {
      id: 'service-token',
      name: 'HashiCorp Vault service token',
      severity: 'critical',
      // 24 characters: root tokens and tokens of one node; 90 and more: tokens that carry the index state.
      pattern: /hvs\.[0-9A-Za-z_-]{24,130}/,
      entropy: 3,
      env: ['VAULT_TOKEN', 'VAULT_DEV_ROOT_TOKEN_ID'],
      risk: 'Whoever has it can read and change every secret its policies reach; a root token reaches all.',
      examples: [
        'VAULT_TOKEN=hvs.<alnum:24>',
        'curl -H "X-Vault-Token: hvs.CAES<alnum:86>" $VAULT_ADDR/v1/sys/mounts',
        'provider "vault" {\n  token = "hvs.<alnum:24>"\n}',
        'client = hvac.Client(url="https://vault.example.com:8200", token="hvs.CAES<b64u:90><alnum:1>")',
      ],
      nearMisses: ['hvs.<alnum:10>', 'VAULT_TOKEN=hvs.xxxx', 'archvs.<alnum:24>', 'hvs:<alnum:24>'],
    },
    {
      id: 'batch-token',
      name: 'HashiCorp Vault batch token',
      severity: 'high',
      pattern: /hvb\.[0-9A-Za-z_-]{24,500}/,
      entropy: 3,
      env: ['VAULT_TOKEN'],
      risk: 'Whoever has it can do what its policies allow until it expires; it cannot be revoked by itself.',
      rotate: {
        docs: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
        steps: [
          'find the token that created it, or the auth mount that gave it out',
          'revoke that parent token, or disable the login that was used: a batch token itself cannot be revoked',
          'change the secrets that its policies allow to read, unless the audit log shows that nobody read them',
        ],
      },
      examples: [
        'export VAULT_TOKEN=hvb.AAAAAQ<alnum:140>',
        '{"auth": {"client_token": "hvb.AAAAAQ<b64u:150><alnum:1>", "token_type": "batch"}}',
        'vault:\n  token: hvb.<alnum:156>\n',
      ],
      nearMisses: ['hvb.<alnum:10>', 'VAULT_TOKEN=hvb.your-token', 'xhvb.<alnum:60>'],
    },
    {
      id: 'recovery-token',
      name: 'HashiCorp Vault recovery token',
      severity: 'critical',
      pattern: /hvr\.[0-9A-Za-z]{24,130}/,
      entropy: 3,
      env: ['VAULT_TOKEN'],
      risk: 'Whoever has it can read and write the raw storage of a Vault server that runs in recovery mode.',
      rotate: {
        docs: 'https://developer.hashicorp.com/vault/docs/concepts/recovery-mode',
        steps: [
          'stop the server that runs in recovery mode: the token dies with it',
          'generate a new recovery token only when it is needed again',
          'read the storage and its backups for changes that you did not make',
        ],
      },
      examples: [
        'VAULT_TOKEN=hvr.<alnum:24>',
        'curl --header "X-Vault-Token: hvr.<alnum:24>" https://vault.example.com:8200/v1/sys/raw/core/mounts',
        '{"recovery_token": "hvr.<alnum:26>"}',
      ],
      nearMisses: ['hvr.<alnum:8>', 'vault hvr.example.com', 'hvr-<alnum:24>'],
    },
    {
      id: 'old-service-token',
      name: 'HashiCorp Vault service token (before 1.10)',
      severity: 'critical',
      pattern: /s\.(?:CAES[0-9A-Za-z_-]{80,126}|[0-9A-Za-z]{24})/,
      context: { words: ['vault', 'hvac'], within: 80 },
      entropy: 3.8,
      confidence: 'medium',
      env: ['VAULT_TOKEN'],
      risk: 'Whoever has it can read and change every secret its policies reach; a root token reaches all.',
      examples: [
        'VAULT_TOKEN=s.<alnum:24>',
        'curl -H "X-Vault-Token: s.<alnum:24>" http://127.0.0.1:8200/v1/secret/data/app',
        'spring.cloud.vault.token: s.<alnum:24>',
        'vault_token = "s.CAES<alnum:91>"',
      ],
      nearMisses: [
        'trace_id=s.<alnum:24>',
        'vault_classes.<alnum:24>',
        'vault write s.<alnum:14>',
        'import vaults.<alnum:30>',
      ],
    },
    {
      id: 'unseal-key',
      name: 'HashiCorp Vault unseal key',
      severity: 'critical',
      pattern: /[0-9A-Za-z+/]{44}/,
      context: { words: ['unseal'], within: 80 },
      entropy: 4.2,
      confidence: 'medium',
      env: ['VAULT_UNSEAL_KEY', 'UNSEAL_KEY'],
      risk: 'Whoever has it and enough other shares can unseal Vault, make a root token and read everything in it.',
      rotate: {
        docs: 'https://developer.hashicorp.com/vault/docs/commands/operator/rekey',
        steps: [
          'start vault operator rekey -init and let the holders of the other shares give theirs',
          'hand each new share to one holder, encrypted with -pgp-keys; the old shares no longer unseal',
          'rotate the encryption key with vault operator rotate, and store no two shares in one place',
        ],
      },
      examples: [
        'Unseal Key 1: <any:[0-9A-Za-z+/]:42><alnum:2>',
        'vault operator unseal <alnum:10>+<alnum:33>',
        '{"unseal_keys_b64": ["<alnum:20>/<alnum:23>"], "unseal_shares": 5}',
      ],
      nearMisses: [
        'integrity: sha256-<alnum:43>=',
        'Unseal Progress: 1/3, nonce <uuid>',
        'Unseal Key 1: <hex:40>',
        'checksum <alnum:44>',
      ],
    },
    {
      id: 'approle-secret-id',
      name: 'HashiCorp Vault AppRole secret ID',
      severity: 'high',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      context: {
        words: ['approle', 'vault secret_id', 'vault.app-role', 'vault.secret-id'],
        within: 80,
      },
      entropy: 3,
      confidence: 'medium',
      env: ['VAULT_SECRET_ID', 'VAULT_APPROLE_SECRET_ID'],
      risk: 'Whoever has it and the role ID can log in to Vault as the application and read its secrets.',
      rotate: {
        docs: 'https://developer.hashicorp.com/vault/docs/auth/approle',
        steps: [
          'create a new secret ID: vault write -f auth/approle/role/NAME/secret-id, best with a TTL',
          'put it in VAULT_SECRET_ID where the application runs, outside git',
          'destroy the old one: vault write auth/approle/role/NAME/secret-id/destroy secret_id=OLD',
          'revoke the tokens that were made with it and change what the role can read',
        ],
      },
      examples: [
        'VAULT_SECRET_ID=<uuid>',
        'spring.cloud.vault.app-role.secret-id=<uuid>',
        'client.auth.approle.login(role_id=ROLE, secret_id="<uuid>")',
      ],
      nearMisses: ['AZURE_CLIENT_ID=<uuid>', 'vault request_id: <uuid>', 'VAULT_SECRET_ID=<hex:32>'],
    },
  ],
  rotate: {
    docs: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
    steps: [
      'get a new, short-lived token by logging in or with vault token create, and put it in VAULT_TOKEN, outside git',
      'revoke the leaked token with vault token revoke; its child tokens and leases end with it',
      'read the audit log for what the token did',
      'change the secrets that it could read',
    ],
  },
  checks: [
    {
      keys: ['service-token', 'batch-token', 'recovery-token', 'old-service-token'],
      url: '{server}/v1/auth/token/lookup-self',
      auth: { header: 'X-Vault-Token' },
      answers: [
        {
          status: 200,
          json: { request_id: 'string', 'data.policies': 'array', 'data.creation_time': 'number' },
          is: 'active',
        },
        // A policy may forbid this call too: then nothing is said of an invalid token.
        { status: 403, json: { 'errors.0': { includes: 'invalid token' } }, is: 'inactive', because: 'invalid token' },
        { status: 403, json: { 'errors.1': { includes: 'invalid token' } }, is: 'inactive', because: 'invalid token' },
        { status: 403, json: { 'errors.0': { includes: 'bad token' } }, is: 'inactive', because: 'bad token' },
      ],
      tells: { name: 'data.display_name', scopes: 'data.policies', expires: 'data.expire_time', kind: 'data.type' },
      replies: [
        {
          status: 200,
          body: {
            request_id: 'r1',
            data: {
              accessor: 'a1',
              creation_time: 1,
              display_name: 'ci',
              expire_time: null,
              policies: ['default'],
              type: 'service',
            },
          },
          is: 'active',
        },
        {
          status: 403,
          body: { errors: ['2 errors occurred:\n\t* permission denied\n\t* invalid token\n\n'] },
          is: 'inactive',
        },
        { status: 403, body: { errors: ['permission denied'] }, is: 'unknown' },
        {
          status: 429,
          body: { errors: ['request path "auth/token/lookup-self": rate limit quota exceeded'] },
          is: 'unknown',
        },
      ],
      source: 'https://developer.hashicorp.com/vault/api-docs/auth/token#lookup-a-token-self',
    },
  ],
  revoke: [
    {
      // Batch tokens cannot be revoked, recovery tokens only by who holds the recovery keys.
      keys: ['service-token', 'old-service-token'],
      does: 'Revokes the token and all that it gave out: what uses them fails at once.',
      steps: [
        {
          method: 'POST',
          url: '{server}/v1/auth/token/revoke-self',
          auth: { header: 'X-Vault-Token' },
          done: [204],
        },
      ],
      source: 'https://developer.hashicorp.com/vault/api-docs/auth/token#revoke-a-token-self',
    },
  ],
  sources: [
    'https://developer.hashicorp.com/vault/docs/concepts/tokens',
    'https://developer.hashicorp.com/vault/docs/concepts/seal',
    'https://developer.hashicorp.com/vault/docs/concepts/recovery-mode',
    'https://developer.hashicorp.com/vault/docs/auth/approle',
    'lengths: observed in public code; the documents warn that they may change',
  ],
});
