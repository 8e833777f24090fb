import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'ClickUp',
  site: 'https://clickup.com',
  keys: {
    'personal-token': {
      name: 'ClickUp personal API token',
      pattern: /pk_[0-9]{6,10}_[0-9A-Z]{32}/,
      shape: 'pk_<digit:7-9>_<upnum:32>',
      env: ['CLICKUP_API_TOKEN', 'CLICKUP_TOKEN', 'CLICKUP_API_KEY', 'CLICKUP_PERSONAL_TOKEN'],
      risk: 'Whoever has it can read and change everything in ClickUp that the user can.',
      nearMisses: ['pk_live_<upnum:32>', 'pk_<digit:8>_<lower:32>'],
    },
  },
  rotate: {
    console: 'https://app.clickup.com/settings/apps',
    docs: 'https://developer.clickup.com/docs/authentication',
    make: 'select Regenerate under Settings > Apps > API Token: the old token ends at once',
    put: 'put the new one in CLICKUP_API_TOKEN wherever the old one was used, outside git',
    end: 'look through the activity of the Workspace since the leak',
  },
  check: {
    url: 'https://api.clickup.com/api/v2/user',
    auth: { header: 'Authorization' },
    active: { 'user.id': 'number', 'user.username': 'string', 'user.color': 'string' },
    inactive: { ECODE: { is: 'OAUTH_025' } },
    answers: [
      { status: 401, json: { ECODE: { is: 'OAUTH_019' } }, is: 'inactive' },
      { status: 401, json: { ECODE: { is: 'OAUTH_021' } }, is: 'inactive' },
      { status: 401, json: { ECODE: { is: 'OAUTH_077' } }, is: 'inactive' },
    ],
    tells: { account: 'user.email', name: 'user.username' },
    accepted: { user: { id: 123, username: 'Example', color: '#827718', profilePicture: null, initials: 'E' } },
    refused: { err: 'Token invalid', ECODE: 'OAUTH_025' },
    alsoRefused: [
      { err: 'Oauth token not found', ECODE: 'OAUTH_019' },
      { err: 'Oauth token not found', ECODE: 'OAUTH_021' },
      { err: 'Oauth token not found', ECODE: 'OAUTH_077' },
    ],
    unclear: { 401: { err: 'Team not authorized', ECODE: 'OAUTH_027' } },
    tooMany: { err: 'Rate limit reached', ECODE: 'APP_002' },
    source: 'https://developer.clickup.com/reference/getauthorizeduser',
  },
  sources: ['{docs}', 'https://developer.clickup.com/docs/common_errors', 'length: {observed}'],
});
