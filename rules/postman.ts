import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Postman',
  site: 'https://www.postman.com',
  keys: {
    'api-key': {
      name: 'Postman API key',
      pattern: /PMAK-[0-9A-Za-z]{24}-[0-9A-Za-z]{34}/,
      shape: 'PMAK-<hex:24>-<hex:34>',
      env: ['POSTMAN_API_KEY'],
      entropy: 3,
      risk: 'Whoever has it can read and change every workspace, collection and environment of its owner, with the secrets stored there.',
      nearMisses: 'PMAK-<hex:24>',
    },
    'collection-access-key': {
      name: 'Postman collection access key',
      severity: 'low',
      // A ULID after the prefix; seen in public links to collections.
      pattern: /PMAT-[0-9A-HJKMNP-TV-Z]{26}/,
      shape: 'PMAT-01<any:[0-9A-HJKMNP-TV-Z]:24>',
      beside: {
        collection: /collections\/((?:[0-9]{1,12}-)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/,
      },
      risk: 'Whoever has it can read one shared collection with all that is written in it.',
      nearMisses: 'ticket PMAT-2024 is closed',
      rotate: {
        console: 'https://go.postman.co/settings/me/api-keys',
        make: 'share the collection again to get a new access key',
        put: 'put the new link where the old one was used',
        end: 'revoke the old key under Collection access keys on your API keys page',
      },
      examples:
        'https://api.postman.com/collections/<digit:8>-<hex:8>-<hex:4>-<hex:4>-<hex:4>-<hex:12>?access_key=PMAT-<any:[0-9A-HJKMNP-TV-Z]:26>',
    },
  },
  rotate: {
    console: 'https://go.postman.co/settings/me/api-keys',
    docs: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
    make: 'generate a new API key with an expiration at {console}',
    end: 'delete the old key there; regenerating it ends the old value too',
    after: 'look through the environments it could read and rotate the secrets in them',
  },
  check: [
    {
      // A key of the one region is not valid in the other.
      keys: ['api-key'],
      url: 'https://api.getpostman.com/me',
      auth: { header: 'X-Api-Key' },
      active: { 'user.id': 'number', 'user.username': 'string', operations: 'array' },
      answers: { status: 401, json: { 'error.name': { is: 'AuthenticationError' } }, is: 'next' },
      tells: { account: 'user.email', organisation: 'user.teamName' },
      accepted: {
        user: { id: 12345678, username: 'owner', email: 'owner@example.com', fullName: 'Owner', isPublic: false },
        operations: [{ name: 'api_object_usage', limit: 3, usage: 0, overage: 0 }],
      },
      recorded: {
        next: {
          error: {
            name: 'AuthenticationError',
            message: 'Invalid API Key. Every request requires a valid API Key to be sent.',
          },
        },
      },
      tooMany: { error: { name: 'rateLimited', message: 'Rate Limit exceeded. Please retry at 1465452702843' } },
      next: {
        url: 'https://api.eu.postman.com/me',
        auth: { header: 'X-Api-Key' },
        active: { 'user.id': 'number', 'user.username': 'string', operations: 'array' },
        inactive: { 'error.name': { is: 'AuthenticationError' } },
        tells: { account: 'user.email', organisation: 'user.teamName' },
        accepted: { user: { id: 12345678, username: 'owner', email: 'owner@example.com' }, operations: [] },
        refused: { error: { name: 'AuthenticationError', message: 'Invalid API Key.' } },
        tooMany: { error: { name: 'rateLimited', message: 'Rate Limit exceeded. Please retry at 1465452702843' } },
      },
      source: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
    },
    {
      // Reads the one collection that it is for.
      keys: ['collection-access-key'],
      url: 'https://api.postman.com/collections/{collection}',
      auth: { query: 'access_key' },
      active: { 'collection.info.name': 'string', 'collection.info.schema': { includes: 'getpostman.com' } },
      inactive: { status: [401, 403], json: { 'error.name': { is: 'AuthenticationError' } } },
      tells: { name: 'collection.info.name' },
      refusalMayMean: 'that it is for another collection than the one beside it',
      accepted: {
        collection: {
          info: { name: 'Example', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
          item: [],
        },
      },
      refused: { error: { name: 'AuthenticationError', message: 'Invalid access key.' } },
      tooMany: { error: { name: 'rateLimited', message: 'Rate limit exceeded.' } },
      source: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
    },
  ],
  sources: [
    '{docs}',
    'https://learning.postman.com/docs/administration/managing-your-team/managing-api-keys/',
    'format: {observed}',
  ],
});
