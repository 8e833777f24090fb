import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Qualaroo',
  site: 'https://qualaroo.com',
  keys: {
    'api-credentials': {
      name: 'Qualaroo API credentials',
      pattern: /[0-9A-Za-z]{62}==|[0-9A-Za-z]{63}=|[0-9A-Za-z]{64}/,
      shape: ['<alnum:62>==', '<alnum:64>'],
      context: { words: ['qualaroo'], within: 80 },
      env: ['QUALAROO_API_KEY', 'QUALAROO_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can read the answers to your surveys.',
    },
  },
  rotate: {
    docs: 'https://help.qualaroo.com/hc/en-us/articles/201969438-The-REST-Reporting-API',
    make: 'make a new key in your account',
    end: 'delete the old key there',
  },
  check: {
    url: 'https://api.qualaroo.com/api/v1/nudges?limit=1',
    auth: { header: 'Authorization', value: 'Basic {key}' },
    active: { '0.name': 'string', '0.canonical_name': 'string', '0.kind': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: [{ id: 1, site_id: 1, name: 'Example', canonical_name: 'example', kind: 'nudge', active: true }],
    refused: '',
    source:
      'https://github.com/airbytehq/airbyte/blob/HEAD/airbyte-integrations/connectors/source-qualaroo/source_qualaroo/schemas/surveys.json',
  },
  sources: ['{docs}', 'format: {observed}'],
});
