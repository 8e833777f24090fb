import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'LinkedIn',
  site: 'https://www.linkedin.com',
  keys: [
    {
      id: 'client-secret',
      name: 'LinkedIn client secret',
      severity: 'high',
      pattern: /WPL_AP1\.[0-9A-Za-z]{16}\.[0-9A-Za-z+/]{6}(?:==)?/,
      env: ['LINKEDIN_CLIENT_SECRET', 'LINKEDIN_SECRET'],
      beside: { pair: /(?:client|app(?:lication)?)[_-]?id["']?\s{0,2}(?:=>|[:=])\s{0,2}["']?([0-9a-z]{14})/ },
      risk: 'Whoever has it can pose as your app: exchange login codes for tokens and call the products that the app is approved for.',
      examples: [
        'LINKEDIN_CLIENT_SECRET=WPL_AP1.<alnum:16>.<b64:6>==',
        "'client_secret' => 'WPL_AP1.<alnum:16>.<b64:6>==',",
        '{"linkedin": {"clientId": "86<lownum:12>", "clientSecret": "WPL_AP1.<alnum:16>.<b64:6>=="}}',
      ],
      nearMisses: [
        'LINKEDIN_CLIENT_SECRET=WPL_AP1.your-client-secret',
        'WPL_AP1.<alnum:10>.<b64:6>==',
        'XPL_AP1.<alnum:16>.<b64:6>==',
      ],
    },
    {
      id: 'client-secret-old',
      name: 'LinkedIn client secret (old form)',
      severity: 'high',
      pattern: /[0-9A-Za-z]{16}/,
      context: {
        words: [
          'linkedin_client_secret',
          'linkedin_secret',
          'linkedin_consumer',
          'linkedin_oauth2_secret',
          'linkedin_app',
        ],
        within: 40,
      },
      env: ['LINKEDIN_CLIENT_SECRET', 'LINKEDIN_SECRET', 'LINKEDIN_APP_SECRET', 'LINKEDIN_API_SECRET'],
      entropy: 3.2,
      confidence: 'medium',
      beside: { pair: /(?:client|app(?:lication)?)[_-]?id["']?\s{0,2}(?:=>|[:=])\s{0,2}["']?([0-9a-z]{12,14})/ },
      risk: 'Whoever has it can pose as your app: exchange login codes for tokens and call the products that the app is approved for.',
      examples: [
        'LINKEDIN_CLIENT_ID=<lownum:12>\nLINKEDIN_CLIENT_SECRET=<alnum:14><digit:2>\n',
        'LINKEDIN_CLIENT_SECRET=<alnum:16>',
        'linkedin_secret: "<alnum:16>"',
        "const linkedinClientSecret = '<alnum:16>';",
      ],
      nearMisses: [
        'LINKEDIN_CLIENT_ID=86<lownum:12>',
        'session = "<alnum:16>"',
        'LINKEDIN_CLIENT_SECRET=<hex:32>',
        'LINKEDIN_CLIENT_SECRET=your-client-secret',
      ],
    },
    {
      id: 'access-token',
      name: 'LinkedIn access token',
      severity: 'high',
      pattern: /AQ[0-9A-Za-z_-]{200,1000}/,
      context: { words: ['linkedin'], within: 140 },
      env: ['LINKEDIN_ACCESS_TOKEN', 'LINKEDIN_TOKEN', 'LINKEDIN_REFRESH_TOKEN'],
      entropy: 4.5,
      risk: 'Whoever has it can read the member’s profile and post in their name or their company’s, as far as its scopes go.',
      examples: [
        'LINKEDIN_ACCESS_TOKEN=AQ<upper:1><b64u:340><alnum:1>',
        'curl -H "Authorization: Bearer AQ<upper:1><b64u:346><alnum:1>" https://api.linkedin.com/v2/userinfo',
        '{"provider": "linkedin", "access_token": "AQ<upper:1><b64u:400><alnum:1>", "expires_in": 5183999}',
      ],
      nearMisses: [
        'token: AQ<upper:1><b64u:340><alnum:1>',
        'LINKEDIN_ACCESS_TOKEN=AQ<b64u:60><alnum:1>',
        'https://www.linkedin.com/feed/update/urn:li:activity:<digit:19>',
      ],
      rotate: {
        docs: 'https://learn.microsoft.com/en-us/linkedin/shared/authentication/programmatic-refresh-tokens',
        steps: [
          'take the app’s permission away in the member’s settings, Data privacy, Permitted services, which ends its tokens',
          'sign in again through the app to get a new token',
          'put it where the old one is used, outside git; it runs out after 60 days',
        ],
      },
    },
  ],
  rotate: {
    console: 'https://www.linkedin.com/developers/apps',
    docs: 'https://learn.microsoft.com/en-us/linkedin/shared/api-guide/best-practices/secure-applications',
    steps: [
      'open the app at https://www.linkedin.com/developers/apps, tab Auth, and generate a secondary client secret',
      'put it where the old one is used, outside git',
      'delete the leaked secret there',
    ],
  },
  checks: [
    {
      strategy: 'oauth-client-credentials',
      keys: ['client-secret', 'client-secret-old'],
      url: 'https://www.linkedin.com/oauth/v2/accessToken',
      client: 'in-body',
      grant: 'made-up code',
      answers: [
        {
          status: 400,
          json: { error: { is: 'invalid_request' }, error_description: { includes: 'authorization code' } },
          is: 'active',
        },
      ],
      source: 'https://learn.microsoft.com/linkedin/shared/authentication/authorization-code-flow',
    },
    {
      keys: ['access-token'],
      url: 'https://api.linkedin.com/v2/userinfo',
      auth: 'bearer',
      answers: [
        { status: 200, json: { sub: 'string', name: 'string', given_name: 'string' }, is: 'active' },
        { status: 401, json: { serviceErrorCode: { is: 65602 }, message: 'string' }, is: 'expired' },
        { status: 401, json: { serviceErrorCode: { is: 65601 }, message: 'string' }, is: 'revoked' },
        { status: 401, json: { serviceErrorCode: { is: 65600 }, message: 'string' }, is: 'inactive' },
        {
          status: 403,
          json: { serviceErrorCode: { is: 100 }, message: { includes: 'Not enough permissions' } },
          is: 'limited',
          because: 'no right to read the profile',
        },
      ],
      tells: { account: 'email', name: 'name' },
      refusalMayMean: 'that it is a refresh token, which looks the same',
      replies: [
        {
          status: 200,
          body: { sub: 's1', name: 'Some Owner', given_name: 'Some', family_name: 'Owner', email: 'owner@example.com' },
          is: 'active',
        },
        {
          status: 401,
          body: {
            status: 401,
            serviceErrorCode: 65602,
            code: 'EXPIRED_ACCESS_TOKEN',
            message: 'The token used in the request has expired',
          },
          is: 'expired',
        },
        {
          status: 401,
          body: {
            status: 401,
            serviceErrorCode: 65601,
            code: 'REVOKED_ACCESS_TOKEN',
            message: 'The token used in the request has been revoked by the user',
          },
          is: 'revoked',
        },
        {
          status: 401,
          body: { status: 401, serviceErrorCode: 65600, code: 'INVALID_ACCESS_TOKEN', message: 'Invalid access token' },
          is: 'inactive',
        },
        {
          status: 403,
          body: {
            status: 403,
            serviceErrorCode: 100,
            code: 'ACCESS_DENIED',
            message: 'Not enough permissions to access: userinfo.GET.NO_VERSION',
          },
          is: 'limited',
        },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: {
            status: 429,
            serviceErrorCode: 101,
            code: 'TOO_MANY_REQUESTS',
            message: 'Resource level throttle limit for calls to this resource is reached.',
          },
          is: 'unknown',
        },
      ],
      source: 'https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/sign-in-with-linkedin-v2',
    },
  ],
  sources: [
    'https://learn.microsoft.com/en-us/linkedin/shared/authentication/authorization-code-flow',
    'https://learn.microsoft.com/en-us/linkedin/shared/api-guide/best-practices/secure-applications',
    'format: observed in public code, not documented',
  ],
});
