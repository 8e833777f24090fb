import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Browser Use',
  site: 'https://browser-use.com',
  keys: {
    'api-key': {
      name: 'Browser Use API key',
      pattern: /bu_[0-9A-Za-z_-]{42,46}/,
      shape: 'bu_<alnum:42-46>',
      env: ['BROWSER_USE_API_KEY', 'BROWSERUSE_API_KEY'],
      entropy: 4,
      risk: 'Whoever has it can run browsers and agents on your credit and use the logins that are stored in your profiles.',
      nearMisses: 'bu_unit_of_measure_for_the_business_unit_table',
    },
  },
  rotate: {
    console: 'https://cloud.browser-use.com/settings?tab=api-keys',
    docs: 'https://docs.browser-use.com/cloud/quickstart',
    make: 'create a new key at {console}',
    shownOnce: true,
    end: 'delete the old key there and look through the sessions since the leak',
  },
  check: {
    url: 'https://api.browser-use.com/api/v3/billing/account',
    auth: { header: 'X-Browser-Use-API-Key' },
    active: { totalCreditsBalanceUsd: 'number', rateLimit: 'number', projectId: 'string' },
    inactive: { status: [401, 403, 404], json: { detail: 'string' }, because: 'refused' },
    refusalMayMean: 'something else: what it says to a dead key is not known for sure',
    tells: { name: 'name', balance: '{totalCreditsBalanceUsd} USD', kind: 'planInfo.planName' },
    accepted: {
      name: 'Example',
      monthlyCreditsBalanceUsd: 1,
      additionalCreditsBalanceUsd: 0,
      totalCreditsBalanceUsd: 1,
      rateLimit: 25,
      planInfo: { planName: 'Free' },
      projectId: 'p1',
    },
    refused: { detail: 'Invalid API key' },
    source: 'https://docs.browser-use.com/cloud/api-v3/billing/get-account-billing',
  },
  sources: ['{docs}', '{check}', 'length: {observed}'],
});
