import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Salesforce',
  site: 'https://www.salesforce.com',
  keys: [
    {
      id: 'access-token',
      name: 'Salesforce access token or session id',
      severity: 'critical',
      // The id of the organization (00D and 12 more), an exclamation mark, and the session.
      pattern: /00D[0-9A-Za-z]{12}![0-9A-Za-z._]{80,260}/,
      env: ['SF_ACCESS_TOKEN', 'SALESFORCE_ACCESS_TOKEN', 'SFDC_ACCESS_TOKEN', 'SALESFORCE_SESSION_ID'],
      beside: {
        host: /([0-9a-z][0-9a-z.-]{0,60}\.my\.salesforce\.com)/,
      },
      risk: 'Whoever has it can read and change the data of the organization as the signed-in user until the session ends.',
      rotate: {
        docs: 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_revoke_token.htm&type=5',
        steps: [
          'end the session in Setup > Session Management, or revoke the token at /services/oauth2/revoke of your My Domain host',
          'revoke the refresh token it came from too, in Setup > Connected Apps OAuth Usage',
          'sign in again and keep the token outside git',
        ],
      },
      examples: [
        'SF_ACCESS_TOKEN=00D<alnum:12>!AQE<any:[0-9A-Za-z._]:92><alnum:1>',
        "curl https://example.my.salesforce.com/services/data/v60.0/limits -H 'Authorization: Bearer 00D<alnum:12>!AR<any:[0-9A-Za-z._]:93><alnum:1>'",
        '<sessionId>00D<alnum:12>!AQ<any:[0-9A-Za-z._]:150><alnum:1></sessionId>',
        '{"access_token": "00D<alnum:12>!AQ<any:[0-9A-Za-z._]:93><alnum:1>", "instance_url": "https://example.my.salesforce.com"}',
      ],
      nearMisses: [
        'SF_ORG_ID=00D<alnum:12>',
        'SF_ACCESS_TOKEN=00D<alnum:12>!<alnum:12>',
        'SF_ACCESS_TOKEN=005<alnum:12>!AQ<alnum:94>',
      ],
    },
    {
      id: 'refresh-token',
      name: 'Salesforce refresh token or SFDX auth URL',
      severity: 'critical',
      pattern: /5Aep861[0-9A-Za-z._]{60,200}/,
      env: ['SFDX_AUTH_URL', 'SALESFORCE_REFRESH_TOKEN', 'SF_REFRESH_TOKEN', 'SFDX_URL'],
      risk: 'Whoever has it can get new sessions of its user again and again, until it is revoked.',
      rotate: {
        docs: 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_revoke_token.htm&type=5',
        steps: [
          'revoke the token in Setup > Connected Apps OAuth Usage of the organization, or at /services/oauth2/revoke of your My Domain host',
          'sign in again (sf org login web) and take the new auth URL from sf org display --verbose',
          'put it where the old one is used, outside git',
        ],
      },
      examples: [
        'SFDX_AUTH_URL=force://PlatformCLI::5Aep861<any:[0-9A-Za-z._]:79><alnum:1>@example.my.salesforce.com',
        '{"sfdxAuthUrl": "force://PlatformCLI::5Aep861<any:[0-9A-Za-z._]:79><alnum:1>@example.my.salesforce.com"}',
        "refresh_token: '5Aep861<any:[0-9A-Za-z._]:79><alnum:1>'",
      ],
      nearMisses: [
        'force://PlatformCLI::5Aep861...@example.my.salesforce.com',
        '5AEP862<alnum:80>',
        'a5Aep861<alnum:80>',
      ],
    },
    {
      id: 'consumer-secret',
      name: 'Salesforce connected app consumer secret',
      severity: 'high',
      pattern: /[0-9A-F]{64}/,
      context: { words: ['sforce', 'sfdc', '3MVG9'], within: 144 },
      env: ['SALESFORCE_CLIENT_SECRET', 'SF_CLIENT_SECRET', 'SALESFORCE_CONSUMER_SECRET', 'SFDC_CLIENT_SECRET'],
      pair: { key: 'consumer-key' },
      entropy: 3,
      confidence: 'medium',
      beside: {
        host: /([0-9a-z][0-9a-z.-]{0,60}\.my\.salesforce\.com)/,
      },
      risk: 'Whoever has it can get access tokens as the app, of a user too where a flow without a person is on.',
      examples: [
        'SF_URL=https://acme.my.salesforce.com\nSF_CLIENT_ID=3MVG9<alnum:30><alnum:50>\nSALESFORCE_CLIENT_SECRET=<HEX:64>\n',
        'SALESFORCE_CLIENT_SECRET=<HEX:64>',
        'salesforce:\n  consumer_key: 3MVG9<alnum:40><alnum:40>\n  consumer_secret: "<HEX:64>"\n',
        "$sfdc = ['client_id' => '3MVG9<alnum:40><alnum:40>', 'client_secret' => '<HEX:64>'];",
      ],
      nearMisses: [
        'SALESFORCE_CLIENT_SECRET=<hex:32>',
        'sha256 = <HEX:64>',
        'SALESFORCE_CLIENT_SECRET=your-consumer-secret',
      ],
    },
    {
      id: 'consumer-secret-old',
      name: 'Salesforce connected app consumer secret (old form)',
      severity: 'high',
      // Older apps have nothing but digits, so the consumer key or the variable must stand near.
      pattern: /[0-9]{16,19}/,
      context: { words: ['3MVG9', 'salesforce_consumer_secret', 'sfdc_consumer_secret'], within: 144 },
      env: ['SALESFORCE_CLIENT_SECRET', 'SF_CLIENT_SECRET', 'SALESFORCE_CONSUMER_SECRET', 'SFDC_CLIENT_SECRET'],
      pair: { key: 'consumer-key' },
      entropy: 2.2,
      confidence: 'medium',
      beside: {
        host: /([0-9a-z][0-9a-z.-]{0,60}\.my\.salesforce\.com)/,
      },
      risk: 'Whoever has it can get access tokens as the app, of a user too where a flow without a person is on.',
      examples: [
        'SF_URL=https://acme.my.salesforce.com\nSF_CLIENT_ID=3MVG9<alnum:16><alnum:16><alnum:16><alnum:16>\nSALESFORCE_CLIENT_SECRET=<digit:19>\n',
        'SALESFORCE_CLIENT_SECRET=<digit:19>',
        '{"consumerKey": "3MVG9<alnum:16><alnum:16><alnum:16><alnum:16>", "consumerSecret": "<digit:19>"}',
        'sf = Salesforce(consumer_key="3MVG9<alnum:16><alnum:16><alnum:16><alnum:16>", consumer_secret="<digit:18>")',
      ],
      nearMisses: [
        'SALESFORCE_CLIENT_SECRET=<digit:10>',
        'salesforce_timestamp = <digit:16>',
        'SALESFORCE_CLIENT_SECRET=0000000000000000000',
      ],
    },
    {
      id: 'consumer-key',
      name: 'Salesforce connected app consumer key',
      severity: 'low',
      role: 'id',
      pattern: /3MVG9[0-9A-Za-z._]{50,120}/,
      env: ['SALESFORCE_CLIENT_ID', 'SF_CLIENT_ID', 'SALESFORCE_CONSUMER_KEY', 'SFDC_CLIENT_ID'],
      entropy: 3.5,
      risk: 'Whoever has it still needs the consumer secret that belongs to it, or the private key of a certificate.',
      examples: [
        'SF_CLIENT_ID=3MVG9<any:[0-9A-Za-z._]:79><alnum:1>',
        'sf org login jwt --client-id 3MVG9<any:[0-9A-Za-z._]:79><alnum:1> --jwt-key-file server.key',
        '<consumerKey>3MVG9<any:[0-9A-Za-z._]:79><alnum:1></consumerKey>',
      ],
      nearMisses: ['SF_CLIENT_ID=3MVG9...', 'SF_CLIENT_ID=3MVG9<alnum:12>', 'SF_CLIENT_ID=3MVG8<alnum:80>'],
    },
    {
      id: 'security-token',
      name: 'Salesforce security token',
      severity: 'medium',
      pattern: /[0-9A-Za-z]{24,25}/,
      context: {
        words: ['salesforce_security_token', 'salesforce_token', 'sf_security_token', 'sfdc_security_token'],
        within: 60,
      },
      env: ['SALESFORCE_SECURITY_TOKEN', 'SF_SECURITY_TOKEN', 'SFDC_SECURITY_TOKEN', 'SALESFORCE_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it and the password of the user can sign in to the API from any address.',
      rotate: {
        docs: 'https://help.salesforce.com/s/articleView?id=sf.user_security_token.htm&type=5',
        steps: [
          'reset the token in Salesforce: your profile > Settings > Reset My Security Token; the old one ends at once and the new one comes by e-mail',
          'put it where the old one is used, outside git',
          'change the password too if it leaked with the token',
        ],
      },
      examples: [
        'SALESFORCE_SECURITY_TOKEN=<alnum:25>',
        '{"salesforceSecurityToken": "<alnum:24>"}',
        '<add key="SfdcSecurityToken" value="<alnum:25>" />',
      ],
      nearMisses: [
        'SALESFORCE_SECURITY_TOKEN=<digit:10>',
        'security_token=<alnum:25>',
        'SF_SECURITY_TOKEN=<hex:40>',
        'SALESFORCE_SECURITY_TOKEN=aaaaaaaaaaaaaaaaaaaaaaaaa',
      ],
    },
  ],
  rotate: {
    docs: 'https://help.salesforce.com/s/articleView?id=sf.connected_app_rotate_consumer_details.htm&type=5',
    steps: [
      'open the app in Setup > App Manager > View > Manage Consumer Details',
      'generate a staged key and secret there, and put them where the old ones are used, outside git',
      'apply them; the old key and secret end at once',
      'revoke the tokens of the app in Setup > Connected Apps OAuth Usage',
    ],
  },
  checks: [
    {
      keys: ['access-token'],
      url: 'https://{host}/services/data/v60.0/limits',
      domains: ['my.salesforce.com'],
      auth: 'bearer',
      answers: [
        {
          status: 200,
          json: { 'DailyApiRequests.Max': 'number', 'DailyApiRequests.Remaining': 'number' },
          is: 'active',
        },
        {
          status: 401,
          json: { '0.errorCode': { is: 'INVALID_SESSION_ID' } },
          is: 'inactive',
          because: 'INVALID_SESSION_ID',
        },
        {
          status: 403,
          json: { '0.errorCode': { is: 'REQUEST_LIMIT_EXCEEDED' } },
          is: 'limited',
          because: 'REQUEST_LIMIT_EXCEEDED',
        },
        {
          status: 403,
          json: { '0.errorCode': { is: 'API_DISABLED_FOR_ORG' } },
          is: 'limited',
          because: 'API_DISABLED_FOR_ORG',
        },
      ],
      tells: { usage: 'DailyApiRequests' },
      replies: [
        { status: 200, body: { DailyApiRequests: { Max: 15000, Remaining: 14998 } }, is: 'active' },
        {
          status: 401,
          body: [{ message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' }],
          is: 'inactive',
        },
        {
          status: 403,
          body: [{ message: 'TotalRequests Limit exceeded.', errorCode: 'REQUEST_LIMIT_EXCEEDED' }],
          is: 'limited',
        },
        { status: 429, body: '', is: 'unknown' },
      ],
      refusalMayMean: 'that its session is locked to the address from which it was opened',
      source: 'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_limits.htm',
    },
    {
      strategy: 'oauth-client-credentials',
      keys: ['consumer-secret', 'consumer-secret-old'],
      url: 'https://{host}/services/oauth2/token',
      domains: ['my.salesforce.com'],
      client: 'in-body',
      answers: [
        {
          status: 400,
          json: { error: { is: 'invalid_grant' }, error_description: { includes: 'no client credentials user' } },
          is: 'limited',
          because: 'the app may not ask for tokens of its own',
        },
        {
          status: 400,
          json: { error: { is: 'invalid_client_id' } },
          is: 'unknown',
          because: 'there is no such app any more, or none here (invalid_client_id)',
        },
      ],
      source: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_client_credentials_flow.htm',
    },
  ],
  revoke: [
    {
      keys: ['access-token'],
      does: 'Revokes the token and ends its session: what uses it fails at once.',
      domains: ['my.salesforce.com'],
      steps: [
        {
          method: 'POST',
          url: 'https://{host}/services/oauth2/revoke',
          auth: 'in-body',
          form: { token: '{key}' },
          done: [200],
        },
      ],
      source: 'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_revoke_token.htm&type=5',
    },
  ],
  sources: [
    'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_access_tokens.htm&type=5',
    'https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_refresh_token_flow.htm&type=5',
    'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_oauth_and_connected_apps.htm',
    'formats: observed in public code, not documented',
  ],
});
