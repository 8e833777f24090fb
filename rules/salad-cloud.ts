import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'SaladCloud',
  site: 'https://salad.com',
  keys: [
    {
      id: 'api-key',
      name: 'SaladCloud API key',
      severity: 'critical',
      pattern: /salad_cloud_[0-9A-Za-z]{1,7}_[0-9A-Za-z]{20,235}/,
      env: ['SALAD_API_KEY', 'SALAD_CLOUD_API_KEY'],
      entropy: 3.5,
      beside: {
        org: /(?:\/organizations\/|salad_?(?:cloud_?)?org(?:ani[sz]ation)?(?:_?name)?["']?\s{0,2}[:=]\s{0,2}["']?)([a-z][a-z0-9-]{1,62})/,
      },
      risk: 'Whoever has it can start and stop containers on GPU nodes in your organizations at your cost and read their environment.',
      examples: [
        'SALAD_API_KEY=salad_cloud_user_<alnum:49>',
        'sdk = SaladCloudSdk(api_key="salad_cloud_user_<alnum:49>")',
        'curl -H "Salad-Api-Key: salad_cloud_user_<alnum:60>" https://api.salad.com/api/public/organizations/demo/projects',
        '{"salad": {"apiKey": "salad_cloud_user_<alnum:49>"}}',
      ],
      nearMisses: [
        'SALAD_API_KEY=salad_cloud_user_your_api_key',
        'from salad_cloud_sdk import SaladCloudSdk',
        'salad_cloud_user_<alnum:8>',
        'salad_cloud_organization_<alnum:49>',
      ],
    },
  ],
  rotate: {
    console: 'https://portal.salad.com/api-key',
    docs: 'https://docs.salad.com/reference/api-usage',
    steps: [
      'make a new key at https://portal.salad.com/api-key; where the portal keeps one key only, the old one dies with it',
      'put the new key where the old one is used, outside git, and delete the old one if it is still listed',
      'look at the container groups and the billing of your organizations since the leak',
    ],
  },
  checks: [
    {
      url: 'https://api.salad.com/api/public/organizations/{org}/gpu-classes',
      auth: { header: 'Salad-Api-Key' },
      answers: [
        { status: 200, json: { 'items.0.id': 'string', 'items.0.name': 'string' }, is: 'active' },
        { status: 401, is: 'inactive' },
      ],
      refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
      replies: [
        { status: 200, body: { items: [{ id: 'g1', name: 'RTX 4090 (24 GB)', prices: [] }] }, is: 'active' },
        { status: 401, body: { type: 'about:blank', title: 'Unauthorized', status: 401 }, is: 'inactive' },
        { status: 429, body: '', is: 'unknown' },
      ],
      source: 'https://docs.salad.com/reference/saladcloud-api/organizations/list-gpu-classes',
    },
  ],
  sources: ['https://docs.salad.com/reference/api-usage', 'length: observed in public code, not documented'],
});
