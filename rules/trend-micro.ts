import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Trend Micro Cloud One',
  site: 'https://www.trendmicro.com',
  keys: {
    'api-key': {
      name: 'Trend Micro Cloud One API key',
      severity: 'critical',
      pattern: /tmc1[0-9A-Za-z]{23,28}:[0-9A-Za-z]{60,70}/,
      shape: 'tmc1<alnum:23>:<alnum:66>',
      env: ['CLOUD_ONE_API_KEY', 'CLOUDONE_API_KEY', 'C1_API_KEY'],
      entropy: 4,
      risk: 'Whoever has it can read and change what protects your machines, as far as its role goes.',
      nearMisses: 'tmc1<alnum:12>:<alnum:40>',
    },
  },
  rotate: {
    console: 'https://cloudone.trendmicro.com',
    docs: 'https://cloudone.trendmicro.com/docs/account-and-user-management/c1-api-key/',
    make: 'create a new API key under User Management, API Keys, with the least role that does',
    shownOnce: true,
    end: 'delete the old key there and look through the audit log since the leak',
  },
  noCheck: 'its documents do not show what a good key is told about itself, and each region knows only its own keys',
  sources: ['{docs}', 'lengths: {observed}'],
});
