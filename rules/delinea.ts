import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Delinea Secret Server',
  site: 'https://delinea.com',
  noCheck: 'each customer has a server of his own, and a try counts as a sign-in of the account',
  keys: {
    password: {
      name: 'password of a Secret Server account',
      severity: 'critical',
      // The names of its own clients, and of those from when it was Thycotic.
      pattern: /pass(?:word)?["'\])]{0,2}\s{0,3}(?:=>|[:=])\s{0,3}["']?(?<secret>[^\s"'<>,;]{6,128})/i,
      context: {
        words: [
          'tss_username',
          'tss_password',
          'tss_server_url',
          'tss_base_url',
          'secretserver',
          'secret_server',
          'thycotic',
          'delinea',
        ],
        within: 32,
      },
      literal: true,
      entropy: 2.5,
      risk: 'Whoever has it can read and change the secrets that this account may see: passwords and keys of other systems.',
      examples: [
        'TSS_USERNAME=app\nTSS_PASSWORD=<alnum:16>\n',
        'export THYCOTIC_PASSWORD="<alnum:14>"',
        'delinea_password: <alnum:20>\n',
      ],
      nearMisses: [
        'TSS_PASSWORD=${TSS_PASSWORD}',
        'tss_password = "<password>"',
        'secretserver_password_policy: strict',
      ],
    },
  },
  rotate: {
    docs: 'https://docs.delinea.com/online-help/secret-server/',
    make: 'change the password of the account in Secret Server, or make an application account anew',
    put: 'put it where the old one is used, outside git',
    after: 'look through the audit of the account since the leak, and change what it read',
  },
  sources: ['{docs}', 'https://github.com/DelineaXPM/python-tss-sdk'],
});
