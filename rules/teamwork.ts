import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Teamwork.com',
  site: 'https://www.teamwork.com',
  noCheck:
    'its calls go to an address of the customer’s own, and how they answer to a dead token is documented nowhere',
  keys: {
    'access-token': {
      name: 'Teamwork access token',
      pattern: /tkn\.v1_[0-9A-Za-z]{71}=/,
      shape: 'tkn.v1_<alnum:71>=',
      env: ['TEAMWORK_ACCESS_TOKEN', 'TEAMWORK_TOKEN', 'TEAMWORK_API_TOKEN', 'TEAMWORK_SPACES_TOKEN'],
      risk: 'Whoever has it can read and change the projects, tasks, pages and files that its owner sees.',
      nearMisses: 'tkn.v1_<alnum:20>',
    },
  },
  rotate: {
    docs: 'https://apidocs.teamwork.com/guides/teamwork/app-login-flow',
    make: 'remove the app that it was issued to from your account, which ends its token, and authorise it anew',
    after: 'look through the activity of your projects since the leak',
  },
  sources: ['{docs}', 'format: {observed}'],
});
