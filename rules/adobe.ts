import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Adobe',
  site: 'https://developer.adobe.com',
  keys: {
    'client-secret': {
      name: 'Adobe client secret',
      pattern: /p8e-[0-9A-Za-z_-]{32}/,
      shape: 'p8e-<b64u:31><alnum:1>',
      env: ['ADOBE_CLIENT_SECRET', 'ADOBE_OAUTH_CLIENT_SECRET', 'PDF_SERVICES_CLIENT_SECRET', 'IMS_CLIENT_SECRET'],
      entropy: 3.5,
      pair: { key: 'client-id' },
      risk: 'Whoever has it can, with the client id beside it, get access tokens and use every Adobe API of the credential.',
      examples: [
        '{"client_credentials": {"client_id": "<hex:16><hex:16>", "client_secret": "p8e-<b64u:31><alnum:1>"}}',
        'curl -d client_secret=p8e-<b64u:31><alnum:1> https://ims-na1.adobelogin.com/ims/token/v3',
      ],
      nearMisses: 'https://docs.google.com/spreadsheets/d/<alnum:20>p8e-<b64u:19>/edit',
    },
    'client-id': {
      name: 'Adobe client id',
      severity: 'low',
      role: 'id',
      pattern: /client[_-]?id["'\])]{0,2}[ ]{0,3}(?:=>|[:=,])[ ]{0,3}["']?(?<secret>[0-9a-f]{32})/i,
      context: { words: ['adobe', 'p8e-', 'pdf_services', 'ims_client'] },
      env: ['ADOBE_CLIENT_ID', 'PDF_SERVICES_CLIENT_ID', 'IMS_CLIENT_ID'],
      confidence: 'medium',
      risk: 'Whoever has it can name your credential; it opens nothing without the secret.',
      examples: [
        'ADOBE_CLIENT_ID=<hex:32>',
        '{"adobe": {"client_id": "<hex:32>"}}',
        'PDF_SERVICES_CLIENT_ID="<hex:32>"',
      ],
      nearMisses: ['ADOBE_CLIENT_ID=your-client-id', 'client_id: <hex:32>', 'adobe_checksum: <hex:32>'],
    },
    'client-secret-old': {
      name: 'Adobe client secret (old form)',
      // Secrets of the former service account (JWT) credentials are plain UUIDs.
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: '<uuid>',
      context: { words: ['adobe_client_secret', 'adobe_secret', 'adobelogin.com/ims', 'adobe_io_secret'], within: 80 },
      env: ['ADOBE_CLIENT_SECRET', 'ADOBE_OAUTH_CLIENT_SECRET', 'ADOBEIO_CLIENT_SECRET'],
      confidence: 'medium',
      beside: { pair: /(?:client|app(?:lication)?)[_-]?id["']?\s{0,2}(?:=>|[:=])\s{0,2}["']?([0-9a-f]{32})/ },
      risk: 'Whoever has it can, with the client id and the private key of the credential, get access tokens for the Adobe APIs of the credential.',
      examples: 'ADOBE_CLIENT_ID=<hex:16><hex:16>\nADOBE_CLIENT_SECRET=<uuid>\n',
      nearMisses: 'ADOBE_TECHNICAL_ACCOUNT=<uuid>',
    },
    'stock-api-key': {
      name: 'Adobe Stock API key',
      severity: 'low',
      // The API key of Adobe Stock is the client id of the credential.
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['stock.adobe.io', 'adobe_stock_key', 'adobe_stock_api'], within: 100 },
      env: ['ADOBE_STOCK_API_KEY', 'ADOBE_STOCK_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can search Adobe Stock in the name of your integration and use up its quota; licensing needs a token besides.',
      nearMisses: 'https://stock.adobe.io/Rest/Media/1/Search/Files?id=<digit:9>',
      rotate: {
        console: 'https://developer.adobe.com/console',
        docs: 'https://developer.adobe.com/stock/docs/getting-started/03-api-authentication/',
        make: 'add a new credential with the Adobe Stock API to a project in the Adobe Developer Console',
        put: 'put its client id where the old one is used',
        end: 'delete the old credential; an API key cannot be changed',
      },
    },
  },
  rotate: {
    console: 'https://developer.adobe.com/console',
    docs: 'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/implementation',
    make: 'open the project and its credential in the Adobe Developer Console and add a second client secret; both are valid for the time being',
    put: 'put it where the old one is used, outside git',
    end: 'check by the last-used time that the old secret rests, then delete it; this cannot be undone',
    after:
      'if the credential is of an old kind that takes one secret only, make a new OAuth Server-to-Server credential and delete the old one',
  },
  check: [
    {
      strategy: 'oauth-client-credentials',
      keys: ['client-secret', 'client-secret-old'],
      url: 'https://ims-na1.adobelogin.com/ims/token/v3',
      client: 'in-body',
      form: { scope: 'openid,AdobeID' },
      source:
        'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/implementation',
    },
    {
      // A search is all that the key opens.
      keys: ['stock-api-key'],
      url: 'https://stock.adobe.io/Rest/Media/1/Search/Files?locale=en_US&search_parameters%5Bwords%5D=cat&search_parameters%5Blimit%5D=1',
      auth: { header: 'x-api-key' },
      headers: { 'X-Product': 'unleak/1.0' },
      active: { nb_results: 'number', 'files.0.id': 'number' },
      inactive: { status: 403, json: { error_code: { is: '403003' } } },
      accepted: { nb_results: 1234567, files: [{ id: 1, title: 'Cat', width: 1, height: 1 }] },
      refused: { error_code: '403003', message: 'Api Key is invalid' },
      unclear: { 403: { error_code: '403000', message: 'Api Key is required' } },
      source: 'https://developer.adobe.com/stock/docs/api/10-headers-for-api-calls/',
    },
  ],
  sources: [
    'https://developer.adobe.com/developer-console/docs/guides/authentication/',
    'https://developer.adobe.com/stock/docs/getting-started/03-api-authentication/',
    'format: {observed}',
  ],
});
