import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Censys',
  site: 'https://censys.com',
  keys: [
    {
      id: 'personal-access-token',
      name: 'Censys personal access token',
      severity: 'high',
      pattern: /censys_[0-9A-Za-z]{6,16}_[0-9A-Za-z]{20,64}/,
      env: ['CENSYS_API_TOKEN', 'CENSYS_PAT', 'CENSYS_PERSONAL_ACCESS_TOKEN', 'CENSYS_API_KEY'],
      entropy: 3.6,
      confidence: 'medium',
      risk: 'Whoever has it can search the Censys Platform on the credits of your organization and read its collections.',
      examples: [
        'CENSYS_API_TOKEN=censys_<alnum:6><digit:2>_<alnum:30><digit:2>',
        'curl -H "Authorization: Bearer censys_<alnum:8>_<alnum:30><digit:2>" https://api.platform.censys.io/v3/global/asset/host/192.0.2.1',
        "sdk = SDK(personal_access_token='censys_<alnum:8>_<alnum:30><digit:2>')",
      ],
      nearMisses: [
        'CENSYS_API_TOKEN=censys_xxx_yyy',
        'def censys_search_hosts_by_certificate():',
        'censys_<alnum:8>-<alnum:32>',
        'CENSYS_ORGANIZATION_ID=<uuid>',
      ],
    },
    {
      id: 'search-secret',
      name: 'Censys Search API secret',
      severity: 'medium',
      // Retired: legacy Search closed at the end of 2025, and these keys with it.
      pattern: /[0-9A-Za-z]{32}/,
      context: {
        words: ['censys_secret', 'censys_api_secret', 'censysSecret', 'censysApiSecret', 'censys:'],
        within: 80,
      },
      env: ['CENSYS_API_SECRET', 'CENSYS_SECRET'],
      entropy: 3.8,
      pair: { key: 'search-id' },
      confidence: 'medium',
      risk: 'Whoever has it with the API id could search on your quota while legacy Search was open.',
      examples: [
        'CENSYS_API_SECRET=<alnum:32>',
        "h = CensysHosts(censys_secret='<alnum:30><digit:2>')",
        '{"censysApiSecret": "<alnum:32>"}',
      ],
      nearMisses: ['api_secret = "<alnum:32>"', 'CENSYS_API_SECRET=<alnum:24>', 'censys_secret_hash = <hex:64>'],
    },
    {
      id: 'search-id',
      name: 'Censys Search API id',
      severity: 'low',
      role: 'id',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      context: { words: ['censys_id', 'censys_uid', 'censysId', 'censysApiId', 'censys:'], within: 60 },
      env: ['CENSYS_API_ID', 'CENSYS_ID'],
      confidence: 'medium',
      risk: 'Whoever has it knows the name of an account of the retired Search API, no more.',
      examples: ['CENSYS_API_ID=<uuid>', '{"censysApiId": "<uuid>"}', "c = CensysHosts(censys_id='<uuid>')"],
      nearMisses: ['CENSYS_API_ID=<hex:32>', 'request_id: <uuid>', 'censys = "<uuid>"'],
    },
    {
      id: 'asm-key',
      name: 'Censys Attack Surface Management API key',
      severity: 'high',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      context: { words: ['censys_asm', 'censysAsm', 'AsmClient', 'censys asm', 'censys-api-key'], within: 60 },
      env: ['CENSYS_ASM_API_KEY', 'CENSYS_ASM_KEY'],
      confidence: 'medium',
      risk: 'Whoever has it can read the assets, seeds and risks that Censys found at your organization, and change the seeds.',
      examples: [
        'CENSYS_ASM_API_KEY=<uuid>',
        "client = AsmClient('<uuid>')",
        'curl -H "Censys-Api-Key: <uuid>" https://app.censys.io/api/v1/assets/hosts',
      ],
      nearMisses: ['ASM_API_KEY=<uuid>', 'CENSYS_ASM_API_KEY=<hex:32>', 'workspace: <uuid> # seen with censys'],
    },
  ],
  rotate: {
    console: 'https://accounts.censys.io/settings/personal-access-tokens',
    docs: 'https://docs.censys.com/reference/get-started',
    steps: [
      'create a new token at https://accounts.censys.io/settings/personal-access-tokens; an ASM key under Integrations at https://app.censys.io',
      'put it where the old one is used, outside git; where that was a Search id and secret, move to the Platform API',
      'delete the old key there',
    ],
  },
  // No check: a call of the Platform API costs credits, and the Search API is closed.
  sources: [
    'https://docs.censys.com/reference/get-started',
    'https://docs.censys.com/docs/platform-api-transition-guide',
    'https://github.com/censys/censys-python',
    'form of the tokens: observed in public code, not documented',
  ],
});
