import { amqpServer, ldapServer, mqttServer, smtpServer } from './broker-servers.ts';
import { mongoServer, mysqlServer, postgresServer, redisServer, type Takes } from './database-servers.ts';
import { kafkaServer } from './kafka-server.ts';
import { PASSWORD } from './logging-in.ts';
import type { Speak } from './login-server.ts';
import { ftpServer, imapServer, pop3Server } from './mail-servers.ts';
import { sqlServer } from './sql-server.ts';

/** A protocol, and a way to log in that it has. */
export interface Case {
  readonly name: string;
  /** With and without what makes the connection safe for a password. */
  readonly scheme: string;
  readonly plain?: string;
  /** The same server without any encryption; as `speak` unless told. */
  readonly bare?: Speak;
  readonly rest?: string;
  readonly tls: boolean;
  readonly speak: (takes?: Takes) => Speak;
  readonly busy: Speak;
}

/** A server that takes any password. */
export const always = () => true;
export const CASES: readonly Case[] = [
  {
    name: 'PostgreSQL with SCRAM',
    scheme: 'postgresql',
    tls: false,
    speak: (takes) => postgresServer('scram', PASSWORD, takes ? { takes } : {}),
    busy: postgresServer('busy', PASSWORD),
  },
  {
    name: 'PostgreSQL with MD5',
    scheme: 'postgres',
    tls: false,
    speak: (takes) => postgresServer('md5', PASSWORD, takes ? { takes } : {}),
    busy: postgresServer('busy', PASSWORD),
  },
  {
    name: 'PostgreSQL with clear text in TLS',
    scheme: 'postgres',
    rest: '/shop?sslmode=verify-full',
    tls: false,
    speak: (takes) => postgresServer('clear', PASSWORD, { tls: 'S', ...(takes ? { takes } : {}) }),
    busy: postgresServer('busy', PASSWORD, { tls: 'S' }),
  },
  {
    name: 'MySQL with its native password',
    scheme: 'mysql',
    tls: false,
    speak: (takes) => mysqlServer('mysql_native_password', PASSWORD, takes ? { takes } : {}),
    busy: mysqlServer('busy', PASSWORD),
  },
  {
    name: 'MySQL that asks for another method',
    scheme: 'mariadb',
    tls: false,
    speak: (takes) => mysqlServer('switch', PASSWORD, takes ? { takes } : {}),
    busy: mysqlServer('busy', PASSWORD),
  },
  {
    name: 'MySQL with SHA-2, in full over TLS',
    scheme: 'mysql',
    tls: false,
    speak: (takes) =>
      mysqlServer('caching_sha2_password', PASSWORD, { tls: true, isCached: false, ...(takes ? { takes } : {}) }),
    busy: mysqlServer('busy', PASSWORD),
  },
  {
    name: 'Redis',
    scheme: 'rediss',
    plain: 'redis',
    tls: true,
    speak: (takes) => redisServer(PASSWORD, takes ? { takes } : {}),
    busy: redisServer(PASSWORD, { busy: true }),
  },
  {
    name: 'Redis before version 6',
    scheme: 'rediss',
    plain: 'redis',
    tls: true,
    speak: (takes) => redisServer(PASSWORD, { old: true, ...(takes ? { takes } : {}) }),
    busy: redisServer(PASSWORD, { busy: true }),
  },
  {
    name: 'MongoDB with SCRAM-SHA-256',
    scheme: 'mongodb',
    tls: false,
    speak: (takes) => mongoServer('SCRAM-SHA-256', PASSWORD, takes ? { takes } : {}),
    busy: mongoServer('SCRAM-SHA-256', PASSWORD, { busy: true }),
  },
  {
    name: 'MongoDB with SCRAM-SHA-1 in TLS',
    scheme: 'mongodb',
    rest: '/shop?tls=true',
    tls: true,
    speak: (takes) => mongoServer('SCRAM-SHA-1', PASSWORD, { isAtlas: true, ...(takes ? { takes } : {}) }),
    busy: mongoServer('SCRAM-SHA-1', PASSWORD, { busy: true }),
  },
  {
    name: 'AMQP',
    scheme: 'amqps',
    plain: 'amqp',
    tls: true,
    speak: (takes) => amqpServer(latin1(PASSWORD), takes ? { takes } : {}),
    busy: amqpServer(PASSWORD, { busy: true }),
  },
  {
    name: 'MQTT',
    scheme: 'mqtts',
    plain: 'mqtt',
    tls: true,
    speak: (takes) => mqttServer(PASSWORD, takes ? { takes } : {}),
    busy: mqttServer(PASSWORD, { busy: true }),
  },
  {
    name: 'SMTP',
    scheme: 'smtps',
    plain: 'smtp',
    tls: true,
    speak: (takes) => smtpServer(PASSWORD, takes ? { takes } : {}),
    busy: smtpServer(PASSWORD, { busy: true }),
  },
  {
    name: 'SMTP with STARTTLS and LOGIN',
    scheme: 'smtp',
    tls: false,
    speak: (takes) => smtpServer(PASSWORD, { starts: true, ways: 'LOGIN XOAUTH2', ...(takes ? { takes } : {}) }),
    busy: smtpServer(PASSWORD, { busy: true }),
  },
  {
    name: 'LDAP',
    scheme: 'ldaps',
    tls: true,
    speak: (takes) => ldapServer(PASSWORD, takes ? { takes } : {}),
    busy: ldapServer(PASSWORD, { busy: true }),
  },
  {
    name: 'LDAP with StartTLS',
    scheme: 'ldap',
    tls: false,
    speak: (takes) => ldapServer(PASSWORD, takes ? { takes } : {}),
    busy: ldapServer(PASSWORD, { busy: true }),
  },
  {
    name: 'SQL Server',
    scheme: 'sqlserver',
    tls: false,
    speak: (takes) => sqlServer(PASSWORD, takes ? { takes } : {}),
    busy: sqlServer(PASSWORD, { takes: always, errors: [40615] }),
  },
  {
    name: 'Kafka',
    scheme: 'kafka',
    tls: true,
    speak: (takes) => kafkaServer('PLAIN', PASSWORD, takes ? { takes } : {}),
    busy: kafkaServer('PLAIN', PASSWORD, { busy: true }),
  },
  {
    name: 'Kafka with SCRAM, as the address says',
    scheme: 'kafka',
    rest: '/?mechanism=SCRAM-SHA-256',
    tls: true,
    speak: (takes) => kafkaServer('SCRAM-SHA-256', PASSWORD, takes ? { takes } : {}),
    busy: kafkaServer('SCRAM-SHA-256', PASSWORD, { busy: true }),
  },
  {
    name: 'IMAP',
    scheme: 'imaps',
    plain: 'imap',
    tls: true,
    speak: (takes) => imapServer(PASSWORD, takes ? { takes } : {}),
    busy: imapServer(PASSWORD, { busy: true }),
  },
  {
    name: 'IMAP with STARTTLS',
    scheme: 'imap',
    tls: false,
    speak: (takes) => imapServer(PASSWORD, { starts: true, ...(takes ? { takes } : {}) }),
    busy: imapServer(PASSWORD, { busy: true }),
  },
  {
    name: 'POP3',
    scheme: 'pop3s',
    tls: true,
    speak: (takes) => pop3Server(PASSWORD, takes ? { takes } : {}),
    busy: pop3Server(PASSWORD, { busy: true }),
  },
  {
    name: 'POP3 with STLS',
    scheme: 'pop3',
    plain: 'pop3',
    bare: pop3Server(PASSWORD),
    tls: false,
    speak: (takes) => pop3Server(PASSWORD, { starts: true, ...(takes ? { takes } : {}) }),
    busy: pop3Server(PASSWORD, { busy: true }),
  },
  {
    name: 'FTP with AUTH TLS',
    scheme: 'ftps',
    plain: 'ftp',
    bare: ftpServer(PASSWORD),
    tls: false,
    speak: (takes) => ftpServer(PASSWORD, { starts: true, ...(takes ? { takes } : {}) }),
    busy: ftpServer(PASSWORD, { busy: true }),
  },
];

/** The bytes of UTF-8, one character each. */
function latin1(text: string): string {
  return Buffer.from(text).toString('latin1');
}
