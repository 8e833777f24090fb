import { defineProvider } from '../src/rulebook/define-provider.ts';

const client = {
  severity: 'low',
  publicByDesign: true,
  noCheck: 'it is public: it stands in apps and web pages',
  entropy: 3,
  risk: 'Whoever has it can read the flags of the environment that its users are served.',
} as const;

export default defineProvider({
  name: 'DevCycle',
  site: 'https://www.devcycle.com',
  keys: {
    'server-key': {
      name: 'DevCycle server SDK key',
      severity: 'medium',
      pattern: /dvc_server_[0-9A-Za-z]{16,32}/,
      shape: 'dvc_server_<alnum:16-32>',
      env: ['DEVCYCLE_SERVER_SDK_KEY', 'DVC_SERVER_SDK_KEY', 'DEVCYCLE_SERVER_KEY'],
      entropy: 3,
      risk: 'Whoever has it can read all flags of the environment with their targeting rules, released or not.',
      nearMisses: 'dvc_server_sdk_key',
    },
    'client-key': {
      ...client,
      name: 'DevCycle client SDK key',
      pattern: /dvc_client_[0-9A-Za-z]{16,32}/,
      shape: 'dvc_client_<alnum:16-32>',
      env: ['DEVCYCLE_CLIENT_SDK_KEY', 'DVC_CLIENT_SDK_KEY', 'NEXT_PUBLIC_DEVCYCLE_CLIENT_SDK_KEY'],
      nearMisses: 'dvc_client_sdk_key',
    },
    'mobile-key': {
      ...client,
      name: 'DevCycle mobile SDK key',
      pattern: /dvc_mobile_[0-9A-Za-z]{16,32}/,
      shape: 'dvc_mobile_<alnum:16-32>',
      env: ['DEVCYCLE_MOBILE_SDK_KEY', 'DVC_MOBILE_SDK_KEY'],
      nearMisses: 'dvc_mobile_sdk_key',
    },
  },
  rotate: {
    console: 'https://app.devcycle.com',
    docs: 'https://docs.devcycle.com/best-practices/security/compromised-keys',
    make: 'generate another SDK key for the environment, on the page Environments & Keys at {console}',
    put: 'put it where the old one is used, outside git',
    end: 'remove the old key there once nothing uses it',
  },
  check: {
    keys: ['server-key'],
    url: 'https://config-cdn.devcycle.com/config/v1/server/{key}.json',
    auth: 'in-path',
    active: { 'project._id': 'string', 'environment.key': 'string', variables: 'array' },
    inactive: { status: 403, mayMean: 'something else: its SDKs take it for a bad key, no page says so' },
    tells: { organisation: 'project.key', name: 'environment.key' },
    accepted: {
      project: { _id: 'p1', key: 'shop', settings: {} },
      environment: { _id: 'e1', key: 'development' },
      features: [],
      variables: [],
    },
    refused: '',
    source: 'https://github.com/DevCycleHQ/js-sdks (config-manager)',
  },
  sources: ['{docs}', 'https://docs.devcycle.com/essentials/keys', 'lengths: {observed}'],
});
