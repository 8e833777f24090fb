import { defineProvider } from '../src/rulebook/define-provider.ts';

const VERSION = 'https://{tenant}.jfrog.io/artifactory/api/system/version';
const ANSWERS = [
  { status: 200, json: { version: 'string', revision: 'string', addons: 'array' }, is: 'active' },
  { status: 401, json: { 'errors.0.message': { includes: 'expired' } }, is: 'expired' },
  { status: 401, json: { 'errors.0.message': { includes: 'revoked' } }, is: 'revoked' },
  {
    status: 401,
    json: { 'errors.0.message': { includes: 'audience' } },
    is: 'unknown',
    because: 'it is made for another service of JFrog than Artifactory',
  },
  { status: 401, json: { 'errors.0.message': { includes: 'Bad Credentials' } }, is: 'inactive' },
  { status: 401, json: { 'errors.0.message': { includes: 'Token failed verification' } }, is: 'inactive' },
  { status: 401, json: { 'errors.0.message': { includes: 'Invalid token' } }, is: 'inactive' },
] as const;
const REPLIES = [
  { status: 200, body: { version: '7.100.0', revision: '71000900', addons: ['build'], license: 'x' }, is: 'active' },
  { status: 401, body: { errors: [{ status: 401, message: 'Bad Credentials' }] }, is: 'inactive' },
  { status: 401, body: { errors: [{ status: 401, message: 'Token failed verification: expired' }] }, is: 'expired' },
  { status: 401, body: { errors: [{ status: 401, message: 'Token failed verification: revoked' }] }, is: 'revoked' },
  { status: 401, body: { errors: [{ status: 401, message: 'Invalid token, audience' }] }, is: 'unknown' },
  { status: 429, body: { errors: [{ status: 429, message: 'Too many requests' }] }, is: 'unknown' },
] as const;

export default defineProvider({
  name: 'JFrog Artifactory',
  site: 'https://jfrog.com',
  keys: {
    'api-key': {
      name: 'JFrog Artifactory API key',
      pattern: /AKCp[0-9A-Za-z]{68,70}/,
      shape: 'AKCp<alnum:69>',
      env: ['ARTIFACTORY_API_KEY', 'JFROG_API_KEY', 'ARTIFACTORY_PASSWORD', 'JF_API_KEY', 'BINTRAY_API_KEY'],
      entropy: 3.7,
      beside: { tenant: /([0-9a-z][0-9a-z-]{0,60})\.jfrog\.io/ },
      risk: 'Whoever has it can read and replace packages and images as its user.',
      rotate: {
        docs: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
        make: 'generate an identity token on your Edit Profile page: new API keys are no longer offered',
        put: 'put it where the API key is used: as the password, or as Authorization: Bearer instead of X-JFrog-Art-Api',
        end: 'revoke the API key on the same page; an administrator can revoke it for any user',
        after: 'compare what was deployed since the leak with what your builds made',
      },
      examples: 'curl -H "X-JFrog-Art-Api: AKCp<alnum:69>" https://example.jfrog.io/artifactory/api/repositories',
      nearMisses: ['sha512-AKCp<b64:20>/<b64:62>', 'artifactory_key = "AKC<alnum:20>"'],
    },
    'reference-token': {
      name: 'JFrog reference token',
      // Base64 of "reftkn:01:<expiry>:<random>".
      pattern: /cmVmdGtu[0-9A-Za-z]{56}/,
      shape: 'cmVmdGtu<alnum:56>',
      env: ['JF_ACCESS_TOKEN', 'JFROG_ACCESS_TOKEN', 'ARTIFACTORY_TOKEN', 'ARTIFACTORY_ACCESS_TOKEN'],
      beside: { tenant: /([0-9a-z][0-9a-z-]{0,60})\.jfrog\.io/ },
      risk: 'Whoever has it can do on your JFrog platform what its user may: read, deploy and delete artifacts.',
      examples: '{"servers": [{"url": "https://example.jfrog.io/", "accessToken": "cmVmdGtu<alnum:56>"}]}',
      nearMisses: ['cmVmdXNlZA==', 'JF_ACCESS_TOKEN=reftkn:01:<digit:10>:<alnum:28>'],
    },
    'access-token': {
      name: 'JFrog access token',
      severity: 'critical',
      // A JWT whose header begins {"ver":"2","typ":"JWT","alg":"RS256","kid":" in just this order.
      pattern:
        /eyJ2ZXIiOiIyIiwidHlwIjoiSldUIiwiYWxnIjoiUlMyNTYiLCJraWQiOi[0-9A-Za-z_-]{20,120}\.[0-9A-Za-z_-]{100,2000}\.[0-9A-Za-z_-]{340,690}/,
      shape:
        'eyJ2ZXIiOiIyIiwidHlwIjoiSldUIiwiYWxnIjoiUlMyNTYiLCJraWQiOi<b64u:62>.eyJ<b64u:250-420>.<b64u:341-682><alnum:1>',
      env: ['JF_ACCESS_TOKEN', 'JFROG_ACCESS_TOKEN', 'ARTIFACTORY_TOKEN', 'ARTIFACTORY_ACCESS_TOKEN'],
      beside: { tenant: /([0-9a-z][0-9a-z-]{0,60})\.jfrog\.io/ },
      risk: 'Whoever has it can act on your JFrog platform within its scope; an admin token opens all of it.',
      examples:
        'curl -H "Authorization: Bearer eyJ2ZXIiOiIyIiwidHlwIjoiSldUIiwiYWxnIjoiUlMyNTYiLCJraWQiOi<b64u:62>.eyJ<b64u:250>.<b64u:682><alnum:1>" https://example.jfrog.io',
      nearMisses: [
        'JF_ACCESS_TOKEN=eyJhbGciOiJIUzI1NiIs<b64u:20>.eyJ<b64u:60>.<b64u:43>',
        '--source-token eyJ2ZXIiOiIyIiwidHlwIjoiSldUIiw...',
        'eyJ2ZXIiOiIyIiwidHlwIjoiSldUIiwiYWxnIjoiUlMyNTYiLCJraWQiOi<b64u:62>',
      ],
    },
  },
  rotate: {
    docs: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
    make: 'generate a new token with little scope and an expiry: Administration, User Management, Access Tokens',
    put: 'put it where the old one is used',
    end: 'revoke the old token in the same list, or with DELETE /access/api/v1/tokens/<token id>',
    after: 'compare what was deployed since the leak with what your builds made',
  },
  check: [
    {
      keys: ['api-key'],
      url: VERSION,
      auth: { header: 'X-JFrog-Art-Api' },
      answers: ANSWERS,
      replies: REPLIES,
      source: 'https://jfrog.com/help/r/jfrog-rest-apis/version-and-add-ons-information',
    },
    {
      keys: ['reference-token', 'access-token'],
      url: VERSION,
      answers: ANSWERS,
      replies: REPLIES,
      source: 'https://jfrog.com/help/r/jfrog-rest-apis/version-and-add-ons-information',
    },
  ],
  sources: [
    '{docs}',
    'https://jfrog.com/help/r/jfrog-rest-apis/authentication',
    'https://github.com/jfrog/terraform-provider-artifactory/issues/1135 (what is said of tokens for other services)',
    'key shapes: {observed}',
  ],
});
