import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'CARTO',
  site: 'https://carto.com',
  noCheck: 'which calls it may make is said by its grants alone',
  keys: {
    'api-token': {
      name: 'CARTO API access token',
      severity: 'medium',
      // Its payload begins with the account: {"a":"ac_…
      pattern: /eyJhbGciOiJIUzI1NiJ9\.eyJhIjoiYWNf[0-9A-Za-z_-]{20,120}\.[0-9A-Za-z_-]{43}/,
      shape: 'eyJhbGciOiJIUzI1NiJ9.eyJhIjoiYWNf<alnum:20-120>.<b64u:43>',
      env: ['CARTO_API_TOKEN', 'CARTO_ACCESS_TOKEN', 'CARTO_TOKEN', 'CARTO_API_ACCESS_TOKEN'],
      risk: 'Whoever has it can, within its grants, read the maps and tables and query on your warehouse.',
      nearMisses: 'eyJhbGciOiJIUzI1NiJ9.eyJhIjoiYWNf<alnum:30>',
    },
  },
  rotate: {
    console: 'https://app.carto.com/developers/credentials',
    docs: 'https://docs.carto.com/carto-user-manual/developers/managing-credentials/api-access-tokens',
    make: 'create a new API access token at {console}, with only the grants, and for web pages the referers, that it needs',
    end: 'delete the old token there',
  },
  sources: ['{docs}', 'form: {observed}'],
});
