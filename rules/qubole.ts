import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Qubole',
  site: 'https://www.qubole.com',
  noCheck: 'which of its clouds it is of cannot be told from it',
  keys: {
    'api-token': {
      name: 'Qubole API token',
      pattern: /[0-9a-z]{64}/,
      shape: '<lownum:64>',
      context: { words: ['qubole'], within: 80 },
      env: ['QUBOLE_API_TOKEN', 'QDS_API_TOKEN', 'QUBOLE_TOKEN'],
      entropy: 3.5,
      confidence: 'medium',
      risk: 'Whoever has it can run commands on the clusters and read the data lake behind them.',
    },
  },
  rotate: {
    docs: 'https://docs.qubole.com/en/latest/admin-guide/how-to-topics/manage-my-account.html',
    make: 'reset the API token under My Accounts in the control panel: the old one ends',
  },
  sources: ['{docs}', 'form: {observed}'],
});
