/** Whose keys stand in the same text, which are none. */
const other = ({ pick }) => pick(['Mapbox', 'Finnhub', 'Algolia', 'Deepgram']);

/** How code, settings, documents and logs say whose a key is, by kind. Each takes a place and writes a text around its value. */
export const CONTEXTS = {
  'env name': ({ env, value }) => `NODE_ENV=production\n${env}=${value}\nPORT=8080\n`,
  'env in quotes': ({ env, value }) => `export ${env}="${value}"\n`,
  'comment above': ({ name, secret, value }) => `# ${name} credentials\n${secret}=${value}\n`,
  'comment behind': ({ name, secret, value }) => `${secret} = "${value}"  # ${name}\n`,
  'block of comments': ({ name, secret, value }) =>
    `/**\n * Talks to ${name}.\n * See the wiki for how to rotate it.\n */\nconst ${secret} = '${value}';\n`,
  'yaml parent': ({ snake, noise, secret, value }) =>
    `services:\n  database:\n    host: localhost\n  ${snake}:\n    ${noise()}\n    ${secret}: ${value}\n`,
  'yaml far parent': ({ snake, secret, value }) =>
    `integrations:\n  ${snake}:\n    enabled: true\n    base_path: /v2/resources\n    connect_timeout_seconds: 30\n    read_timeout_seconds: 120\n    retry:\n      attempts: 5\n      backoff: exponential\n    webhook_path: /hooks/incoming\n    callback_url: https://app.example.com/callback\n    queue: default-integrations-queue\n    ${secret}: "${value}"\n`,
  'json parent': ({ camel, secret, value }) =>
    `{"server": {"port": 80}, "${camel}": {"region": "eu", "${secret}": "${value}"}}`,
  'json deep': ({ pascal, secret, value }) =>
    JSON.stringify({ Logging: { Level: 'Info' }, [pascal]: { Options: { Region: 'eu', [secret]: value } } }, null, 2),
  'json siblings': ({ name, secret, value }) => JSON.stringify({ name, type: 'api', [secret]: value }, null, 2),
  'json siblings behind': ({ name, secret, value }) => JSON.stringify({ [secret]: value, provider: name }, null, 2),
  toml: ({ snake, secret, value }) => `[server]\nport = 80\n\n[${snake}]\nenabled = true\n${secret} = "${value}"\n`,
  ini: ({ id, secret, value }) => `[core]\ndebug=0\n[${id}]\n${secret}=${value}\n`,
  'xml element': ({ camel, value }) =>
    `<config>\n  <${camel}>\n    <enabled>true</enabled>\n    <apiKey>${value}</apiKey>\n  </${camel}>\n</config>\n`,
  'xml attribute': ({ pascal, value }) =>
    `<appSettings>\n  <add key="${pascal}:ApiKey" value="${value}" />\n</appSettings>\n`,
  'xml property': ({ id, value }) => `<property name="${id}.api.key" value="${value}"/>\n`,
  'android string': ({ snake, value }) =>
    `<resources>\n    <string name="${snake}_api_key">${value}</string>\n</resources>\n`,
  plist: ({ pascal, value }) => `<dict>\n\t<key>${pascal}APIKey</key>\n\t<string>${value}</string>\n</dict>\n`,
  properties: ({ id, value }) => `server.port=8080\n${id}.api.token=${value}\n`,
  'python class': ({ pascal, value }) =>
    `class ${pascal}Client:\n    """Thin wrapper."""\n\n    def __init__(self):\n        self.api_key = "${value}"\n        self.timeout = 10\n`,
  'java class': ({ pascal, value }) =>
    `public class ${pascal}Service {\n    private static final String API_KEY = "${value}";\n}\n`,
  'python import': ({ snake, value }) => `import os\nimport ${snake}\n\nAPI_KEY = "${value}"\n`,
  'python client': ({ snake, value }) => `import ${snake}\n\nclient = ${snake}.Client(api_key="${value}")\n`,
  'python from import': ({ snake, pascal, value }) =>
    `from ${snake} import ${pascal}\n\nclient = ${pascal}(\n    "${value}",\n    timeout=20,\n)\n`,
  'module attribute': ({ snake, value }) => `import ${snake}\n${snake}.api_key = '${value}'\n`,
  'js require': ({ id, camel, value }) => `const ${camel} = require('${id}')('${value}');\n`,
  'js client': ({ id, pascal, value }) =>
    `import { ${pascal} } from '${id}';\n\nconst client = new ${pascal}({ apiKey: '${value}' });\n`,
  'js import, const': ({ id, pascal, value }) =>
    `import ${pascal} from '@${id}/sdk';\n\nconst token = '${value}';\nexport const client = new ${pascal}(token);\n`,
  'go client': ({ snake, value }) => `client := ${snake.replaceAll('_', '')}.NewClient("${value}")\n`,
  'ruby configure': ({ pascal, value }) => `${pascal}.configure do |config|\n  config.api_key = '${value}'\nend\n`,
  'php array': ({ snake, value }) => `<?php\nreturn [\n    '${snake}' => [\n        'key' => '${value}',\n    ],\n];\n`,
  'php define': ({ snake, value }) => `define('${snake.toUpperCase()}_API_KEY', '${value}');\n`,
  'csharp client': ({ pascal, value }) => `var client = new ${pascal}Client("${value}");\n`,
  gradle: ({ snake, value }) => `buildConfigField "String", "${snake.toUpperCase()}_API_KEY", "\\"${value}\\""\n`,
  'swift let': ({ camel, value }) => `enum Keys {\n    static let ${camel}ApiKey = "${value}"\n}\n`,
  'base url': ({ host, value }) => `BASE_URL = "https://${host}/v1"\nAPI_KEY = "${value}"\n`,
  'url behind': ({ host, value }) =>
    `token = "${value}"\nresponse = requests.get("https://${host}/v1/items", headers={"Authorization": token})\n`,
  'curl bearer': ({ host, value }) => `curl https://${host}/v1/items \\\n  -H "Authorization: Bearer ${value}"\n`,
  'curl header': ({ host, value }) => `curl -s -H 'X-API-Key: ${value}' 'https://${host}/v1/items?limit=10'\n`,
  'url query': ({ host, value }) => `fetch("https://${host}/v1/items?api_key=${value}&limit=10")\n`,
  'axios create': ({ host, value }) =>
    `const http = axios.create({\n  baseURL: 'https://${host}',\n  headers: { 'x-api-key': '${value}' },\n});\n`,
  'docs then shell': ({ name, value }) =>
    `## Setup\n\n1. Sign up at ${name} and copy your key.\n2. Export it:\n\n\`\`\`bash\nexport API_KEY=${value}\n\`\`\`\n`,
  'heading then block': ({ name, value }) => `### ${name}\n\n\`\`\`\napi_key: ${value}\n\`\`\`\n`,
  'markdown table': ({ name, value }) => `| Service | Key |\n|---|---|\n| ${name} | \`${value}\` |\n`,
  'list of a wiki': ({ name, value }) => `* ${name} API key: ${value}\n`,
  sentence: ({ name, value }) => `Hi, the ${name} key is ${value}, please do not share it.\n`,
  'workflow env': ({ env, value }) => `jobs:\n  test:\n    runs-on: ubuntu-latest\n    env:\n      ${env}: ${value}\n`,
  'workflow with': ({ id, value }) =>
    `    steps:\n      - uses: ${id}/deploy-action@v2\n        with:\n          api-key: ${value}\n          path: dist\n`,
  'terraform provider': ({ id, value }) => `provider "${id}" {\n  region  = "eu"\n  api_key = "${value}"\n}\n`,
  'terraform variable': ({ snake, value }) =>
    `variable "${snake}_api_key" {\n  type    = string\n  default = "${value}"\n}\n`,
  tfvars: ({ snake, value }) => `environment = "prod"\n${snake}_token = "${value}"\n`,
  'kubernetes env': ({ env, value }) => `        env:\n        - name: ${env}\n          value: "${value}"\n`,
  'kubernetes secret': ({ id, value }) =>
    `apiVersion: v1\nkind: Secret\nmetadata:\n  name: ${id}-credentials\nstringData:\n  api-key: ${value}\n`,
  compose: ({ env, value }) => `services:\n  web:\n    environment:\n      - ${env}=${value}\n`,
  dockerfile: ({ env, value }) => `FROM node:20\nENV ${env} ${value}\n`,
  'docker run': ({ env, value }) => `docker run -e ${env}=${value} -p 80:80 web\n`,
  notebook: ({ env, value }) =>
    JSON.stringify(
      { cells: [{ cell_type: 'code', source: ['import os\n', `os.environ["${env}"] = "${value}"\n`] }] },
      null,
      1,
    ),
  'notebook client': ({ snake, pascal, value }) =>
    JSON.stringify(
      {
        cells: [
          {
            cell_type: 'code',
            source: [`from ${snake} import ${pascal}\n`, `client = ${pascal}(api_key="${value}")\n`],
          },
        ],
      },
      null,
      1,
    ),
  sql: ({ snake, value }) => `INSERT INTO settings (name, value) VALUES ('${snake}_api_key', '${value}');\n`,
  csv: ({ name, value }) => `service,kind,value\n${name},api_key,${value}\n`,
  log: ({ id, value }) => `2026-01-02T03:04:05Z INFO [${id}] sending request, api_key=${value} attempt=1\n`,
  'log lines': ({ name, value }) => `[INFO] fetching data from ${name}\n[DEBUG] using key=${value}\n[INFO] 200 OK\n`,
  'postman variable': ({ env, value }) => JSON.stringify({ values: [{ key: env, value, enabled: true }] }, null, 2),
  'cli option': ({ id, value }) => `${id} login --token ${value}\n`,
  'cli config': ({ id, value }) => `${id} config set api-key ${value}\n`,
  'jenkins credential': ({ id, value }) =>
    `<com.example.StringCredentials>\n  <scope>GLOBAL</scope>\n  <id>${id}-token</id>\n  <secret>${value}</secret>\n  <description>production</description>\n</com.example.StringCredentials>\n`,
  casc: ({ id, value }) =>
    `credentials:\n  - string:\n      scope: GLOBAL\n      id: "${id}-token"\n      secret: "${value}"\n`,
  'file name': ({ id, value }) => ({ text: `{\n  "api_key": "${value}"\n}\n`, path: `config/${id}.json` }),
  'folder name': ({ id, value }) => ({ text: `const API_KEY = "${value}";\n`, path: `src/services/${id}/client.js` }),
  'helm values': ({ camel, secret, value }) =>
    `replicaCount: 2\nimage:\n  tag: latest\n${camel}:\n  enabled: true\n  existingSecret: ""\n  ${secret}: ${value}\nservice:\n  port: 80\n`,
  'rust builder': ({ snake, value }) =>
    `use ${snake}::Client;\n\nlet client = Client::builder()\n    .api_key("${value}")\n    .build()?;\n`,
  'kotlin const': ({ pascal, value }) => `object ${pascal}Config {\n    const val API_KEY = "${value}"\n}\n`,
  dart: ({ pascal, value }) => `class ${pascal}Api {\n  static const String apiKey = '${value}';\n}\n`,
  'spring yaml': ({ id, value }) =>
    `spring:\n  application:\n    name: shop\n${id}:\n  client:\n    secret-key: ${value}\n`,
  'laravel services': ({ snake, value }) =>
    `    '${snake}' => [\n        'region' => 'eu',\n        'secret' => '${value}',\n    ],\n`,
  'python dict': ({ snake, value }) =>
    `PROVIDERS = {\n    "${snake}": {\n        "endpoint": "v1",\n        "token": "${value}",\n    },\n}\n`,
  'two in yaml': (p) => `${other(p).toLowerCase()}:\n  timeout: 30\n${p.snake}:\n  api_key: ${p.value}\n`,
  'two in json list': (p) =>
    JSON.stringify(
      [
        { name: other(p), key: 'pass' },
        { name: p.name, apiKey: p.value },
      ],
      null,
      2,
    ),
  'two headings': (p) => `## ${other(p)}\n\nSee the vault.\n\n## ${p.name}\n\n\`api_key: ${p.value}\`\n`,
  'two functions': (p) =>
    `def ${other(p).toLowerCase()}_client():\n    return None\n\n\ndef ${p.snake}_client():\n    api_key = "${p.value}"\n    return connect(api_key)\n`,
  'issue text': ({ name, value }) =>
    `Steps to reproduce:\n- create a client for ${name}\n- use token: ${value}\n- see error\n`,
  'http file': ({ host, value }) =>
    `GET https://${host}/v1/items HTTP/1.1\nAccept: application/json\nX-Api-Key: ${value}\n\n`,
  insomnia: ({ host, value }) =>
    JSON.stringify(
      { url: `https://${host}/v1/items`, method: 'GET', headers: [{ name: 'x-api-key', value }] },
      null,
      2,
    ),
  powershell: ({ host, value }) =>
    `$headers = @{ "Authorization" = "Bearer ${value}" }\nInvoke-RestMethod -Uri "https://${host}/v1/items" -Headers $headers\n`,
  'test fixture path': ({ snake, value }) => ({
    text: `TOKEN = "${value}"\n`,
    path: `integrations/${snake}_integration/conftest.py`,
  }),
  'slack message': ({ name, value }) => `@here can someone add this to the env, it's for ${name}: api_key=${value}\n`,
  'ansible vars': ({ snake, value }) =>
    `- name: configure ${snake}\n  hosts: all\n  vars:\n    api_token: "${value}"\n`,
  circleci: ({ id, value }) =>
    `orbs:\n  deploy: ${id}/deploy@1.0\njobs:\n  build:\n    environment:\n      API_TOKEN: ${value}\n`,
  'gh action input': ({ id, value }) =>
    `      - name: Publish to ${id}\n        run: ./publish.sh\n        env:\n          TOKEN: ${value}\n`,
};
