import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Cfx.re',
  site: 'https://cfx.re',
  keys: {
    'server-key': {
      name: 'Cfx.re server registration key (FiveM, RedM)',
      severity: 'medium',
      pattern: /cfxk_[0-9A-Za-z]{16,24}_[0-9A-Za-z]{4,8}/,
      shape: 'cfxk_<alnum:20-21>_<alnum:5>',
      env: ['SV_LICENSEKEY', 'CFX_LICENSE_KEY', 'FIVEM_LICENSE_KEY'],
      entropy: 3.2,
      risk: 'Whoever has it can run a game server in your name, for which your registration may be banned.',
      noCheck: 'it is asked for only where a game server starts, which then takes its place',
      examples: 'sv_licenseKey cfxk_<alnum:20>_<alnum:5>',
    },
  },
  rotate: {
    console: 'https://portal.cfx.re/servers/registration-keys',
    docs: 'https://docs.fivem.net/docs/server-manual/setting-up-a-server-vanilla/',
    make: 'create a new registration key at {console}',
    put: 'put it in a file beside server.cfg that is outside git, and read that with exec',
    end: 'disable the old key there',
  },
  sources: ['{docs}', 'format: {observed}'],
});
