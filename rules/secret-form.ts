import { defineProvider } from '../src/rulebook/define-provider.ts';

// Classes stand where a word or two would do: a literal ends at one, and each literal is searched for in all bytes.
const form = {
  reader: 'form',
  risk: 'Whoever has it can use what the name says that it opens.',
} as const;

export default defineProvider({
  name: 'Secrets in forms of their own',
  site: null,
  keys: {
    jsx: {
      ...form,
      name: 'secret in a property of JSX',
      pattern: /(?:password|secret|token|key)=\{["'`](?<secret>[^\s"'`{}\\]{6,200})["'`]\}/i,
      examples: [
        '<Provider apiKey={\'<alnum:32>\'} region="eu">',
        'return <Login user="jane" password={"R7#<alnum:10>!k"} />;',
        '<Chat accessToken={`<hex:40>`} />',
      ],
      nearMisses: [
        "<Row key={'<alnum:12>'} />",
        '<Provider apiKey={process.env.API_KEY} />',
        '<Input token={`${prefix}-token-of-1`} />',
        '<Login password={"changeme"} />',
      ],
    },
    option: {
      ...form,
      name: 'default of a secret option',
      pattern:
        /-(?:password|secret|token|key)(?:["'],[^()]{0,140}?default ?= ?b?["']|[ =][<[][\w-]{1,30}[>\]]["'],\s{0,12}["'`][^"'`\n]{0,100}["'`],\s{0,12}["'])(?<secret>[^\s"'\\{}]{6,200})["']/i,
      examples: [
        'parser.add_argument("-p", "--password", type=str, default="R7#<alnum:10>!k", help="of the shop")',
        "@click.option('--api-token', help='of the shop', default='<hex:40>')",
        "program.option('-s, --client-secret <secret>', 'of the shop', '<alnum:32>');",
      ],
      nearMisses: [
        'parser.add_argument("--password", default="changeme")',
        "parser.add_argument('--token', default=None, help='<alnum:32>')",
        "parser.add_argument('--password'); parser.add_argument('--region', default='<alnum:20>')",
        "program.option('-t, --token <token>', 'token of the shop', process.env.TOKEN)",
      ],
    },
    flag: {
      ...form,
      name: 'default of a secret flag with a letter',
      pattern: /(?:password|secret|token)", "[A-Za-z]", "(?<secret>[^\s"\\{}]{6,200})"/i,
      examples: [
        'cmd.Flags().StringVarP(&opts.token, "api-token", "t", "<hex:40>", "of the shop")',
        'cmd.Flags().StringP("password", "p", "R7#<alnum:10>!k", "of the shop")',
        'pflag.StringP("client-secret", "s", "<alnum:32>", "of the shop")',
      ],
      nearMisses: [
        'cmd.Flags().StringP("password", "p", "", "password of the shop <alnum:32>")',
        'cmd.Flags().StringP("token", "t", "changeme", "of the shop")',
        'list := []string{"token", "t", "user", "u"}',
      ],
    },
    'field-default': {
      ...form,
      name: 'default of a secret field in quotes',
      pattern:
        /(?:password|secret|token|api_key)["'][:,] \{[^{}]{0,140}?default(?:value)?["']?: ?["'](?<secret>[^\s"'\\{}]{6,200})["']/i,
      examples: [
        '"DBPassword": {"Type": "String", "NoEcho": "true", "Default": "R7#<alnum:10>!k"}',
        "yargs.option('api-token', { describe: 'of the shop', default: '<hex:40>' })",
        '"client_secret": {\n  "type": "string",\n  "default": "<alnum:32>"\n}',
      ],
      nearMisses: [
        '"DBPassword": {"Type": "String", "Default": "changeme"}',
        '"apiToken": {"type": "string"}, "region": {"default": "<alnum:32>"}',
        "yargs.option('token', { default: process.env.TOKEN })",
      ],
    },
    'property-default': {
      ...form,
      name: 'default of a secret property',
      pattern: /(?:password|secret|token): \{[^{}]{0,140}?default["']?: ?["'](?<secret>[^\s"'\\{}]{6,200})["']/i,
      examples: [
        "  clientSecret: {\n    type: String,\n    default: '<alnum:32>',\n  },",
        "dbPassword: { doc: 'of the shop', format: String, default: 'R7#<alnum:10>!k', env: 'DB_PASSWORD' }",
        'api_token: { default: "<hex:40>" }',
      ],
      nearMisses: [
        "apiToken: { type: String }, region: { default: '<alnum:32>' }",
        'clientSecret: { type: String, default: randomBytes(32) }',
        "password: { type: String, default: 'changeme' }",
      ],
    },
    'block-default': {
      ...form,
      name: 'default of a secret parameter in YAML',
      pattern:
        /(?:password|secret|token|api_?key):[\r\n]{1,2}(?:[ \t]{1,24}[\w-]{1,30}: [^\r\n]{1,80}[\r\n]{1,2}){0,4}[ \t]{1,24}default: ["']?(?<secret>[^\s"'\\{}$<>&*!|][^\s"'\\<>]{5,200})["']?/i,
      examples: [
        'Parameters:\n  DBPassword:\n    Type: String\n    NoEcho: true\n    Default: <alnum:20>\n',
        "  api-token:\n    description: of the shop\n    default: '<hex:40>'\n",
        '  client_secret:\n    default: "<alnum:32>"\n',
      ],
      nearMisses: [
        '  DBPassword:\n    Type: String\n    Default: changeme\n',
        '  DBPassword:\n    Type: String\n  Region:\n    Default: <alnum:20>\n',
        '  api-token:\n    default: ${{ github.token }}\n',
      ],
    },
    validated: {
      ...form,
      name: 'default of a secret in a schema of variables',
      // z.string(), Joi.string(), yup.string(), str()
      pattern:
        /(?:password|secret|token): [zjys][.out][siprt][t.(][^;\n]{0,120}?default(?:\(|: ?)["'](?<secret>[^\s"'\\{}]{6,200})["']/i,
      examples: [
        "  JWT_SECRET: z.string().min(8).default('<alnum:32>'),",
        "  API_TOKEN: Joi.string().default('<hex:40>'),",
        "  DB_PASSWORD: str({ default: 'R7#<alnum:10>!k' }),",
      ],
      nearMisses: [
        "  JWT_SECRET: z.string().default('changeme'),",
        '  JWT_SECRET: z.string().default(randomBytes(32)),',
        "  token: string, region = 'default(<alnum:20>)'",
      ],
    },
    tag: {
      ...form,
      name: 'default of a secret in a tag of Go',
      pattern: /(?:password|secret|token)" [de][en][fv][ad][a-z]{3,6}:"(?<secret>[^\s"\\{}]{6,200})"/i,
      examples: [
        'Password string `env:"DB_PASSWORD" envDefault:"R7#<alnum:10>!k"`',
        'Secret string `json:"client_secret" default:"<alnum:32>"`',
        'Token string `yaml:"api-token" default:"<hex:40>"`',
      ],
      nearMisses: [
        'Password string `env:"DB_PASSWORD" envDefault:"changeme"`',
        'Password string `env:"DB_PASSWORD" validate:"required"`',
        'Token string `yaml:"token" description:"of-the-shop"`',
      ],
    },
    element: {
      ...form,
      name: 'secret in an element of XML',
      pattern:
        /(?:(?:<password|<secret|<token|:password) [\w:.-]{1,40}=["'][^"'<>\n]{0,80}["']>|(?:password|secret|token)<\/param-name>\s{0,60}<param-value>|(?:secret|token|key)" android:value=")(?<secret>[^\s"<>]{6,200})[<"]/i,
      examples: [
        '<param-name>dbPassword</param-name>\n    <param-value>R7#<alnum:10>!k</param-value>',
        '<meta-data android:name="shop.API_KEY" android:value="<hex:40>" />',
        '<password encrypted="false">R7#<alnum:10>!k</password>',
        '<wsse:Password Type="x#PasswordText">R7#<alnum:10>!k</wsse:Password>',
      ],
      nearMisses: [
        '<param-name>dbPassword</param-name><param-value>${db.password}</param-value>',
        '<meta-data android:name="shop.API_KEY" android:value="@string/api_key" />',
        '<password type="text">changeme</password>',
      ],
    },
    list: {
      ...form,
      name: 'secret in a list of YAML',
      // Or the first of a map. What is called secrets is the names of them in most cases.
      pattern:
        /(?:(?:password|token|api_?key)s:[\r\n]{1,2}(?:[ \t]{0,24}- |[ \t]{1,24}[\w.@-]{1,40}: )["']?(?<secret>[^\s"'`\\{}$<>&*!|:][^\s"'\\<>:]{5,200})|secrets:[\r\n]{1,2}(?:[ \t]{0,24}- |[ \t]{1,24}[\w.@-]{1,40}: )["']?(?<secret2>[0-9A-Za-z+/]{20,200}={0,2}))["']?[ \t]{0,8}[\r\n]{1,2}/i,
      examples: [
        'passwords:\n  - <alnum:20>\n  - other\n',
        "api_keys:\n- '<hex:40>'\n",
        '  tokens:\n    - "<alnum:40>"\n',
        'secrets:\n  jwt: <alnum:32>\n',
        'db_passwords:\n  jane: R7#<alnum:14>k\n  joe: other\n',
      ],
      nearMisses: [
        'tokens:\n  - name: <alnum:20>\n',
        'secrets:\n  - db-password-of-the-shop\n',
        'passwords:\n  - <name>\n',
        'secrets:\n  NPM_TOKEN: ${{ secrets.NPM_TOKEN }}\n',
      ],
    },
    argument: {
      ...form,
      name: 'secret as an argument of a container',
      pattern:
        /-(?:password|secret|token|key)[\r\n]{1,2}[ \t]{1,24}- ["']?(?<secret>[^\s"'\\{}$<>&*!|-][^\s"'\\<>]{5,200})["']?/i,
      examples: [
        '  args:\n  - --db-password\n  - R7#<alnum:14>!k\n',
        '  - --token\n  - "<alnum:40>"\n',
        '    command:\n      - --api-key\n      - <hex:40>\n',
      ],
      nearMisses: ['  - --password\n  - --verbose\n', '  - --token\n  - $(TOKEN)\n', '  - --token\n  - changeme\n'],
    },
    shell: {
      ...form,
      name: 'default of a secret variable of a shell, in quotes',
      pattern: /(?:password|secret|token):-["'](?<secret>[^\s"'\\{}$]{6,200})["']\}/i,
      examples: [
        'export DB_PASSWORD="${DB_PASSWORD:-"R7#<alnum:10>!k"}"',
        "TOKEN=${API_TOKEN:-'<hex:40>'}",
        'CLIENT_SECRET=${CLIENT_SECRET:-"<alnum:32>"}',
      ],
      nearMisses: [
        'DB_PASSWORD="${DB_PASSWORD:-"changeme"}"',
        'DB_PASSWORD="${DB_PASSWORD:-"$OTHER"}"',
        'echo "${SECRET:-\'$<upper:20>\'}"',
      ],
    },
    setting: {
      ...form,
      name: 'password in a line of settings',
      // HAProxy, debconf and preseed, kickstart, wpa_supplicant, cloud-init; Ansible, and users of Spring Security
      pattern:
        /(?:(?:insecure-password|password password|rootpw --plaintext) |chpasswd:\s{1,4}list: [|]-?\s{1,24}[\w.-]{1,32}:|wpa_passphrase ["']?[^\s"'<]{1,32}["']? ["']?|password: ["']\{(?:\{ ?["']|noop\})|password\(["']\{noop\})(?<secret>[^\s"'`$<{*!][^\s"'`<>{}]{5,128})/i,
      examples: [
        'userlist shop\n  user jane insecure-password R7#<alnum:14>k\n',
        'd-i passwd/root-password password R7#<alnum:14>k\n',
        'rootpw --plaintext R7#<alnum:14>k\n',
        'chpasswd:\n  list: |\n    root:R7#<alnum:14>k\n',
        "password: \"{{ 'R7#<alnum:10>!k' | password_hash('sha512') }}\"",
        'wpa_passphrase shop R7#<alnum:14>k > wpa.conf\n',
        '.withUser("jane").password("{noop}R7#<alnum:10>!k").roles("USER")',
        '    password: "{noop}R7#<alnum:10>!k"\n',
      ],
      nearMisses: [
        'user jane insecure-password changeme\n',
        'd-i passwd/root-password password insecure\n',
        'rootpw --plaintext $PASSWORD\n',
        'wpa_passphrase <ssid> <passphrase>\n',
        '.withUser("jane").password("{noop}password").roles("USER")',
        'password: "{{ vault_password | password_hash(\'sha512\') }}"',
      ],
    },
    row: {
      ...form,
      name: 'password in a row that SQL inserts',
      // Most users that stand in sources are made up.
      confidence: 'medium',
      // The column is the last, or the last but one.
      pattern:
        /(?:(?:password\) val|password`\) val|password"\) val)ues?\s{0,12}\((?:[\w.-]{1,40}, ?|'[^'\n]{0,60}', ?){0,4}'(?<secret>[^'"{}\s\\]{6,128})'\)|(?:, password, |`password`, )["`\w]{1,42}\) values?\s{0,12}\((?:[\w.-]{1,40}, ?|'[^'\n]{0,60}', ?){0,4}'(?<secret2>[^'"{}\s\\]{6,128})', ?['\w])/i,
      examples: [
        "INSERT INTO users (name, password) VALUES ('jane', 'R7#<alnum:10>!k');",
        "INSERT INTO `users` (`name`, `password`, `mail`) VALUES ('jane', 'R7#<alnum:10>!k', 'jane@shop.io');",
        "insert into users (id, password, age) values\n  (1, 'R7#<alnum:10>!k', 41);",
      ],
      nearMisses: [
        'INSERT INTO users (name, password) VALUES (?, ?)',
        "INSERT INTO users (name, password) VALUES ('jane', 'changeme');",
        'INSERT INTO users (name, password) VALUES (\'".$name."\', \'".$pass1word."\')',
        "INSERT INTO users (password, code) VALUES ('changeme', '<alnum:20>');",
      ],
    },
  },
  rotate: {
    make: 'find out what the name says that it opens, and make a new one there',
    put: 'read it from an environment variable or a secret store; as a default let nothing stand, so that a missing one is noticed',
    end: 'make the old one invalid at the service',
  },
  noCheck: 'nobody knows which provider it is of',
  sources: 'scored by the name that it is given to, the value and the place; no format is known',
});
