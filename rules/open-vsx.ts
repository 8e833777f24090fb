import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Open VSX',
  site: 'https://open-vsx.org',
  keys: {
    'access-token': {
      name: 'Open VSX access token',
      severity: 'critical',
      pattern: /ovsx(?:at|p)_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      shape: ['ovsxat_<uuid>', 'ovsxp_<uuid>'],
      env: ['OVSX_PAT', 'OVSX_TOKEN', 'OPEN_VSX_TOKEN'],
      risk: 'Whoever has it can publish versions of your extensions, which editors install on their own.',
      noCheck: 'the one call that judges it asks for a namespace that it may publish to',
    },
  },
  rotate: {
    console: 'https://open-vsx.org/user-settings/tokens',
    docs: 'https://github.com/eclipse-openvsx/openvsx/wiki/Publishing-Extensions',
    make: 'generate a new token at {console}',
    shownOnce: true,
    end: 'delete the old token there and look for versions that you did not publish',
  },
  sources: ['{docs}', 'format: {observed}'],
});
