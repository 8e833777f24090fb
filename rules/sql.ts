import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'Passwords in SQL',
  site: null,
  keys: [
    {
      id: 'user-password',
      name: 'password of a database user in SQL',
      severity: 'high',
      pattern: /(?:BY|by|PASSWORD|Password|password) '(?<secret>[^'\n]{4,128})'/,
      context: {
        words: ['identified', 'create user', 'alter user', 'create role', 'alter role', 'create login', 'alter login'],
        within: 120,
      },
      literal: true,
      confidence: 'medium',
      risk: 'Whoever has it and reaches the database can read and change what that user may.',
      examples: [
        "CREATE USER 'app'@'%' IDENTIFIED BY '<alnum:16>';",
        "db.query(`ALTER USER shop IDENTIFIED BY '<alnum:14>'`);",
        "CREATE ROLE app LOGIN PASSWORD '<alnum:18>';",
        'psql -c "CREATE USER app WITH PASSWORD \'<alnum:18>\'"',
      ],
      nearMisses: [
        "CREATE USER app IDENTIFIED BY '${DB_PASSWORD}';",
        "CREATE USER app IDENTIFIED BY 'password';",
        'is a person identified by name and date',
      ],
    },
  ],
  rotate: {
    steps: [
      'give the database user a new password: ALTER USER … IDENTIFIED BY, or ALTER ROLE … PASSWORD',
      'put it where the application reads it, outside git',
      'close the connections of that user and look through what it did since the leak',
    ],
  },
  sources: [
    'https://dev.mysql.com/doc/refman/8.4/en/create-user.html',
    'https://www.postgresql.org/docs/current/sql-createrole.html',
  ],
});
