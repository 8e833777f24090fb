import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Doppler',
  site: 'https://www.doppler.com',
  keys: [
    {
      id: 'account-token',
      name: 'Doppler CLI or personal token',
      severity: 'critical',
      pattern: /dp\.[cp]t\.[0-9A-Za-z]{40,44}/,
      env: ['DOPPLER_TOKEN', 'DOPPLER_PERSONAL_TOKEN'],
      risk: 'Whoever has it can read and change every secret that the account can reach, in all projects.',
      examples: [
        'DOPPLER_TOKEN=dp.pt.<alnum:43>',
        'scoped:\n  /:\n    token: dp.ct.<alnum:43>\n',
        '{"doppler": {"token": "dp.pt.<alnum:43>"}}',
      ],
      nearMisses: ['dp.pt.<alnum:12>', 'android:padding="@{dp.pt.value}"', 'dp.xt.<alnum:43>'],
      rotate: {
        console: 'https://dashboard.doppler.com',
        docs: 'https://docs.doppler.com/reference/auth-token-formats',
        steps: [
          'dp.ct.: run doppler logout on the machine it was made for, then doppler login',
          'dp.pt.: create a new one on the page Tokens > Personal of the dashboard, put it in place, delete the old one',
          'revoke the leaked one at once with POST https://api.doppler.com/v3/auth/revoke if you cannot find it there',
          'rotate the secrets that it could read; the activity log shows which were read',
        ],
      },
    },
    {
      id: 'service-token',
      name: 'Doppler service token',
      severity: 'critical',
      pattern: /dp\.st\.(?:[0-9a-z_-]{2,35}\.[0-9A-Za-z]{40,44}|[0-9A-Za-z]{40,44})/,
      env: ['DOPPLER_TOKEN', 'DOPPLER_SERVICE_TOKEN'],
      risk: 'Whoever has it can read all secrets of one config, and change them if it may write.',
      examples: [
        'DOPPLER_TOKEN="dp.st.prd.<alnum:43>"',
        'docker run -e DOPPLER_TOKEN=dp.st.<alnum:43> acme/app',
        "doppler_token = 'dp.st.dev_personal.<alnum:43>'",
      ],
      nearMisses: ['dp.st.prd.<alnum:20>', 'dp.st.xxxx', 'DOPPLER_TOKEN=dp.st.prd.$TOKEN', 'dp.st.PRD.<alnum:43>'],
    },
    {
      id: 'service-account-token',
      name: 'Doppler service account token',
      severity: 'critical',
      pattern: /dp\.sa(?:id)?\.[0-9A-Za-z]{40,44}/,
      env: ['DOPPLER_TOKEN', 'DOPPLER_SERVICE_ACCOUNT_TOKEN'],
      risk: 'Whoever has it can read and change secrets and settings wherever the service account has a role.',
      examples: [
        'export DOPPLER_TOKEN=dp.sa.<alnum:43>',
        'provider "doppler" {\n  doppler_token = "dp.sa.<alnum:43>"\n}',
        'Authorization: Bearer dp.said.<alnum:43>',
      ],
      nearMisses: ['dp.sa.<alnum:20>', 'cdp.said.push(line)', 'dp.said.<uuid>'],
      rotate: {
        docs: 'https://docs.doppler.com/docs/service-accounts',
        steps: [
          'create a new token for the service account under Team > Service Accounts of the dashboard',
          'put it where the old one is used, outside git',
          'delete the old one there; a dp.said. token ends by itself or with doppler oidc logout',
          'rotate the secrets that it could read',
        ],
      },
    },
    {
      id: 'workplace-token',
      name: 'Doppler SCIM or audit token',
      severity: 'high',
      pattern: /dp\.(?:scim|audit)\.[0-9A-Za-z]{40,44}/,
      env: ['DOPPLER_SCIM_TOKEN', 'DOPPLER_AUDIT_TOKEN'],
      risk: 'Whoever has it can manage users and groups of the workplace (SCIM) or read its audit data.',
      examples: [
        'DOPPLER_SCIM_TOKEN=dp.scim.<alnum:43>',
        'curl -H "Authorization: Bearer dp.audit.<alnum:43>" https://api.doppler.com/workplace/users',
        '{"scim": {"bearer": "dp.scim.<alnum:43>"}}',
      ],
      nearMisses: ['dp.audit.<alnum:16>', 'dp.scim.token', 'adp.audit.<alnum:43>'],
    },
  ],
  rotate: {
    console: 'https://dashboard.doppler.com',
    docs: 'https://docs.doppler.com/docs/service-tokens',
    steps: [
      'create a new token of the same kind in the dashboard; a service token on the Access tab of its config',
      'put it where the old one is used, outside git; it is shown only once',
      'revoke the old one there, or with POST https://api.doppler.com/v3/auth/revoke',
      'rotate the secrets that it could read; the activity log shows which were read',
    ],
  },
  checks: [
    {
      keys: ['account-token', 'service-token', 'service-account-token'],
      url: 'https://api.doppler.com/v3/me',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { 'workplace.slug': 'string', 'workplace.name': 'string', type: 'string' },
          is: 'active',
        },
        { status: 401, json: { success: { is: false }, 'messages.0': { includes: 'expired' } }, is: 'expired' },
        { status: 401, json: { success: { is: false }, 'messages.0': { includes: 'revoked' } }, is: 'revoked' },
        { status: 401, json: { success: { is: false }, 'messages.0': { includes: 'invalid' } }, is: 'inactive' },
      ],
      tells: { organisation: 'workplace.name', name: 'name', kind: 'type' },
      replies: [
        {
          status: 200,
          body: { workplace: { name: 'Example', slug: 'w1' }, type: 'service_token', slug: 's1', name: 'deploy' },
          is: 'active',
        },
        { status: 401, body: { messages: ['Invalid Auth token'], success: false }, is: 'inactive' },
        { status: 401, body: { messages: ['Invalid Service token'], success: false }, is: 'inactive' },
        { status: 401, body: { messages: ['This token has expired'], success: false }, is: 'expired' },
        { status: 429, body: { messages: ['API rate limit exceeded'], success: false }, is: 'unknown' },
      ],
      source: 'https://docs.doppler.com/reference/auth-me',
    },
  ],
  revoke: [
    {
      keys: ['account-token', 'service-token', 'service-account-token'],
      does: 'Revokes the token by itself: what uses it can read no secrets any more.',
      steps: [
        {
          method: 'POST',
          url: 'https://api.doppler.com/v3/auth/revoke',
          auth: 'bearer',
          json: { token: '{key}' },
          done: [200, 204],
        },
      ],
      source: 'https://docs.doppler.com/reference/auth-revoke',
    },
  ],
  sources: [
    'https://docs.doppler.com/reference/auth-token-formats',
    'https://docs.doppler.com/reference/api',
    'https://docs.doppler.com/reference/auth-revoke',
  ],
});
