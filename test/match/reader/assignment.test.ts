import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../../src/match/match-chunk.ts';
import { loadKernel, loadRulebook } from '../../../src/rulebook/load.ts';
import { fillSecret } from '../../helper/fill-secret.ts';
import { matchText } from '../../helper/matcher.ts';

const rulebook = loadRulebook();
const matcher = createMatcher(rulebook, loadKernel());
const TOKEN = fillSecret('<hex:40>').text;
const PASSWORD = fillSecret('k7#<alnum:10>Qm2').text;

/** What is found by its name alone, and how sure it is. */
function found(text: string) {
  return matchText(matcher, text)
    .filter((match) => rulebook.rules[match.rule]!.reader === 'assignment')
    .map(({ value, confidence, start, end }) => ({ value, confidence, written: text.slice(start, end) }));
}

test.each([
  ...['API_SECRET_BASE64', 'SECRET_KEY_B64', 'apiSecretBase64', 'API_KEY_V2', 'SECRET_KEY_BASE', 'API_KEY_BACKUP'],
  ...['ACCESS_TOKEN_RW', 'API_KEY_EU', 'api_token_ci', 'API_SECRET_LOCAL', 'webhookSecretPrevious', 'auth_token_us_2'],
])('what stands behind the telling word of %s changes nothing', (name) => {
  expect(found(`${name}=${TOKEN}`)).toMatchObject([{ value: TOKEN, confidence: 'high' }]);
});

