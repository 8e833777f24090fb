import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Visual Studio App Center',
  site: 'https://appcenter.ms',
  retired: '2025-03, Microsoft closed App Center; its analytics and crash reports went on until June 2026',
  keys: {
    'api-token': {
      name: 'App Center API token',
      severity: 'medium',
      pattern: /[0-9a-f]{40}/,
      shape: '<hex:40>',
      context: { words: ['appcenter', 'app_center', 'app-center', 'app center'], within: 80 },
      env: ['APPCENTER_ACCESS_TOKEN', 'APPCENTER_API_TOKEN', 'APP_CENTER_TOKEN', 'APPCENTER_TOKEN'],
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it could read and change the apps, builds and testers of the account while the service ran.',
      examples: 'curl -H "X-API-Token: <hex:40>" https://api.appcenter.ms/v0.1/apps',
      nearMisses: 'appcenter-cli.git#<hex:20>',
    },
  },
  rotate: {
    docs: 'https://learn.microsoft.com/en-us/appcenter/retirement',
    steps: ['remove the token: the service is closed', 'see that what replaced it has no token in the same place'],
  },
  sources: ['{docs}', 'https://openapi.appcenter.ms', 'form: {observed}'],
});
