import { defineProvider } from '../src/rulebook/define-provider.ts';

const APP_ID =
  /(?:app(?:lication)?[_-]?id["']?\s{0,2}[:=]\s{0,2}["']?|(?:algoliasearch|SearchClient(?:Sync)?|SearchClient::create)\(["'])([0-9A-Z]{10})/;

export default defineProvider({
  name: 'Algolia',
  site: 'https://www.algolia.com',
  keys: {
    'admin-key': {
      name: 'Algolia admin or write API key',
      // All kinds look alike, the public search key that stands beside it too: the name says which it is.
      pattern:
        /(?:admin|write)[_-]?(?:api[_-]?)?key["'\])]{0,2}[ ]{0,3}(?:=>|[:=,])[ ]{0,3}["']?(?<secret>[0-9a-f]{32})/i,
      context: { words: ['algolia'], within: 80 },
      entropy: 3,
      confidence: 'medium',
      beside: { app: APP_ID },
      risk: 'Whoever has it can change or delete your indices, and with an admin key also make keys and change settings.',
      examples: [
        'ALGOLIA_APP_ID=<upnum:10>\nALGOLIA_ADMIN_KEY=<hex:32>\n',
        'ALGOLIA_WRITE_API_KEY="<hex:32>"',
        'algolia:\n  searchKey: <hex:8><hex:8><hex:8><hex:8>\n  adminApiKey: <hex:32>\n',
      ],
      nearMisses: [
        'ALGOLIA_SEARCH_KEY=<hex:32>\nALGOLIA_ADMIN_KEY=$ADMIN\n',
        'ADMIN_KEY=<hex:32>',
        'ALGOLIA_ADMIN_KEY=<hex:20>',
      ],
    },
    'api-key': {
      name: 'Algolia API key',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: {
        words: [
          'algolia_api',
          'algolia:',
          'algoliasearch(',
          'SearchClient(',
          'SearchClientSync(',
          'SearchClient::create(',
        ],
        within: 80,
      },
      env: ['ALGOLIA_API_KEY', 'ALGOLIA_SECRET'],
      entropy: 3,
      confidence: 'medium',
      beside: { app: APP_ID },
      risk: 'Whoever has it can do what its ACL allows: search only, or change and delete your indices, or make keys.',
      examples: [
        "const client = algoliasearch('<upnum:10>', '<hex:32>');",
        'client = SearchClientSync("<upnum:10>", "<hex:32>")',
        "$client = SearchClient::create('<upnum:10>', '<hex:32>');",
      ],
    },
    'search-key': {
      name: 'Algolia search-only API key',
      severity: 'low',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: {
        words: ['algolia_search_api', 'algolia_search_key', 'algolia_search_only', 'search_only_api', 'docsearch'],
        within: 80,
      },
      publicByDesign: true,
      env: ['ALGOLIA_SEARCH_KEY', 'ALGOLIA_SEARCH_API_KEY', 'ALGOLIA_SEARCH_ONLY_KEY'],
      entropy: 3,
      confidence: 'medium',
      beside: { app: APP_ID },
      risk: 'Whoever has it can search your indices and use up your quota, as every visitor of your site can.',
      examples: "docsearch({ container: '#search', appId: '<upnum:10>', apiKey: '<hex:32>' });",
      rotate: {
        console: 'https://dashboard.algolia.com/account/api-keys',
        docs: 'https://www.algolia.com/doc/guides/security/api-keys/',
        steps: [
          'leave it if it is search-only and stands in code for browsers: that is where it belongs',
          'check its ACL with GET /1/keys/KEY: if it allows more than search, delete it and make a narrower one',
        ],
      },
    },
  },
  rotate: {
    console: 'https://dashboard.algolia.com/account/api-keys',
    docs: 'https://www.algolia.com/doc/guides/security/api-keys/',
    make: 'create a new key with only the ACL it needs at {console}; the admin key can only be rotated as a whole',
    end: 'delete the old key there; for the admin key select Rotate, which ends the old one',
    after: 'secured keys that were made from a deleted key stop working: make them again',
  },
  check: {
    url: 'https://{app}-dsn.algolia.net/1/keys/{key}',
    auth: { header: 'X-Algolia-API-Key' },
    headers: { 'x-algolia-application-id': '{app}' },
    active: { value: 'string', acl: 'array', createdAt: 'number' },
    inactive: { status: 403, json: { message: { is: 'Invalid Application-ID or API key' } } },
    tells: { scopes: 'acl', name: 'description', limits: 'maxQueriesPerIPPerHour' },
    accepted: { value: 'made-up', createdAt: 1, acl: ['search'], validity: 0, description: 'site' },
    refused: { message: 'Invalid Application-ID or API key', status: 403 },
    unclear: { 404: { message: 'Key does not exist', status: 404 } },
    tooMany: { message: 'Too Many Requests', status: 429 },
    source: 'https://www.algolia.com/doc/rest-api/search/get-api-key',
  },
  sources: ['{docs}', 'https://www.algolia.com/doc/rest-api/search/', 'format: {observed}'],
});
