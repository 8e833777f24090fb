import { defineProvider } from '../src/rulebook/define-provider.ts';

const risk = 'Whoever has it can try passwords against it without being noticed, and log in with the one that fits.';

/** Files that hold the log-ins of real people. */
const paths = {
  endings: ['htpasswd', '*.htpasswd', 'etc/shadow', 'shadow', 'etc/passwd', 'proftpdpasswd', 'ftpd.passwd'],
};

export default defineProvider({
  name: 'Password hashes',
  site: null,
  keys: {
    crypt: {
      name: 'password hash (crypt, bcrypt, Argon2)',
      severity: 'medium',
      pattern:
        /\$1\$[0-9A-Za-z./]{1,8}\$[0-9A-Za-z./]{22}|\$2[aby]\$[0-9]{2}\$[0-9A-Za-z./]{53}|\$5\$(?:rounds=[0-9]{1,9}\$)?[0-9A-Za-z./]{1,16}\$[0-9A-Za-z./]{43}|\$6\$(?:rounds=[0-9]{1,9}\$)?[0-9A-Za-z./]{1,16}\$[0-9A-Za-z./]{86}|\$[89]\$[0-9A-Za-z./]{14}\$[0-9A-Za-z./]{43}|\$y\$[0-9A-Za-z./]{1,12}\$[0-9A-Za-z./]{1,86}\$[0-9A-Za-z./]{43}|\$argon2(?:id|i|d)\$v=[0-9]{1,3}\$m=[0-9]{1,9},t=[0-9]{1,4},p=[0-9]{1,4}\$[0-9A-Za-z+/]{8,86}\$[0-9A-Za-z+/]{16,128}/,
      shape: [
        '$6$<alnum:16>$<alnum:86>',
        '$2b$12$<alnum:53>',
        '$2y$10$<alnum:53>',
        '$9$<alnum:14>$<alnum:43>',
        '$argon2id$v=19$m=65536,t=3,p=4$<alnum:22>$<alnum:43>',
      ],
      confidence: 'medium',
      paths,
      risk,
      examples: 'root:$6$<alnum:16>$<alnum:86>:19000:0:99999:7:::',
      nearMisses: ['$2b$12$short', 'echo "$1$2$3"', 'root:*:19000:0:99999:7:::'],
    },
    framework: {
      name: 'password hash of a web framework or directory',
      severity: 'medium',
      pattern:
        /pbkdf2_sha(?:256|1)\$[0-9]{3,8}\$[0-9A-Za-z]{8,32}\$[0-9A-Za-z+/]{27,44}={0,2}|\{(?:SHA|SSHA|SMD5|SSHA256|SSHA512)\}[0-9A-Za-z+/]{24,128}={0,2}|\$P\$[0-9A-Za-z./]{31}|\$H\$[0-9A-Za-z./]{31}|\$apr1\$[0-9A-Za-z./]{1,8}\$[0-9A-Za-z./]{22}/,
      shape: [
        '{SHA}<alnum:27>=',
        '$apr1$<alnum:8>$<alnum:22>',
        'pbkdf2_sha256$600000$<alnum:22>$<alnum:43>=',
        '{SSHA}<alnum:38>==',
        '$P$B<alnum:30>',
      ],
      confidence: 'medium',
      paths,
      risk,
      examples: "INSERT INTO wp_users VALUES (1, 'admin', '$P$B<alnum:30>');",
      nearMisses: ['{SSHA}', 'pbkdf2_sha256$iterations$salt$hash', '$apr1$salt$', 'algorithm = "pbkdf2_sha256"'],
    },
    mysql: {
      name: 'password hash of a MySQL user',
      severity: 'medium',
      pattern: /\*[0-9A-F]{40}/,
      shape: '*<HEX:40>',
      context: { words: ['mysql', 'identified', 'authentication_string', 'native_password', 'mariadb'], within: 144 },
      entropy: 2.8,
      confidence: 'medium',
      risk,
      nearMisses: ['mysql: *<hex:40>', "IDENTIFIED BY PASSWORD '*0000000000'"],
    },
    kerberos: {
      name: 'Kerberos ticket hash',
      severity: 'medium',
      pattern: /\$krb5(?:asrep|tgs|pa)\$(?:17|18|23)\$[^\s$]{1,120}(?:\$[^\s$]{1,120}){0,3}\$[0-9A-Za-z]{64,4000}/,
      shape: [
        '$krb5asrep$23$jane@corp.local:<hex:32>$<hex:128>',
        '$krb5tgs$23$*svc$CORP.LOCAL$http/web*$<hex:32>$<hex:160>',
        '$krb5asrep$23$svc@corp.local:<hex:32>$<hex:96>',
      ],
      confidence: 'medium',
      risk,
      nearMisses: ['$krb5asrep$23$user', 'hashcat -m 18200 krb5asrep.txt', '$krb5tgs$23$*svc$REALM$spn*$<hex:16>'],
    },
  },
  rotate: {
    steps: [
      'find out whose password it is and where that account can log in',
      'change the password there, and wherever else it is used',
      'keep tables of users and files such as shadow out of git',
    ],
  },
  noCheck: 'a hash is no password: it opens nothing before it is guessed',
  sources: [
    'https://man7.org/linux/man-pages/man5/crypt.5.html',
    'https://docs.djangoproject.com/en/stable/topics/auth/passwords/',
  ],
});
