import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Hybiscus',
  site: 'https://hybiscus.dev',
  keys: {
    'api-key': {
      name: 'Hybiscus API key',
      severity: 'low',
      pattern: /[0-9A-Za-z_-]{43}/,
      shape: '<alnum:41><digit:2>',
      context: { words: ['hybiscus'], within: 80 },
      env: ['HYBISCUS_API_KEY', 'HYBISCUS_KEY'],
      entropy: 3.9,
      confidence: 'medium',
      risk: 'Whoever has it can make reports on your plan and use up its quota.',
    },
  },
  rotate: {
    console: 'https://cloud.hybiscus.dev',
    docs: 'https://hybiscus.dev/docs/',
    make: 'create a new API key at {console}',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.hybiscus.dev/api/v1/get-remaining-quota',
    auth: { header: 'X-API-KEY' },
    active: { remaining_single_page_reports: 'number', remaining_multi_page_reports: 'number' },
    inactive: {
      status: [401, 403],
      mayMean: 'something else: what it says to a dead key is documented nowhere',
    },
    tells: { usage: '{remaining_single_page_reports} reports of a page left' },
    accepted: { remaining_single_page_reports: 95, remaining_multi_page_reports: 100 },
    refused: '',
    source: 'https://github.com/Timly-Software-AG/HybiscusPdfReportRubyGem',
  },
  sources: ['{docs}', 'length: {observed}'],
});
