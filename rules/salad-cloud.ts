import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'SaladCloud',
  site: 'https://salad.com',
  keys: {
    'api-key': {
      name: 'SaladCloud API key',
      severity: 'critical',
      pattern: /salad_cloud_[0-9A-Za-z]{1,7}_[0-9A-Za-z]{20,235}/,
      shape: 'salad_cloud_user_<alnum:20-235>',
      env: ['SALAD_API_KEY', 'SALAD_CLOUD_API_KEY'],
      entropy: 3.5,
      beside: {
        org: /(?:\/organizations\/|salad_?(?:cloud_?)?org(?:ani[sz]ation)?(?:_?name)?["']?\s{0,2}[:=]\s{0,2}["']?)([a-z][a-z0-9-]{1,62})/,
      },
      risk: 'Whoever has it can start and stop containers on GPU nodes in your organizations at your cost and read their environment.',
      examples:
        'curl -H "Salad-Api-Key: salad_cloud_user_<alnum:60>" https://api.salad.com/api/public/organizations/demo/projects',
      nearMisses: ['from salad_cloud_sdk import SaladCloudSdk', 'salad_cloud_organization_<alnum:49>'],
    },
  },
  rotate: {
    console: 'https://portal.salad.com/api-key',
    docs: 'https://docs.salad.com/reference/api-usage',
    make: 'make a new key at {console}; where the portal keeps one key only, the old one dies with it',
    put: 'put the new key where the old one is used, outside git, and delete the old one if it is still listed',
    end: 'look at the container groups and the billing of your organizations since the leak',
  },
  check: {
    url: 'https://api.salad.com/api/public/organizations/{org}/gpu-classes',
    auth: { header: 'Salad-Api-Key' },
    active: { 'items.0.id': 'string', 'items.0.name': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: { items: [{ id: 'g1', name: 'RTX 4090 (24 GB)', prices: [] }] },
    refused: { type: 'about:blank', title: 'Unauthorized', status: 401 },
    source: 'https://docs.salad.com/reference/saladcloud-api/organizations/list-gpu-classes',
  },
  sources: ['{docs}', 'length: {observed}'],
});
