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
      name: 'password of a login at a registry or a cloud',
      pattern: /(?:-p|--password)[ \t=]{1,4}["']?(?<secret>[^\s"'$%-][^\s"'$]{3,128})/,
      context: {
        words: ['docker login ', 'podman login ', 'registry login ', 'buildah login ', 'az login '],
        within: 144,
      },
      examples: [
        'docker login registry.shop.io -u build -p <alnum:20>',
        '- run: docker login -u build --password <alnum:24>',
        'docker login --username=build --password="<alnum:16>" registry.shop.io',
        'helm registry login registry.shop.io -u build -p <alnum:20>',
        'az login --service-principal -u build -p "<alnum:24>" --tenant shop.io',
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
    'set-twice': {
      ...login,
      name: 'password that is piped into passwd',
      pattern: /(?<secret>[^\s"'`$\\|<>]{6,64})[\\]n[^\s"'`$\\|<>]{6,64}(?:[\\]n)?["']/,
      context: { words: ['| passwd', '|passwd', 'sudo passwd'], within: 4 },
      examples: [
        'echo -e "<alnum:12>\\n<alnum:12>" | passwd jane',
        "RUN printf '<alnum:14>\\n<alnum:14>\\n' | passwd root",
        'echo -e "<alnum:12>\\n<alnum:12>" | sudo passwd jane',
      ],
      nearMisses: [
        'echo -e "$PW\\n$PW" | passwd jane',
        'echo -e "password\\npassword" | passwd jane',
        'cat users | passwd --stdin jane',
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
    zip: {
      ...login,
      name: 'password of an archive',
      pattern: /-P[ ]{0,4}["']?(?<secret>[^\s"'$`%<>|;&-][^\s"'$`%<>|;&]{4,128})/,
      context: { words: ['zip -'], within: 60 },
      risk: 'Whoever has it can read what is in the archive.',
      examples: [
        'zip -r -P <alnum:14> backup.zip data',
        "RUN unzip -q -P '<alnum:16>' model.zip -d /srv",
        'os.system("zip -e -P <alnum:12> out.zip in.csv")',
      ],
      nearMisses: ['zip -r -P "$PASSWORD" a.zip b', 'unzip -P password a.zip', 'zip -r a.zip src -x "*.log"'],
    },
    expect: {
      ...login,
      name: 'password that a script types',
      // Four letters for `send`, which is in all code: so the words of the context are looked for.
      pattern: /[a-z]{4} (?:-- )?["{](?<secret>[^\s"{}$\\[\]]{6,64})\\[rn]["}]/,
      context: { words: ['assword:"', 'assword: "', 'assword*', 'passphrase for'], within: 100 },
      examples: [
        'expect "password:"\nsend "<alnum:12>\\r"',
        'expect {\n  "*?assword*" { send -- "<alnum:14>\\r" }\n}',
        'expect "Enter passphrase for key:"\nsend "<alnum:16>\\n"',
      ],
      nearMisses: [
        'expect "password:"\nsend "$pass\\r"',
        'expect "password:"\nsend "[exec cat pass.txt]\\r"',
        'expect "login:"\nsend "<alnum:12>\\r"',
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
    piped: {
      ...login,
      name: 'password that is piped into a command',
      // Four letters for `echo`, which is in all scripts: so the words of the context are looked for.
      pattern: /[A-Za-z]{4} (?:-[en] )?["']?(?<secret>[^\s"'$`|<>;&(-][^\s"'$`|<>;&]{4,128})["']?[ ]{0,3}[|]/,
      context: { words: ['passwd --stdin ', 'docker login ', 'podman login ', 'registry login '], within: 24 },
      examples: [
        'RUN echo <alnum:14> | podman login -u build --password-stdin registry.shop.io',
        "echo '<alnum:20>' | docker login -u build --password-stdin registry.shop.io",
        'ssh host "echo <alnum:12> | passwd --stdin root"',
      ],
      nearMisses: [
        'echo "$TOKEN" | docker login -u build --password-stdin',
        'echo password | docker login -u build --password-stdin',
        'echo <alnum:14> | sudo tee /etc/hostname',
      ],
    },
    chpasswd: {
      ...login,
      name: 'password of an account that chpasswd sets',
      pattern: /[0-9a-z_][0-9a-z_.-]{0,31}:(?<secret>[^\s"'$`|:<>][^\s"'$`|<>]{4,128})["']?[ ]{0,3}[|]/,
      context: { words: ['chpasswd'], within: 24 },
      examples: [
        'echo "root:<alnum:14>" | chpasswd',
        "RUN echo 'build:<alnum:12>' | chpasswd && adduser build sudo",
        'echo deploy:<alnum:16> | sudo /usr/sbin/chpasswd',
      ],
      nearMisses: [
        'echo "root:$PASSWORD" | chpasswd',
        'echo "root:password" | chpasswd',
        'echo "user:changeme" | chpasswd',
      ],
    },
    htpasswd: {
      ...login,
      name: 'password of an htpasswd call',
      // What holds no digit may be the name of the user, where the password is a variable.
      pattern:
        /htpasswd (?:-[cBdmspnD25]{1,6} ){0,2}-[cBdmspn25]{0,6}b[cBdmspn25]{0,6} (?:-[cBdmspnD25]{1,6} ){0,2}(?:[^\s]{1,100} ){1,2}["']?(?<secret>[^\s"'$`|<>;&0-9-]{0,40}[0-9][^\s"'$`|<>;&]{0,128})/,
      entropy: 2.5,
      examples: [
        'htpasswd -bc /etc/nginx/users build <alnum:14>',
        "htpasswd -nbB admin '<alnum:16>' >> users",
        'RUN htpasswd -b -c .htpasswd deploy <alnum:12>',
      ],
      nearMisses: [
        'htpasswd -bc users build "$PASSWORD"',
        'htpasswd -c users build',
        'htpasswd -nb admin password > users',
      ],
    },
    openssl: {
      ...login,
      name: 'pass phrase of an openssl call',
      pattern: /-pass(?:in|out)? pass:(?<secret>[^\s"'$`%<>|;&][^\s"'$`%<>|;&]{4,128})/,
      entropy: 2.5,
      risk: 'Whoever has it can open what it encrypts, such as a private key.',
      examples: [
        'openssl enc -aes-256-cbc -d -in a.enc -pass pass:<alnum:16>',
        "sh 'openssl rsa -in key.pem -passin pass:<alnum:14>'",
        'openssl pkcs12 -export -in c.pem -out c.p12 -passout pass:<alnum:20>',
      ],
      nearMisses: [
        'openssl rsa -in key.pem -passin pass:$PASSPHRASE',
        'openssl rsa -in key.pem -passin file:phrase.txt',
        'openssl req -x509 -passout pass:password',
      ],
    },
    sqlcmd: {
      ...login,
      name: 'password of a sqlcmd call',
      pattern: /-P[ ]{0,4}["']?(?<secret>[^\s"'$`%<>|;&-][^\s"'$`%<>|;&]{4,128})/,
      context: { words: ['sqlcmd -'], within: 120 },
      // Invoke-Sqlcmd has the word in full.
      filter: { allow: [{ regexes: ['^-Password'], target: 'match' }] },
      examples: [
        'sqlcmd -S db.shop.io -U sa -P <alnum:14> -Q "SELECT 1"',
        "/opt/mssql-tools/bin/sqlcmd -S localhost -U sa -P '<alnum:16>' -i a.sql",
        'test: ["CMD", "sh", "-c", "sqlcmd -U sa -P<alnum:12> -Q 1"]',
      ],
      nearMisses: [
        'sqlcmd -S db.shop.io -U sa -P $SA_PASSWORD',
        'sqlcmd -S db.shop.io -E',
        'Invoke-Sqlcmd -Username sa -Password $pw -Query "select 1"',
        'sqlcmd -S db.shop.io -U sa -P password',
      ],
    },
    smb: {
      ...login,
      name: 'password of an SMB call',
      pattern: /(?:-U|--user)[ =]?["']?[\w.\\/-]{1,60}%(?<secret>[^\s"'$`%<>|;&][^\s"'$`%<>|;&]{4,128})/,
      context: { words: ['smbclient ', 'rpcclient '], within: 120 },
      examples: [
        'smbclient //files.shop.io/in -U build%<alnum:14> -c "put a.tgz"',
        "rpcclient -U 'SHOP\\build%<alnum:12>' 10.2.3.4",
        'cmd: smbclient --user=SHOP/build%<alnum:16> //10.2.3.4/in',
      ],
      nearMisses: [
        'smbclient //files.shop.io/in -U build%$PASSWORD',
        'smbclient //files.shop.io/in -U build',
        'smbclient //files.shop.io/in -U build%password',
      ],
    },
    oracle: {
      ...login,
      name: 'password of an Oracle call',
      pattern:
        /(?:sqlplus|sqlldr) (?:-[A-Za-z]{1,9} ){0,3}["']?[A-Za-z][\w$#]{0,29}\/["']?(?<secret>[^\s"'@$`%<>|;&/][^\s"'@$`%<>|;&/]{4,60})["']?@[\w.:/-]{1,80}/,
      examples: [
        'sqlplus system/<alnum:12>@db.shop.io:1521/main',
        "sqlplus -s 'shop/<alnum:14>@main' @a.sql",
        'RUN sqlldr shop/"<alnum:10>"@main control=a.ctl',
      ],
      nearMisses: ['sqlplus shop/$PASSWORD@main', 'sqlplus / as sysdba', 'sqlplus system/password@main'],
    },
    'secret-store': {
      ...login,
      name: 'secret that a command puts into a store',
      pattern:
        /(?:--(?:body|value|secret-string|plaintext)[ =]|-b ?)["']?(?<secret>[^\s"'$`%<>|;&{-][^\s"'$`%<>|;&{]{7,256})/,
      context: {
        words: ['gh secret set ', 'keyvault secret set ', 'secretsmanager create-secret ', 'put-secret-value '],
        within: 144,
      },
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can use the service that it opens.',
      examples: [
        'gh secret set DEPLOY --body <alnum:24> --repo shop/web',
        'az keyvault secret set --vault-name shop --name mail --value "<alnum:20>"',
        "aws secretsmanager put-secret-value --secret-id mail --secret-string '<alnum:18>'",
        'aws secretsmanager create-secret --name mail --secret-string <alnum:16>',
      ],
      nearMisses: [
        'gh secret set DEPLOY --body "$TOKEN"',
        'az keyvault secret set --vault-name shop --name url --value https://shop.io',
        'aws secretsmanager create-secret --name mail --secret-string file://mail.json',
      ],
    },
    'user-secrets': {
      ...login,
      name: 'secret that a command of a project sets',
      pattern:
        /(?:user-secrets set|pulumi config set --secret|doppler secrets set) ["']?[\w:.-]{1,80}["']?[ =]["']?(?<secret>[^\s"'$`%<>|;&{-][^\s"'$`%<>|;&{]{7,256})/,
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it can use the service that it opens.',
      examples: [
        'dotnet user-secrets set "Mail:Login" "<alnum:20>"',
        'pulumi config set --secret mail <alnum:24>',
        "doppler secrets set MAIL_LOGIN='<alnum:18>'",
      ],
      nearMisses: [
        'dotnet user-secrets set "Mail:Login" "$MAIL"',
        'dotnet user-secrets set "Mail:Login" "<password>"',
        'pulumi config set --secret mail $MAIL',
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
