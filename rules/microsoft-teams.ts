import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Microsoft Teams',
  site: 'https://www.microsoft.com/microsoft-teams',
  keys: {
    'incoming-webhook': {
      name: 'Microsoft Teams incoming webhook',
      retired: '2026-05, Microsoft closed the connectors in favour of workflows',
      severity: 'medium',
      // Begins with the tenant's name; newer addresses carry one more part at the end.
      pattern:
        /[0-9A-Za-z-]{1,63}\.webhook\.office\.com\/webhookb2\/[0-9A-Fa-f-]{36}@[0-9A-Fa-f-]{36}\/[0-9A-Za-z]{4,40}\/[0-9A-Fa-f]{32}\/[0-9A-Fa-f-]{36}(?:\/V2[0-9A-Za-z_-]{30,60})?/,
      env: ['TEAMS_WEBHOOK_URL', 'MS_TEAMS_WEBHOOK_URL', 'MSTEAMS_WEBHOOK', 'TEAMS_WEBHOOK'],
      risk: 'Whoever has it can post messages with links and buttons into the channel, which look as if your connector had sent them.',
      examples: [
        'TEAMS_WEBHOOK_URL=https://contoso.webhook.office.com/webhookb2/<uuid>@<uuid>/IncomingWebhook/<hex:32>/<uuid>',
        'notify:\n  teams: "https://contoso.webhook.office.com/webhookb2/<uuid>@<uuid>/JenkinsCI/<hex:32>/<uuid>"\n',
        "await fetch('https://fabrikam.webhook.office.com/webhookb2/<uuid>@<uuid>/IncomingWebhook/<hex:32>/<uuid>/V2<alnum:43>1');",
      ],
      nearMisses: [
        'https://contoso.webhook.office.com/webhookb2/your-webhook-id/IncomingWebhook/xxx/yyy',
        'https://contoso.webhook.office.com/webhookb2/<uuid>@<uuid>',
        'https://teams.microsoft.com/l/channel/19%3A<hex:32>%40thread.tacv2/General?groupId=<uuid>&tenantId=<uuid>',
      ],
    },
    'incoming-webhook-old': {
      name: 'Microsoft Teams incoming webhook (old address)',
      retired: '2026-05, Microsoft closed the connectors in favour of workflows',
      severity: 'medium',
      pattern:
        /outlook\.office(?:365)?\.com\/webhook\/[0-9A-Fa-f-]{36}@[0-9A-Fa-f-]{36}\/[0-9A-Za-z]{4,40}\/[0-9A-Fa-f]{32}\/[0-9A-Fa-f-]{36}/,
      env: ['TEAMS_WEBHOOK_URL', 'MS_TEAMS_WEBHOOK_URL', 'MSTEAMS_WEBHOOK', 'TEAMS_WEBHOOK'],
      risk: 'Whoever has it can post messages with links and buttons into the channel, if the connector still works.',
      examples: [
        'MS_TEAMS_WEBHOOK_URL="https://outlook.office.com/webhook/<uuid>@<uuid>/IncomingWebhook/<hex:32>/<uuid>"',
        '{"teams": {"url": "https://outlook.office.com/webhook/<uuid>@<uuid>/IncomingWebhook/<hex:32>/<uuid>"}}',
        'teams.connectorcard("https://outlook.office365.com/webhook/<uuid>@<uuid>/TravisCI/<hex:32>/<uuid>")',
      ],
      nearMisses: [
        'https://outlook.office.com/webhook/<uuid>',
        'https://outlook.office.com/webhook/TENANT@GROUP/IncomingWebhook/TOKEN/USER',
        'https://outlook.office.com/mail/inbox/id/<b64u:100>',
      ],
    },
    'workflow-webhook': {
      name: 'Microsoft Teams workflow webhook',
      severity: 'medium',
      // The address of a Power Automate flow; whoever has the signature in it may start the flow.
      pattern:
        /(?:prod-[0-9]{2,3}\.[0-9a-z]{4,30}\.logic\.azure\.com|(?:default)?[0-9a-f]{26,32}\.[0-9a-f]{2}\.environment\.api\.powerplatform\.com)(?::443)?\/(?:powerautomate\/automations\/direct\/)?workflows\/[0-9a-f]{32}\/triggers\/manual\/paths\/invoke\?[0-9A-Za-z%&;=._\\-]{20,160}sig=[0-9A-Za-z_-]{43}/,
      env: ['TEAMS_WEBHOOK_URL', 'TEAMS_WORKFLOW_URL', 'POWER_AUTOMATE_URL', 'MS_TEAMS_WEBHOOK_URL'],
      risk: 'Whoever has it can start the flow with any data: post into the channel and do whatever else the flow does.',
      examples: [
        'TEAMS_WORKFLOW_URL=https://prod-<digit:2>.westeurope.logic.azure.com:443/workflows/<hex:32>/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=<b64u:42><alnum:1>',
        '{"url": "https://default<hex:30>.<hex:2>.environment.api.powerplatform.com:443/powerautomate/automations/direct/workflows/<hex:32>/triggers/manual/paths/invoke?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=<b64u:42><alnum:1>"}',
        '<add key="TeamsUrl" value="https://<hex:30>.<hex:2>.environment.api.powerplatform.com/powerautomate/automations/direct/workflows/<hex:32>/triggers/manual/paths/invoke?api-version=1&amp;sp=%2Ftriggers%2Fmanual%2Frun&amp;sv=1.0&amp;sig=<b64u:42><alnum:1>" />',
      ],
      nearMisses: [
        'https://prod-12.westeurope.logic.azure.com:443/workflows/<hex:32>/triggers/manual/paths/invoke?api-version=2016-06-01',
        'https://default<hex:30>.<hex:2>.environment.api.powerplatform.com/powerautomate/apis/<uuid>',
        'https://prod-12.westeurope.logic.azure.com/workflows/<hex:32>/triggers/manual/paths/invoke?api-version=2016-06-01&sig=<signature>',
      ],
      rotate: {
        console: 'https://make.powerautomate.com',
        docs: 'https://support.microsoft.com/office/create-incoming-webhooks-with-workflows-for-microsoft-teams-8ae491c7-0394-4861-ba59-055e33f75498',
        make: 'make a new flow with the Teams webhook trigger, or save the flow under another name, to get an address with a new signature',
        put: 'put the new address where the old one is used, outside git',
        end: 'delete the old flow, or at least turn it off',
      },
    },
  },
  rotate: {
    docs: 'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
    make: 'make a new webhook in the channel: as a workflow (Workflows app, "Post to a channel when a webhook request is received"), since Microsoft closed the connectors',
    put: 'put its address where the old one is used, outside git',
    end: 'remove the old one: channel menu, Manage channel, Connectors, Configured, Incoming Webhook, Manage, Remove',
  },
  noCheck: 'each call of the address starts the flow',
  sources: [
    'https://databrickslabs.github.io/dqx/docs/reference/api/actions/destinations/teams/ (that the connectors were retired in May 2026)',
    '{docs}',
    'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/what-are-webhooks-and-connectors',
    'format of the newer address parts: {observed}',
  ],
});
