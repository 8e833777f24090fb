import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Face++',
  site: 'https://www.faceplusplus.com',
  keys: {
    'api-secret': {
      name: 'Face++ API key or secret',
      severity: 'medium',
      // Both halves look the same.
      pattern: /[0-9A-Za-z_-]{32}/,
      shape: '<alnum:32>',
      context: { words: ['faceplusplus', 'facepp', 'face_plus_plus', 'megvii'], within: 80 },
      env: ['FACEPP_API_SECRET', 'FACEPLUSPLUS_API_SECRET', 'FACEPP_API_KEY', 'FACEPLUSPLUS_API_KEY'],
      // Above what 32 hex characters can reach.
      entropy: 4.01,
      confidence: 'medium',
      risk: 'Whoever has it and the other half can compare faces at your cost and read the sets of faces that you stored.',
      noCheck: 'key and secret look the same, and the account lives in China or elsewhere, each with a host of its own',
    },
  },
  rotate: {
    console: 'https://console.faceplusplus.com/app/apikey/list',
    docs: 'https://console.faceplusplus.com/documents/5671789',
    make: 'create a new API key at {console} (console.faceplusplus.com.cn in China)',
    put: 'put both halves where the old ones are used, outside git',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});
