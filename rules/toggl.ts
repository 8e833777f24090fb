import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Toggl Track',
  site: 'https://toggl.com',
  keys: {
    'api-token': {
      name: 'Toggl Track API token',
      pattern: /[0-9a-z]{32}/,
      shape: ['<hex:32>', '<lownum:30><digit:2>'],
      context: {
        words: [
          'toggl_api',
          'toggl_token',
          'toggl_key',
          'toggl.com',
          'togglapi',
          'toggl secret',
          'toggl track',
          'toggl access',
          'toggl private',
        ],
        within: 80,
      },
      env: ['TOGGL_API_TOKEN', 'TOGGL_API_KEY', 'TOGGL_TOKEN', 'TOGGL_TRACK_API_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can read and change the time entries, clients and projects of its owner, as if signed in.',
      examples: 'curl -u <hex:32>:api_token https://api.track.toggl.com/api/v9/me',
    },
  },
  rotate: {
    console: 'https://track.toggl.com/profile',
    docs: 'https://engineering.toggl.com/docs/authentication',
    make: 'reset the API token at the bottom of {console}: the old one ends at once',
    end: 'look through the time entries since the leak',
  },
  check: {
    url: 'https://api.track.toggl.com/api/v9/me',
    auth: { basic: '{key}:api_token' },
    active: { email: 'string', default_workspace_id: 'number', beginning_of_week: 'number' },
    inactive: { status: [401, 403], text: 'Incorrect username and/or password' },
    refusalMayMean: 'something else: what it says to a dead token is documented nowhere',
    tells: { account: 'email', name: 'fullname' },
    accepted: { id: 1, email: 'owner@example.com', fullname: 'Owner', default_workspace_id: 1, beginning_of_week: 1 },
    replies: { status: 403, body: 'Incorrect username and/or password', is: 'inactive' },
    source: 'https://engineering.toggl.com/docs/api/me',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
