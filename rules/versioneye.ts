import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'VersionEye',
  site: 'https://www.versioneye.com',
  retired: '2017-12, VersionEye closed its service; the source is open',
  keys: {
    'api-key': {
      name: 'VersionEye API key',
      severity: 'low',
      pattern: /[0-9a-f]{20}|[0-9A-Za-z-]{40}/,
      shape: ['<hex:20>', '<alnum:38><digit:2>'],
      context: { words: ['versioneye'], within: 60 },
      env: ['VERSIONEYE_API_KEY', 'VERSIONEYE_KEY'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it could read the projects and dependencies of the account while the service ran.',
      nearMisses: 'https://www.versioneye.com/user/projects/<hex:24>',
    },
  },
  rotate: {
    docs: 'https://blog.versioneye.com/2017/10/19/versioneye-sunset-process/',
    steps: ['remove the key: the service is closed', 'see that it is not the key of a VersionEye server of your own'],
  },
  sources: ['{docs}', 'form: {observed}'],
});
