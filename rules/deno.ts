import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Deno Deploy',
  site: 'https://deno.com',
  keys: [
    {
      id: 'personal-token',
      name: 'Deno Deploy personal access token',
      severity: 'critical',
      pattern: /dd[pw]_[0-9A-Za-z]{36}/,
      env: ['DENO_DEPLOY_TOKEN', 'DENO_DEPLOY_ACCESS_TOKEN', 'DEPLOY_TOKEN'],
      risk: 'Whoever has it can deploy, read and delete the apps and environment variables that you can.',
      examples: [
        'DENO_DEPLOY_TOKEN=ddp_<alnum:36>',
        'deployctl deploy --project=example --token=ddp_<alnum:36> main.ts',
        'curl -H "Authorization: Bearer ddw_<alnum:36>" https://api.deno.com/v2/apps',
        '{"deno": {"token": "ddp_<alnum:36>"}}',
      ],
      nearMisses: [
        'DENO_DEPLOY_TOKEN=ddp_your_token',
        'add_<alnum:36>',
        'ddp_<alnum:12>',
        'ddp_packet_header_size_in_bytes',
      ],
    },
    {
      id: 'organization-token',
      name: 'Deno Deploy organization access token',
      severity: 'critical',
      pattern: /ddo_[0-9A-Za-z]{36}/,
      env: ['DENO_DEPLOY_TOKEN', 'DENO_DEPLOY_ORG_TOKEN'],
      risk: 'Whoever has it can deploy, read and delete all apps of the organization.',
      examples: [
        'DENO_DEPLOY_ORG_TOKEN=ddo_<alnum:36>',
        'curl -H "Authorization: Bearer ddo_<alnum:36>" https://api.deno.com/v2/apps',
        "const deploy = { token: 'ddo_<alnum:36>' };",
      ],
      nearMisses: ['ddo_your_organization_token', 'ddo_<alnum:10>', 'adddo_<alnum:36>'],
      rotate: {
        console: 'https://console.deno.com',
        docs: 'https://docs.deno.com/deploy/',
        steps: [
          'create a new token under Settings, Access tokens of the organization',
          'put it in DENO_DEPLOY_TOKEN, outside git; it is shown only once',
          'revoke the old token there and look through the deployments since the leak',
        ],
      },
    },
  ],
  rotate: {
    console: 'https://console.deno.com',
    docs: 'https://docs.deno.com/deploy/',
    steps: [
      'create a new access token in the settings of your account, with an expiry date',
      'put it in DENO_DEPLOY_TOKEN, outside git; it is shown only once',
      'revoke the old token there and look through the deployments since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.deno.com/v2/apps?limit=1',
      auth: 'bearer',
      answers: [
        { status: 200, json: { '0.id': 'string', '0.slug': 'string' }, is: 'active' },
        { status: 401, is: 'inactive' },
      ],
      refusalMayMean: 'something else: what it says to a dead token is documented nowhere',
      replies: [
        { status: 200, body: [{ id: 'a1', slug: 'example', created_at: '2026-01-02T03:04:05Z' }], is: 'active' },
        { status: 401, body: { code: 'unauthenticated', message: 'made up' }, is: 'inactive' },
        { status: 429, body: '', is: 'unknown' },
      ],
      source: 'https://api.deno.com/v2/docs; version 1 went with Deploy Classic in July 2026',
    },
  ],
  sources: [
    'https://docs.deno.com/deploy/',
    'https://docs.deno.com/deploy/migration_guide/',
    'shapes: observed in public code, not documented',
  ],
});
