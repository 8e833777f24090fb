import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Azure Event Grid',
  site: 'https://azure.microsoft.com',
  keys: {
    'topic-key': {
      name: 'Azure Event Grid topic access key',
      severity: 'medium',
      // 32 bytes in base64; newer ones have Microsoft's identifiable form with the mark AZEG.
      pattern: /[0-9A-Za-z]{52}JQQJ9[0-9A-Z][0-9A-Za-z][A-L][0-9A-Za-z]{16}AZEG[0-9A-Za-z]{4}|[0-9A-Za-z+/]{43}=/,
      shape: ['<alnum:42><digit:1>=', '<alnum:52>JQQJ99BAAC<upnum:5>XJ3w3AAABAZEG<alnum:4>'],
      context: {
        words: ['eventgrid.azure.net', 'aeg-sas-key', 'event_grid', 'eventGridKey', 'eventgrid_topic'],
        within: 120,
      },
      env: [
        'EVENT_GRID_TOPIC_KEY',
        'EVENTGRID_TOPIC_KEY',
        'AZURE_EVENT_GRID_KEY',
        'EVENT_GRID_ACCESS_KEY',
        'EVENTGRID_KEY',
      ],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can send false events to all that listen to the topic.',
    },
  },
  rotate: {
    console: 'https://portal.azure.com',
    docs: 'https://learn.microsoft.com/en-us/azure/event-grid/get-access-keys',
    make: 'move publishers to the other key of the topic, on its page Access keys, and regenerate the leaked one',
    put: 'put the new one where the old one is used, outside git',
    end: 'make sure that nothing sends with the old one any more',
  },
  noCheck: 'it only sends events',
  sources: ['{docs}', 'form: {observed}'],
});
