import { defineProvider } from '../src/rulebook/define-provider.ts';

const context = { words: ['agora'], within: 140 };

export default defineProvider({
  name: 'Agora',
  site: 'https://www.agora.io',
  keys: {
    'app-certificate': {
      name: 'Agora app certificate',
      noCheck: 'it only signs tokens, on the server of its owner',
      // Certificate, customer secret and both ids look the same: the name says which it is.
      pattern: /(?:app|primary)?[_-]?cert(?:ificate)?["']?[ ]{0,2}(?:[:=]|=>)[ ]{0,2}["']?(?<secret>[0-9a-f]{32})/i,
      context,
      entropy: 3,
      risk: 'Whoever has it and the app id can make tokens to join, publish in and listen to any channel of the project, at your cost.',
      examples: [
        'AGORA_APP_CERTIFICATE=<hex:32>',
        '{"agora": {"appCertificate": "<hex:32>"}}',
        "const agora = { appCertificate: '<hex:32>', channel: 'shop' };",
        'agora:\n  primary_certificate: <hex:32>\n',
      ],
      nearMisses: [
        'AGORA_APP_CERTIFICATE=your_app_certificate',
        'AGORA_APP_CERTIFICATE=<hex:24>',
        'certificate: <hex:32>',
        'agora channel: <hex:32>',
      ],
    },
    'customer-secret': {
      name: 'Agora customer secret',
      severity: 'critical',
      pattern:
        /(?:customer|rest(?:ful)?)[_-]?(?:api[_-]?)?secret["']?[ ]{0,2}(?:[:=]|=>)[ ]{0,2}["']?(?<secret>[0-9a-z]{32})/i,
      context,
      entropy: 3,
      pair: { key: 'customer-id' },
      risk: 'Whoever has it and the customer id can list your projects with their certificates, make and disable projects and ban users.',
      examples: [
        'AGORA_CUSTOMER_SECRET=<hex:32>',
        '{"agora": {"customerSecret": "<hex:32>"}}',
        "$agora = ['customer_secret' => '<hex:32>'];",
        'AGORA_REST_SECRET="<hex:32>"',
      ],
      nearMisses: [
        'AGORA_CUSTOMER_SECRET=your_customer_secret',
        'customer_secret: <hex:32>',
        'AGORA_CUSTOMER_SECRET=<hex:20>',
      ],
      rotate: {
        console: 'https://console.agora.io/v2/restful-api',
        docs: 'https://docs.agora.io/en/api-reference/api-ref/rtc/authentication',
        make: 'add a new secret in the console under Developer Toolkit, RESTful API, and download it; that works only once',
        put: 'put the new customer id and secret where the old ones are used, outside git',
        end: 'delete the old secret there and renew the certificates of all projects, as it could read them',
      },
    },
    'customer-id': {
      name: 'Agora customer id',
      severity: 'low',
      role: 'id',
      pattern:
        /(?:customer|rest(?:ful)?)[_-]?(?:api[_-]?)?(?:id|key)["']?[ ]{0,2}(?:[:=]|=>)[ ]{0,2}["']?(?<secret>[0-9a-z]{32})/i,
      context,
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it still needs the customer secret that belongs to it.',
      examples: [
        'AGORA_CUSTOMER_ID=<hex:32>',
        '{"agora": {"customerKey": "<hex:32>"}}',
        "$agora = ['customer_id' => '<hex:32>'];",
      ],
      nearMisses: ['AGORA_CUSTOMER_ID=your_customer_id', 'customer_id: <hex:32>', 'AGORA_CUSTOMER_ID=<digit:8>'],
    },
  },
  rotate: {
    console: 'https://console.agora.io',
    docs: 'https://docs.agora.io/en/video-calling/token-authentication/deploy-token-server',
    make: 'enable the secondary certificate of the project in the console',
    put: 'put it where the old one is used, on your token server, outside git and never in an app',
    end: 'switch it to primary, then disable the old certificate: tokens made with it end',
    after: 'look through the usage of the project since the leak',
  },
  check: {
    keys: ['customer-secret'],
    url: 'https://api.agora.io/dev/v1/projects',
    auth: { basic: '{pair}:{key}' },
    active: { 'projects.0.vendor_key': 'string', 'projects.0.name': 'string', 'projects.0.status': 'number' },
    inactive: 401,
    tells: { name: 'projects.0.name' },
    accepted: {
      projects: [
        { id: 'p1', name: 'shop', vendor_key: 'v1', sign_key: 's1', recording_server: null, status: 1, created: 1 },
      ],
    },
    refused: { message: 'Unauthorized' },
    unclear: { 403: { message: 'Forbidden' } },
    source: 'https://docs.agora.io/en/voice-calling/reference/agora-console-rest-api#get-all-projects',
  },
  sources: [
    'https://docs.agora.io/en/voice-calling/reference/agora-console-rest-api',
    'https://docs.agora.io/en/api-reference/api-ref/rtc/authentication',
    'format: {observed}',
  ],
});
