import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Deno Deploy',
  site: 'https://deno.com',
  keys: {
    'personal-token': {
      name: 'Deno Deploy personal access token',
      severity: 'critical',
      pattern: /dd[pw]_[0-9A-Za-z]{36}/,
      shape: ['ddp_<alnum:36>', 'ddw_<alnum:36>'],
      env: ['DENO_DEPLOY_TOKEN', 'DENO_DEPLOY_ACCESS_TOKEN', 'DEPLOY_TOKEN'],
      risk: 'Whoever has it can deploy, read and delete the apps and environment variables that you can.',
      nearMisses: 'add_<alnum:36>',
    },
    'organization-token': {
      name: 'Deno Deploy organization access token',
      severity: 'critical',
      pattern: /ddo_[0-9A-Za-z]{36}/,
      shape: 'ddo_<alnum:36>',
      env: ['DENO_DEPLOY_TOKEN', 'DENO_DEPLOY_ORG_TOKEN'],
      risk: 'Whoever has it can deploy, read and delete all apps of the organization.',
      rotate: {
        console: 'https://console.deno.com',
        docs: 'https://docs.deno.com/deploy/',
        make: 'create a new token under Settings, Access tokens of the organization',
        shownOnce: true,
        end: 'revoke the old token there and look through the deployments since the leak',
      },
    },
  },
  rotate: {
    console: 'https://console.deno.com',
    docs: 'https://docs.deno.com/deploy/',
    make: 'create a new access token in the settings of your account, with an expiry date',
    shownOnce: true,
    end: 'revoke the old token there and look through the deployments since the leak',
  },
  check: {
    url: 'https://api.deno.com/v2/apps?limit=1',
    active: { '0.id': 'string', '0.slug': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead token is documented nowhere',
    accepted: [{ id: 'a1', slug: 'example', created_at: '2026-01-02T03:04:05Z' }],
    refused: { code: 'unauthenticated', message: 'made up' },
    source: 'https://api.deno.com/v2/docs; version 1 went with Deploy Classic in July 2026',
  },
  sources: ['{docs}', 'https://docs.deno.com/deploy/migration_guide/', 'shapes: {observed}'],
});
