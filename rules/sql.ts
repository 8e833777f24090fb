import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Passwords in SQL',
  site: null,
  keys: {
    'user-password': {
      name: 'password of a database user in SQL',
      // The histories of mysql before version 8.0.31 write a space as \040.
      pattern: /(?:by(?: |[\\]040)|password(?: |[\\]040|\())'(?<secret>[^'\n]{4,128})'/i,
      context: {
        words: [
          'identified with',
          'grant all',
          'grant select',
          'grant usage',
          'privileges on',
          'connect to',
          'create user',
          'alter user',
          'create role',
          'alter role',
          'create login',
          'alter login',
          'set password',
          'create\\040user',
          'alter\\040user',
          'set\\040password', // as the histories write it
        ],
        within: 120,
      },
      literal: true,
      risk: 'Whoever has it and reaches the database can read and change what that user may.',
      examples: [
        "CREATE USER 'app'@'%' IDENTIFIED BY '<alnum:16>';",
        "db.query(`ALTER USER shop IDENTIFIED BY '<alnum:14>'`);",
        "CREATE ROLE app LOGIN PASSWORD '<alnum:18>';",
        'psql -c "CREATE USER app WITH PASSWORD \'<alnum:18>\'"',
        "create\\040user\\040'app'\\040identified\\040by\\040'<alnum:14>';",
        "SET PASSWORD FOR 'root'@'%' = PASSWORD('<alnum:16>');",
      ],
      nearMisses: [
        "CREATE USER app IDENTIFIED BY '${DB_PASSWORD}';",
        "CREATE USER app IDENTIFIED BY 'password';",
        'is a person identified by name and date',
        "inspect the slot identified by 'later.pos' and move on",
      ],
    },
    'oracle-user': {
      name: 'password of a database user in SQL of Oracle',
      pattern: /identified by \s{0,3}"?(?<secret>[^\s"'`;&:${}()<>][^\s"'`;&{}()<>]{4,60})/i,
      context: {
        words: ['create user', 'alter user', 'grant connect', 'grant dba', 'connect to', 'create role'],
        within: 120,
      },
      literal: true,
      risk: 'Whoever has it and reaches the database can read and change what that user may.',
      examples: [
        'CREATE USER shop IDENTIFIED BY "<alnum:16>";',
        'alter user system identified by <lower:4><alnum:10>4;',
        "CREATE DATABASE LINK main CONNECT TO shop IDENTIFIED BY <upper:2><alnum:8>7 USING 'main';",
      ],
      nearMisses: [
        'CREATE USER shop IDENTIFIED BY &password;',
        'CREATE USER shop IDENTIFIED BY password;',
        'CREATE USER shop IDENTIFIED BY "${DB_PASSWORD}";',
      ],
    },
  },
  rotate: {
    make: 'give the database user a new password: ALTER USER … IDENTIFIED BY, or ALTER ROLE … PASSWORD',
    put: 'put it where the application reads it, outside git',
    end: 'close the connections of that user and look through what it did since the leak',
  },
  noCheck: 'a statement names no server',
  sources: [
    'https://dev.mysql.com/doc/refman/8.4/en/create-user.html',
    'https://www.postgresql.org/docs/current/sql-createrole.html',
  ],
});