describe('a literal that is assigned to a secret-like name is found in every syntax', () => {
  test.each([
    `API_SECRET=${TOKEN}`,
    `export API_SECRET=${TOKEN}\n`,
    `API_SECRET = "${TOKEN}"`,
    `api_secret: ${TOKEN}\n`,
    `api_secret: '${TOKEN}'`,
    `{"api_secret": "${TOKEN}"}`,
    `{"api_secret":"${TOKEN}","b":1}`,
    `{\\"api_secret\\": \\"${TOKEN}\\"}`,
    `const apiSecret = '${TOKEN}';`,
    `const apiSecret = \`${TOKEN}\`;`,
    `String apiSecret = "${TOKEN}";`,
    `apiSecret := "${TOKEN}"`,
    `'api_secret' => '${TOKEN}',`,
    `$config['api_secret'] = '${TOKEN}';`,
    `config["api_secret"] = "${TOKEN}"`,
    `config.api.secret = "${TOKEN}"`,
    `<apiSecret>${TOKEN}</apiSecret>`,
    `<add key="x" apiSecret="${TOKEN}" />`,
    `setSecret('api_secret', '${TOKEN}')`,
    `--api-secret=${TOKEN} --other`,
    `api_secret=${TOKEN}&other=1`,
    `if (api_secret === "${TOKEN}") {`,
    `"${TOKEN}" === api_secret) {`,
    `  api_secret = ${TOKEN} ; a comment`,
    `  api_secret = ${TOKEN}; a comment`,
    `API_SECRET=${TOKEN}; export API_SECRET\n`,
    `API_SECRET=${TOKEN};./run`,
    `  set $api_secret ${TOKEN};\n`,
    `api_secret: ${TOKEN};`,
    `server {\n  api_secret ${TOKEN};\n}`,
    `api_secret\t${TOKEN}\n`,
    `# of the service\napi_secret ${TOKEN}`,
    `#define API_SECRET ${TOKEN}\n`,
    `  SetEnv API_SECRET ${TOKEN}\n`,
    `  fastcgi_param API_SECRET ${TOKEN};\n`,
    `proxy_set_header X-Api-Key ${TOKEN};\n`,
    `#define API_SECRET @"${TOKEN}"\n`,
    `Map("api_secret" -> "${TOKEN}")`,
    `mapOf("api_secret" to "${TOKEN}")`,
    `GET /v1 api_secret=${TOKEN}, user=anna`,
    `{user: anna, api_secret: ${TOKEN}, region: eu}`,
    `api_secret\t=\t"${TOKEN}"`,
    `API_SECRET ?= "${TOKEN}"`,
    `$apiSecret .= "${TOKEN}"`,
    `api_secret += "${TOKEN}"`,
    `api_secret ||= "${TOKEN}"`,
    `process.env.API_SECRET || "${TOKEN}"`,
    `var apiSecret string = "${TOKEN}"`,
    `<apiSecret>\n    ${TOKEN}\n</apiSecret>`,
    `<add key="ApiSecret" value="${TOKEN}" />`,
    `{ "name": "X-Api-Secret", "value": "${TOKEN}" }`,
    `{\n  "key": "api_secret",\n  "value": "${TOKEN}",\n  "type": "string"\n}`,
    `- name: API_SECRET\n  value: ${TOKEN}\n`,
    `  - name: "API_SECRET"\r\n    value: "${TOKEN}"\r\n`,
    `"api_secret": {\n  "value": "${TOKEN}",\n  "type": "string"\n}`,
    `api_secret:\n  value: ${TOKEN}\n`,
    `- ParameterKey: ApiSecret\n  ParameterValue: ${TOKEN}\n`,
    `tool --api-secret ${TOKEN} --other`,
    `FROM node\nENV API_SECRET ${TOKEN}\n`,
    `setenv API_SECRET ${TOKEN}\n`,
    `set -gx API_SECRET ${TOKEN}\n`,
    `- cmd: set -gx API_SECRET ${TOKEN}\n  when: 1700000000\n`,
    `api_secret: |\n  ${TOKEN}\n`,
    `api_secret: >-\r\n  ${TOKEN}\r\n`,
    `if (api_secret !== "${TOKEN}") {`,
    `if ("${TOKEN}" === api_secret) {`,
    `char api_secret[41] = "${TOKEN}";`,
    `api_secret = b"${TOKEN}"`,
    `apiSecret = @"${TOKEN}";`,
    `  api_secret "${TOKEN}";\n`,
    `cle_secrete = "${TOKEN}"`,
    `String API_SECRET\n    = "${TOKEN}";`,
    `const apiSecret =\n  '${TOKEN}';`,
    `the api secret is "${TOKEN}"`,
    `api secret - '${TOKEN}'`,
    `api_secret = " ${TOKEN} "`,
    `environment = [{ name = "API_SECRET", value = "${TOKEN}" }]`,
    `  name  = "/prod/api_secret"\n  type  = "SecureString"\n  value = "${TOKEN}"\n`,
    `{"name":"API_SECRET","secret":true,"value":"${TOKEN}"}`,
    `<meta-data\n  android:name="com.shop.API_SECRET"\n  android:value="${TOKEN}" />`,
    `<string name="api_secret" translatable="false">${TOKEN}</string>`,
    `<key>ApiSecret</key>\n\t<string>${TOKEN}</string>`,
    `<tr><td>API_SECRET</td><td>${TOKEN}</td></tr>`,
    `static API_SECRET: &'static str = "${TOKEN}";`,
    `cp "\${API_SECRET:-${TOKEN}}" x`,
    `    api_secret: str = Field(default="${TOKEN}")`,
    `    api_secret: SecretStr = SecretStr("${TOKEN}")`,
    `let api_secret = String::from("${TOKEN}");`,
    `api_secret = new SecureText('${TOKEN}')`,
    `$apiSecret = ConvertTo-SecureString "${TOKEN}" -AsPlainText -Force`,
    `$apiSecret = ConvertTo-SecureString -String "${TOKEN}" -AsPlainText`,
    `std::env::var("API_SECRET").unwrap_or_else(|_| "${TOKEN}".to_string())`,
    `Optional.ofNullable(System.getenv("API_SECRET")).orElse("${TOKEN}")`,
    `os.getenv("API_SECRET") or "${TOKEN}"`,
    `getenv('API_SECRET') ?: '${TOKEN}'`,
    `parser.add_argument("--api-secret", default="${TOKEN}")`,
    `\nsetx API_SECRET "${TOKEN}" /M`,
    `\nset(API_SECRET "${TOKEN}")`,
    `| API_SECRET | ${TOKEN} |`,
    `api_secret <- "${TOKEN}"`,
    `$config{api_secret} = '${TOKEN}';`,
    `string ApiSecret { get; set; } = "${TOKEN}";`,
    `api_secret: &first "${TOKEN}"`,
    `api_secret: !!str ${TOKEN}\n`,
    `client.setApiSecret("${TOKEN}");`,
    `builder.withApiSecret( '${TOKEN}' )`,
    `api_secret("${TOKEN}")`,
    `std::string api_secret("${TOKEN}");`,
    `std::string api_secret{"${TOKEN}"};`,
    `strncpy(cfg->api_secret, "${TOKEN}", 40);`,
    `wcscpy(api_secret, L"${TOKEN}");`,
    `api_secret.equals("${TOKEN}")`,
    `{api_secret, "${TOKEN}"}`,
    `{<<"api_secret">>, <<"${TOKEN}">>}`,
    `#{api_secret => <<"${TOKEN}">>}`,
    `config :app, :api_secret, "${TOKEN}"`,
    `{:api-secret "${TOKEN}"}`,
    `(setq api-secret "${TOKEN}")`,
    `(defconst api-secret "${TOKEN}" "Of the demo.")`,
    `#define API_SECRET "${TOKEN}"`,
    `set api_secret "${TOKEN}"\n`,
    `\nset api_secret ${TOKEN}\n`,
    `apiSecret$ = "${TOKEN}"`,
    `Api_Secret : constant String := "${TOKEN}";`,
    `DECLARE @api_secret NVARCHAR(50) = N'${TOKEN}'`,
    `05 API-SECRET PIC X(40) VALUE '${TOKEN}'.`,
    `**API secret:** \`${TOKEN}\``,
    `**API secret**: ${TOKEN}`,
    `api.secret=\\\n    ${TOKEN}\n`,
    `<property name="api_secret"><value>${TOKEN}</value></property>`,
    `<setting name="ApiSecret" serializeAs="String">\n  <value>${TOKEN}</value>`,
    `<Setting Name="ApiSecret" Value="${TOKEN}" />`,
    `<property name="api_secret"><![CDATA[${TOKEN}]]></property>`,
    `api_secret = f"${TOKEN}"`,
    `api_secret = '''${TOKEN}'''`,
    `api_secret = _T("${TOKEN}");`,
    `String getApiSecret() {\n  return "${TOKEN}";\n}`,
    `aws ssm put-parameter --name /shop/api_secret --type SecureString --value "${TOKEN}"`,
    `gh secret set API_SECRET --body ${TOKEN}`,
    `ENV.fetch("API_SECRET") { "${TOKEN}" }`,
    `var apiSecret = []byte("${TOKEN}")`,
    `    api_secret: str = field(default='${TOKEN}')`,
    `api_secret = bytes.fromhex('${TOKEN}')`,
    `const [apiSecret, setApiSecret] = useState('${TOKEN}');`,
    `  @api_secret "${TOKEN}"\n`,
    `define: { 'process.env.API_SECRET': JSON.stringify('${TOKEN}') },`,
    `  secret: \${env:API_SECRET, '${TOKEN}'}\n`,
    `    api_secret: "{{ shop_api_secret | default('${TOKEN}') }}"\n`,
    `CREATE SERVER shop OPTIONS (host 'db', api_secret '${TOKEN}');`,
  ])('%s', (text) => {
    expect(found(text).filter(({ value }) => value === TOKEN)).toEqual([
      { value: TOKEN, confidence: 'high', written: TOKEN },
    ]);
  });

  test.each([
    `password = "${PASSWORD}"`,
    `DB_PWD='${PASSWORD}'`,
    `"passwd": "${PASSWORD}"`,
    `<password>${PASSWORD}</password>`,
    `conn.setPassword("${PASSWORD}");`,
    `strcpy(password, "${PASSWORD}");`,
    `PassWord = "${PASSWORD}"`,
    `db_passwort = "${PASSWORD}"`,
    `'password' => Hash::make('${PASSWORD}'),`,
    `nmcli dev wifi connect shop password "${PASSWORD}"`,
    `cmdkey /add:shop /user:jane /pass:${PASSWORD}\r\n`,
  ])('%s', (text) => {
    expect(found(text)).toEqual([{ value: PASSWORD, confidence: 'high', written: PASSWORD }]);
  });
});

