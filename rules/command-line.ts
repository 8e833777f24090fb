import { defineProvider } from '../src/model/provider.ts';

const login = {
  severity: 'high',
  literal: true,
  confidence: 'medium',
  risk: 'Whoever has it can log in as the account that the command names.',
} as const;

export default defineProvider({
  name: 'Passwords on command lines',
  site: null,
  keys: [
    {
      id: 'curl-user',
      name: 'password of a curl call',
      severity: 'high',
      // Shorter passwords are found where they are assigned.
      pattern: /(?:-u|--user)[ =]?["']?[^\s:"'$]{0,80}:["']?(?<secret>[^\s"'$@]{16,128})/,
      context: { words: ['curl '], within: 144 },
      literal: true,
      confidence: 'medium',
      risk: 'Whoever has it can log in at the address that is called.',
      examples: [
        'curl -X POST -u deploy:<alnum:16> https://api.shop.io/v1/releases',
        "curl -s --user 'svc:<alnum:20>' https://artifacts.shop.io/list",
        'RUN curl --silent --user build:<alnum:18> https://files.shop.io/a.tgz -o a.tgz',
      ],
      nearMisses: [
        'curl -u "$USER:$PASSWORD" https://api.shop.io',
        'curl -u user https://api.shop.io',
        'curl --user-agent "tool:1.0" https://api.shop.io',
      ],
    },
    {
      ...login,
      id: 'sshpass',
      name: 'password of an sshpass call',
      pattern: /sshpass -p[ ]{0,4}["']?(?<secret>[^\s"'$%][^\s"'$]{3,128})/,
      examples: [
        "sshpass -p '<alnum:14>' ssh root@10.2.3.4",
        'run: sshpass -p <alnum:16> scp a.tgz deploy@files.shop.io:/in',
        '["sh", "-c", "sshpass -p<alnum:12> ssh backup@10.1.1.1"]',
      ],
      nearMisses: ['sshpass -p "$PASSWORD" ssh host', 'apt-get install sshpass -y', 'sshpass -f ~/.secret ssh host'],
    },
    {
      ...login,
      id: 'docker-login',
      name: 'password of a docker login',
      pattern: /(?:-p|--password)[ \t=]{1,4}["']?(?<secret>[^\s"'$%-][^\s"'$]{3,128})/,
      context: { words: ['docker login'], within: 144 },
      examples: [
        'docker login registry.shop.io -u build -p <alnum:20>',
        '- run: docker login -u build --password <alnum:24>',
        'docker login --username=build --password="<alnum:16>" registry.shop.io',
      ],
      nearMisses: ['docker login -u build --password-stdin', 'docker login -u build -p $TOKEN', 'docker login'],
    },
  ],
  rotate: {
    steps: [
      'change the password of that account',
      'have the command read it from the environment, from standard input or from a file outside git',
      'look through the log-ins of the account since the leak; shell histories and logs hold the command too',
    ],
  },
  sources: ['https://curl.se/docs/manpage.html', 'https://docs.docker.com/reference/cli/docker/login/'],
});
