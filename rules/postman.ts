import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Postman',
  site: 'https://www.postman.com',
  keys: [
    {
      id: 'api-key',
      name: 'Postman API key',
      severity: 'high',
      pattern: /PMAK-[0-9A-Za-z]{24}-[0-9A-Za-z]{34}/,
      env: ['POSTMAN_API_KEY'],
      entropy: 3,
      risk: 'Whoever has it can read and change every workspace, collection and environment of its owner, with the secrets stored there.',
      examples: [
        'POSTMAN_API_KEY=PMAK-<hex:24>-<hex:34>',
        "curl -H 'X-Api-Key: PMAK-<hex:24>-<hex:34>' https://api.getpostman.com/me",
        'run: postman login --with-api-key PMAK-<hex:24>-<hex:34>',
      ],
      nearMisses: ['POSTMAN_API_KEY=PMAK-XXXX', 'PMAK-<hex:24>', '"_postman_id": "<uuid>"'],
    },
    {
      id: 'collection-access-key',
      name: 'Postman collection access key',
      severity: 'low',
      // A ULID after the prefix; seen in public links to collections.
      pattern: /PMAT-[0-9A-HJKMNP-TV-Z]{26}/,
      risk: 'Whoever has it can read one shared collection with all that is written in it.',
      examples: [
        'https://api.postman.com/collections/<digit:8>-<hex:8>-<hex:4>?access_key=PMAT-01<any:[0-9A-HJKMNP-TV-Z]:24>',
        'COLLECTION_KEY=PMAT-01<any:[0-9A-HJKMNP-TV-Z]:24>',
        "fetch(collectionUrl + '?access_key=' + 'PMAT-01<any:[0-9A-HJKMNP-TV-Z]:24>')",
      ],
      nearMisses: ['PMAT-014', 'ticket PMAT-2024 is closed', 'access_key=PMAT-01<any:[0-9A-HJKMNP-TV-Z]:10>'],
      rotate: {
        console: 'https://go.postman.co/settings/me/api-keys',
        steps: [
          'share the collection again to get a new access key',
          'put the new link where the old one was used',
          'revoke the old key under Collection access keys on your API keys page',
        ],
      },
    },
  ],
  rotate: {
    console: 'https://go.postman.co/settings/me/api-keys',
    docs: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
    steps: [
      'generate a new API key with an expiration at https://go.postman.co/settings/me/api-keys',
      'put it in POSTMAN_API_KEY, outside git',
      'delete the old key there; regenerating it ends the old value too',
      'look through the environments it could read and rotate the secrets in them',
    ],
  },
  checks: [
    {
      // A key of the one region is not valid in the other.
      keys: ['api-key'],
      url: 'https://api.getpostman.com/me',
      auth: { header: 'X-Api-Key' },
      answers: [
        { status: 200, json: { 'user.id': 'number', 'user.username': 'string', operations: 'array' }, is: 'active' },
        { status: 401, json: { 'error.name': { is: 'AuthenticationError' } }, is: 'next' },
      ],
      tells: { account: 'user.email', organisation: 'user.teamName' },
      replies: [
        {
          status: 200,
          body: {
            user: { id: 12345678, username: 'owner', email: 'owner@example.com', fullName: 'Owner', isPublic: false },
            operations: [{ name: 'api_object_usage', limit: 3, usage: 0, overage: 0 }],
          },
          is: 'active',
        },
        {
          status: 401,
          body: {
            error: {
              name: 'AuthenticationError',
              message: 'Invalid API Key. Every request requires a valid API Key to be sent.',
            },
          },
          is: 'next',
        },
        {
          status: 429,
          headers: { 'retry-after': '30' },
          body: { error: { name: 'rateLimited', message: 'Rate Limit exceeded. Please retry at 1465452702843' } },
          is: 'unknown',
        },
      ],
      next: {
        url: 'https://api.eu.postman.com/me',
        auth: { header: 'X-Api-Key' },
        answers: [
          { status: 200, json: { 'user.id': 'number', 'user.username': 'string', operations: 'array' }, is: 'active' },
          { status: 401, json: { 'error.name': { is: 'AuthenticationError' } }, is: 'inactive' },
        ],
        tells: { account: 'user.email', organisation: 'user.teamName' },
        replies: [
          {
            status: 200,
            body: { user: { id: 12345678, username: 'owner', email: 'owner@example.com' }, operations: [] },
            is: 'active',
          },
          {
            status: 401,
            body: { error: { name: 'AuthenticationError', message: 'Invalid API Key.' } },
            is: 'inactive',
          },
          {
            status: 429,
            headers: { 'retry-after': '30' },
            body: { error: { name: 'rateLimited', message: 'Rate Limit exceeded. Please retry at 1465452702843' } },
            is: 'unknown',
          },
        ],
      },
      source: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
    },
  ],
  sources: [
    'https://learning.postman.com/docs/developer/postman-api/authentication/',
    'https://learning.postman.com/docs/administration/managing-your-team/managing-api-keys/',
    'format: observed in public code, not documented',
  ],
});
