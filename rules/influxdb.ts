import { defineProvider } from '../src/rulebook/define-provider.ts';

const env = [
  'INFLUX_TOKEN',
  'INFLUXDB_TOKEN',
  'INFLUXDB_API_TOKEN',
  'INFLUXDB_V2_TOKEN',
  'DOCKER_INFLUXDB_INIT_ADMIN_TOKEN',
];

export default defineProvider({
  name: 'InfluxDB',
  site: 'https://www.influxdata.com',
  keys: {
    'api-token': {
      name: 'InfluxDB API token',
      // 64 random bytes in base64, as InfluxDB 2 and InfluxDB Cloud make them.
      pattern: /[0-9A-Za-z_-]{86}==/,
      shape: '<alnum:1><b64u:85>==',
      context: { words: ['influx', 'influxdb', 'influxdata.com'], within: 100 },
      env,
      entropy: 4.2,
      risk: 'Whoever has it and reaches the server can read, write and delete the buckets that it is made for; with an operator token everything there.',
      examples:
        'client = InfluxDBClient(url="http://influx.example.com:8086", token="<alnum:1><b64u:85>==", org="home")',
      nearMisses: 'influxdb-client integrity sha512-<alnum:86>==',
    },
    'admin-token': {
      name: 'InfluxDB 3 token',
      pattern: /apiv3_[0-9A-Za-z_-]{86}/,
      shape: 'apiv3_<b64u:85><alnum:1>',
      env: ['INFLUXDB3_AUTH_TOKEN', 'INFLUXDB3_ADMIN_TOKEN', 'INFLUX_TOKEN', 'INFLUXDB_TOKEN'],
      entropy: 4,
      noCheck: 'no document shows what a server of version 3 says of a token alone',
      risk: 'Whoever has it and reaches the server can read and write its databases; with an admin token also delete them and make tokens.',
      rotate: {
        docs: 'https://docs.influxdata.com/influxdb3/core/admin/tokens/',
        make: 'make a new token with influxdb3 create token; for the operator token, influxdb3 create token --admin --regenerate, which ends the old one',
        put: 'put it where the old one is used, outside git; it is shown only once',
        end: 'delete the old one with influxdb3 delete token --token-name',
      },
    },
  },
  rotate: {
    console: 'https://cloud2.influxdata.com',
    docs: 'https://docs.influxdata.com/influxdb/v2/admin/tokens/',
    make: 'open Load Data, API Tokens, on your server or at {console}, and generate a new token with only the buckets that it needs',
    put: 'put it where the old one is used, outside git',
    end: 'delete the old token in the same list, or with influx auth delete -i <id>',
  },
  check: {
    keys: ['api-token'],
    url: '{server}/api/v2/me',
    auth: { header: 'Authorization', value: 'Token {key}' },
    active: { id: 'string', name: 'string', 'links.self': { includes: '/api/v2/' } },
    inactive: { code: { is: 'unauthorized' }, message: { is: 'unauthorized access' } },
    tells: { account: 'name' },
    accepted: { links: { self: '/api/v2/users/1' }, id: '1', name: 'owner', status: 'active' },
    refused: { code: 'unauthorized', message: 'unauthorized access' },
    source: 'https://docs.influxdata.com/influxdb/v2/api/v2/#operation/GetMe',
  },
  sources: ['{docs}', '{check}', 'https://docs.influxdata.com/influxdb3/core/admin/tokens/', 'lengths: {observed}'],
});
