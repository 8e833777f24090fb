import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Autodesk',
  site: 'https://aps.autodesk.com',
  keys: {
    'client-secret': {
      name: 'Autodesk client secret',
      pattern: /[0-9A-Za-z]{64}|[0-9A-Za-z]{16}/,
      shape: ['<alnum:16>', '<alnum:64>'],
      context: { words: ['autodesk_client', 'autodesk_secret', 'aps_client', 'forge_client'], within: 60 },
      env: ['APS_CLIENT_SECRET', 'AUTODESK_CLIENT_SECRET'],
      entropy: 3,
      confidence: 'medium',
      pair: { key: 'client-id' },
      risk: 'Whoever has it and the client id can use the design APIs at your cost and read the files of your app.',
    },
    'client-id': {
      name: 'Autodesk client id',
      severity: 'low',
      role: 'id',
      pattern: /[0-9A-Za-z]{48}|[0-9A-Za-z]{32}/,
      shape: ['<alnum:32>', '<alnum:48>'],
      context: { words: ['autodesk_client', 'aps_client', 'forge_client'], within: 60 },
      env: ['APS_CLIENT_ID', 'AUTODESK_CLIENT_ID'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it knows which app is meant; without its secret it opens nothing.',
    },
  },
  rotate: {
    console: 'https://aps.autodesk.com/myapps/',
    docs: 'https://aps.autodesk.com/en/docs/oauth/v2/developers_guide/overview/',
    make: 'open the app at {console} and regenerate its client secret',
    put: 'put the new one where the old one is used, outside git: the old one ends at once',
  },
  check: {
    strategy: 'oauth-client-credentials',
    keys: ['client-secret'],
    url: 'https://developer.api.autodesk.com/authentication/v2/token',
    client: 'basic',
    form: { scope: 'data:read' },
    source: 'https://aps.autodesk.com/en/docs/oauth/v2/reference/http/gettoken-POST/',
  },
  sources: ['{docs}', '{check}', 'format: {observed}'],
});
