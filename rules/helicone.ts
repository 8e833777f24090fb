import { defineProvider } from '../src/model/provider.ts';

const env = ['HELICONE_API_KEY', 'HELICONE_AUTH', 'HELICONE_KEY'];

export default defineProvider({
  name: 'Helicone',
  site: 'https://www.helicone.ai',
  keys: [
    {
      id: 'api-key',
      name: 'Helicone API key',
      severity: 'high',
      pattern: /sk-helicone-(?:eu-)?(?:rl-|cp-)?[0-9a-z]{7}-[0-9a-z]{7}-[0-9a-z]{7}-[0-9a-z]{7}/,
      env,
      risk: 'Whoever has it can read the logged prompts and answers of your organisation and call models on your credits.',
      examples: [
        'HELICONE_API_KEY=sk-helicone-<lownum:7>-<lownum:7>-<lownum:7>-<lownum:7>',
        '{"Helicone-Auth": "Bearer sk-helicone-eu-<lownum:7>-<lownum:7>-<lownum:7>-<lownum:7>"}',
        'curl https://api.helicone.ai/v1/request/query -H "Authorization: Bearer sk-helicone-<lownum:7>-<lownum:7>-<lownum:7>-<lownum:7>"',
      ],
      nearMisses: [
        'HELICONE_API_KEY=sk-helicone-your-key',
        'sk-helicone-<lownum:28>',
        'pk-helicone-<lownum:7>-<lownum:7>-<lownum:7>-<lownum:7>',
      ],
    },
    {
      id: 'write-key',
      name: 'Helicone write-only key',
      severity: 'medium',
      pattern: /pk-helicone-(?:eu-)?(?:rl-|cp-)?[0-9a-z]{7}-[0-9a-z]{7}-[0-9a-z]{7}-[0-9a-z]{7}/,
      env,
      risk: 'Whoever has it can write requests into your logs and, through the gateway, call models on your credits.',
      examples: [
        'HELICONE_API_KEY="pk-helicone-<lownum:7>-<lownum:7>-<lownum:7>-<lownum:7>"',
        "defaultHeaders: { 'Helicone-Auth': 'Bearer pk-helicone-<lownum:7>-<lownum:7>-<lownum:7>-<lownum:7>' }",
        'helicone:\n  api_key: pk-helicone-eu-<lownum:7>-<lownum:7>-<lownum:7>-<lownum:7>\n',
      ],
      nearMisses: [
        'HELICONE_API_KEY=pk-helicone-test-key',
        'pk-helicone-<hex:32>',
        'sk-helicone-<lownum:7>-<lownum:7>-<lownum:7>-<lownum:7>',
      ],
    },
    {
      id: 'proxy-key',
      name: 'Helicone proxy key',
      severity: 'high',
      // The last part is the id of the key.
      pattern:
        /[sp]k-helicone-proxy-[0-9a-z]{7}-[0-9a-z]{7}-[0-9a-z]{7}-[0-9a-z]{7}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      env,
      risk: 'Whoever has it can call models with the provider key that you keep at Helicone.',
      examples: [
        'OPENAI_API_KEY=sk-helicone-proxy-<lownum:7>-<lownum:7>-<lownum:7>-<lownum:7>-<uuid>',
        'client = OpenAI(base_url="https://oai.helicone.ai/v1", api_key="sk-helicone-proxy-<lownum:7>-<lownum:7>-<lownum:7>-<lownum:7>-<uuid>")',
        '{"heliconeProxyKey": "sk-helicone-proxy-<lownum:7>-<lownum:7>-<lownum:7>-<lownum:7>-<uuid>"}',
      ],
      nearMisses: [
        'sk-helicone-proxy-<uuid>',
        'if (token.includes("sk-helicone-proxy-")) return "bearerProxy";',
        'sk-helicone-proxy-your-key-goes-here',
      ],
    },
  ],
  rotate: {
    console: 'https://us.helicone.ai/settings/api-keys',
    docs: 'https://docs.helicone.ai/helicone-headers/helicone-auth',
    steps: [
      'generate a new key with the same permissions under Settings, API Keys at https://us.helicone.ai/settings/api-keys, or for the EU at https://eu.helicone.ai',
      'put it in HELICONE_API_KEY, outside git',
      'delete the old key there and look through the requests since the leak',
    ],
  },
  checks: [
    {
      keys: ['api-key'],
      method: 'POST',
      url: 'https://api.helicone.ai/v1/request/query',
      auth: 'bearer',
      json: { filter: 'all', limit: 1 },
      readOnly: 'a query: reads one line of the log',
      answers: [
        { status: 200, json: { data: 'array', error: { is: null } }, is: 'active' },
        { status: 401, is: 'inactive' },
      ],
      refusalMayMean: 'that it is of the EU or of a server of your own, or something else: no document says',
      replies: [
        { status: 200, body: { data: [], error: null }, is: 'active' },
        { status: 401, body: { error: 'Unauthorized' }, is: 'inactive' },
        { status: 429, body: '', is: 'unknown' },
      ],
      source: 'https://docs.helicone.ai/rest/request/post-v1requestquery',
    },
  ],
  sources: [
    'https://docs.helicone.ai/helicone-headers/helicone-auth',
    'https://github.com/Helicone/helicone/tree/main/valhalla/jawn/src/managers/apiKeys',
  ],
});
