import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Canva',
  site: 'https://www.canva.com',
  keys: {
    'client-secret': {
      name: 'Canva Connect client secret',
      pattern: /cnvca[0-9A-Za-z_-]{51}/,
      shape: 'cnvca<b64u:50><alnum:1>',
      pair: { key: 'client-id' },
      env: ['CANVA_CLIENT_SECRET', 'CANVA_SECRET'],
      entropy: 3.5,
      risk: 'Whoever has it with the client id can act as your integration and turn codes of its users into access to their designs.',
      examples: [
        '{"clientId": "OC-<alnum:10>", "clientSecret": "cnvca<b64u:50><alnum:1>"}',
        "canva:\n  client_secret: 'cnvca<b64u:50><alnum:1>'\n",
      ],
      nearMisses: 'data:image/png;base64,<alnum:30>cnvca<alnum:51>',
    },
    'client-id': {
      name: 'Canva Connect client id',
      severity: 'low',
      role: 'id',
      pattern: /OC-[0-9A-Za-z_-]{8,16}/,
      context: { words: ['canva', 'cnvca'] },
      env: ['CANVA_CLIENT_ID'],
      confidence: 'medium',
      risk: 'Whoever has it can name your integration; it opens nothing without the secret.',
      examples: [
        'CANVA_CLIENT_ID=OC-<alnum:11><digit:1>',
        '{"canva": {"clientId": "OC-<alnum:9><digit:1>"}}',
        "const canvaClientId = 'OC-<alnum:13><digit:1>';",
      ],
      nearMisses: ['CANVA_CLIENT_ID=OC-', 'client_id: OC-<alnum:12>', 'canva OCR-<alnum:12>'],
    },
  },
  rotate: {
    console: 'https://www.canva.com/developers/integrations',
    docs: 'https://www.canva.dev/docs/connect/authentication/',
    make: 'open the integration at {console} and generate a new client secret under Configuration > Credentials: the old one ends',
    put: 'put the new one in CANVA_CLIENT_SECRET, outside git; it is shown only once',
    end: 'make sure that the old secret is refused, and revoke tokens that you did not ask for',
  },
  check: {
    keys: ['client-secret'],
    method: 'POST',
    readOnly: 'asks whether a made-up token is valid; only a client that proves itself is answered',
    url: 'https://api.canva.com/rest/v1/oauth/introspect',
    auth: { basic: '{pair}:{key}' },
    form: { token: 'unleak-asks-about-no-token' },
    active: { '': 'object', active: { is: false } },
    inactive: { status: [400, 401], text: 'invalid_client' },
    accepted: { active: false },
    refused: { error: 'invalid_client', error_description: 'Client authentication failed' },
    source: 'https://www.canva.dev/docs/connect/api-reference/authentication/introspect-access-token/',
  },
  sources: ['{docs}', 'https://www.canva.dev/docs/connect/guidelines/security/', 'lengths: {observed}'],
});
