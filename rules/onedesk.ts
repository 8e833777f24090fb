import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'OneDesk',
  site: 'https://www.onedesk.com',
  keys: {
    password: {
      name: 'OneDesk password',
      noCheck: 'a try would sign in',
      pattern: /[Pp]assword["'\s:=]{1,6}["'](?<secret>[^"'\s]{8,64})["']/,
      context: { words: ['app.onedesk.com'], within: 140 },
      literal: true,
      entropy: 2.5,
      confidence: 'medium',
      risk: 'Whoever has it and the address of the account can read and change its tickets, projects and customers.',
      examples: [
        'curl https://app.onedesk.com/rest/2.0/login/loginUser -d \'{"email": "bot@shop.io", "password": "<alnum:14>"}\'',
        "login('https://app.onedesk.com', email='bot@shop.io', password='<alnum:16>')",
        '{"url": "https://app.onedesk.com/rest/2.0/", "email": "bot@shop.io", "password": "<alnum:12>"}',
      ],
      nearMisses: [
        'curl https://app.onedesk.com/rest/2.0/login/loginUser -d \'{"email": "a@b.io", "password": "XXXXXXXXXX"}\'',
        'https://app.onedesk.com has a login with email and password',
        '{"url": "https://app.onedesk.com", "password": "${ONEDESK_PASSWORD}"}',
      ],
    },
  },
  rotate: {
    docs: 'https://www.onedesk.com/developers/',
    make: 'change the password of the account in OneDesk',
    put: 'put the new one where the old one is used, outside git',
    end: 'sign out all sessions and look through what the account did since the leak',
  },
  sources: '{docs}',
});
