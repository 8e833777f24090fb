import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Prefect',
  site: 'https://www.prefect.io',
  keys: {
    'user-key': {
      name: 'Prefect Cloud user API key',
      pattern: /pnu_[0-9A-Za-z]{36}/,
      shape: 'pnu_<alnum:36>',
      env: ['PREFECT_API_KEY', 'PREFECT_CLOUD_API_KEY'],
      entropy: 3.3,
      risk: 'Whoever has it can do in Prefect Cloud what its user may: start flows on your workers and read blocks with their stored secrets.',
      nearMisses: 'pnu-<alnum:36>',
    },
    'service-account-key': {
      name: 'Prefect Cloud service account API key',
      pattern: /pnb_[0-9A-Za-z]{36}/,
      shape: 'pnb_<alnum:36>',
      env: ['PREFECT_API_KEY', 'PREFECT_CLOUD_API_KEY'],
      entropy: 3.3,
      risk: 'Whoever has it can do in Prefect Cloud what the service account may: start flows on your workers and read blocks with their stored secrets.',
      rotate: {
        console: 'https://app.prefect.cloud',
        docs: 'https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/service-accounts',
        make: 'open the service account in the account settings and rotate its key; the old key may be given a short time to live on',
        put: 'put the new key in PREFECT_API_KEY of the workers, outside git',
        end: 'if the old key still lives, end its grace period when the workers run on the new one',
      },
    },
  },
  rotate: {
    console: 'https://app.prefect.cloud/my/api-keys',
    docs: 'https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys',
    make: 'create a new API key with an expiry date at {console}',
    shownOnce: true,
    end: 'delete the old key there',
  },
  check: {
    // Open to service accounts too, unlike /api/me/.
    url: 'https://api.prefect.cloud/api/me/workspaces',
    active: { '0.account_id': 'string', '0.workspace_id': 'string', '0.workspace_handle': 'string' },
    inactive: { detail: { includes: 'invalid authentication credentials' } },
    tells: { organisation: '0.account_name' },
    accepted: [
      {
        account_id: '11111111-1111-4111-8111-111111111111',
        account_name: 'Example',
        account_handle: 'example',
        workspace_id: '22222222-2222-4222-8222-222222222222',
        workspace_name: 'default',
        workspace_handle: 'default',
      },
    ],
    refused: { detail: 'Invalid authentication credentials' },
    unclear: { 200: [] },
    source: 'https://docs.prefect.io/v3/how-to-guides/cloud/troubleshoot-cloud',
  },
  sources: ['{docs}', 'format: {observed}'],
});
