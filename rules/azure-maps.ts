import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Azure Maps',
  site: 'https://azure.microsoft.com',
  keys: {
    'shared-key': {
      name: 'Azure Maps shared key',
      severity: 'medium',
      // 43 characters, or the newer 84 with a mark of Azure Maps inside.
      pattern: /[0-9A-Za-z]{70,76}AZMP[0-9A-Za-z]{4,10}|[0-9A-Za-z_-]{43}/,
      shape: ['<alnum:76>AZMP<alnum:4>', '<alnum:43>'],
      context: { words: ['atlas.microsoft.com', 'azure_maps', 'azuremaps', 'azure-maps'], within: 100 },
      env: ['AZURE_MAPS_KEY', 'AZURE_MAPS_SUBSCRIPTION_KEY', 'AZURE_MAPS_API_KEY', 'AZUREMAPS_KEY'],
      entropy: 4,
      confidence: 'medium',
      noCheck: 'every call that takes it is a billed transaction',
      risk: 'Whoever has it can use the maps at your cost.',
      examples: 'https://atlas.microsoft.com/map/tile?api-version=2.1&subscription-key=<alnum:43>',
    },
  },
  rotate: {
    console: 'https://portal.azure.com',
    docs: 'https://learn.microsoft.com/en-us/azure/azure-maps/how-to-manage-authentication',
    make: 'move clients to the secondary key of the same account (page Authentication of the Maps account)',
    put: 'put it where the old one is used, or sign in with Microsoft Entra ID there, which needs no key',
    end: 'regenerate the primary key there: the old one ends',
  },
  sources: ['{docs}', 'lengths: {observed}'],
});
