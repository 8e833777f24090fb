import { defineProvider } from '../src/rulebook/define-provider.ts';

// Entra by itself is in the middle of contentRange and central.
const ENTRA = ['entra id', 'entra_client', 'entra_tenant', 'entra_app', 'entra_secret', 'onmicrosoft', 'msal'];

export default defineProvider({
  name: 'Microsoft Azure',
  site: 'https://azure.microsoft.com',
  keys: {
    'entra-client-secret': {
      name: 'Microsoft Entra ID client secret',
      severity: 'critical',
      // A digit and Q~ stand at the fourth place: nothing else looks so, whatever stands near.
      pattern: /[0-9A-Za-z_.~-]{3}[0-9]Q~[0-9A-Za-z_.~-]{31,34}/,
      shape: ['<alnum:3>8Q~<any:[0-9A-Za-z_.~-]:33><alnum:1>', '<alnum:3>1Q~<alnum:34>'],
      env: ['AZURE_CLIENT_SECRET', 'ARM_CLIENT_SECRET', 'AZURE_AD_CLIENT_SECRET', 'AZUREAD_CLIENT_SECRET'],
      tells: true,
      entropy: 3,
      pair: { key: 'client-id', also: { tenant: 'tenant-id' } },
      risk: 'Whoever has it can sign in as the application and use every role and permission that was given to it.',
      examples: [
        '{"AzureAd": {"Domain": "example.onmicrosoft.com", "ClientSecret": "<alnum:3>7Q~<any:[0-9A-Za-z_.~-]:30><alnum:1>"}}',
        'provider "azurerm" {\n  client_secret = "<alnum:3>8Q~<any:[0-9A-Za-z_.~-]:33><alnum:1>"\n}',
        "const app = new msal.ConfidentialClientApplication({ clientSecret: '<alnum:3>1Q~<alnum:34>' });",
      ],
      nearMisses: ['AZURE_CLIENT_SECRET=<alnum:3>8Q~<alnum:12>', 'AZURE_CLIENT_SECRET=<alnum:3>XQ~<alnum:34>'],
    },
    'entra-client-secret-old': {
      name: 'Microsoft Entra ID client secret (old form)',
      severity: 'critical',
      // Secrets made before 2021 carry no mark: 34 characters, or 32 bytes in base64.
      pattern: /[0-9A-Za-z+/]{43}=|[0-9A-Za-z_.~-]{34}/,
      shape: ['<alnum:1><any:[0-9A-Za-z_.~-]:32><alnum:1>', '<b64:43>='],
      context: { words: ['azure_client_secret', 'azure_app_secret', 'login.microsoftonline.com'], within: 60 },
      env: ['AZURE_CLIENT_SECRET', 'ARM_CLIENT_SECRET', 'AZURE_AD_CLIENT_SECRET', 'AZUREAD_CLIENT_SECRET'],
      entropy: 4.2,
      pair: { key: 'client-id', also: { tenant: 'tenant-id' } },
      confidence: 'medium',
      risk: 'Whoever has it can sign in as the application, as long as the secret has not expired.',
      nearMisses: ['ARM_CLIENT_SECRET=<alnum:16>', 'AZURE_CLIENT_SECRET=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
    },
    'client-id': {
      name: 'Microsoft Entra ID client id',
      severity: 'low',
      role: 'id',
      pattern:
        /(?:client|app|application)[_-]?id["'\])]{0,2}[ ]{0,3}(?:=>|[:=,])[ ]{0,3}["']?(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/i,
      context: { words: ['azure', ...ENTRA, 'microsoftonline'] },
      env: ['AZURE_CLIENT_ID', 'ARM_CLIENT_ID', 'AZURE_AD_CLIENT_ID'],
      confidence: 'medium',
      risk: 'Whoever has it can name your application; it opens nothing without the secret.',
      examples: [
        'AZURE_CLIENT_ID=<uuid>',
        '{"AzureAd": {"Domain": "example.onmicrosoft.com", "ClientId": "<uuid>"}}',
        'provider "azurerm" {\n  client_id = "<uuid>"\n}\n',
      ],
      nearMisses: ['AZURE_CLIENT_ID=your-client-id', 'client_id: <uuid>', 'azure_resource = "<uuid>"'],
    },
    'tenant-id': {
      name: 'Microsoft Entra ID tenant id',
      severity: 'low',
      role: 'id',
      pattern:
        /(?:(?:tenant|directory)[_-]?id["'\])]{0,2}[ ]{0,3}(?:=>|[:=,])[ ]{0,3}["']?|login\.microsoftonline\.com\/)(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/i,
      context: { words: ['azure', ...ENTRA, 'microsoftonline'] },
      env: ['AZURE_TENANT_ID', 'ARM_TENANT_ID', 'AZURE_AD_TENANT_ID'],
      confidence: 'medium',
      risk: 'Whoever has it knows which organisation it is, no more.',
      examples: [
        'AZURE_TENANT_ID=<uuid>',
        '{"AzureAd": {"Instance": "https://login.microsoftonline.com/", "TenantId": "<uuid>"}}',
        "authority: 'https://login.microsoftonline.com/<uuid>', // msal",
      ],
      nearMisses: [
        'AZURE_TENANT_ID=your-tenant-id',
        'tenant_id: <uuid>',
        'https://login.microsoftonline.com/common/<uuid>',
      ],
    },
    'entra-refresh-token': {
      name: 'Microsoft Entra ID refresh token',
      severity: 'critical',
      pattern: /[01]\.A[0-9A-Za-z_-]{50,120}(?:\.[0-9])?\.Ag[0-9A-Za-z_-]{250,1500}/,
      shape: ['0.A<b64u:64-70>.Ag<b64u:300-400><alnum:1>', '1.A<b64u:80>.Ag<b64u:900><alnum:1>'],
      entropy: 4,
      pair: { key: 'client-id', also: { tenant: 'tenant-id' } },
      risk: 'Whoever has it can get access tokens of the signed-in person for up to 90 days, without password or second factor.',
      rotate: {
        console: 'https://entra.microsoft.com',
        docs: 'https://learn.microsoft.com/en-us/entra/identity/users/users-revoke-access',
        steps: [
          'revoke the sessions of the user in the Microsoft Entra admin center (Users > the user > Revoke sessions), or with Revoke-MgUserSignInSession',
          'sign in again where the token was used, and keep the token cache outside git',
          'look through the sign-in logs of the user since the leak',
        ],
      },
      nearMisses: ['"refresh_token": "0.A<b64u:70>.Ag<b64u:30>"', '"refresh_token": "2.A<b64u:70>.Ag<b64u:400>"'],
    },
    'container-registry-password': {
      name: 'Azure Container Registry password',
      pattern: /[0-9A-Za-z+/]{42}\+ACR[A-D][0-9A-Za-z+/]{5}/,
      shape: '<b64:42>+ACR<any:[A-D]:1><alnum:5>',
      env: ['ACR_PASSWORD', 'REGISTRY_PASSWORD', 'AZURE_CONTAINER_REGISTRY_PASSWORD'],
      beside: { acr: /([0-9a-z]{5,50})\.azurecr\.io/ },
      risk: 'Whoever has it can pull the images of the registry, and push changed ones when the user or token may write.',
      rotate: {
        console: 'https://portal.azure.com',
        docs: 'https://learn.microsoft.com/en-us/azure/container-registry/container-registry-authentication',
        steps: [
          'move clients to the second password (password2) under Access keys of the registry, or to a Microsoft Entra identity',
          'regenerate the leaked one there, or with az acr credential renew --name <registry> --password-name password',
          'turn the admin user off if nothing needs it, and look for images that were pushed since the leak',
        ],
      },
      examples: 'docker login example.azurecr.io -u example -p <b64:42>+ACRC<alnum:5>',
      nearMisses: ['ACR_PASSWORD=<b64:52>', 'registry_id: example+ACR<alnum:6>'],
    },
    'redis-key': {
      name: 'Azure Cache for Redis access key',
      severity: 'critical',
      noCheck: 'it is a password of a database, which speaks no HTTP',
      pattern: /[0-9A-Za-z]{33}AzCa[A-P][0-9A-Za-z]{5}=/,
      shape: '<alnum:33>AzCa<any:[A-P]:1><alnum:5>=',
      env: ['AZURE_REDIS_KEY', 'AZURE_CACHE_REDIS_KEY', 'AZURE_REDIS_PASSWORD'],
      entropy: 4,
      risk: 'Whoever has it and reaches the cache can read, change and delete all that is kept there.',
      rotate: {
        console: 'https://portal.azure.com',
        docs: 'https://learn.microsoft.com/en-us/azure/azure-cache-for-redis/cache-configure#access-keys',
        steps: [
          'move clients to the secondary key under Authentication of the cache, or to Microsoft Entra ID',
          'regenerate the leaked key there, or with az redis regenerate-keys: the old one ends at once',
          'delete from the cache what must not be known, such as sessions, and have users sign in again',
        ],
      },
      nearMisses: ['id: <alnum:43>=', 'id: <alnum:33>AzCa<any:[Q-Z]:1><alnum:5>='],
    },
    'app-configuration-secret': {
      name: 'Azure App Configuration access key',
      // Two lengths: 32 bytes in base64, and the newer 84 characters with a mark of Microsoft inside.
      pattern: /[0-9A-Za-z+/]{43}=|[0-9A-Za-z]{84}/,
      context: { words: ['azconfig.io'], within: 144 },
      env: ['AZURE_APPCONFIG_CONNECTION_STRING', 'APPCONFIGURATION_CONNECTION_STRING', 'APP_CONFIG_CONNECTION_STRING'],
      entropy: 4,
      beside: { store: /([0-9a-z][0-9a-z-]{3,48})\.azconfig\.io/, id: /;Id=([\w:+/=-]{4,60});/ },
      risk: 'Whoever has it can read the configuration store, and change it unless the key is a read-only one.',
      rotate: {
        console: 'https://portal.azure.com',
        docs: 'https://learn.microsoft.com/en-us/azure/azure-app-configuration/howto-best-practices',
        steps: [
          'move clients to the secondary key under Access settings of the store',
          'regenerate the leaked key there',
          'rotate every secret that is kept in the store as plain text',
        ],
      },
      examples: [
        'AZURE_APPCONFIG_CONNECTION_STRING=Endpoint=https://example.azconfig.io;Id=ab1c-l0-s0:<alnum:20>;Secret=<b64:43>=',
        '"AppConfig": "Endpoint=https://example.azconfig.io;Id=<alnum:4>;Secret=<alnum:84>"',
        'builder.AddAzureAppConfiguration("Endpoint=https://example.azconfig.io;Id=ab1c-l9-s0:<alnum:20>;Secret=<b64:43>=");',
      ],
      nearMisses: [
        'Endpoint=https://example.azconfig.io;Id=ab1c-l0-s0:<alnum:20>;Secret=<secret>',
        'Endpoint=https://example.azconfig.io;Id=ab1c-l0-s0:<alnum:20>',
        'etag: <b64:43>=',
      ],
    },
    'subscription-key': {
      name: 'Azure API Management or AI services subscription key',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['apim_subscription_key', 'azure-api.net', 'api.cognitive.microsoft.com'], within: 80 },
      env: ['APIM_SUBSCRIPTION_KEY', 'OCP_APIM_SUBSCRIPTION_KEY', 'APIM_KEY', 'AZURE_SPEECH_KEY', 'SPEECH_KEY'],
      entropy: 3,
      confidence: 'medium',
      beside: { region: /([a-z][a-z0-9]{3,19})\.(?:api\.cognitive|[st]t[st]\.speech)\.microsoft\.com/ },
      risk: 'Whoever has it can call the API behind it at your cost.',
      rotate: {
        console: 'https://portal.azure.com',
        docs: 'https://learn.microsoft.com/en-us/azure/api-management/api-management-subscriptions',
        steps: [
          'move clients to the secondary key of the subscription or resource',
          'regenerate the leaked key (API Management: Subscriptions; AI services: Keys and Endpoint)',
          'look through the usage since the leak',
        ],
      },
      examples: [
        'curl -H "Ocp-Apim-Subscription-Key: <hex:32>" https://example.azure-api.net/orders',
        'curl -X POST -H "Ocp-Apim-Subscription-Key: <hex:32>" https://westeurope.api.cognitive.microsoft.com/sts/v1.0/issueToken',
      ],
    },
  },
  rotate: {
    console: 'https://entra.microsoft.com',
    docs: 'https://learn.microsoft.com/en-us/entra/identity-platform/how-to-add-credentials',
    make: 'add a new client secret in the Microsoft Entra admin center (App registrations > the app > Certificates & secrets), or better a certificate or federated credential',
    put: 'put it where the old one is used, outside git; its value is shown only once',
    end: 'delete the leaked secret there; find it by its first three characters, which the list shows',
    after: 'look through the sign-in logs of the service principal since the leak',
  },
  check: [
    {
      // Hands out the token with which a client pulls.
      keys: ['container-registry-password'],
      url: 'https://{acr}.azurecr.io/oauth2/token?service={acr}.azurecr.io&scope=registry:catalog:*',
      auth: { basic: '{acr}:{key}' },
      active: { access_token: { includes: 'eyJ' } },
      inactive: { status: 401, json: { 'errors.0.code': { is: 'UNAUTHORIZED' } }, because: 'UNAUTHORIZED' },
      refusalMayMean: 'that it is the password of a token with a name of its own, and not of the administrator',
      accepted: { access_token: 'eyJ-made-up' },
      refused: {
        errors: [
          {
            code: 'UNAUTHORIZED',
            message: 'authentication required, visit https://aka.ms/acr/authorization for more information.',
          },
        ],
      },
      unclear: {
        403: { errors: [{ code: 'DENIED', message: "client with IP '203.0.113.7' is not allowed access." }] },
      },
      tooMany: { errors: [{ code: 'TOOMANYREQUESTS' }] },
      source: 'https://learn.microsoft.com/azure/container-registry/container-registry-authentication',
    },
    {
      keys: ['app-configuration-secret'],
      url: 'https://{store}.azconfig.io/keys?api-version=1.0&$Select=name',
      auth: 'signed',
      sign: [
        { as: 'digest', hash: 'sha256', of: '', out: 'base64' },
        {
          as: 'signature',
          hash: 'sha256',
          key: '{key}',
          keyIn: 'base64',
          of: 'GET\n/keys?api-version=1.0&$Select=name\n{date};{store}.azconfig.io;{digest}',
          out: 'base64',
        },
      ],
      headers: {
        'x-ms-date': '{date}',
        'x-ms-content-sha256': '{digest}',
        authorization:
          'HMAC-SHA256 Credential={id}&SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature={signature}',
      },
      active: {
        status: 200,
        json: { items: 'array' },
        header: { 'content-type': 'application/vnd.microsoft.appconfig.keyset+json' },
      },
      // With the same status and scheme it refuses a request whose date is not that of its own clock.
      inactive: { status: 401, header: { 'www-authenticate': 'Invalid Signature' } },
      answers: { status: 401, header: { 'www-authenticate': 'Invalid Credential' }, is: 'inactive' },
      tooMany: { type: 'https://azconfig.io/errors/too-many-requests', status: 429 },
      replies: [
        {
          status: 200,
          headers: { 'content-type': 'application/vnd.microsoft.appconfig.keyset+json; charset=utf-8' },
          body: { items: [] },
          is: 'active',
        },
        {
          status: 401,
          headers: {
            'www-authenticate': 'HMAC-SHA256 error="invalid_token" error_description="Invalid Signature", Bearer',
          },
          body: '',
          is: 'inactive',
        },
        {
          status: 401,
          headers: {
            'www-authenticate': 'HMAC-SHA256 error="invalid_token" error_description="Invalid Credential", Bearer',
          },
          body: '',
          is: 'inactive',
        },
        {
          status: 401,
          headers: {
            'www-authenticate':
              'HMAC-SHA256 error="invalid_token" error_description="The access token has expired", Bearer',
          },
          body: '',
          is: 'unknown',
        },
      ],
      source: 'https://learn.microsoft.com/azure/azure-app-configuration/rest-api-authentication-hmac',
    },
    {
      keys: ['entra-client-secret', 'entra-client-secret-old'],
      method: 'POST',
      readOnly: 'hands out an access token to the application itself, as each of its starts does',
      url: 'https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token',
      auth: 'in-body',
      form: {
        grant_type: 'client_credentials',
        client_id: '{pair}',
        client_secret: '{key}',
        scope: 'https://graph.microsoft.com/.default',
      },
      active: { access_token: 'string', token_type: { is: 'Bearer' }, ext_expires_in: 'number' },
      inactive: {
        status: 401,
        json: { error: { is: 'invalid_client' }, 'error_codes.0': { is: 7000215 } },
        because: 'invalid client secret (AADSTS7000215)',
      },
      expired: {
        status: 401,
        json: { error: { is: 'invalid_client' }, 'error_codes.0': { is: 7000222 } },
        because: 'AADSTS7000222',
      },
      answers: [
        {
          status: 400,
          json: { error: { is: 'unauthorized_client' }, 'error_codes.0': { is: 700016 } },
          is: 'inactive',
          because: 'the tenant has no such application (AADSTS700016)',
          mayMean: 'that the application is of another tenant, and was not admitted in this one',
          recorded: {
            error: 'unauthorized_client',
            error_description: 'AADSTS700016: Application was not found in the directory.',
            error_codes: [700016],
          },
        },
        {
          status: [400, 401],
          json: { 'error_codes.0': { is: 7000112 } },
          is: 'disabled',
          because: 'the application is disabled (AADSTS7000112)',
        },
        {
          status: [400, 401],
          json: { 'error_codes.0': { is: 53003 } },
          is: 'limited',
          because: 'a Conditional Access policy is in its way (AADSTS53003)',
        },
      ],
      accepted: { token_type: 'Bearer', expires_in: 3599, ext_expires_in: 3599, access_token: 'made-up' },
      refused: {
        error: 'invalid_client',
        error_description: 'AADSTS7000215: Invalid client secret provided.',
        error_codes: [7000215],
      },
      recorded: {
        expired: {
          error: 'invalid_client',
          error_description: 'AADSTS7000222: The provided client secret keys are expired.',
          error_codes: [7000222],
        },
      },
      unclear: {
        // The tenant that stands near may be that of something else.
        400: { error: 'invalid_request', error_description: 'AADSTS90002: Tenant not found.', error_codes: [90002] },
      },
      source: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
    },
    {
      // Using one ends neither it nor its session.
      keys: ['entra-refresh-token'],
      method: 'POST',
      readOnly: 'hands out an access token to the application of the user, as each of its starts does',
      url: 'https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token',
      auth: 'in-body',
      form: { grant_type: 'refresh_token', client_id: '{pair}', refresh_token: '{key}', scope: 'openid' },
      active: { access_token: 'string', token_type: { is: 'Bearer' }, ext_expires_in: 'number' },
      expired: {
        status: 400,
        json: { error: { is: 'invalid_grant' }, 'error_codes.0': { is: 700082 } },
        because: 'AADSTS700082',
      },
      revoked: {
        status: 400,
        json: { error: { is: 'invalid_grant' }, 'error_codes.0': { is: 50173 } },
        because: 'AADSTS50173',
      },
      inactive: { status: 400, json: { 'error_codes.0': { is: 9002313 } }, because: 'no such token (AADSTS9002313)' },
      answers: [
        {
          status: 400,
          json: {
            error: { is: 'invalid_grant' },
            'error_codes.0': { is: 70000 },
            error_description: { includes: 'scopes requested are unauthorized' },
          },
          is: 'unknown',
          because: 'it is not for the scope that was asked for, or has ended (AADSTS70000)',
          recorded: {
            error: 'invalid_grant',
            error_description:
              'AADSTS70000: The request was denied because one or more scopes requested are unauthorized or expired.',
            error_codes: [70000],
          },
        },
        {
          status: 400,
          json: { error: { is: 'invalid_grant' }, 'error_codes.0': { is: 70000 } },
          is: 'inactive',
          because: 'AADSTS70000',
        },
        {
          status: 400,
          json: { error: { is: 'invalid_grant' }, 'error_codes.0': { is: 50076 } },
          is: 'limited',
          because: 'a second factor is asked for (AADSTS50076)',
        },
        {
          status: 400,
          json: { error: { is: 'invalid_grant' }, 'error_codes.0': { is: 53003 } },
          is: 'limited',
          because: 'a Conditional Access policy is in its way (AADSTS53003)',
        },
      ],
      accepted: {
        token_type: 'Bearer',
        expires_in: 3599,
        ext_expires_in: 3599,
        access_token: 'made-up',
        refresh_token: 'made-up',
      },
      refused: {
        error: 'invalid_request',
        error_description: 'AADSTS9002313: Invalid request.',
        error_codes: [9002313],
      },
      recorded: {
        expired: {
          error: 'invalid_grant',
          error_description: 'AADSTS700082: The refresh token has expired.',
          error_codes: [700082],
        },
        revoked: { error: 'invalid_grant', error_description: 'AADSTS50173: It was revoked.', error_codes: [50173] },
        limited: {
          error: 'invalid_grant',
          error_description: 'AADSTS50076: Multi-factor authentication.',
          error_codes: [50076],
        },
      },
      unclear: {
        401: {
          error: 'invalid_client',
          error_description: 'AADSTS7000218: It must contain client_secret.',
          error_codes: [7000218],
        },
      },
      source: 'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
    },
    {
      // A key of Speech, or of several services at once, in the region that stands near.
      keys: ['subscription-key'],
      method: 'POST',
      readOnly: 'hands out a token of ten minutes to the program itself, as each of its starts does',
      url: 'https://{region}.api.cognitive.microsoft.com/sts/v1.0/issueToken',
      auth: { header: 'Ocp-Apim-Subscription-Key' },
      active: { status: 200, text: 'eyJ' },
      inactive: { 'error.message': { includes: 'invalid subscription key' } },
      refusalMayMean: 'that it is of another region or service',
      accepted: 'eyJhbGciOiJFUzI1NiJ9.made-up.made-up',
      refused: {
        error: { code: '401', message: 'Access denied due to invalid subscription key or wrong API endpoint.' },
      },
      source: 'https://learn.microsoft.com/en-us/azure/ai-services/authentication',
    },
  ],
  sources: [
    '{docs}',
    'https://learn.microsoft.com/en-us/microsoft-365/compliance/sit-defn-azure-ad-client-secret',
    'https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas',
    'https://learn.microsoft.com/en-us/azure/api-management/api-management-subscriptions',
    'https://learn.microsoft.com/en-us/advertising/guides/authentication-oauth-get-tokens (what else AADSTS70000 is said for)',
    'format of refresh tokens: {observed}',
  ],
});
