import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'DryRun Security',
  site: 'https://www.dryrun.security',
  keys: {
    'api-key': {
      name: 'DryRun Security API key',
      pattern: /dryrunsec_[0-9A-Za-z]{32}/,
      shape: 'dryrunsec_<alnum:32>',
      env: ['DRYRUNSEC_API_KEY', 'DRYRUN_SECURITY_API_KEY', 'DRYRUN_SECURITY_TOKEN'],
      risk: 'Whoever has it can read the weaknesses that were found in the code of your organisation, and change its policies.',
      nearMisses: 'dryrunsec_<hex:8>',
    },
  },
  rotate: {
    docs: 'https://docs.dryrun.security/',
    make: 'generate a new key in the portal, in the settings under Access Keys',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://simple-api.dryrun.security/v1/accounts',
    active: '"account_id"',
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    inactive: 401,
    accepted: [{ account_id: 'a1', name: 'example' }],
    refused: { error: 'Unauthorized' },
    source: 'https://simple-api.dryrun.security/api-docs/index.html',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
