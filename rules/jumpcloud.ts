import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'JumpCloud',
  site: 'https://jumpcloud.com',
  keys: {
    'api-key': {
      name: 'JumpCloud API key',
      severity: 'critical',
      pattern: /[0-9A-Za-z]{40}/,
      shape: '<alnum:40>',
      context: { words: ['jumpcloud', 'Connect-JCOnline', 'JCAPIKey'], within: 80 },
      env: ['JUMPCLOUD_API_KEY', 'JC_API_KEY', 'JUMPCLOUD_APIKEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can manage the users, devices and commands of your directory, as the administrator whose key it is.',
    },
    'new-api-key': {
      name: 'JumpCloud API key (newer form)',
      severity: 'critical',
      // The length after the beginning is documented nowhere: 32 and 36 are seen.
      pattern: /jca_[0-9A-Za-z]{32,44}/,
      shape: 'jca_<alnum:32-36>',
      context: { words: ['jumpcloud', 'Connect-JCOnline', 'JCAPIKey'] },
      env: ['JUMPCLOUD_API_KEY', 'JC_API_KEY', 'JUMPCLOUD_APIKEY'],
      entropy: 3,
      risk: 'Whoever has it can manage the users, devices and commands of your directory, as the administrator whose key it is.',
      nearMisses: 'JCA_KEY_ALGORITHM_RSA',
    },
  },
  rotate: {
    console: 'https://console.jumpcloud.com',
    docs: 'https://docs.jumpcloud.com/api/1.0/index.html#section/API-Key',
    make: 'generate a new key under My API Key of your administrator account at {console}: the old key stops working at once',
    put: 'put it in JUMPCLOUD_API_KEY, outside git, wherever the old one was used',
    end: 'look through Directory Insights for what the old key did since the leak',
  },
  check: {
    url: 'https://console.jumpcloud.com/api/systemusers?limit=1&fields=username',
    auth: { header: 'x-api-key' },
    active: { totalCount: 'number', 'results.0._id': 'string' },
    inactive: 401,
    elsewhere: 'the data centres in Europe (console.eu.jumpcloud.com) and India',
    accepted: { totalCount: 3, results: [{ _id: 'a1', username: 'example' }] },
    refused: { message: 'Unauthorized' },
    unclear: { 200: { totalCount: 0, results: [] } },
    source: 'https://docs.jumpcloud.com/api/1.0/index.html#operation/systemusers_list',
  },
  sources: [
    'https://docs.jumpcloud.com/api/1.0/index.html',
    'https://github.com/NangoHQ/nango/pull/4470 (the newer form)',
    'key shapes: {observed}',
  ],
});
