import { defineProvider } from '../src/model/provider.ts';

/** A key for queries is refused like a dead one. */
const OR_ELSE = 'that it is a key for queries, or that the service takes nothing from this machine';

export default defineProvider({
  name: 'Azure AI Search',
  site: 'https://azure.microsoft.com/products/ai-services/ai-search',
  keys: [
    {
      id: 'api-key',
      name: 'Azure AI Search admin or query key',
      severity: 'high',
      // The mark AzSe stands 10 from the end.
      pattern: /[0-9A-Za-z]{42}AzSe[0-9A-Za-z]{6}/,
      env: ['AZURE_SEARCH_KEY', 'AZURE_SEARCH_API_KEY', 'AZURE_SEARCH_ADMIN_KEY', 'AZURE_AI_SEARCH_KEY'],
      entropy: 3.3,
      risk: 'Whoever has it with the name of the service can read its indexes; an admin key also changes and deletes them.',
      beside: { service: /([0-9a-z][0-9a-z-]{1,59})\.search\.windows\.net/ },
      examples: [
        'AZURE_SEARCH_KEY=<alnum:42>AzSe<alnum:6>',
        'curl "https://example.search.windows.net/indexes?api-version=2024-07-01" -H "api-key: <alnum:42>AzSe<alnum:6>"',
        '{"SearchServiceAdminApiKey": "<alnum:42>AzSe<alnum:6>"}',
      ],
      nearMisses: [
        'AZURE_SEARCH_KEY=<alnum:20>AzSe<alnum:6>',
        'id = "<alnum:52>"',
        'const AzSeClientForTheIndexes = 1',
      ],
    },
    {
      id: 'unmarked-key',
      name: 'Azure AI Search key (without mark)',
      severity: 'high',
      pattern: /[0-9A-Za-z]{52}|[0-9A-F]{32}/,
      context: {
        words: [
          'search.windows.net',
          'azure_search',
          'azureSearch',
          'azure-search',
          'SearchServiceAdminApiKey',
          'cognitive_search',
        ],
        within: 90,
      },
      env: ['AZURE_SEARCH_KEY', 'AZURE_SEARCH_API_KEY', 'AZURE_SEARCH_ADMIN_KEY', 'AZURE_AI_SEARCH_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it with the name of the service can read its indexes; an admin key also changes and deletes them.',
      beside: { service: /([0-9a-z][0-9a-z-]{1,59})\.search\.windows\.net/ },
      examples: [
        'AZURE_SEARCH_ADMIN_KEY=<HEX:32>',
        'azure_search:\n  endpoint: https://example.search.windows.net\n  key: <alnum:52>\n',
        '"SearchServiceAdminApiKey": "<HEX:32>"',
      ],
      nearMisses: [
        'AZURE_SEARCH_KEY=<hex:40>',
        'api-key: <HEX:32>',
        'https://example.search.windows.net/indexes/<alnum:30>',
      ],
    },
  ],
  rotate: {
    console: 'https://portal.azure.com',
    docs: 'https://learn.microsoft.com/en-us/azure/search/search-security-api-keys',
    steps: [
      'move clients to the secondary admin key under Settings > Keys of the search service, or make a new query key there',
      'put it in AZURE_SEARCH_KEY, outside git; a Microsoft Entra identity needs no key at all',
      'regenerate the leaked admin key, or delete the leaked query key, on the same page',
    ],
  },
  checks: [
    {
      url: 'https://{service}.search.windows.net/indexes?api-version=2024-07-01&$select=name',
      auth: { header: 'api-key' },
      answers: [
        {
          status: 200,
          json: { value: 'array' },
          text: '.search.windows.net/$metadata#indexes',
          is: 'active',
          kind: 'admin key',
        },
        {
          status: 403,
          is: 'inactive',
          mayMean: OR_ELSE,
        },
      ],
      refusalMayMean: OR_ELSE,
      replies: [
        {
          status: 200,
          body: { '@odata.context': 'https://example.search.windows.net/$metadata#indexes(name)', value: [] },
          is: 'active',
        },
        { status: 403, body: '', is: 'inactive' },
        { status: 429, body: '', is: 'unknown' },
      ],
      source: 'https://learn.microsoft.com/en-us/rest/api/searchservice/indexes/list',
    },
  ],
  sources: [
    'https://learn.microsoft.com/en-us/azure/search/search-security-api-keys',
    'https://learn.microsoft.com/en-us/purview/sit-defn-azure-cognitive-search-api-key',
  ],
});
