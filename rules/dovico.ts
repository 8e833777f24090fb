import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Dovico Timesheet',
  site: 'https://www.dovico.com',
  keys: {
    token: {
      name: 'Dovico client or user token',
      pattern: /[0-9a-z]{32}\.[0-9a-z]{1,12}/,
      shape: '<lownum:32>.<digit:1-12>',
      context: { words: ['dovico'], within: 80 },
      env: ['DOVICO_CLIENT_TOKEN', 'DOVICO_USER_TOKEN', 'DOVICO_CONSUMER_SECRET', 'DOVICO_DATA_ACCESS_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      // Whether the one that was found is the client's is told by the answer alone.
      beside: {
        user: /(?:user_?token|data_?access_?token)["']?\s{0,3}(?:=>|[:=])\s{0,3}["']?([0-9a-z]{32}\.[0-9a-z]{1,12})/,
      },
      risk: 'Whoever has it and the other token can read and change hours, clients and employees.',
      examples:
        'curl https://api.dovico.com/Employees/ -H "Authorization: WRAP access_token=\\"client=<lownum:32>.<digit:3>&user_token=<lownum:32>.<digit:3>\\""',
    },
  },
  rotate: {
    docs: 'https://timesheet.dovico.com/developer/API_doc/',
    make: 'have an administrator make new tokens in Dovico, under Setup, Database Options, API',
    end: 'end the old ones there',
  },
  check: {
    url: 'https://api.dovico.com/Employees/Me/?version=7',
    auth: { header: 'Authorization', value: 'WRAP access_token="client={key}&user_token={user}"' },
    headers: { accept: 'application/json' },
    active: { 'Employees.0.ID': 'string', 'Employees.0.LastName': 'string', 'Employees.0.GetItemURI': 'string' },
    inactive: 401,
    refusalMayMean: 'something else: no page shows what it says to a dead key',
    accepted: {
      Employees: [
        {
          ID: '100',
          FirstName: 'Olga',
          LastName: 'Owner',
          GetItemURI: 'https://api.dovico.com/Employees/100/?version=7',
        },
      ],
    },
    refused: { Status: '401', Description: 'made up' },
    source: 'https://timesheet.dovico.com/developer/API_doc/',
  },
  sources: ['{docs}', 'form: {observed}'],
});
