import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Nessus (Tenable)',
  site: 'https://www.tenable.com',
  keys: {
    'linking-key': {
      name: 'Nessus agent linking key',
      noCheck: 'it only links agents and scanners',
      severity: 'medium',
      pattern: /[0-9a-f]{64}/,
      shape: '<hex:64>',
      context: {
        words: [
          'nessuscli',
          'nessus_key',
          'nessus_linking',
          'nessus_agent',
          'nessusagent',
          'nessus linking',
          'nessus_groups',
        ],
        within: 100,
      },
      env: ['NESSUS_KEY', 'NESSUS_LINKING_KEY', 'NESSUS_AGENT_KEY'],
      entropy: 3.2,
      confidence: 'medium',
      risk: 'Whoever has it can link agents of his own to your Tenable account, use up its licences and send false results.',
      examples: 'nessuscli agent link --key=<hex:64> --cloud --groups=web',
      nearMisses: 'NessusAgent-10.8.2-el9.x86_64.rpm sha256 <hex:64>',
    },
  },
  rotate: {
    console: 'https://cloud.tenable.com',
    docs: 'https://docs.tenable.com/vulnerability-management/Content/Settings/Sensors/RegenerateLinkingKey.htm',
    make: 'regenerate the linking key under Settings, Sensors, Linked Agents: agents that are linked already stay so',
    put: 'put it in NESSUS_KEY of your installations, outside git',
    end: 'unlink the agents there that are not yours',
  },
  sources: ['{docs}', 'https://docs.tenable.com/nessus-agent/Content/GettingStarted.htm', 'length: {observed}'],
});
