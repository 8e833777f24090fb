import { defineProvider } from '../src/rulebook/define-provider.ts';

const login = {
  severity: 'high',
  risk: 'Whoever has it can log in at the server of that entry, and read and change its files.',
} as const;

export default defineProvider({
  name: 'File transfer programs',
  site: null,
  keys: {
    filezilla: {
      ...login,
      name: 'password saved by FileZilla',
      pattern: /<Pass encoding="base64">(?<secret>[0-9A-Za-z+/]{6,400}={0,2})/,
      examples: [
        '<Server><Host>ftp.shop.io</Host><Pass encoding="base64"><base64:k7<alnum:10>></Pass></Server>',
        '      <Pass encoding="base64"><base64:<alnum:14>></Pass>\n',
        '<LastServer>\n  <User>upload</User>\n  <Pass encoding="base64"><base64:<alnum:9>></Pass>\n</LastServer>',
      ],
      nearMisses: [
        '<Pass encoding="base64"></Pass>',
        '<Pass encoding="crypt" pubkey="<b64:43>="><b64:96></Pass>',
        '<Pass encoding="base64">$PASS</Pass>',
      ],
    },
    winscp: {
      ...login,
      name: 'password saved by WinSCP',
      // Scrambled with a fixed key: anybody can turn it back. The beginning is that of every scrambled password.
      pattern: /(?:Password=|"Password"=")(?<secret>A35C[0-9A-F]{20,600})/,
      examples: [
        '[Sessions\\deploy@files.shop.io]\nHostName=files.shop.io\nPassword=A35C<HEX:60>\n',
        '"Password"="A35C<HEX:80>"',
        'HostName=10.1.2.3\r\nUserName=root\r\nPassword=A35C<HEX:44>\r\n',
      ],
      nearMisses: ['Password=', 'Password=A35C<hex:60>', 'PasswordHash=<HEX:64>'],
    },
    'proftpd-sql': {
      ...login,
      name: 'database password of ProFTPD',
      pattern: /SQLConnectInfo [^\s]{1,120} [^\s]{1,60} (?<secret>[^\s"'$%]{4,120})/,
      literal: true,
      risk: 'Whoever has it and reaches the database can read and change the users of the server.',
      examples: [
        'SQLConnectInfo ftpd@localhost:3306 proftpd <alnum:12>',
        '<IfModule mod_sql.c>\n  SQLConnectInfo ftp@db.shop.io ftp <alnum:16>\n</IfModule>',
        'RUN echo "SQLConnectInfo ftpd@10.2.3.4 root <alnum:10>" >> /etc/proftpd/sql.conf',
      ],
      nearMisses: [
        'SQLConnectInfo ftpd@localhost proftpd password',
        'SQLConnectInfo ftpd@localhost proftpd $SQL_PASSWORD',
        'SQLConnectInfo ftpd@localhost',
      ],
    },
  },
  rotate: {
    steps: [
      'change the password of that account at the server',
      'save it outside git, better a key with a passphrase instead of a password',
      'look through the log of the server for log-ins since the leak',
    ],
  },
  noCheck: 'the programs keep it encoded in ways of their own, for a host of the owner’s',
  sources: [
    'https://wiki.filezilla-project.org/Site_Manager',
    'https://winscp.net/eng/docs/security_credentials',
    'http://www.proftpd.org/docs/contrib/mod_sql.html',
  ],
});
