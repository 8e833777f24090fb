import { defineProvider } from '../src/rulebook/define-provider.ts';

const login = {
  severity: 'critical',
  literal: true,
  // Database, user and password, behind `host:port:`.
  pattern: /(?:[A-Za-z_*][^\s:"'<>$/]{0,62}:)?[A-Za-z_][^\s:"'<>$/]{0,62}:(?<secret>[^\s:"'<>$]{4,128})/,
  risk: 'Whoever has it and reaches the database can read and change what that user may.',
} as const;

export default defineProvider({
  name: 'PostgreSQL password files',
  site: null,
  keys: {
    password: {
      ...login,
      name: 'password in a .pgpass file',
      context: { words: [':5432:', ':6432:'], within: 1 },
      examples: [
        'db.shop.io:5432:shop:app:<alnum:14>',
        '# hostname:port:database:username:password\n10.2.3.4:6432:*:postgres:<alnum:16>\n',
        'echo "db.shop.io:5432:shop:app:<alnum:20>" > ~/.pgpass',
      ],
      nearMisses: [
        'localhost:5432:shop:app:password',
        'db.shop.io:5432:shop:app:${PGPASSWORD}',
        'ports:\n  - "127.0.0.1:5432:5432"\n',
        'jdbc:postgresql://db.shop.io:5432/shop',
      ],
    },
    'any-port': {
      ...login,
      name: 'password in a .pgpass file, for any port',
      context: { words: [':*:*:'], within: 1 },
      paths: { endings: ['.pgpass', 'pgpass.conf', 'pgpass'], required: true },
      examples: [
        'db.shop.io:*:*:report:<alnum:12>',
        '*:*:*:postgres:<alnum:16>\n',
        'echo "db.shop.io:*:*:app:<alnum:20>" > ~/.pgpass',
      ],
      nearMisses: ['db.shop.io:*:*:app:changeme', 'arn:aws:s3:::shop-*:*:x', '*:*:*:app:$PASSWORD'],
    },
  },
  rotate: {
    steps: [
      'give the database user a new password: ALTER ROLE … PASSWORD',
      'write it to ~/.pgpass on the machine itself, readable for its user alone',
      'close the connections of that user and look through what it did since the leak',
    ],
  },
  noCheck:
    'its lines name hosts of the owner’s, often with wildcards; the address of a database is tried where it stands as one',
  sources: 'https://www.postgresql.org/docs/current/libpq-pgpass.html',
});
