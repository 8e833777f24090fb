import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Azure Mixed Reality',
  site: 'https://azure.microsoft.com',
  retired: '2024-11, Microsoft closed Azure Spatial Anchors, and Azure Remote Rendering in 2025-09',
  keys: {
    'account-key': {
      name: 'Azure Spatial Anchors or Remote Rendering account key',
      severity: 'low',
      pattern: /[0-9A-Za-z+/]{43}=/,
      shape: '<b64:43>=',
      context: {
        words: ['spatialanchors', 'spatial_anchors', 'remoterendering', 'remote_rendering', 'mixedreality.azure.com'],
        within: 80,
      },
      env: ['SPATIAL_ANCHORS_ACCOUNT_KEY', 'REMOTE_RENDERING_ACCOUNT_KEY'],
      entropy: 4,
      confidence: 'medium',
      risk: 'Whoever has it can do nothing more with it, since the services are closed.',
    },
  },
  rotate: {
    docs: 'https://learn.microsoft.com/en-us/azure/spatial-anchors/',
    steps: [
      'nothing answers to the key any more: take it out of the code',
      'delete the account of the service in the Azure portal if it is still listed',
    ],
  },
  sources: ['{docs}', 'https://learn.microsoft.com/en-us/azure/remote-rendering/', 'format: {observed}'],
});
