import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Runrun.it',
  site: 'https://runrun.it',
  noCheck: 'each half counts only with the other, and no page shows what they are answered',
  keys: {
    'app-key': {
      name: 'Runrun.it App-Key',
      pattern: /[0-9a-f]{32}/,
      shape: '<hex:32>',
      context: { words: ['runrunit', 'runrun.it', 'runrun_it'], within: 80 },
      env: ['RUNRUNIT_APP_KEY', 'RUNRUN_APP_KEY', 'RUNRUNIT_API_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it and a user token can read and change the tasks and times of the company.',
      examples: 'curl https://runrun.it/api/v1.0/users -H "App-Key: <hex:32>"',
    },
    'user-token': {
      name: 'Runrun.it user token',
      pattern: /[0-9A-Za-z]{18,20}/,
      shape: '<alnum:18-20>',
      context: { words: ['runrunit', 'runrun.it', 'runrun_it'], within: 80 },
      env: ['RUNRUNIT_USER_TOKEN', 'RUNRUN_USER_TOKEN'],
      entropy: 3.3,
      confidence: 'medium',
      risk: 'Whoever has it and the App-Key can act as its user.',
    },
  },
  rotate: {
    make: 'make a new token in the settings of the user, and a new App-Key in those of the company',
    put: 'put both where the old ones are used, outside git',
    end: 'the old ones end with that',
  },
  sources: 'format: {observed}',
});
