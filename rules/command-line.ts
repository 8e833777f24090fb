import { defineProvider } from '../src/rulebook/define-provider.ts';

const login = {
  severity: 'high',
  literal: true,
  risk: 'Whoever has it can log in as the account that the command names.',
} as const;

export default defineProvider({
  name: 'Passwords on command lines',
  site: null,
  keys: {
    'curl-user': {
      name: 'password of a curl call',
      pattern: /(?:-u|--user)[ =]?["']?[^\s:"'$]{0,80}:["']?(?<secret>[^\s"'$:][^\s"'$]{4,128})/,
      context: { words: ['curl -', 'curl http:', 'curl https:'], within: 144 },
      literal: true,
      risk: 'Whoever has it can log in at the address that is called.',
      examples: [
        'curl -X POST -u deploy:<alnum:16> https://api.shop.io/v1/releases',
        "curl -s --user 'svc:<alnum:20>' https://artifacts.shop.io/list",
        'RUN curl --silent --user build:<alnum:18> https://files.shop.io/a.tgz -o a.tgz',
      ],
      nearMisses: [
        'curl -u "$USER:$PASSWORD" https://api.shop.io',
        'curl -u user:password https://api.shop.io',
        'curl -u user https://api.shop.io',
        'curl --user-agent "tool:1.0" https://api.shop.io',
      ],
    },
    sshpass: {
      ...login,
      name: 'password of an sshpass call',
      pattern: /sshpass -p[ ]{0,4}["']?(?<secret>[^\s"'$%][^\s"'$]{3,128})/,
      examples: [
        "sshpass -p '<alnum:14>' ssh root@10.2.3.4",
        'run: sshpass -p <alnum:16> scp a.tgz deploy@files.shop.io:/in',
        '["sh", "-c", "sshpass -p<alnum:12> ssh backup@10.1.1.1"]',
      ],
      nearMisses: ['sshpass -p "$PASSWORD" ssh host', 'apt-get install sshpass -y', 'sshpass -f ~/.secret ssh host'],
    },
    'docker-login': {
      ...login,
      name: 'password of a docker login',
      pattern: /(?:-p|--password)[ \t=]{1,4}["']?(?<secret>[^\s"'$%-][^\s"'$]{3,128})/,
      context: { words: ['docker login'], within: 144 },
      examples: [
        'docker login registry.shop.io -u build -p <alnum:20>',
        '- run: docker login -u build --password <alnum:24>',
        'docker login --username=build --password="<alnum:16>" registry.shop.io',
      ],
      nearMisses: [
        'docker login -u build --password-stdin',
        'docker login -u build -p $TOKEN',
        'docker login && docker run -p 8080:80 shop && mkdir -p src/main',
      ],
    },
    mysql: {
      ...login,
      name: 'password of a mysql call',
      // No space behind -p: what stands behind one is the database.
      pattern: /-p["']?(?<secret>[0-9]{0,10}[^\s"'$0-9:=/\\<>(){}[|&;%-][^\s"'$<>]{3,128})/,
      context: {
        words: ['mysql -', 'mysqldump -', 'mysqladmin -', 'mysqlimport -', 'mysqlcheck -', 'mariadb -'],
        within: 100,
      },
      examples: [
        'mysql -h db.shop.io -u root -p<alnum:12> shop',
        "sh 'mysql -uroot -p<alnum:10> shop < schema.sql'",
        "RUN mysqldump -u root -p'<alnum:14>' shop > shop.sql",
      ],
      nearMisses: [
        'mysql -u root -p shop',
        'mysql -u root -p$MYSQL_PASSWORD shop',
        'the options of mysql -u root are (-u|--user=)[^ ]+ and (-p|--password=)[^ ]+',
        'mysql -u root -ppassword',
        'docker run --name mysql -p3306:3306 -d mysql:8',
        'mysql -uroot --port=3306 --protocol=tcp',
      ],
    },
    psexec: {
      ...login,
      name: 'password of a PsExec call',
      pattern: /-p[ ]{1,4}["']?(?<secret>[^\s"'$%<-][^\s"'$]{3,80})/,
      context: { words: ['psexec'], within: 120 },
      risk: 'Whoever has it can run commands on the hosts that the call names, mostly as their administrator.',
      examples: [
        'psexec \\\\10.0.94.120 -u Administrator -p <alnum:10> cmd',
        'system("psexec \\\\\\\\192.168.3.77 -u Administrator -p <alnum:12> shutdown -r");',
        "& PsExec.exe -accepteula -u SHOP\\build -p '<alnum:14>' hostname",
      ],
      nearMisses: [
        'psexec \\\\10.0.94.120 -u Administrator -p $Password cmd',
        'psexec \\\\10.0.94.120 -s cmd',
        'psexec -u Administrator -p %PASSWORD% cmd',
      ],
    },
    'net-use': {
      ...login,
      name: 'password of a net use call',
      pattern: /\/user:[^\s]{1,80} ["']?(?<secret>[^\s"'$%<*/][^\s"'$]{3,80})/,
      context: { words: ['net use'], within: 120 },
      risk: 'Whoever has it can read the share that the command names, and log in as that user.',
      examples: [
        'net use \\\\files\\share /user:shop\\build <alnum:12>',
        'cmd = "net use Z: \\\\\\\\files\\\\share /user:build <alnum:14>"',
        'NET USE * \\\\10.2.3.4\\c$ /user:Administrator "<alnum:10>"',
      ],
      nearMisses: [
        'net use \\\\files\\share /user:shop\\build *',
        'net use \\\\files\\share /user:shop\\build %PASSWORD%',
        'net use Z: /user:build /persistent:yes',
      ],
    },
    redis: {
      ...login,
      name: 'password of a Redis server or call',
      pattern:
        /(?:requirepass|masterauth) ["']?(?<secret>[^\s"'$<%{0-9]{0,40}[0-9][^\s"'$<%{]{4,512}|[^\s"'$<%{]{14,512})/,
      risk: 'Whoever has it and reaches the server can read and change all that it holds.',
      examples: [
        'requirepass <alnum:20>\nmaxmemory 1gb\n',
        'command: redis-server --requirepass <alnum:18> --appendonly yes',
        'masterauth "<alnum:24>"',
      ],
      nearMisses: [
        'command: redis-server --requirepass ${REDIS_PASSWORD}',
        '# requirepass changeme',
        'redis-server --requirepass "$PASS"',
        '# The requirepass option is not compatible with aclfile',
      ],
    },
    'redis-cli': {
      ...login,
      name: 'password of a redis-cli call',
      pattern: /(?:-a|--pass)[ ]{1,4}["']?(?<secret>[^\s"'$<%{-][^\s"'$]{5,512})/,
      context: { words: ['redis-cli -'], within: 100 },
      risk: 'Whoever has it and reaches the server can read and change all that it holds.',
      examples: [
        'redis-cli -h cache.shop.io -a <alnum:20> ping',
        "test: ['CMD', 'sh', '-c', 'redis-cli -a <alnum:16> ping']",
        'docker exec cache redis-cli --pass "<alnum:18>" info',
      ],
      nearMisses: [
        'redis-cli -h cache.shop.io -a $REDIS_PASSWORD ping',
        'redis-cli ping && ls -a ./data/files',
        'redis-cli --askpass ping',
      ],
    },
  },
  rotate: {
    steps: [
      'change the password of that account',
      'have the command read it from the environment, from standard input or from a file outside git',
      'look through the log-ins of the account since the leak; shell histories and logs hold the command too',
    ],
  },
  noCheck: 'whose password it is, and where, the call tells in a way of its own program',
  sources: [
    'https://curl.se/docs/manpage.html',
    'https://docs.docker.com/reference/cli/docker/login/',
    'https://dev.mysql.com/doc/refman/8.4/en/password-security-user.html',
    'https://learn.microsoft.com/en-us/sysinternals/downloads/psexec',
    'https://redis.io/docs/latest/operate/oss_and_stack/management/security/',
  ],
});
