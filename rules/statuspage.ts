import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Statuspage',
  site: 'https://www.atlassian.com/software/statuspage',
  keys: {
    'api-key': {
      name: 'Statuspage API key',
      // 64 hex characters, or a UUID in older accounts.
      pattern: /[0-9a-f]{64}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: ['<hex:64>', '<uuid>'],
      context: { words: ['statuspage', 'status_page_io'], within: 80 },
      env: ['STATUSPAGE_API_KEY', 'STATUSPAGE_TOKEN', 'STATUSPAGE_API_TOKEN', 'STATUS_PAGE_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can post incidents to your subscribers and change your status pages and their users.',
      nearMisses: 'STATUSPAGE_PAGE_ID=<lownum:12>',
    },
  },
  rotate: {
    console: 'https://manage.statuspage.io',
    docs: 'https://support.atlassian.com/statuspage/docs/create-and-manage-api-keys/',
    make: 'create a new API key in the user menu under API info',
    end: 'delete the old key there and look through the incidents since the leak',
  },
  check: {
    url: 'https://api.statuspage.io/v1/pages',
    auth: { header: 'Authorization', value: 'OAuth {key}' },
    active: { '0.id': 'string', '0.allow_page_subscribers': 'boolean', '0.time_zone': 'string' },
    inactive: { error: { is: 'Could not authenticate' } },
    tells: { organisation: '0.name' },
    accepted: [
      {
        id: 'p1',
        name: 'Example',
        subdomain: 'example',
        allow_page_subscribers: true,
        time_zone: 'UTC',
        hidden_from_search: false,
      },
    ],
    refused: { error: 'Could not authenticate' },
    unclear: { 200: [], 420: { error: 'Too many requests' } },
    source: 'https://developer.statuspage.io/#operation/getPages',
  },
  sources: ['https://developer.statuspage.io/', 'key shapes: {observed}'],
});
