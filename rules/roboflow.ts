import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Roboflow',
  site: 'https://roboflow.com',
  keys: {
    'private-key': {
      name: 'Roboflow private API key',
      pattern: /[0-9A-Za-z]{20}/,
      shape: '<alnum:18><digit:2>',
      // Not the bare name: it stands in the address of every public data set, beside ids of any kind.
      context: {
        words: [
          'roboflow(',
          'roboflowApiKey',
          'roboflow_key',
          'api.roboflow.com',
          'detect.roboflow.com',
          'serverless.roboflow.com',
          'outline.roboflow.com',
          'classify.roboflow.com',
          'infer.roboflow.com',
          'InferenceHTTPClient',
        ],
        within: 80,
      },
      env: ['ROBOFLOW_API_KEY', 'ROBOFLOW_PRIVATE_KEY', 'ROBOFLOW_API_TOKEN'],
      entropy: 3.4,
      confidence: 'medium',
      risk: 'Whoever has it can read, change and delete the data sets and models of your workspace and run them at your cost.',
      examples: 'https://detect.roboflow.com/my-project/3?api_key=<alnum:18><digit:2>',
      nearMisses: [
        'https://universe.roboflow.com/ws/<lownum:20>',
        'ROBOFLOW_API_KEY=<alnum:12>',
        'API_KEY=<alnum:20>',
        'Roboflow(api_key="YOUR_PRIVATE_API_KEY")',
      ],
    },
    'publishable-key': {
      name: 'Roboflow publishable API key',
      noCheck: 'it is public: it loads models in browsers',
      severity: 'low',
      publicByDesign: true,
      pattern: /rf_[0-9A-Za-z]{20,32}/,
      shape: 'rf_<alnum:28>',
      context: { words: ['roboflow', 'publishable', 'inferencejs', 'InferenceEngine'], within: 120 },
      env: ['ROBOFLOW_PUBLISHABLE_KEY'],
      entropy: 3.2,
      risk: 'Whoever has it can run your models; it is made for browsers and cannot be revoked.',
    },
  },
  rotate: {
    console: 'https://app.roboflow.com/settings/api',
    docs: 'https://docs.roboflow.com/reference/authentication/authentication/find-your-roboflow-api-key',
    make: 'choose Roll API Key at {console}: it makes a new key and disables the old one at once; with several keys generate a new one first',
    put: 'put the new key in ROBOFLOW_API_KEY, outside git',
    end: 'revoke the old key there if it still stands, and look through the workspace for changes since the leak',
  },
  check: {
    keys: ['private-key'],
    url: 'https://api.roboflow.com/',
    auth: { query: 'api_key' },
    active: { welcome: { includes: 'Roboflow' }, workspace: 'string' },
    inactive: { 'error.message': { includes: 'does not exist (or has been revoked)' } },
    tells: { organisation: 'workspace' },
    accepted: {
      welcome: 'Welcome to the Roboflow API.',
      instructions: 'You are successfully authenticated.',
      docs: 'https://docs.roboflow.com',
      workspace: 'example',
    },
    refused: {
      error: { message: 'This API key does not exist (or has been revoked).', status: 401, type: 'OAuthException' },
    },
    unclear: { 200: { welcome: 'Welcome to the Roboflow API.' } },
    source: 'https://github.com/roboflow/roboflow-python/blob/main/roboflow/__init__.py',
  },
  sources: [
    'https://docs.roboflow.com/reference/authentication/authentication',
    'https://github.com/roboflow/roboflow-python',
    'length of private keys: {observed}',
  ],
});
