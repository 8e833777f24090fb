import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'TimezoneAPI.io',
  site: 'https://timezoneapi.io',
  keys: {
    token: {
      name: 'TimezoneAPI.io token',
      noCheck: 'it also answers without a token',
      severity: 'low',
      // Letters only, as names of code have them: it is known by the address.
      pattern: /timezoneapi\.io\/api\/[^\s"'`]{1,80}token=(?<secret>[A-Za-z]{12,20})/,
      env: ['TIMEZONEAPI_TOKEN'],
      entropy: 3,
      risk: 'Whoever has it can ask for times and zones on your plan.',
      examples: [
        'curl "https://timezoneapi.io/api/ip/?token=a<any:[A-Za-z]:19>"',
        "fetch('https://timezoneapi.io/api/timezone/?Europe/Berlin&token=a<any:[A-Za-z]:19>')",
        '{"url": "https://timezoneapi.io/api/address/?Berlin&token=a<any:[A-Za-z]:19>"}',
      ],
      nearMisses: [
        'https://timezoneapi.io/api/ip/?token=TOKEN',
        'https://timezoneapi.io/api/timezone/?Europe/Berlin',
        'https://timezoneapi.io/api/ip/?ip=5.9.31.87&token=<any:[A-Za-z]:9>',
      ],
    },
  },
  rotate: {
    make: 'get a new token in your account',
    end: 'make sure that the old one is refused',
  },
  sources: 'address and form: {observed}',
});
