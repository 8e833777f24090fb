import { defineProvider } from '../src/rulebook/define-provider.ts';

/** A key for queries is refused like a dead one. */
const OR_ELSE = 'that it is a key for queries, or that the service takes nothing from this machine';

export default defineProvider({
  name: 'Azure AI Search',
  site: 'https://azure.microsoft.com/products/ai-services/ai-search',
  keys: {
    'api-key': {
      name: 'Azure AI Search admin or query key',
      // The mark AzSe stands 10 from the end.
      pattern: /[0-9A-Za-z]{42}AzSe[0-9A-Za-z]{6}/,
      shape: '<alnum:42>AzSe<alnum:6>',
      env: ['AZURE_SEARCH_KEY', 'AZURE_SEARCH_API_KEY', 'AZURE_SEARCH_ADMIN_KEY', 'AZURE_AI_SEARCH_KEY'],
      entropy: 3.3,
      risk: 'Whoever has it with the name of the service can read its indexes; an admin key also changes and deletes them.',
      beside: { service: /([0-9a-z][0-9a-z-]{1,59})\.search\.windows\.net/ },
      examples:
        'curl "https://example.search.windows.net/indexes?api-version=2024-07-01" -H "api-key: <alnum:42>AzSe<alnum:6>"',
      nearMisses: ['id = "<alnum:52>"', 'const AzSeClientForTheIndexes = 1'],
    },
    'unmarked-key': {
      name: 'Azure AI Search key (without mark)',
      pattern: /[0-9A-Za-z]{52}|[0-9A-F]{32}/,
      shape: ['<HEX:32>', '<alnum:52>'],
      context: {
        words: ['search.windows.net', 'azure_search', 'SearchServiceAdminApiKey', 'cognitive_search'],
        within: 90,
      },
      env: ['AZURE_SEARCH_KEY', 'AZURE_SEARCH_API_KEY', 'AZURE_SEARCH_ADMIN_KEY', 'AZURE_AI_SEARCH_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it with the name of the service can read its indexes; an admin key also changes and deletes them.',
      beside: { service: /([0-9a-z][0-9a-z-]{1,59})\.search\.windows\.net/ },
      examples: 'azure_search:\n  endpoint: https://example.search.windows.net\n  key: <alnum:52>\n',
      nearMisses: 'https://example.search.windows.net/indexes/<alnum:30>',
    },
  },
  rotate: {
    console: 'https://portal.azure.com',
    docs: 'https://learn.microsoft.com/en-us/azure/search/search-security-api-keys',
    make: 'move clients to the secondary admin key under Settings > Keys of the search service, or make a new query key there',
    put: 'put it in AZURE_SEARCH_KEY, outside git; a Microsoft Entra identity needs no key at all',
    end: 'regenerate the leaked admin key, or delete the leaked query key, on the same page',
  },
  check: {
    url: 'https://{service}.search.windows.net/indexes?api-version=2024-07-01&$select=name',
    auth: { header: 'api-key' },
    active: { status: 200, json: { value: 'array' }, text: '.search.windows.net/$metadata#indexes', kind: 'admin key' },
    inactive: { status: 403, mayMean: OR_ELSE },
    refusalMayMean: OR_ELSE,
    accepted: { '@odata.context': 'https://example.search.windows.net/$metadata#indexes(name)', value: [] },
    refused: '',
    source: 'https://learn.microsoft.com/en-us/rest/api/searchservice/indexes/list',
  },
  sources: ['{docs}', 'https://learn.microsoft.com/en-us/purview/sit-defn-azure-cognitive-search-api-key'],
});
