import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'SolarWinds Observability',
  site: 'https://www.solarwinds.com',
  keys: {
    'api-token': {
      name: 'SolarWinds Observability API token',
      pattern: /[0-9A-Za-z_-]{71}/,
      shape: '<b64u:71>',
      context: { words: ['solarwinds'], within: 80 },
      env: ['SOLARWINDS_API_TOKEN', 'SWO_API_TOKEN', 'SOLARWINDS_TOKEN', 'SW_APM_SERVICE_KEY'],
      entropy: 4.6,
      confidence: 'medium',
      risk: 'Whoever has it can send false data or, with full access, read your metrics, logs and traces.',
    },
  },
  rotate: {
    docs: 'https://documentation.solarwinds.com/en/success_center/observability/content/settings/api-tokens.htm',
    make: 'create a new token in SolarWinds Observability, under Settings, API Tokens',
    shownOnce: true,
    end: 'delete the old token there',
  },
  check: {
    url: 'https://api.na-01.cloud.solarwinds.com/v1/metrics?pageSize=1',
    active: { metricsInfo: 'array', pageInfo: 'object' },
    inactive: 401,
    elsewhere: 'another data centre, such as na-02, eu-01 or ap-01',
    refusalMayMean: 'something else: what it says to a dead key is not known for sure',
    accepted: { metricsInfo: [], pageInfo: { prevPage: '', nextPage: '' } },
    refused: '',
    source: 'https://documentation.solarwinds.com/en/success_center/observability/content/api/api-swagger.htm',
  },
  sources: ['{docs}', '{check}', 'form: {observed}'],
});