describe("what is assigned to a name that holds the name of a provider is that one's", () => {
  const named = (text: string) =>
    matchText(matcher, text)
      .filter((match) => rulebook.rules[match.rule]!.reader === 'name')
      .map(({ rule, value, confidence }) => [rulebook.rules[rule]!.provider, value, confidence]);

  test.each([
    ['as sure as its value is', `duffelToken = "${TOKEN}"`, [['duffel', TOKEN, 'medium']]],
    ['without an operator', `duffel_token ${TOKEN}`, [['duffel', TOKEN, 'medium']]],
    ['by a word before it', `duffel token = "${TOKEN}"`, [['duffel', TOKEN, 'medium']]],
    ['by a word before it, without an operator', `duffel TOKEN ${TOKEN}`, [['duffel', TOKEN, 'medium']]],
    ['by a word before the value', `auth_token: "duffel ${TOKEN}"`, [['duffel', TOKEN, 'medium']]],
    ['not by an ordinary word before it', `linear token = "${TOKEN}"`, []],
    [
      'though no service is known to write it so',
      `export DUFFEL_TOKEN="glbeaujpakmhbeizyqw"`,
      [['duffel', 'glbeaujpakmhbeizyqw', 'low']],
    ],
    ['not if it is a name itself', 'duffelToken = "getTokenFromStore"', []],
    ['not if it is short', 'duffelToken = "k7Qm2x"', []],
    ['not if it is a reference', 'duffelToken = "${DUFFEL_TOKEN_FROM_STORE_2}"', []],
  ])('%s', (_, text, expected) => expect(named(text)).toEqual(expected));
});

