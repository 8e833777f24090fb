import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'bunny.net',
  site: 'https://bunny.net',
  keys: {
    'account-api-key': {
      name: 'bunny.net account API key',
      severity: 'critical',
      // Two UUIDs without anything between them.
      pattern:
        /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{20}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<hex:8>-<hex:4>-<hex:4>-<hex:4>-<hex:20>-<hex:4>-<hex:4>-<hex:4>-<hex:12>',
      context: { words: ['bunny', 'b-cdn.net', 'accesskey'], within: 80 },
      env: ['BUNNY_API_KEY', 'BUNNY_ACCOUNT_API_KEY', 'BUNNYNET_API_KEY'],
      risk: 'Whoever has it can change and delete pull zones, storage zones and DNS of the account.',
    },
    'zone-password': {
      name: 'bunny.net storage zone password or Stream library key',
      // The groups of a UUID in another order.
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}/,
      shape: '<hex:8>-<hex:4>-<hex:4>-<hex:12>-<hex:4>-<hex:4>',
      context: { words: ['bunny', 'b-cdn.net', 'accesskey'], within: 80 },
      env: ['BUNNY_STORAGE_PASSWORD', 'BUNNY_STORAGE_API_KEY', 'BUNNY_STREAM_API_KEY', 'BUNNY_STORAGE_ACCESS_KEY'],
      noCheck: 'it opens one zone or library, whose name need not stand near',
      risk: 'Whoever has it can read, change and delete the files of the storage zone, or the videos of the library.',
      examples:
        'curl -H "AccessKey: <hex:8>-<hex:4>-<hex:4>-<hex:12>-<hex:4>-<hex:4>" https://storage.bunnycdn.com/demo/',
    },
  },
  rotate: {
    console: 'https://dash.bunny.net/account/api-key',
    docs: 'https://docs.bunny.net/reference/bunnynet-api-overview',
    make: 'reset the API key at {console}, the password of a storage zone on its page FTP & API Access, the key of a library under API: the old one ends',
    put: 'put the new one where the old one is used, outside git',
  },
  check: {
    keys: ['account-api-key'],
    url: 'https://api.bunny.net/pullzone?page=1&perPage=5',
    auth: { header: 'AccessKey' },
    active: { 'Items.0.Hostnames': 'array', CurrentPage: 'number', HasMoreItems: 'boolean' },
    inactive: 401,
    accepted: { Items: [{ Id: 1, Name: 'demo', Hostnames: [] }], CurrentPage: 1, TotalItems: 1, HasMoreItems: false },
    refused: { Message: 'Authorization has been denied for this request.' },
    source: 'https://docs.bunny.net/reference/pullzonepublic_index',
  },
  sources: ['{docs}', '{check}', 'formats: {observed}'],
});
