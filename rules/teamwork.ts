import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Teamwork.com',
  site: 'https://www.teamwork.com',
  keys: {
    'access-token': {
      name: 'Teamwork.com access token',
      // Projects, Desk, CRM and Spaces give out tokens of one form.
      pattern: /tkn\.v1_[0-9A-Za-z]{71}=/,
      shape: 'tkn.v1_<alnum:71>=',
      env: [
        'TEAMWORK_API_TOKEN',
        'TEAMWORK_API_KEY',
        'TEAMWORK_ACCESS_TOKEN',
        'TEAMWORK_DESK_API_KEY',
        'TEAMWORK_TOKEN',
      ],
      entropy: 3.8,
      beside: { host: /([0-9a-z][0-9a-z-]{0,60}(?:\.eu)?\.teamwork\.com)/ },
      risk: 'Whoever has it can read and change projects, tickets and customers as the user may that made it.',
      examples: 'curl -H "Authorization: Bearer tkn.v1_<alnum:71>=" https://acme.teamwork.com/desk/api/v2/me.json',
      nearMisses: 'tkn.v2_<alnum:71>=',
    },
  },
  rotate: {
    console: 'https://www.teamwork.com/launchpad/login',
    docs: 'https://apidocs.teamwork.com/guides/teamwork/authentication',
    make: 'sign in, open your profile, API keys (in Desk: View profile, API keys), and make a new key',
    put: 'put it where the old one is used, outside git',
    end: 'revoke the old key there',
  },
  check: {
    url: 'https://{host}/desk/api/v2/me.json',
    domains: ['teamwork.com'],
    active: { 'user.id': 'number', 'user.email': 'string' },
    inactive: { errors: 'array' },
    refusalMayMean: 'that the key is for another product of Teamwork.com, or for another site',
    tells: { account: 'user.email' },
    accepted: { user: { id: 1, email: 'owner@example.com' } },
    refused: { errors: [{ title: 'Unauthorized' }] },
    source: 'https://apidocs.teamwork.com/docs/desk',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
