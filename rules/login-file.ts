import { defineProvider } from '../src/rulebook/define-provider.ts';

const file = { reader: 'file', literal: true, entropy: 2.4 } as const;

export default defineProvider({
  name: 'Log-ins in files of their own',
  site: null,
  keys: {
    pgbouncer: {
      ...file,
      name: 'password in the users of PgBouncer',
      pattern: /"[^"\n]{1,60}"[ \t]{1,8}"(?<secret>[^"\s$<>]{6,128})"(?:[ \t]{0,8}\n[\s\S]{0,200})?/,
      paths: { endings: ['userlist.txt'], required: true },
      risk: 'Whoever has it and reaches the database can read and change what that user may.',
      examples: ['"shop" "<alnum:12>"\n', '"shop" "md5<hex:32>"\n"jane" "x"\n', '"shop"\t"<alnum:16>"'],
      nearMisses: ['"shop" "$DB_PASSWORD"\n', '"shop" "<password>"\n', '"shop" ""\n', 'shop <alnum:12>\n'],
    },
    erlang: {
      reader: 'file',
      name: 'cookie of Erlang nodes',
      pattern: /[0-9A-Za-z_-]{16,64}/,
      paths: { endings: ['.erlang.cookie'], required: true },
      entropy: 3,
      risk: 'Whoever has it and reaches a node can run any code on it.',
      examples: ['<upper:20>\n', '<upnum:20>', '<alnum:32>\n'],
      nearMisses: ['$ERLANG_COOKIE\n', 'secret\n', '00000000000000000000\n', '<upper:20> <upper:20>\n'],
    },
  },
  rotate: {
    steps: [
      'give the user a new password where it is checked; Erlang nodes all get a new cookie',
      'write it to the file on the machine itself, readable for its user alone',
      'look through the log-ins since the leak',
    ],
  },
  noCheck: 'the file names no server',
  sources: [
    'https://www.pgbouncer.org/config.html#authentication-file-format',
    'https://www.erlang.org/doc/system/distributed.html',
  ],
});
