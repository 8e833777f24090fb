import type { TableCheck } from '../src/model/check.ts';
import { defineProvider } from '../src/rulebook/define-provider.ts';

const OR_ELSE = 'something else: its own client takes the status for a wrong key, whatever comes with it';

/** Its own network of CDNs knows all keys: where the data must stay in the EU, it says which other to ask. */
const CONFIG: Omit<TableCheck, 'url'> = {
  auth: 'in-path',
  answers: [
    { status: 200, json: { 'p.u': { includes: '.configcat.com' } }, is: 'active' },
    { status: [403, 404], is: 'inactive', mayMean: OR_ELSE },
  ],
  refusalMayMean: OR_ELSE,
  replies: [
    {
      status: 200,
      body: { p: { u: 'https://cdn-global.configcat.com', r: 0, s: 'made-up' }, f: { isOn: { t: 0 } } },
      is: 'active',
    },
    { status: 404, body: '', is: 'inactive' },
    { status: 429, body: '', is: 'unknown' },
  ],
  source: 'https://github.com/configcat/common-js/blob/master/src/ConfigServiceBase.ts',
};
const BASE = 'https://cdn-global.configcat.com/configuration-files';

export default defineProvider({
  name: 'ConfigCat',
  site: 'https://configcat.com',
  keys: {
    'sdk-key': {
      name: 'ConfigCat SDK key',
      severity: 'low',
      pattern: /configcat-sdk-1\/(?<config>[0-9A-Za-z_-]{22})\/(?<code>[0-9A-Za-z_-]{22})/,
      shape: 'configcat-sdk-1/<b64u:22>/<b64u:21><alnum:1>',
      env: ['CONFIGCAT_SDK_KEY', 'CONFIGCAT_KEY', 'CONFIG_CAT_SDK_KEY'],
      risk: 'Whoever has it can read the feature flags, rules and texts of one environment.',
      nearMisses: ['configcat-sdk-1/<alnum:8>/<alnum:8>', 'https://github.com/configcat/js-sdk/tree/<hex:40>'],
    },
    'legacy-sdk-key': {
      name: 'ConfigCat SDK key (old form)',
      severity: 'low',
      pattern: /(?<config>[0-9A-Za-z_-]{22})\/(?<code>[0-9A-Za-z_-]{22})/,
      shape: ['<alnum:1><b64u:21>/<alnum:20><digit:2>', '<alnum:20><digit:2>/<alnum:22>'],
      context: { words: ['configcat', 'config_cat'], within: 80 },
      env: ['CONFIGCAT_SDK_KEY', 'CONFIGCAT_KEY', 'CONFIG_CAT_SDK_KEY'],
      entropy: 4.2,
      confidence: 'medium',
      risk: 'Whoever has it can read the feature flags, rules and texts of one environment.',
      examples: 'https://cdn-global.configcat.com/configuration-files/<alnum:20><digit:2>/<alnum:22>/config_v6.json',
      nearMisses: ['key: <alnum:22>/<alnum:22>', 'CONFIGCAT_SDK_KEY=<alnum:22>', 'configcat <hex:64>'],
    },
  },
  rotate: {
    console: 'https://app.configcat.com',
    docs: 'https://configcat.com/docs/sdk-reference/overview/',
    make: 'add a new SDK key for the config and the environment in the dashboard under SDK keys',
    put: 'put it where the old one is used, outside git, also in apps that are already out',
    end: 'revoke the old SDK key there once nothing downloads with it any more',
  },
  check: [
    {
      keys: ['sdk-key'],
      url: `${BASE}/configcat-sdk-1/{config}/{code}/config_v6.json`,
      ...CONFIG,
    },
    {
      keys: ['legacy-sdk-key'],
      url: `${BASE}/{config}/{code}/config_v6.json`,
      ...CONFIG,
    },
  ],
  sources: ['{docs}', 'key shapes: {observed}'],
});
