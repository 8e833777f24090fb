import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Databox',
  site: 'https://databox.com',
  noCheck: 'no page that was read shows what its reading calls, ping and lastpushes, answer to a good token',
  keys: {
    token: {
      name: 'Databox push token',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{20,36}/,
      shape: '<alnum:20-36>',
      context: {
        words: [
          'push.databox.com',
          'databox_token',
          'databox_push',
          'databox_api',
          'databox_key',
          'databox token',
          'databox key',
          'databox access',
          'new Databox(',
        ],
        within: 60,
      },
      env: ['DATABOX_TOKEN', 'DATABOX_PUSH_TOKEN', 'DATABOX_API_KEY'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it can send false numbers to your dashboards.',
      nearMisses: 'Microsoft.DataBox: DataBoxJobCreationParameters',
    },
  },
  rotate: {
    docs: 'https://developers.databox.com/docs',
    make: 'create a new token: open the data source in Databox and generate another, or add a new source',
    end: 'remove the old source, and the data that is not yours',
  },
  sources: ['{docs}', 'format: {observed}'],
});
