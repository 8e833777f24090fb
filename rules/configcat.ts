import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'ConfigCat',
  site: 'https://configcat.com',
  keys: [
    {
      id: 'sdk-key',
      name: 'ConfigCat SDK key',
      severity: 'low',
      pattern: /configcat-sdk-1\/[0-9A-Za-z_-]{22}\/[0-9A-Za-z_-]{22}/,
      env: ['CONFIGCAT_SDK_KEY', 'CONFIGCAT_KEY', 'CONFIG_CAT_SDK_KEY'],
      risk: 'Whoever has it can read the feature flags, rules and texts of one environment.',
      examples: [
        'CONFIGCAT_SDK_KEY=configcat-sdk-1/<b64u:22>/<b64u:21><alnum:1>',
        "const client = configcat.getClient('configcat-sdk-1/<alnum:22>/<alnum:22>');",
        'configcat:\n  sdkKey: "configcat-sdk-1/<b64u:22>/<alnum:22>"\n',
      ],
      nearMisses: [
        'CONFIGCAT_SDK_KEY=#YOUR-SDK-KEY#',
        'configcat-sdk-1/<alnum:8>/<alnum:8>',
        'https://github.com/configcat/js-sdk/tree/<hex:40>',
      ],
    },
    {
      id: 'legacy-sdk-key',
      name: 'ConfigCat SDK key (old form)',
      severity: 'low',
      pattern: /[0-9A-Za-z_-]{22}\/[0-9A-Za-z_-]{22}/,
      context: { words: ['configcat', 'config_cat'], within: 80 },
      env: ['CONFIGCAT_SDK_KEY', 'CONFIGCAT_KEY', 'CONFIG_CAT_SDK_KEY'],
      entropy: 4.2,
      confidence: 'medium',
      risk: 'Whoever has it can read the feature flags, rules and texts of one environment.',
      examples: [
        'CONFIGCAT_SDK_KEY=<alnum:22>/<alnum:20><digit:2>',
        "configcatclient.get('<alnum:1><b64u:21>/<alnum:20><digit:2>')",
        'https://cdn-global.configcat.com/configuration-files/<alnum:20><digit:2>/<alnum:22>/config_v6.json',
      ],
      nearMisses: ['key: <alnum:22>/<alnum:22>', 'CONFIGCAT_SDK_KEY=<alnum:22>', 'configcat <hex:64>'],
    },
  ],
  rotate: {
    console: 'https://app.configcat.com',
    docs: 'https://configcat.com/docs/sdk-reference/overview/',
    steps: [
      'add a new SDK key for the config and the environment in the dashboard under SDK keys',
      'put it where the old one is used, outside git, also in apps that are already out',
      'revoke the old SDK key there once nothing downloads with it any more',
    ],
  },
  // No check: the body of a refusal is documented nowhere, and which of its networks serves a key depends on the product.
  sources: [
    'https://configcat.com/docs/sdk-reference/overview/',
    'key shapes: observed in public code, not documented',
  ],
});
