import { defineProvider } from '../src/rulebook/define-provider.ts';

const parts = '<lownum:7>-<lownum:7>-<lownum:7>-<lownum:7>';
const env = ['HELICONE_API_KEY', 'HELICONE_AUTH', 'HELICONE_KEY'];

export default defineProvider({
  name: 'Helicone',
  site: 'https://www.helicone.ai',
  keys: {
    'api-key': {
      name: 'Helicone API key',
      pattern: /sk-helicone-(?:eu-)?(?:rl-|cp-)?[0-9a-z]{7}-[0-9a-z]{7}-[0-9a-z]{7}-[0-9a-z]{7}/,
      shape: [`sk-helicone-${parts}`, `sk-helicone-eu-${parts}`],
      env,
      risk: 'Whoever has it can read the logged prompts and answers of your organisation and call models on your credits.',
      nearMisses: ['sk-helicone-<lownum:28>', 'pk-helicone-<lownum:7>-<lownum:7>-<lownum:7>-<lownum:7>'],
    },
    'write-key': {
      name: 'Helicone write-only key',
      noCheck: 'it only writes',
      severity: 'medium',
      pattern: /pk-helicone-(?:eu-)?(?:rl-|cp-)?[0-9a-z]{7}-[0-9a-z]{7}-[0-9a-z]{7}-[0-9a-z]{7}/,
      shape: [`pk-helicone-${parts}`, `pk-helicone-eu-${parts}`],
      env,
      risk: 'Whoever has it can write requests into your logs and, through the gateway, call models on your credits.',
      nearMisses: ['pk-helicone-<hex:32>', 'sk-helicone-<lownum:7>-<lownum:7>-<lownum:7>-<lownum:7>'],
    },
    'proxy-key': {
      name: 'Helicone proxy key',
      noCheck: 'it works only with calls of a model, which are billed',
      // The last part is the id of the key.
      pattern:
        /[sp]k-helicone-proxy-[0-9a-z]{7}-[0-9a-z]{7}-[0-9a-z]{7}-[0-9a-z]{7}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: 'sk-helicone-proxy-<lownum:7>-<lownum:7>-<lownum:7>-<lownum:7>-<uuid>',
      env,
      risk: 'Whoever has it can call models with the provider key that you keep at Helicone.',
      nearMisses: 'sk-helicone-proxy-<uuid>',
    },
  },
  rotate: {
    console: 'https://us.helicone.ai/settings/api-keys',
    docs: 'https://docs.helicone.ai/helicone-headers/helicone-auth',
    make: 'generate a new key with the same permissions under Settings, API Keys at {console}, or for the EU at https://eu.helicone.ai',
    end: 'delete the old key there and look through the requests since the leak',
  },
  check: {
    keys: ['api-key'],
    method: 'POST',
    url: 'https://api.helicone.ai/v1/request/query',
    json: { filter: 'all', limit: 1 },
    readOnly: 'a query: reads one line of the log',
    active: { data: 'array', error: { is: null } },
    inactive: 401,
    refusalMayMean: 'that it is of the EU or of a server of your own, or something else: no document says',
    accepted: { data: [], error: null },
    refused: { error: 'Unauthorized' },
    source: 'https://docs.helicone.ai/rest/request/post-v1requestquery',
  },
  sources: ['{docs}', 'https://github.com/Helicone/helicone/tree/main/valhalla/jawn/src/managers/apiKeys'],
});
