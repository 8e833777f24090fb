import { defineProvider } from '../src/rulebook/define-provider.ts';

const login = {
  severity: 'high',
  literal: true,
  risk: 'Whoever has it can send mail as that account, and often read it.',
} as const;

export default defineProvider({
  name: 'Mail programs',
  site: null,
  keys: {
    msmtp: {
      ...login,
      name: 'password in a configuration of msmtp',
      pattern: /password[ \t]{1,20}["']?(?<secret>[^\s"'$#=:<>({[\\][^\s"'$]{3,120})/,
      context: { words: ['account default\n', 'auth on\n', 'auth plain\n', 'auth login\n', 'msmtp'], within: 144 },
      examples: [
        'account default\nhost smtp.shop.io\nport 587\nauth on\nuser mailer@shop.io\npassword <alnum:14>\n',
        'defaults\nauth plain\ntls on\naccount shop\nuser ci\npassword "<alnum:16>"\n',
        'RUN printf "account default\\nhost smtp.shop.io\\npassword <alnum:20>\\n" > /etc/msmtprc',
      ],
      nearMisses: [
        'account default\npasswordeval "pass show mail"\n',
        'auth on\npassword <password>\n',
        'account default\npassword = x\n',
        'turn auth on and enter the password again',
      ],
    },
    fetchmail: {
      ...login,
      name: 'password in a configuration of fetchmail',
      pattern: /with password ["'](?<secret>[^\s"'$]{4,120})["']/,
      confidence: 'medium',
      paths: { endings: ['fetchmailrc', '.fetchmailrc'] },
      examples: [
        'poll mail.shop.io protocol IMAP\n  user "mailer" there with password "<alnum:12>" is me here\n',
        "user 'ci' with password '<alnum:14>'",
        'echo \'user jane there with password "<alnum:16>"\' > ~/.fetchmailrc',
      ],
      nearMisses: [
        'user "mailer" there with password "${MAIL_PASSWORD}"',
        'log in with password "password"',
        'with password is me here',
      ],
    },
    'postfix-sasl': {
      ...login,
      name: 'password in a table of Postfix (sasl_passwd)',
      pattern: /[^\s:"'<>$[\]]{2,100}:(?<secret>[^\s"'<>$:]{4,120})/,
      context: { words: [']:587'], within: 2 },
      examples: [
        '[smtp.shop.io]:587 mailer@shop.io:<alnum:14>',
        '[smtp.shop.io]:587\tci:<alnum:20>\n',
        "echo '[mail.shop.io]:587 apikey:<alnum:24>' > /etc/postfix/sasl_passwd",
      ],
      nearMisses: [
        '[smtp.shop.io]:587 username:password',
        '[smtp.shop.io]:587 mailer:${SMTP_PASSWORD}',
        'relayhost = [smtp.shop.io]:587',
      ],
    },
  },
  rotate: {
    steps: [
      'give the mail account a new password at its provider, or a password for this program alone',
      'have the program ask for it (passwordeval) or keep it outside git, readable for its user alone',
      'look through what was sent, and through the rules that forward mail, since the leak',
    ],
  },
  noCheck: 'which server takes it, and how, the other lines say in ways of each program',
  sources: [
    'https://marlam.de/msmtp/msmtp.html',
    'https://www.fetchmail.info/fetchmail-man.html',
    'https://www.postfix.org/SASL_README.html',
  ],
});
