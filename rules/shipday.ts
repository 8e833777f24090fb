import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Shipday',
  site: 'https://www.shipday.com',
  keys: {
    'api-key': {
      name: 'Shipday API key',
      pattern: /[0-9A-Za-z.]{11}[0-9A-Za-z]{20}/,
      shape: '<alnum:10>.<alnum:20>',
      context: { words: ['shipday'], within: 80 },
      env: ['SHIPDAY_API_KEY', 'SHIPDAY_KEY', 'SHIPDAY_TOKEN'],
      entropy: 3.6,
      confidence: 'medium',
      risk: 'Whoever has it can read and change your deliveries, with the addresses of your customers.',
    },
  },
  rotate: {
    console: 'https://dispatch.shipday.com/dashboard/connections',
    docs: 'https://docs.shipday.com/reference/authentication',
    make: 'generate a new API key in My account, Integrations, of the dispatch dashboard',
    end: 'make sure that the old key answers no more',
  },
  check: {
    url: 'https://api.shipday.com/carriers',
    auth: { header: 'Authorization', value: 'Basic {key}' },
    active: { '0.id': 'number', '0.isOnShift': 'boolean', '0.isActive': 'boolean' },
    inactive: 401,
    refusalMayMean: 'something else: what it says to a dead key is documented nowhere',
    accepted: [
      { id: 1, personalId: 2, name: 'Ada', codeName: 'ada', companyId: 3, areaId: 4, isOnShift: false, isActive: true },
    ],
    refused: '',
    source: 'https://glama.ai/mcp/connectors/io.usefulapi/shipday/tools/shipday_list_carriers',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