describe('a bare token among the settings of a provider is one of its keys by the form of these', () => {
  const DIGEST = fillSecret('<hex:64>').text;
  const asKeys = (text: string) =>
    matchText(matcher, text)
      .filter(({ value }) => value === DIGEST)
      .map(({ rule, confidence }) => [rulebook.rules[rule]!.provider, confidence]);

  test.each([
    ['provider "linode" {\n  token = "<>"\n}', [['linode', 'medium']]],
    ['[linode]\nregion = us-east\ntoken = <>\n', [['linode', 'medium']]],
    ['[gitea]\ntoken = <>\n', [['gitea', 'low']]],
    ['[build]\ntoken = <>\n', [['generic', 'low']]],
  ])('%j', (text, expected) => expect(asKeys(text.replace('<>', DIGEST))).toEqual(expected));
});

describe('a type between name and value is no value', () => {
  test.each([
    `const apiSecret: string = '${TOKEN}';`,
    `api_secret: str = "${TOKEN}"`,
    `let api_secret: &str = "${TOKEN}";`,
    `val apiSecret: String = "${TOKEN}"`,
  ])('%s', (text) => {
    expect(found(text)).toEqual([{ value: TOKEN, confidence: 'high', written: TOKEN }]);
  });
});

describe('what is no more than a word is a password', () => {
  test.each([
    ['behind a user', 'user = Aladdin\npassword = open_sesame\n', 'open_sesame'],
    ['behind a user, in code', '$user = "mg1021"; $password = "goodspec";', 'goodspec'],
    ['where a text says so', "The default Password is 'blooberry'.", 'blooberry'],
    ['where it is asked for', "if password == 'logmein-quick':", 'logmein-quick'],
  ])('%s', (_, text, value) => {
    expect(found(text)).toEqual([{ value, confidence: 'low', written: value }]);
  });

  test.each([
    ['alone', 'password = open_sesame\n'],
    ['behind a user that is a variable', 'user = current_user\npassword = derive(open_sesame)\n'],
    ['that is a label', '{"username": "Benutzer", "password": "Passwort"}'],
    ['that names a type', "if (typeof password === 'object') {"],
    ['of a test log', 'PASS: align-twice\nPASS: vers24\n'],
  ])('but not %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('further values of a list', () => {
  const OTHER = fillSecret('<hex:42>').text;

  test.each([
    `api_tokens: ["${TOKEN}", "${OTHER}"]`,
    `const apiTokens = ['${TOKEN}',\n  '${OTHER}',\n];`,
    `API_TOKENS=${TOKEN},${OTHER}\n`,
  ])('%s', (text) => {
    expect(found(text).map(({ written }) => written)).toEqual([TOKEN, OTHER]);
  });

  test.each([
    `{"api_token": "${TOKEN}", "checksum": "${OTHER}"}`,
    `client_secret = "${TOKEN}", "${OTHER}"`,
    `API_SECRET=${TOKEN},checksum=${OTHER}\n`,
    `set(api_token="${TOKEN}", "${OTHER}")`,
  ])('of %s there are none', (text) => {
    expect(found(text).map(({ written }) => written)).toEqual([TOKEN]);
  });
});

test.each(['-Dtoken', '-DapiKey', '-Ddb.password'])('%s is what a definition is called', (name) => {
  expect(found(`java ${name}=${TOKEN} -jar shop.jar`)).toMatchObject([{ value: TOKEN }]);
});

test('a scheme before a value is not part of it, and lowers it', () => {
  expect(found(`"auth_token": "Bearer ${TOKEN}"`)).toEqual([{ value: TOKEN, confidence: 'medium', written: TOKEN }]);
});

test.each([
  ['that says that it stands in for one', (assigned: string) => `fake_${assigned}`],
  ['in a remark of several lines', (assigned: string) => `/**\n * Signs in.\n * ${assigned}\n */`],
  ['in a remark for those who call', (assigned: string) => `/// let ${assigned};`],
  ['in a dialogue', (assigned: string) => `    >>> ${assigned}`],
])('a name %s lowers it', (_, text) => {
  expect(found(text(`api_secret = "${TOKEN}"`))).toMatchObject([{ value: TOKEN, confidence: 'medium' }]);
});

test.each(['* ', ' - ', '// ', '# '])('a line that begins with %j does not', (begin) => {
  expect(found(`notes:\n${begin}api_secret = "${TOKEN}"`)).toMatchObject([{ value: TOKEN, confidence: 'high' }]);
});

test('of two words before the sign the second may be the name', () => {
  expect(found(`bottoken token = '${TOKEN}'`).map(({ value }) => value)).toEqual([TOKEN]);
});

describe('a password behind its name and a space is all of a line of settings, however short', () => {
  const short = fillSecret('k7<alnum:8>Qm').text;

  test.each([`bindpw ${short}`, `rootdn x\nrootpw ${short}\n`, `  password\t${short}\r\n`])('%s', (text) => {
    expect(found(text)).toMatchObject([{ value: short, confidence: 'medium' }]);
  });

  test.each([
    ['behind other words', `the password ${short}\n`],
    ['before other words', `password ${short} is old\n`],
    ['a word', 'password authentication2\npassword Required4Login\n'],
    ['no password', `notify ${short}\nhopw: ${short.slice(0, 5)}\n`],
    ['a variable', 'bindpw $LDAP_PASSWORD_2\nrootpw {{ root_pw_9 }}\n'],
  ])('not %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('nothing is found', () => {
  test('in ciphertext of Sealed Secrets, whatever it is called', () => {
    const { text } = fillSecret('encryptedData:\n  DB_PASSWORD: AgB<b64:717>\n  api-token: AgD<b64:715>==\n');
    expect(found(text)).toEqual([]);
    expect(found(text.replaceAll(': Ag', ': Ah'))).not.toEqual([]);
  });

  test.each([
    ['without an assignment', `the api secret ${TOKEN}`],
    ['in a comparison of names', 'if (api_secret === other_secret_2) {'],
    ['in a call', 'api_secret = load_secret("api", 2)'],
    ['in a call that asks for it', `api_secret = prompt("${PASSWORD}")`],
    ['in a call that looks it up', `api_secret = vault.GetSecret("${TOKEN}")`],
    ['in a call of a command', `api_secret = read-secret "${PASSWORD}"`],
    ['in another command', `echo $api_secret | base64-v2 ${TOKEN.slice(0, 8)}`],
    ['in a field of its own', `{"type": "api_secret",\n "a": {},\n "value": "${TOKEN}"}`],
    ['in an index', 'api_secret = secrets["api2"]'],
    ['in a type', 'apiSecret: Promise<string2>'],
    ['in a lookup', 'const { apiSecret } = settings2;'],
    ['where only the value says secret', `build_hash = "${TOKEN}"`],
    ['in a part of a name', `arn:aws:secretsmanager:eu-west-1:123456789012:secret:${TOKEN}`],
    ['where the value is left out', `API_SECRET=\nOTHER=${TOKEN.slice(0, 12)}\n`],
    ['where the value is only begun', 'API_SECRET=sk-ant-api03-...'],
    ['in a sentence', 'Your API secret: see page 12 of the manual.'],
    ['in two words of a text', `See the password "${PASSWORD}"\nof the manual`],
    ['in a list of arguments', `check("oAuth2Credentials",OAuth2CredentialsRule17)`],
    ['in a list of names', '["lib.Credentials#fromPassword","data-lib.cloud_rds.Database#next"]'],
    ['in what one line sets for the next', 'S.PASS="Pass",State2.TASK="Task"'],
    ['in a constant with its type', 'pub const OTHER_PASSWORD: WIN32_ERROR = 2108u32;'],
    ['behind a variable in quotes', `run("$USER", "$PASSWORD", "${PASSWORD}")`],
    ['in the name of a type', `"Cloud::Route53::KeySigningKey": "${TOKEN}"`],
    ['in a member of the same name', 'randomPrivateKey: secp256k1.utils.randomPrivateKey,'],
    [
      'in a type that is called so',
      'f(private_key: ed25519.Ed25519PrivateKey, n: int)\nprivate_key: PKCS7PrivateKeyTypes\n',
    ],
    ['in a name that ends a statement', 'api_secret = settings2; api_key = options.v2, 3;'],
    ['in a class of the same name', 'Ed25519PrivateKey = ed25519.Ed25519PrivateKey'],
    ['in a remark', '// nodes that pass `includeAuth2x` (not all)'],
    ['in the outcome of a test', 'PASS: group-i386/call3a\n--- PASS: TestAddress/ipv6+zone (0.00s)'],
    ['in the name of a file', '/etc/passwd:eli:x:2098:1000:Eli:/home/eli'],
    ['in a number with its type', 'const WRONG_PASSWORD: i32 = -1073741717i32; BAD_PASSWORD = 0xC000006B_u32'],
    ['in what asks for a password', "const mechanismsWhichDontRequirePassword = ['MONGODB-X509'];"],
    ['in the key of a page of VuePress', 'pages: [{ key: "v-38665300" }, { key: "v-0d4a6f05" }]'],
    ['in a type of numbers', 'hash(password: Uint8Array)'],
    ['in a word of another language', '{"password": "Contrase\\u00f1a", "password2": "L\u00f6senord"}'],
    ['in an address on a chain of blocks', `baseToken: "0x${TOKEN}"`],
    ['in what says where a list goes on', `next_page_token = "${TOKEN}"`],
    ['in a call that asks by it', `getApiSecret("${TOKEN}"); isPassword('${PASSWORD}'); token("${PASSWORD}")`],
    [
      'in a call that passes something on',
      `passValue('${PASSWORD}'); should_pass("${PASSWORD}"); splitpasswd('a:${PASSWORD}')`,
    ],
    ['behind a verb of a text', `Pass \`\`${PASSWORD}\`\` to enable it`],
    ['in an argument beside it', `validate(api_secret, "${TOKEN}"); hmac(password, '${PASSWORD}')`],
    ['in a text that is translated', `password = _("${PASSWORD}")`],
    ['in a command that sets more', `\nset password ${TOKEN} 20\n`],
    ['in the argument of a filter', `{{ api_secret | hmac('${TOKEN}') }}`],
    ['in a variable of a bundler', 'secret = (_process$env$SECRET3 = process.env.AUTH_SECRET) !== null'],
    ['in a list of rights', '"Action": ["iam:ChangePassword", "iam:GetUser"],\n["iam:ChangePassword",\n  "s3:Get*"]'],
    ['in an index of a table', `KEY \\\`IDX_${TOKEN.slice(0, 26)}\\\` (\\\`shop_id\\\`)`],
    ['in what is to pass a test', '"MUST_PASS" = [\n  "a.b.c/d_e-f/g1",\n]'],
    ['in the outcome of a test in minified code', '{Target:t.id,Pass:t.result?.pass===!0?`Pass${1}`:`Fail`}'],
    [
      'in what a request is signed for',
      'Authorization: AWS4-HMAC-SHA256 Credential=abcd/20240131/us-east-1/s3/aws4_request',
    ],
    ['in the header of a web token', 'token = "eyJhbGciOiJIUzI1NiIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il19.."'],
    [
      'in a public key of a wallet',
      `account_key = "xpub${fillSecret('<alnum:200>')
        .text.replace(/[0OIl]/g, '')
        .slice(0, 107)}"`,
    ],
    [
      'in what a key is called',
      'translation_key="cpu_15min_load", key="conditiondetailed_1d", key=TYPE_PM25_IN_24H, key = "ecdsa-sha2-nistp256"',
    ],
    ['in a label of another language', '{"password": "\u30d1\u30b9\u30ef\u30fc\u30c9\u306e\u78ba\u8a8d"}'],
    ['in code that ends in brackets', '  password: form.get(fields[2])});\n'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

test('escaped quotes within the value belong to it', () => {
  expect(found('password = "k7Qm2x\\"vR4p"').map(({ value }) => value)).toEqual(['k7Qm2x\\"vR4p']);
});

test('two on one line are two', () => {
  const other = fillSecret('<hex:40>', 2).text;
  expect(found(`client_secret="${TOKEN}" api_key="${other}"`).map(({ value }) => value)).toEqual([TOKEN, other]);
});

describe('a password of many brackets, which no code has', () => {
  const odd = 'k{{x}m)q${r]7(z[w>-_$#v}}';

  test.each([`password = "${odd}"`, `PASSWORD=${odd}\nPORT=1`, `  password: ${odd}\r\n`])('%s', (text) => {
    expect(found(text).map(({ value }) => value)).toEqual([odd]);
  });
});

test('one more word behind the telling one makes it less sure, and nothing where it tells what it is about', () => {
  const names = ['password_paris', 'password_hash', 'apikey_billing', 'apikey_header'];
  expect(names.map((name) => found(`${name} = "${PASSWORD}"`)[0]?.confidence)).toEqual([
    'medium',
    undefined,
    'low',
    undefined,
  ]);
});
