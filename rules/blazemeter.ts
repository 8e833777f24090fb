import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'BlazeMeter API Monitoring (Runscope)',
  site: 'https://www.blazemeter.com',
  keys: {
    'access-token': {
      name: 'BlazeMeter API Monitoring access token',
      pattern: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/,
      shape: '<uuid>',
      // Not the name alone: tests and environments have UUIDs too.
      context: {
        words: [
          'runscope token',
          'runscope access',
          'runscope api',
          'runscope key',
          'api.runscope.com',
          'blazemeter token',
          'blazemeter access',
          'blazemeter api',
          'blazemeter key',
        ],
        within: 80,
      },
      env: ['RUNSCOPE_ACCESS_TOKEN', 'RUNSCOPE_TOKEN', 'BLAZEMETER_ACCESS_TOKEN', 'BLAZEMETER_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the tests and their environments, which often hold the secrets of the APIs that they ask.',
      examples: 'curl -H "Authorization: Bearer <uuid>" https://api.runscope.com/buckets',
    },
  },
  rotate: {
    console: 'https://www.runscope.com/applications',
    docs: 'https://help.blazemeter.com/apidocs/api-monitoring/authentication.htm',
    make: 'create a new application at {console} and take its personal access token',
    end: 'delete the old application there',
  },
  check: {
    url: 'https://api.runscope.com/account',
    active: { 'meta.status': { is: 'success' }, 'data.uuid': 'string', 'data.teams': 'array' },
    inactive: { status: [401, 403], json: { 'meta.status': { is: 'error' }, 'error.status': 'number' } },
    refusalMayMean: 'that it may not read the account: the words for both are documented nowhere',
    tells: { account: 'data.email', name: 'data.name' },
    accepted: {
      data: {
        uuid: 'made-up',
        name: 'Owner',
        email: 'owner@example.com',
        teams: [{ uuid: 'made-up', name: 'Example' }],
      },
      meta: { status: 'success' },
      error: null,
    },
    replies: {
      status: 401,
      body: { data: {}, error: { message: 'Invalid access token.', status: 401 }, meta: { status: 'error' } },
      is: 'inactive',
    },
    source: 'https://help.blazemeter.com/apidocs/api-monitoring/account.htm',
  },
  sources: ['{docs}', '{check}', 'https://github.com/Runscope/runscope-api-examples', 'form: {observed}'],
});
