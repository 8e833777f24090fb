import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'VMware',
  site: 'https://www.vmware.com',
  keys: {
    'powercli-password': {
      name: 'VMware vSphere password (PowerCLI)',
      severity: 'critical',
      // PowerShell takes names in any case.
      pattern: /-Password[ ]{1,4}["']?(?<secret>[^\s"'$(<;|][^\s"';|]{3,59})/i,
      context: { words: ['Connect-VIServer'], within: 144 },
      literal: true,
      confidence: 'medium',
      risk: 'Whoever has it can sign in to your vCenter or ESXi server and do there what this user may.',
      examples: [
        "Connect-VIServer -Server vcenter.example.com -User admin -Password '<alnum:12><digit:2>'",
        'Connect-VIServer vc01 -user "root" -password "<alnum:14><digit:2>"',
        'pwsh -c "Connect-VIServer -Server esx1.example.com -User root -Password <alnum:10><digit:2>"',
      ],
      nearMisses: [
        'Connect-VIServer -Server vc01 -User admin -Password $password',
        'Connect-VIServer -Server vc01 -Credential (Get-Credential)',
        'New-LocalUser -Name test -Password <alnum:14>',
        'Connect-VIServer -Server vc01 -User admin -Password <password>',
      ],
    },
  },
  rotate: {
    docs: 'https://developer.broadcom.com/powercli/latest/vmware.vimautomation.core/commands/connect-viserver',
    steps: [
      'set a new password for the user in vCenter (Administration > Single Sign On > Users and Groups) or on the ESXi host',
      'keep it outside git, for instance with New-VICredentialStoreItem, and sign in with -Credential',
      'end the open sessions of the user and look through the events since the leak',
    ],
  },
  noCheck: 'the server is the customer’s own',
  sources: '{docs}',
});
