import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Teamwork',
  site: 'https://www.teamwork.com',
  keys: {
    'api-token': {
      name: 'Teamwork API token (CRM, Desk and Spaces)',
      noCheck: 'each product of each customer has an address of its own, and a token does not say which it is for',
      pattern: /tkn\.v1_[0-9A-Za-z]{71}=/,
      shape: 'tkn.v1_<alnum:71>=',
      env: ['TEAMWORK_API_TOKEN', 'TEAMWORK_API_KEY', 'TEAMWORK_CRM_TOKEN', 'TEAMWORK_DESK_TOKEN'],
      entropy: 4,
      risk: 'Whoever has it can read and change what its owner can in the product that it is for: customers, tickets or pages.',
      nearMisses: 'tkn.v2_<alnum:71>=',
    },
  },
  rotate: {
    docs: 'https://apidocs.teamwork.com/guides/teamwork/authentication',
    make: 'open your profile in the product, API keys, and make a new one',
    end: 'delete the old key there',
  },
  sources: ['{docs}', 'form: {observed}'],
});
