import { amqp } from './amqp.ts';
import { ftp } from './ftp.ts';
import type { Handshake, Login } from './handshake.ts';
import { imap } from './imap.ts';
import { kafka } from './kafka.ts';
import { ldap } from './ldap.ts';
import { mongodb } from './mongodb.ts';
import { mqtt } from './mqtt.ts';
import { mssql } from './mssql.ts';
import { mysql } from './mysql.ts';
import type { Address } from './parse-address.ts';
import { pop3 } from './pop3.ts';
import { postgres } from './postgres.ts';
import { redis } from './redis.ts';
import { smtp } from './smtp.ts';

/** How to log in where an address of some scheme leads. */
export interface Protocol {
  readonly port: number;
  /** Where servers encrypt from the first byte, whatever the scheme says. */
  readonly tlsPort?: number;
  /** Encrypted from the first byte, as the scheme or the query says. */
  readonly isTls: (query: Address['query']) => boolean;
  /** What the query says about encryption that begins within the protocol. */
  readonly tls: (query: Address['query']) => Login['tls'];
  /** The password stays unseen without encryption too. */
  readonly isChallenge: boolean;
  readonly talk: Handshake;
}

const YES = /^(?:true|1|yes|on)$/i;
const NO = /^(?:false|0|no|off)$/i;
const never = () => false;
const always = () => true;
const ifOffered = () => 'offered' as const;

/** @param tlsPort where such servers encrypt from the first byte; undefined: nowhere */
function startTls(port: number, tlsPort: number | undefined, talk: Handshake): Protocol {
  const tls = tlsPort === undefined ? {} : { tlsPort };
  return { port, ...tls, isTls: never, tls: ifOffered, isChallenge: false, talk };
}

function overTls(port: number, talk: Handshake): Protocol {
  return { port, isTls: always, tls: () => 'verified', isChallenge: false, talk };
}

function postgresAt(port: number): Protocol {
  const tls = ({ sslmode = '', ssl = '' }: Address['query']) => {
    if (/^(?:require|verify-ca|verify-full)$/i.test(sslmode) || YES.test(ssl)) return 'verified';
    return /^disable$/i.test(sslmode) || NO.test(ssl) ? 'off' : 'offered';
  };
  return { port, isTls: never, tls, isChallenge: true, talk: postgres };
}

const MYSQL: Protocol = {
  port: 3306,
  isTls: never,
  tls(query) {
    const mode = query['ssl-mode'] ?? query.sslmode ?? '';
    const ssl = query.ssl ?? query.tls ?? query.usessl ?? '';
    if (
      /^(?:required?|verify[-_](?:ca|identity|full))$/i.test(mode) ||
      query.sslaccept ||
      YES.test(ssl) ||
      /^\{/.test(ssl)
    )
      return 'verified';
    return /^disabled?$/i.test(mode) || NO.test(ssl) ? 'off' : 'offered';
  },
  isChallenge: true,
  talk: mysql,
};

function mongoAt(isTlsByDefault: boolean): Protocol {
  const isTls = ({ tls, ssl }: Address['query']) => {
    const said = tls ?? ssl ?? '';
    return isTlsByDefault ? !NO.test(said) : YES.test(said);
  };
  const tls = () => 'off' as const;
  return { port: 27017, isTls, tls, isChallenge: true, talk: mongodb };
}

const POSTGRES = postgresAt(5432);
const REDIS = startTls(6379, 6380, redis);
const REDIS_TLS = overTls(6379, redis);
const MSSQL = startTls(1433, undefined, mssql);

/** By the scheme of the address. */
export const PROTOCOLS: Readonly<Record<string, Protocol>> = {
  postgres: POSTGRES,
  postgresql: POSTGRES,
  pgsql: POSTGRES,
  cockroach: postgresAt(26257),
  cockroachdb: postgresAt(26257),
  redshift: postgresAt(5439),
  mysql: MYSQL,
  mariadb: MYSQL,
  redis: REDIS,
  valkey: REDIS,
  rediss: REDIS_TLS,
  valkeys: REDIS_TLS,
  mongodb: mongoAt(false),
  'mongodb+srv': mongoAt(true),
  amqp: startTls(5672, 5671, amqp),
  amqps: overTls(5671, amqp),
  mqtt: startTls(1883, 8883, mqtt),
  mqtts: overTls(8883, mqtt),
  smtp: startTls(587, 465, smtp),
  smtps: overTls(465, smtp),
  ldap: startTls(389, 636, ldap),
  ldaps: overTls(636, ldap),
  mssql: MSSQL,
  sqlserver: MSSQL,
  kafka: overTls(9092, kafka),
  imap: startTls(143, 993, imap),
  imaps: overTls(993, imap),
  pop3: startTls(110, 995, pop3),
  pop3s: overTls(995, pop3),
  ftp: startTls(21, 990, ftp),
  // Encrypted from the first byte at its own port; at another one as `ftp`.
  ftps: startTls(990, 990, ftp),
};
