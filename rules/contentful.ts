import type { Step } from '../src/model/check.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

const meAt = (url: string, refused: 'next' | 'inactive'): Step => ({
  url,
  auth: 'bearer',
  answers: [
    {
      status: 200,
      json: { 'sys.type': { is: 'User' }, 'sys.id': 'string', email: 'string', firstName: 'string' },
      is: 'active',
    },
    { status: [401, 403], json: { 'sys.id': { is: 'AccessTokenInvalid' } }, is: refused },
  ],
  tells: { account: 'email', name: 'firstName' },
  replies: [
    {
      status: 200,
      body: { email: 'owner@example.com', firstName: 'Owner', lastName: 'One', sys: { type: 'User', id: 'u1' } },
      is: 'active',
    },
    {
      status: 401,
      body: {
        sys: { type: 'Error', id: 'AccessTokenInvalid' },
        message: 'The access token you sent could not be found or is invalid.',
      },
      is: refused,
    },
    { status: 403, body: { sys: { type: 'Error', id: 'AccessDenied' }, message: 'Forbidden' }, is: 'unknown' },
    { status: 429, body: { sys: { type: 'Error', id: 'RateLimitExceeded' } }, is: 'unknown' },
  ],
});

export default defineProvider({
  name: 'Contentful',
  site: 'https://www.contentful.com',
  keys: {
    'personal-access-token': {
      name: 'Contentful personal access token',
      severity: 'critical',
      pattern: /CFPAT-[0-9A-Za-z_-]{43}/,
      shape: 'CFPAT-<b64u:42><alnum:1>',
      env: ['CONTENTFUL_MANAGEMENT_TOKEN', 'CONTENTFUL_MANAGEMENT_ACCESS_TOKEN', 'CONTENTFUL_CMA_TOKEN'],
      entropy: 3.5,
      risk: 'Whoever has it can do in the Management API what its user may: change and delete content, spaces and API keys.',
      nearMisses: 'CFPAT_<alnum:43>',
      rotate: {
        console: 'https://app.contentful.com/account/profile/cma_tokens',
        docs: 'https://www.contentful.com/help/token-management/personal-access-tokens/',
        make: 'create a new personal access token with an expiry date under Account settings, CMA tokens',
        put: 'put it where the old one is used, outside git; it is shown only once',
        end: 'revoke the old token there, or with PUT /users/me/access_tokens/{id}/revoked of the Management API',
      },
    },
    'delivery-key': {
      name: 'Contentful delivery or preview API key',
      severity: 'medium',
      // The two look the same. Keys of old spaces are 64 hex digits, as are checksums: hence the narrow words.
      pattern: /(?:[0-9a-f]{64}|[0-9A-Za-z_-]{43})/,
      shape: ['<b64u:42><alnum:1>', '<hex:64>'],
      context: {
        words: [
          'contentful_access',
          'contentful_delivery',
          'contentful_preview',
          'contentful_token',
          'contentful_cda',
          'contentful_api',
          'contentful.createclient',
          'cdn.contentful.com',
          'preview.contentful.com',
          'graphql.contentful.com',
          'gatsby-source-contentful',
        ],
        within: 140,
      },
      env: ['CONTENTFUL_ACCESS_TOKEN', 'CONTENTFUL_DELIVERY_TOKEN', 'CONTENTFUL_PREVIEW_ACCESS_TOKEN'],
      entropy: 3.3,
      confidence: 'medium',
      beside: { space: /(?:space(?:_?id)?["']?\s{0,2}[:=]\s{0,2}["']?|\/spaces\/)([0-9a-z]{12})/ },
      risk: 'Whoever has it can read all published content of the space; with a preview key also the drafts.',
      examples: "const client = contentful.createClient({ space: '<lownum:12>', accessToken: '<b64u:42><alnum:1>' });",
      nearMisses: ['CONTENTFUL_SPACE_ID=<lownum:12>', '"contentful": {"hashes": ["sha256:<hex:64>"]}'],
    },
  },
  rotate: {
    console: 'https://app.contentful.com',
    docs: 'https://www.contentful.com/developers/docs/references/authentication/',
    make: 'open the space, Settings, API keys, and add a new API key for the same environments; it holds a delivery and a preview token',
    put: 'put the new tokens where the old ones are used; a preview token never in a public page',
    end: 'delete the old API key there: both its tokens die with it',
  },
  check: [
    {
      keys: ['delivery-key'],
      url: 'https://cdn.contentful.com/spaces/{space}',
      active: { 'sys.type': { is: 'Space' }, 'sys.id': 'string', name: 'string' },
      inactive: { status: 401, json: { 'sys.id': { is: 'AccessTokenInvalid' } }, because: 'AccessTokenInvalid' },
      tells: { name: 'name' },
      refusalMayMean: 'that it is a key for previews, or of a space in Europe (cdn.eu.contentful.com)',
      accepted: { sys: { type: 'Space', id: 'a1' }, name: 'Example', locales: [] },
      refused: {
        sys: { type: 'Error', id: 'AccessTokenInvalid' },
        message: 'The access token you sent could not be found or is invalid.',
      },
      tooMany: { sys: { type: 'Error', id: 'RateLimitExceeded' } },
      source: 'https://www.contentful.com/developers/docs/references/content-delivery-api/#/reference/spaces',
    },
    {
      // Delivery and preview keys need the space. Each region has users of its own.
      keys: ['personal-access-token'],
      ...meAt('https://api.contentful.com/users/me', 'next'),
      next: meAt('https://api.eu.contentful.com/users/me', 'inactive'),
      source: 'https://www.contentful.com/developers/docs/references/content-management-api/#/reference/users/user',
    },
  ],
  sources: ['{docs}', 'https://www.contentful.com/help/token-management/personal-access-tokens/', 'format: {observed}'],
});
