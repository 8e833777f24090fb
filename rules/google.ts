import { defineProvider } from '../src/rulebook/define-provider.ts';
import { s3Buckets } from '../src/rulebook/s3-buckets.ts';

const revoked = 'https://oauth2.googleapis.com/revoke';
const denied = { 'error.status': { is: 'PERMISSION_DENIED' } };
const refused = { status: 'INVALID_ARGUMENT', details: [{ reason: 'API_KEY_INVALID' }] };

export default defineProvider({
  name: 'Google',
  site: 'https://cloud.google.com',
  keys: {
    'api-key': {
      name: 'Google API key',
      pattern: /AIza[0-9A-Za-z_-]{35}/,
      // Keys of web apps and of Firebase are public by design: without a word of a service that costs, it is less sure.
      context: {
        words: [
          'google',
          'gcp',
          'gemini',
          'youtube',
          'maps_api',
          'maps_key',
          'places_api',
          'geocod',
          'translate_api',
          'vision_api',
          'speech_api',
        ],
        required: false,
      },
      env: ['GOOGLE_API_KEY', 'GOOGLE_MAPS_API_KEY', 'YOUTUBE_API_KEY', 'GCP_API_KEY'],
      entropy: 3.5,
      risk: 'Whoever has it can call every API it is allowed for (Maps, YouTube, Gemini) on the bill of your project, unless it is restricted to your sites or apps.',
      examples: [
        'GOOGLE_MAPS_API_KEY=AIza<b64u:34><alnum:1>',
        '<script src="https://maps.googleapis.com/maps/api/js?key=AIza<b64u:34><alnum:1>&libraries=places"></script>',
        '<string name="google_api_key" translatable="false">AIza<b64u:34><alnum:1></string>',
        "firebase.initializeApp({ apiKey: 'AIza<b64u:34><alnum:1>', projectId: 'demo' });",
      ],
      nearMisses: [
        'GOOGLE_API_KEY=AIzaSy-your-key-here',
        'key: "AIZA<upnum:35>"',
        'https://maps.googleapis.com/maps/api/js?key=AIza<b64u:24><alnum:1>',
        'icon: data:image/png;base64,<alnum:12>AIza<alnum:60>',
      ],
    },
    'service-account-key': {
      name: 'Google Cloud service account key',
      severity: 'critical',
      // The PEM text alone is any private key; the fields that Google writes around it make it a service account key.
      pattern: /-----BEGIN PRIVATE KEY-----[0-9A-Za-z+/=\\\r\n ]{64,3400}-----END PRIVATE KEY-{4,5}/,
      context: { words: ['gserviceaccount.com', 'private_key_id'] },
      pair: { key: 'service-account-address' },
      env: ['GOOGLE_PRIVATE_KEY', 'FIREBASE_PRIVATE_KEY', 'GCP_PRIVATE_KEY', 'GOOGLE_APPLICATION_CREDENTIALS_JSON'],
      risk: 'Whoever has it can act as the service account: read, change and delete whatever its roles allow in your projects, at your cost.',
      examples: [
        '{"private_key_id": "<hex:40>", "private_key": "-----BEGIN PRIVATE KEY-----\\n<b64:1600>\\n-----END PRIVATE KEY-----\\n"}',
        'FIREBASE_PRIVATE_KEY="-----BEGIN PRIVATE KEY-----\\n<b64:1616>=\\n-----END PRIVATE KEY-----\\n"',
        'private_key: |\n  -----BEGIN PRIVATE KEY-----\n  <b64:800>\n  <b64:800>\n  -----END PRIVATE KEY-----\nclient_email: ci@demo.iam.gserviceaccount.com\n',
      ],
      nearMisses: [
        '{"private_key_id": "<hex:40>", "private_key": "-----BEGIN PRIVATE KEY-----\\nREDACTED\\n-----END PRIVATE KEY-----\\n"}',
        'ssl_key = """-----BEGIN PRIVATE KEY-----\n<b64:1600>\n-----END PRIVATE KEY-----"""',
        'GOOGLE_PUBLIC_KEY="-----BEGIN PUBLIC KEY-----\\n<b64:392>\\n-----END PUBLIC KEY-----"',
      ],
      rotate: {
        console: 'https://console.cloud.google.com/iam-admin/serviceaccounts',
        docs: 'https://cloud.google.com/iam/docs/key-rotation',
        make: 'open the service account, tab Keys, and create a new JSON key, or better give the workload an attached service account or workload identity federation, which need no key',
        put: 'put the new key where the old one is used, outside git',
        end: 'disable the key with the leaked private_key_id, watch for errors, then delete it',
        after:
          'look through the audit logs for what the service account did since the leak; access tokens that it already has stay valid for up to an hour',
      },
    },
    'fcm-server-key': {
      name: 'Firebase Cloud Messaging server key (old form)',
      severity: 'low',
      retired:
        '2024-07, Google closed the interface that took these keys in favour of FCM HTTP v1, which takes access tokens',
      // Tokens of devices have 22 characters before the colon.
      pattern: /[0-9A-Za-z_-]{11}:APA91b[0-9A-Za-z_-]{120,180}/,
      shape: 'AAAA<alnum:7>:APA91b<b64u:133><alnum:1>',
      env: ['FCM_SERVER_KEY', 'FIREBASE_SERVER_KEY'],
      risk: 'Whoever has it can do nothing more with it: it let anybody send messages to all devices of the app.',
      rotate: {
        console: 'https://console.firebase.google.com',
        docs: 'https://firebase.google.com/docs/cloud-messaging/migrate-v1',
        steps: [
          'take the key out of the code, and delete it under Cloud Messaging in the settings of the project if it is still listed: https://console.firebase.google.com',
          'send with a service account through FCM HTTP v1',
        ],
      },
      nearMisses: 'device: <b64u:21><alnum:1>:APA91b<b64u:134>',
    },
    'service-account-address': {
      name: 'address of a Google Cloud service account',
      role: 'id',
      severity: 'low',
      context: { words: ['client_email'], within: 20 },
      pattern: /[a-z][a-z0-9-]{4,29}@[a-z][a-z0-9-]{4,29}\.iam\.gserviceaccount\.com/,
      risk: 'Whoever has it knows the name of the account and its project, nothing more.',
      examples: [
        '"client_email": "deploy-bot@<lower:10>.iam.gserviceaccount.com",',
        'client_email: ci-runner@<lower:12>.iam.gserviceaccount.com',
        "cert({ clientEmail: 'build-agent@<lower:8>.iam.gserviceaccount.com' })",
      ],
      nearMisses: ['owner@example.com', 'https://iam.gserviceaccount.com/', 'x@y.iam.gserviceaccount.com'],
    },
    'service-account-key-base64': {
      name: 'Google Cloud service account key (base64)',
      severity: 'critical',
      pattern:
        /(?:ewogICJ0eXBlIjogInNlcnZpY2VfYWNjb3VudCIs|eyJ0eXBlIjoic2VydmljZV9hY2NvdW50|eyJ0eXBlIjogInNlcnZpY2VfYWNjb3VudCIs|ewogICAgInR5cGUiOiAic2VydmljZV9hY2NvdW50)[0-9A-Za-z+/]{2400,4000}={0,2}/,
      shape: [
        'ewogICJ0eXBlIjogInNlcnZpY2VfYWNjb3VudCIs<b64:3000>==',
        'eyJ0eXBlIjoic2VydmljZV9hY2NvdW50<b64:2900>',
        'eyJ0eXBlIjogInNlcnZpY2VfYWNjb3VudCIs<b64:2960>',
      ],
      env: ['GCP_SA_KEY', 'GOOGLE_CREDENTIALS', 'GCLOUD_SERVICE_KEY', 'FIREBASE_SERVICE_ACCOUNT'],
      risk: 'Whoever has it can act as the service account: read, change and delete whatever its roles allow in your projects, at your cost.',
      nearMisses: [
        'GCP_SA_KEY=ewogICJ0eXBlIjogImF1dGhvcml6ZWRfdXNlciIs<b64:3000>',
        'id_token: eyJ0eXAiOiJKV1Qi<b64u:300>.<b64u:500>',
      ],
      rotate: {
        console: 'https://console.cloud.google.com/iam-admin/serviceaccounts',
        docs: 'https://cloud.google.com/iam/docs/key-rotation',
        make: 'decode it to read client_email and private_key_id; open that service account, tab Keys, and create a new JSON key',
        put: 'put the new key where the old one is used, outside git',
        end: 'disable the key with that private_key_id, watch for errors, then delete it',
      },
    },
    'oauth-client-secret': {
      name: 'Google OAuth client secret',
      pattern: /GOCSPX-[0-9A-Za-z_-]{28}/,
      shape: 'GOCSPX-<b64u:27><alnum:1>',
      env: ['GOOGLE_CLIENT_SECRET', 'GOOGLE_OAUTH_CLIENT_SECRET', 'GOOGLE_SECRET', 'AUTH_GOOGLE_SECRET'],
      beside: { pair: /([0-9]{6,14}(?:-[0-9a-z]{32})?\.apps\.googleusercontent\.com)/ },
      risk: 'Whoever has it can pose as your application towards Google: redeem authorization codes and use stolen refresh tokens.',
      examples:
        '{"installed": {"client_id": "<digit:12>-<lownum:16><lownum:16>.apps.googleusercontent.com", "client_secret": "GOCSPX-<b64u:27><alnum:1>"}}',
      nearMisses: 'GOCSPX_<alnum:28>',
      rotate: {
        console: 'https://console.cloud.google.com/auth/clients',
        docs: 'https://support.google.com/cloud/answer/15549257',
        make: 'open the OAuth client and add a second client secret',
        put: 'put it where the old one is used, outside git',
        end: 'disable the old secret, watch for failing logins, then delete it',
      },
    },
    'oauth-client-secret-old': {
      name: 'Google OAuth client secret (old form)',
      pattern: /[0-9A-Za-z_-]{24}/,
      shape: '<alnum:24>',
      context: { words: ['apps.googleusercontent.com', 'google_oauth_secret'] },
      env: ['GOOGLE_CLIENT_SECRET', 'GOOGLE_OAUTH_CLIENT_SECRET', 'GOOGLE_CONSUMER_SECRET'],
      entropy: 3.9,
      confidence: 'medium',
      beside: { pair: /([0-9]{6,14}(?:-[0-9a-z]{32})?\.apps\.googleusercontent\.com)/ },
      risk: 'Whoever has it can pose as your application towards Google: redeem authorization codes and use stolen refresh tokens.',
      examples:
        '{"client_id": "<digit:12>-<lownum:16><lownum:16>.apps.googleusercontent.com", "client_secret": "<alnum:24>"}',
      nearMisses: [
        'GOOGLE_CLIENT_SECRET=the_client_secret_google',
        '{"client_id": "<digit:12>-<lownum:32>.apps.googleusercontent.com", "project_id": "my-demo-project"}',
      ],
      rotate: {
        console: 'https://console.cloud.google.com/auth/clients',
        docs: 'https://support.google.com/cloud/answer/15549257',
        make: 'open the OAuth client and add a second client secret; new ones begin with GOCSPX-',
        put: 'put it where the old one is used, outside git',
        end: 'disable the old secret, watch for failing logins, then delete it',
      },
    },
    'oauth-refresh-token': {
      name: 'Google OAuth refresh token',
      severity: 'critical',
      // Not documented; second form as written by JSON encoders that escape the slash.
      // Google: up to 512 bytes; those in use have about 103.
      pattern: /1(?:\/\/|\\\/\\\/)0[0-9A-Za-z_-]{60,508}/,
      shape: [
        '1//0<lower:1><b64u:97><alnum:1>',
        '1//0<digit:1><b64u:97><alnum:1>',
        '1//0<lower:1><b64u:505><alnum:1>',
        '1\\/\\/0<lower:1><b64u:97><alnum:1>',
      ],
      env: ['GOOGLE_REFRESH_TOKEN', 'GOOGLE_ADS_REFRESH_TOKEN', 'GMAIL_REFRESH_TOKEN'],
      entropy: 4,
      beside: {
        pair: /([0-9]{6,14}(?:-[0-9a-z]{32})?\.apps\.googleusercontent\.com)/,
        secret: /(GOCSPX-[0-9A-Za-z_-]{28})/,
      },
      risk: 'Whoever has it can, together with the client secret, get access tokens for the Google account again and again, without a login.',
      examples:
        'CLIENT_ID=<digit:12>-<lownum:16><lownum:16>.apps.googleusercontent.com\nCLIENT_SECRET=GOCSPX-<b64u:14><b64u:13><alnum:1>\nGOOGLE_REFRESH_TOKEN=1//0<lower:1><b64u:97><alnum:1>\n',
      nearMisses: ['http://10.0.0.1//0<b64u:20>', 'scale = n1//0<digit:4>  # integer division'],
      rotate: {
        console: 'https://myaccount.google.com/connections',
        docs: 'https://developers.google.com/identity/protocols/oauth2/web-server#tokenrevoke',
        steps: [
          'revoke it: POST token=<the refresh token> to https://oauth2.googleapis.com/revoke; its access tokens die with it',
          'let the account go through the consent screen again and keep the new refresh token outside git',
          'if the client secret leaked too, change it as well',
        ],
      },
    },
    'oauth-access-token': {
      name: 'Google OAuth access token',
      severity: 'medium',
      // Google: up to 2048 bytes.
      pattern: /ya29\.(?:[a-z]\.)?[0-9A-Za-z_-]{30,2043}/,
      shape: ['ya29.<b64u:84-250><alnum:1>', 'ya29.c.<b64u:900-2000><alnum:1>'],
      env: ['GOOGLE_ACCESS_TOKEN', 'GOOGLE_OAUTH_ACCESS_TOKEN', 'CLOUDSDK_AUTH_ACCESS_TOKEN'],
      entropy: 3.5,
      risk: 'Whoever has it can use the Google APIs of its scopes in the name of the account until it expires, an hour at most as a rule.',
      examples: 'export CLOUDSDK_AUTH_ACCESS_TOKEN=ya29.c.<b64u:190><alnum:1>........',
      nearMisses: ['ya29_<alnum:100>', 'log: token ya29.<alnum:10>... accepted'],
      rotate: {
        docs: 'https://developers.google.com/identity/protocols/oauth2/web-server#tokenrevoke',
        steps: [
          'revoke it: POST token=<the access token> to https://oauth2.googleapis.com/revoke; if it has a refresh token, that one is revoked as well',
          'get a new one through your OAuth flow or the service account; never store it in git',
        ],
      },
    },
    'storage-hmac-secret': {
      name: 'Google Cloud Storage HMAC secret',
      pattern: /[0-9A-Za-z+/]{40}/,
      shape: '<b64:39><alnum:1>',
      context: { words: ['goog1e', 'storage.googleapis.com', 'gcs_hmac', 'gcs_secret'] },
      env: ['GS_SECRET_ACCESS_KEY', 'GCS_SECRET_ACCESS_KEY', 'GCS_HMAC_SECRET', 'GOOGLE_STORAGE_SECRET_ACCESS_KEY'],
      entropy: 4.2,
      confidence: 'medium',
      beside: { pair: /(GOOG1E[0-9A-Z]{55}|GOOG[0-9A-Z]{20})/ },
      risk: 'Whoever has it can, with its access id, read and write the storage buckets that its account may use.',
      examples: 'gs_access_key_id = GOOG1E<upnum:30><upnum:25>\ngs_secret_access_key = <b64:39><alnum:1>\n',
      nearMisses: ['https://storage.googleapis.com/assets/<hex:40>.tgz', 'GCS_HMAC_SECRET=<b64:20>'],
      rotate: {
        console: 'https://console.cloud.google.com/storage/settings;tab=interoperability',
        docs: 'https://cloud.google.com/storage/docs/authentication/managing-hmackeys',
        make: 'create a new HMAC key for the same service account on the Interoperability page of the Cloud Storage settings',
        put: 'put it where the old one is used, outside git',
        end: 'set the old key to inactive, watch for errors, then delete it',
      },
    },
  },
  rotate: {
    console: 'https://console.cloud.google.com/apis/credentials',
    docs: 'https://cloud.google.com/docs/authentication/api-keys',
    make: 'create a new key at {console} (or rotate the old one, which copies its restrictions) and restrict it to the APIs, sites or apps that need it',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old key there; it can be restored for 30 days',
    after: 'look at usage and billing since the leak',
  },
  check: [
    s3Buckets({
      keys: ['storage-hmac-secret'],
      host: 'storage.googleapis.com',
      region: 'auto',
      source: 'https://cloud.google.com/storage/docs/xml-api/get-service',
    }),
    {
      keys: ['oauth-refresh-token'],
      method: 'POST',
      readOnly:
        'hands out an access token of an hour, as each start of the application does; the refresh token stays as it is',
      url: 'https://oauth2.googleapis.com/token',
      auth: 'in-body',
      form: { grant_type: 'refresh_token', client_id: '{pair}', client_secret: '{secret}', refresh_token: '{key}' },
      active: { access_token: 'string', expires_in: 'number', scope: { includes: 'google' } },
      limited: {
        status: 400,
        json: { error: { is: 'invalid_grant' }, error_subtype: { is: 'invalid_rapt' } },
        because: 'its organisation wants its user to sign in again first (invalid_rapt)',
      },
      inactive: { status: 400, json: { error: { is: 'invalid_grant' } }, because: 'invalid_grant' },
      answers: {
        status: [400, 401],
        json: { error: { is: 'invalid_client' } },
        is: 'unknown',
        because: 'the client id and secret beside it are refused (invalid_client)',
      },
      tells: { scopes: 'scope' },
      accepted: {
        access_token: 'made-up',
        expires_in: 3599,
        scope: 'https://www.googleapis.com/auth/drive',
        token_type: 'Bearer',
      },
      refused: { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' },
      recorded: {
        limited: {
          error: 'invalid_grant',
          error_description: 'reauth related error (invalid_rapt)',
          error_subtype: 'invalid_rapt',
        },
        unknown: { error: 'invalid_client', error_description: 'Unauthorized' },
      },
      tooMany: { error: 'rate_limit_exceeded' },
      source: 'https://developers.google.com/identity/protocols/oauth2/web-server#offline',
    },
    {
      strategy: 'oauth-client-credentials',
      keys: ['oauth-client-secret', 'oauth-client-secret-old'],
      url: 'https://oauth2.googleapis.com/token',
      client: 'in-body',
      grant: 'made-up code',
      answers: [
        { status: [400, 401], json: { error: { is: 'deleted_client' } }, is: 'revoked', because: 'deleted_client' },
        { status: [400, 401], json: { error: { is: 'disabled_client' } }, is: 'disabled', because: 'disabled_client' },
      ],
      source: 'https://developers.google.com/identity/protocols/oauth2/web-server#exchange-authorization-code',
    },
    {
      keys: ['service-account-key', 'service-account-key-base64'],
      strategy: 'google-service-account',
      hosts: ['oauth2.googleapis.com'],
      source: 'https://developers.google.com/identity/protocols/oauth2/service-account',
    },
    {
      keys: ['api-key'], // any interface of Google tells whether a key exists, and this call costs nothing
      url: 'https://generativelanguage.googleapis.com/v1beta/models?pageSize=1',
      auth: { header: 'x-goog-api-key' },
      active: { 'models.0.name': { includes: 'models/' }, 'models.0.version': 'string' },
      expired: { status: 400, json: { 'error.message': { includes: 'API key expired' } } },
      inactive: { status: 400, json: { 'error.status': { is: 'INVALID_ARGUMENT' } }, text: 'API_KEY_INVALID' },
      limited: { status: 403, json: denied, text: 'reported as leaked', because: 'blocked as leaked' },
      answers: [
        { status: 403, json: denied, text: 'CONSUMER_SUSPENDED', is: 'limited', because: 'its project is suspended' },
        { status: 403, json: denied, text: 'SERVICE_DISABLED', is: 'limited', because: 'not for the Gemini API' },
        { status: 403, json: denied, text: '_BLOCKED', is: 'limited', because: 'only for certain APIs, sites or apps' },
      ],
      accepted: { models: [{ name: 'models/gemini-2.5-flash', version: '001' }] },
      refused: { error: { ...refused, message: 'API key not valid.' } },
      recorded: {
        expired: { error: { ...refused, message: 'API key expired. Please renew it.' } },
        limited: { error: { status: 'PERMISSION_DENIED', details: 'SERVICE_DISABLED' } },
      },
      source: 'https://ai.google.dev/api/models',
    },
    {
      keys: ['oauth-access-token'],
      method: 'POST',
      readOnly: 'Google describes the token that it is given',
      url: 'https://oauth2.googleapis.com/tokeninfo',
      active: { aud: 'string', scope: 'string', exp: 'string' },
      answers: {
        status: 400,
        json: { error: { is: 'invalid_token' }, error_description: 'string' },
        is: 'next',
        recorded: { error: 'invalid_token', error_description: 'Invalid Value' },
      },
      tells: { account: 'email', scopes: 'scope', expires: 'exp' },
      accepted: { aud: 'a1', scope: 'openid', exp: '1900000000', expires_in: '3588' },
      // Tokens of workload and workforce identity federation (ya29.d.) are for Google Cloud alone.
      next: {
        url: 'https://cloudresourcemanager.googleapis.com/v3/projects:search?pageSize=1',
        active: { 'projects.0.projectId': 'string', 'projects.0.state': 'string' },
        limited: { status: 403, json: denied, because: 'it may not look for projects' },
        inactive: {
          'error.status': { is: 'UNAUTHENTICATED' },
          'error.message': { includes: 'invalid authentication' },
        },
        accepted: { projects: [{ name: 'projects/1', projectId: 'example', state: 'ACTIVE' }] },
        refused: {
          error: {
            code: 401,
            message:
              'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
            status: 'UNAUTHENTICATED',
          },
        },
        unclear: { 200: {} },
      },
      source: 'https://github.com/googleapis/google-auth-library-nodejs (getTokenInfo)',
    },
  ],
  revoke: {
    keys: ['oauth-access-token', 'oauth-refresh-token'],
    does: 'Revokes the token and all of the same grant: the app loses its access to the account.',
    steps: { method: 'POST', url: revoked, auth: 'in-body', form: { token: '{key}' }, done: [200] },
    source: 'https://developers.google.com/identity/protocols/oauth2/web-server#tokenrevoke',
  },
  sources: [
    '{docs}',
    'https://cloud.google.com/iam/docs/keys-create-delete',
    'https://cloud.google.com/resource-manager/reference/rest/v3/projects/search',
    'https://developers.google.com/identity/protocols/oauth2',
    'https://cloud.google.com/storage/docs/authentication/hmackeys',
    'format of API keys, client secrets and refresh tokens: {observed}',
  ],
});
