import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'LinkedIn',
  site: 'https://www.linkedin.com',
  keys: {
    'client-secret': {
      name: 'LinkedIn client secret',
      pattern: /WPL_AP1\.[0-9A-Za-z]{16}\.[0-9A-Za-z+/]{6}(?:==)?/,
      shape: 'WPL_AP1.<alnum:16>.<b64:6>==',
      env: ['LINKEDIN_CLIENT_SECRET', 'LINKEDIN_SECRET'],
      beside: { pair: /(?:client|app(?:lication)?)[_-]?id["']?\s{0,2}(?:=>|[:=])\s{0,2}["']?([0-9a-z]{14})/ },
      risk: 'Whoever has it can pose as your app: exchange login codes for tokens and call the products that the app is approved for.',
      examples: '{"linkedin": {"clientId": "86<lownum:12>", "clientSecret": "WPL_AP1.<alnum:16>.<b64:6>=="}}',
      nearMisses: 'XPL_AP1.<alnum:16>.<b64:6>==',
    },
    'client-secret-old': {
      name: 'LinkedIn client secret (old form)',
      pattern: /[0-9A-Za-z]{16}/,
      shape: '<alnum:16>',
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
      examples: 'LINKEDIN_CLIENT_ID=<lownum:12>\nLINKEDIN_CLIENT_SECRET=<alnum:14><digit:2>\n',
      nearMisses: 'LINKEDIN_CLIENT_ID=86<lownum:12>',
    },
    'access-token': {
      name: 'LinkedIn access token',
      pattern: /AQ[0-9A-Za-z_-]{200,1000}/,
      shape: 'AQ<upper:1><b64u:340-400><alnum:1>',
      context: { words: ['linkedin'], within: 140 },
      env: ['LINKEDIN_ACCESS_TOKEN', 'LINKEDIN_TOKEN', 'LINKEDIN_REFRESH_TOKEN'],
      entropy: 4.5,
      risk: 'Whoever has it can read the member’s profile and post in their name or their company’s, as far as its scopes go.',
      nearMisses: [
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
  },
  rotate: {
    console: 'https://www.linkedin.com/developers/apps',
    docs: 'https://learn.microsoft.com/en-us/linkedin/shared/api-guide/best-practices/secure-applications',
    make: 'open the app at {console}, tab Auth, and generate a secondary client secret',
    put: 'put it where the old one is used, outside git',
    end: 'delete the leaked secret there',
  },
  check: [
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
      active: { sub: 'string', name: 'string', given_name: 'string' },
      expired: { serviceErrorCode: { is: 65602 }, message: 'string' },
      revoked: { serviceErrorCode: { is: 65601 }, message: 'string' },
      inactive: { serviceErrorCode: { is: 65600 }, message: 'string' },
      limited: {
        status: 403,
        json: { serviceErrorCode: { is: 100 }, message: { includes: 'Not enough permissions' } },
        because: 'no right to read the profile',
      },
      tells: { account: 'email', name: 'name' },
      refusalMayMean: 'that it is a refresh token, which looks the same',
      accepted: { sub: 's1', name: 'Some Owner', given_name: 'Some', family_name: 'Owner', email: 'owner@example.com' },
      refused: { status: 401, serviceErrorCode: 65600, code: 'INVALID_ACCESS_TOKEN', message: 'Invalid access token' },
      recorded: {
        expired: {
          status: 401,
          serviceErrorCode: 65602,
          code: 'EXPIRED_ACCESS_TOKEN',
          message: 'The token used in the request has expired',
        },
        revoked: {
          status: 401,
          serviceErrorCode: 65601,
          code: 'REVOKED_ACCESS_TOKEN',
          message: 'The token used in the request has been revoked by the user',
        },
        limited: {
          status: 403,
          serviceErrorCode: 100,
          code: 'ACCESS_DENIED',
          message: 'Not enough permissions to access: userinfo.GET.NO_VERSION',
        },
      },
      tooMany: {
        status: 429,
        serviceErrorCode: 101,
        code: 'TOO_MANY_REQUESTS',
        message: 'Resource level throttle limit for calls to this resource is reached.',
      },
      source: 'https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/sign-in-with-linkedin-v2',
    },
  ],
  sources: [
    'https://learn.microsoft.com/en-us/linkedin/shared/authentication/authorization-code-flow',
    '{docs}',
    'format: {observed}',
  ],
});
