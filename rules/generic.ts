import { defineProvider } from '../src/rulebook/define-provider.ts';

/** Files of programs whose settings hold passwords as they are: what is assigned there is no name or example. */
const paths = {
  endings: [
    ...['.npmrc', '.pypirc', '.netrc', 'NuGet.Config', 'auth.json', '.m2/settings.xml', 'settings.xml', '.yarnrc.yml'],
    ...['.my.cnf', 'my.cnf', '.mylogin.cnf', 'data-sources.xml', '*-data-sources.xml', 'robomongo.json', '.dbshell'],
    ...[
      '*_history',
      '.s3cfg',
      'rclone.conf',
      '.boto',
      '.ftpconfig',
      '.remote-sync.json',
      'sftp.json',
      'sftp-config.json',
    ],
    ...['sitemanager.xml', 'recentservers.xml', 'filezilla.xml', 'WinSCP.ini', 'ventrilo_srv.ini', 'proftpd.conf'],
    ...['.esmtprc', '.msmtprc', 'msmtprc', '.muttrc', '.fetchmailrc', '.offlineimaprc', '.mbsyncrc'],
    ...['keystore.properties', 'key.properties', 'signing.properties', 'gradle.properties', 'local.properties'],
    ...['secrets.yml', 'secrets.yaml', 'database.yml', 'wp-config.php', '.env', '.env.local', '.env.prod*', '*.env'],
    ...['application*.properties', 'application*.yml', 'appsettings*.json', 'local_settings.py'],
    ...[
      '*.tfvars',
      '*.tfvars.json',
      '*.tfstate',
      'hosts.ini',
      'inventory',
      'inventory.ini',
      'group_vars/*',
      'host_vars/*',
    ],
    ...['group_vars/*/*', 'host_vars/*/*', 'kubeconfig', '.kube/config', '*.kubeconfig', '.dockercfg'],
    ...[
      'docker-compose*.yml',
      'docker-compose*.yaml',
      'compose.yml',
      'compose.yaml',
      '*.service',
      '*.service.d/*.conf',
    ],
    ...['wpa_supplicant.conf', '*.nmconnection', '*.ovpn', 'netplan/*.yaml', 'hostapd.conf'],
  ],
};

export default defineProvider({
  name: 'Generic secrets',
  site: null,
  keys: {
    password: {
      name: 'password',
      pattern: /pass|pwd/i,
      reader: 'assignment',
      paths,
      risk: 'Whoever has it can log in as the account that it belongs to.',
      examples: [
        'DB_PASSWORD="k7#<alnum:10>$Qm2"',
        '{"password": "vR4!<alnum:9>&x8Z"}',
        "$config['db_password'] = 'T9%<alnum:10>q!3k';",
        '<password>Zp5#<alnum:10>mW8!</password>',
      ],
      nearMisses: [
        'password = os.environ["DB_PASSWORD"]',
        'password: "Please enter your password"',
        'passwordField = "login-form-password"',
        'PASSWORD=${DB_PASSWORD}',
        '"password": "<your password>"',
      ],
    },
    secret: {
      name: 'secret assigned to a variable',
      pattern: /secret|token|key|auth|cred/i,
      reader: 'assignment',
      paths,
      risk: 'Whoever has it can use the service that it opens.',
      examples: [
        'CLIENT_SECRET=<alnum:40>',
        '{"apiKey": "<hex:40>"}',
        "const accessToken = '<alnum:36>';",
        'signing_key: <b64u:43>\n',
      ],
      nearMisses: [
        'const token = getToken(request);',
        'tokenType = "urn:ietf:params:oauth:token-type:jwt"',
        'public_key = "<b64:44>"',
        'secretName: production-database-credentials',
        'API_KEY={{ vault "kv/app" }}',
      ],
    },
    alone: {
      name: 'random text that is all of a file',
      severity: 'medium',
      // What somebody put aside by itself: `echo $TOKEN > token.txt`, or a text in quotes. Of no form that any rule knows.
      pattern: /["'`]?(?<secret>(?:[0-9]{5,16}:)?[0-9A-Za-z_.~+/=-]{24,200})["'`]?;?/,
      reader: 'file',
      paths: {
        endings: [
          '*.txt',
          '*token*',
          '*secret*',
          '*credential*',
          '*password*',
          '*passwd*',
          '*apikey*',
          '*api_key*',
          '*.key',
          '*.pass',
        ],
        required: true,
      },
      literal: true,
      entropy: 3,
      confidence: 'low',
      risk: 'Whoever has it can use the service that it opens, if it is a key.',
      examples: ['<alnum:40>\n', "'<b64u:42><alnum:1>'", '"<b64:43>="\n', '<digit:10>:<b64u:34><alnum:1>\n'],
      nearMisses: [
        'the token is <alnum:40>',
        '<alnum:40> <alnum:40>',
        '<alnum:12>',
        '<hex:40>\n',
        'docs/how-to-make-a-token.html',
        'https://<alnum:40>.example.com',
      ],
    },
  },
  rotate: {
    make: 'find out which service issued it and make a new one there',
    put: 'put the new one in an environment variable or a secret store, outside git',
    end: 'make the old one invalid at the service',
  },
  // No check: nobody knows which provider it is of.
  sources: 'scored by the name it is assigned to, the value and the place; no format is known',
});
