import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'AI/ML API',
  site: 'https://aimlapi.com',
  keys: [
    {
      id: 'api-key',
      name: 'AI/ML API key',
      severity: 'high',
      // A version-4 UUID without dashes: the 13th and the 17th character are bound, which leaves 2 % of other hashes.
      pattern: /[0-9a-f]{12}4[0-9a-f]{3}[89ab][0-9a-f]{15}/,
      context: { words: ['aimlapi', 'aiml_api', 'aiml-api', 'api.aimlapi.com'], within: 100 },
      env: ['AIMLAPI_API_KEY', 'AIMLAPI_KEY', 'AIML_API_KEY'],
      entropy: 2.8,
      risk: 'Whoever has it can call every model that the key is allowed to on your balance.',
      examples: [
        'AIMLAPI_API_KEY=<uuid4hex>',
        '{"base_url": "https://api.aimlapi.com/v1", "api_key": "<uuid4hex>"}',
        'client = OpenAI(api_key="<uuid4hex>", base_url="https://api.aimlapi.com/v1")',
        "process.env.AIML_API_KEY = '<uuid4hex>';",
      ],
      nearMisses: [
        'https://cdn.shop.io/files/<uuid4hex>.png',
        'AIMLAPI_API_KEY=<alnum:20>',
        'AIML_API_KEY=<YOUR_AIMLAPI_KEY>',
      ],
    },
    {
      id: 'management-key',
      name: 'AI/ML API management key',
      severity: 'critical',
      // Its shape is not published; that of API keys is assumed and its own variable must stand near.
      pattern: /[0-9a-f]{32}/,
      context: { words: ['aimlapi_management', 'aiml_management', 'aiml_api_management', 'aimlapi_mgmt'], within: 60 },
      env: ['AIMLAPI_MANAGEMENT_KEY'],
      entropy: 2.8,
      risk: 'Whoever has it can create, change and delete the API keys of your account.',
      examples: [
        'AIMLAPI_MANAGEMENT_KEY=<uuid4hex>',
        '{"aimlapiManagementKey": "<uuid4hex>"}',
        'export AIML_API_MANAGEMENT_KEY="<hex:32>"',
      ],
      nearMisses: [
        'AIMLAPI_MANAGEMENT_KEY=YOUR_AIMLAPI_MANAGEMENT_KEY',
        'MANAGEMENT_KEY=<uuid4hex>',
        'AIMLAPI_MANAGEMENT_KEY_PREFIX=<hex:8>',
      ],
      rotate: {
        console: 'https://aimlapi.com/app/keys/',
        docs: 'https://docs.aimlapi.com/api-references/service-endpoints/api-key-management',
        steps: [
          'create a new management key in the Management Keys tab at https://aimlapi.com/app/keys/; it is shown only once',
          'put it in AIMLAPI_MANAGEMENT_KEY, outside git',
          'delete the old one in the same tab',
          'look through the API Keys tab for keys that were not made by you, and delete them',
        ],
      },
    },
  ],
  rotate: {
    console: 'https://aimlapi.com/app/keys/',
    docs: 'https://docs.aimlapi.com/quickstart/setting-up',
    steps: [
      'create a new key at https://aimlapi.com/app/keys/, with a spending limit and only the endpoints it needs; it is shown only once',
      'put it in AIMLAPI_API_KEY, outside git',
      'delete the old key there, or with a management key through DELETE /v1/keys/{first 8 characters}',
      'look at the usage of the old key for spend that was not yours',
    ],
  },
  sources: [
    'https://docs.aimlapi.com/api-references/service-endpoints/api-key-management',
    'key shape: from the sample value in the documents',
  ],
});
