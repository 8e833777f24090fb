import { defineProvider } from '../src/rulebook/define-provider.ts';

const rest = { reader: 'url', literal: true } as const;

export default defineProvider({
  name: 'Addresses with a password',
  site: null,
  keys: {
    database: {
      ...rest,
      name: 'database password in an address',
      severity: 'critical',
      pattern:
        /(?:jdbc:)?(?:postgres(?:ql)?|postgis|mysqlx?|mariadb|mongodb|mssql|sqlserver|oracle|cockroach(?:db)?|redis|rediss|valkeys?|clickhouse|cassandra|neo4j|bolt|couchdb|db2|snowflake|redshift|vertica|pgsql|trino|presto|hive|impala|teradata|influxdb|elasticsearch|opensearch|arangodb|couchbase|surrealdb|rethinkdb|memcached?|firebird|sybase|informix|hana)(?:ql)?(?:\+[a-z0-9_+]{1,20})?/,
      risk: 'Whoever has it and reaches the host can read and change the database.',
      examples: [
        'DATABASE_URL=postgres://app:<alnum:18>@db.internal.shop.io:5432/shop',
        '{"mongo": "mongodb+srv://svc:<alnum:16>@cluster0.ab1cd.mongodb.net/main"}',
        'engine = create_engine("mysql+pymysql://root2:<alnum:14>@10.2.3.4/orders")',
        'redis: rediss://default:<alnum:24>@cache.shop.io:6380/0',
        'uri: trino://etl:<alnum:16>@trino.shop.io:8443/hive',
      ],
      nearMisses: [
        'postgres://user:password@localhost:5432/db',
        'postgresql://${DB_USER}:${DB_PASSWORD}@${DB_HOST}/app',
        'mongodb://<user>:<password>@cluster0.mongodb.net',
      ],
    },
    'connection-string': {
      name: 'database password in a connection string',
      severity: 'critical',
      pattern: /(?:password|pwd)[ ]?=[ ]?(?<secret>[^;&"'\s<>{}()[\]]{4,128})/i,
      context: {
        words: [
          'initial catalog',
          'data source=',
          'user id=',
          'uid=',
          'server=tcp',
          'dbname=',
          'database=',
          'jdbc:',
          'accountendpoint=',
        ],
        within: 140,
      },
      literal: true,
      inAddress: true,
      confidence: 'medium',
      paths: {
        endings: [
          'application*.properties',
          'application*.yml',
          'appsettings*.json',
          'Web*.config',
          'App*.config',
          '.env',
          '.env.prod*',
          'dataSources*.xml',
          '*.udl',
        ],
      },
      risk: 'Whoever has it and reaches the host can read and change the database.',
      examples: [
        'Server=db.shop.io;Database=shop;User Id=svc;Password=<alnum:16>;',
        '"jdbc:postgresql://db.shop.io:5432/app?user=svc&password=<alnum:14>"',
        '<add connectionString="Data Source=db01;Initial Catalog=Shop;UID=svc;PWD=<alnum:18>" />',
        'dsn = "host=db.shop.io user=svc password=<alnum:12> dbname=shop"',
      ],
      nearMisses: [
        'Server=db;Database=shop;User Id=svc;Password=${DB_PASSWORD};',
        'form.password=field.value',
        'jdbc:mysql://localhost/app?user=app&password=password',
      ],
    },
    'go-mysql': {
      name: 'database password in a data source name of Go',
      severity: 'critical',
      pattern: /[A-Za-z_][\w.-]{0,62}:(?<secret>[^\s:@"'`$<>{}()%/][^\s@"'`$<>{}()]{3,80})/,
      context: { words: ['@tcp('], within: 1 },
      literal: true,
      entropy: 2.2,
      confidence: 'medium',
      noCheck: 'the host is written in a way of Go’s own',
      risk: 'Whoever has it and reaches the host can read and change the database.',
      examples: [
        'dsn: app:<alnum:14>@tcp(10.2.3.4:3306)/shop?parseTime=true',
        'sql.Open("mysql", "root:<alnum:16>@tcp(db.shop.io:3306)/orders")',
        'servers = ["telegraf:<alnum:18>@tcp(127.0.0.1:3306)/"]',
      ],
      nearMisses: [
        'root:password@tcp(127.0.0.1:3306)/test',
        'fmt.Sprintf("%s:%s@tcp(%s:%d)/%s", user, pass, host, port, name)',
        '${DB_USER}:${DB_PASSWORD}@tcp(${DB_HOST}:3306)/shop',
        'user@tcp(localhost:5555)/dbname',
      ],
    },
    broker: {
      ...rest,
      name: 'message broker or mail password in an address',
      pattern:
        /amqps?|mqtts?|kafka|nats|stomp|smtps?|imaps?|pop3s?|ldaps?|sftp|ftps?|ssh|smb|rtsp|rtmps?|socks[45]h?|wss?|irc|xmpp|sips?|turns?|rsync|scp|svn|webdavs?|davs?|telnet|vnc|rdp|pulsar/,
      risk: 'Whoever has it can log in at the host that the address names.',
      examples: [
        'BROKER=amqp://worker:<alnum:16>@mq.shop.io:5672/prod',
        'smtp_url: smtps://mailer:<alnum:20>@smtp.shop.io:465',
        "const feed = 'ftp://upload:<alnum:14>@files.shop.io/in';",
      ],
      nearMisses: [
        'amqp://guest:guest@localhost:5672',
        'ssh://git@host.shop.io:2222/repo.git',
        'ftp://anonymous:${MAIL}@ftp.shop.io',
      ],
    },
    'basic-auth': {
      ...rest,
      name: 'password in a web address',
      noCheck: 'the address is anybody’s, and a request to it may do anything',
      pattern: /(?:git\+|svn\+|hg\+)?https?/,
      risk: 'Whoever has it can log in at the site that the address names.',
      examples: [
        'curl https://deploy:<alnum:20>@artifacts.shop.io/releases/latest.tar.gz',
        '{"proxy": "http://proxyuser:<alnum:16>@proxy.shop.io:3128"}',
        'url = git+https://ci:<alnum:24>@git.shop.io/team/lib.git',
      ],
      nearMisses: [
        'https://user:pass@example.com/path',
        'https://shop.io:8443/users/@me',
        'http://{user}:{password}@{host}/',
      ],
    },
    // The last of all: whatever scheme no other rule knows, as programs have made their own.
    other: {
      ...rest,
      name: 'password in an address',
      pattern: /[a-z][a-z0-9+.-]{1,30}/,
      confidence: 'medium',
      noCheck: 'the scheme is a program’s own',
      risk: 'Whoever has it can log in at the host that the address names.',
      examples: [
        'NOTIFY=mailtos://alerts:<lower:16>@mail.shop.io',
        '{"sink": "acme+tls://ingest:<alnum:20>@sink.shop.io:7000"}',
        'urls:\n  - gotifys://robin:<alnum:18>@push.shop.io/x\n',
      ],
      nearMisses: [
        'acme://user:password@hostname',
        'docker-image://alpine:v3.18.0-rc1@sha256:<hex:64>',
        'otpauth://totp/Acme:ann@shop.io?issuer=Acme',
      ],
    },
  },
  rotate: {
    make: 'give the account a new password at the server that the address names',
    put: 'put the address in an environment variable or a secret store, outside git',
    end: 'look in the server log for logins that were not yours',
  },
  check: {
    strategy: 'login',
    keys: ['database', 'connection-string', 'broker'],
    hosts: ['{host}'],
    source:
      'the protocols as their makers describe them: PostgreSQL, MySQL, Redis, MongoDB, AMQP 0-9-1, MQTT 3.1.1, RFC 4954 (SMTP), RFC 4511 (LDAP), MS-TDS (SQL Server), Kafka, RFC 9051 (IMAP), RFC 1939 (POP3), RFC 4217 (FTP)',
  },
  sources: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
});
