import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Mr. Tick Tock',
  site: 'https://mrticktock.com',
  keys: {
    password: {
      name: 'Mr. Tick Tock password',
      noCheck: 'a try would sign in, and what it answers is documented nowhere',
      severity: 'medium',
      pattern: /[Pp]assword["'\s]{0,3}[:=]["'\s]{0,3}(?<secret>[^"'&\s]{6,50})["'&\s]/,
      context: { words: ['mrticktock.com'], within: 140 },
      literal: true,
      entropy: 2.5,
      confidence: 'medium',
      risk: 'Whoever has it and the address of the account can read and change its projects, tasks and times.',
      examples: [
        'curl -d "email=bot@shop.io&password=<alnum:14>" https://mrticktock.com/app/api/is_timer_active',
        "url = 'https://mrticktock.com/app/api/'\nemail = 'bot@shop.io'\npassword = '<alnum:16>'\n",
        '{"url": "https://mrticktock.com/app/api", "email": "bot@shop.io", "password": "<alnum:12>"}',
      ],
      nearMisses: [
        'curl -d "email=a@b.io&password=secret" https://mrticktock.com/app/api/is_timer_active',
        'curl -d "email=$EMAIL&password=$PASSWORD" https://mrticktock.com/app/api/is_timer_active',
        'https://mrticktock.com/api.html says: password | yes | user password',
      ],
    },
  },
  rotate: {
    docs: 'https://mrticktock.com/api.html',
    make: 'change the password of the account',
    put: 'put the new one where the old one is used, outside git',
    end: 'look through the times that were tracked since the leak',
  },
  sources: '{docs}',
});
