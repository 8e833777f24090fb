import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Prefect',
  site: 'https://www.prefect.io',
  keys: [
    {
      id: 'user-key',
      name: 'Prefect Cloud user API key',
      severity: 'high',
      pattern: /pnu_[0-9A-Za-z]{36}/,
      env: ['PREFECT_API_KEY', 'PREFECT_CLOUD_API_KEY'],
      entropy: 3.3,
      risk: 'Whoever has it can do in Prefect Cloud what its user may: start flows on your workers and read blocks with their stored secrets.',
      examples: [
        'PREFECT_API_KEY=pnu_<alnum:36>',
        'prefect cloud login -k pnu_<alnum:36>',
        '[profiles.cloud]\nPREFECT_API_KEY = "pnu_<alnum:36>"\n',
        'env:\n  - name: PREFECT_API_KEY\n    value: pnu_<alnum:36>\n',
      ],
      nearMisses: ['PREFECT_API_KEY=pnu_your_api_key', 'pnu-<alnum:36>', 'pnu_<alnum:12>', 'PREFECT_API_KEY=<uuid>'],
    },
    {
      id: 'service-account-key',
      name: 'Prefect Cloud service account API key',
      severity: 'high',
      pattern: /pnb_[0-9A-Za-z]{36}/,
      env: ['PREFECT_API_KEY', 'PREFECT_CLOUD_API_KEY'],
      entropy: 3.3,
      risk: 'Whoever has it can do in Prefect Cloud what the service account may: start flows on your workers and read blocks with their stored secrets.',
      examples: [
        'PREFECT_API_KEY=pnb_<alnum:36>',
        'docker run -e PREFECT_API_KEY=pnb_<alnum:36> prefecthq/prefect:3-latest',
        '{"prefect": {"apiKey": "pnb_<alnum:36>"}}',
      ],
      nearMisses: ['PREFECT_API_KEY=pnb_your_api_key', 'pnb_<alnum:12>', '#define FLASH_PNB_MASK pnb_mask'],
      rotate: {
        console: 'https://app.prefect.cloud',
        docs: 'https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/service-accounts',
        steps: [
          'open the service account in the account settings and rotate its key; the old key may be given a short time to live on',
          'put the new key in PREFECT_API_KEY of the workers, outside git',
          'if the old key still lives, end its grace period when the workers run on the new one',
        ],
      },
    },
  ],
  rotate: {
    console: 'https://app.prefect.cloud/my/api-keys',
    docs: 'https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys',
    steps: [
      'create a new API key with an expiry date at https://app.prefect.cloud/my/api-keys',
      'put it in PREFECT_API_KEY, outside git; it is shown only once',
      'delete the old key there',
    ],
  },
  checks: [
    {
      // Open to service accounts too, unlike /api/me/.
      url: 'https://api.prefect.cloud/api/me/workspaces',
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { '0.account_id': 'string', '0.workspace_id': 'string', '0.workspace_handle': 'string' },
          is: 'active',
        },
        { status: 401, json: { detail: { includes: 'invalid authentication credentials' } }, is: 'inactive' },
      ],
      tells: { organisation: '0.account_name' },
      replies: [
        {
          status: 200,
          body: [
            {
              account_id: '11111111-1111-4111-8111-111111111111',
              account_name: 'Example',
              account_handle: 'example',
              workspace_id: '22222222-2222-4222-8222-222222222222',
              workspace_name: 'default',
              workspace_handle: 'default',
            },
          ],
          is: 'active',
        },
        { status: 200, body: [], is: 'unknown' },
        { status: 401, body: { detail: 'Invalid authentication credentials' }, is: 'inactive' },
        { status: 429, headers: { 'retry-after': '30' }, body: '', is: 'unknown' },
      ],
      source: 'https://docs.prefect.io/v3/how-to-guides/cloud/troubleshoot-cloud',
    },
  ],
  sources: [
    'https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys',
    'format: observed in public code, not documented',
  ],
});
