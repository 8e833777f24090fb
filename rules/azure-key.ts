import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Azure keys (marked form)',
  site: null,
  keys: {
    'annotated-key': {
      name: 'Azure service key (marked form)',
      // What keys of all services of Azure have in common since 2024: 52 random characters, JQQJ9, when and where it was
      // made, the mark of the service, a checksum that the engine does not know. A rule of the service itself tells more.
      pattern: /[0-9A-Za-z]{52}JQQJ9[9DH][0-9A-Za-z][A-L][0-9A-Za-z]{16}[A-Za-z][0-9A-Za-z]{7}(?:[0-9A-Za-z]{2}==)?/,
      shape: [
        '<alnum:52>JQQJ99BBACi<upnum:4>XJ3w3AAAYAZAC<alnum:4>',
        '<alnum:52>JQQJ99ALAC<upnum:5>XJ3w3AAAAAPIM<alnum:4>',
        '<alnum:52>JQQJ99BDAC<upnum:5>XJ3w3AAAAAWPS<alnum:6>==',
      ],
      entropy: 4,
      risk: 'Whoever has it can use the Azure resource that it was made for, in most cases in full.',
      nearMisses: [
        'KEY=<alnum:52>JQQJ99',
        'KEY=<alnum:52>JQQJ99BBAC<alnum:30>',
        'KEY=<alnum:30>JQQJ99BBACi<upnum:4>XJ3w3AAAYAZAC<alnum:4>',
      ],
    },
  },
  rotate: {
    console: 'https://portal.azure.com',
    docs: 'https://learn.microsoft.com/en-us/azure/key-vault/secrets/tutorial-rotation-dual',
    steps: [
      'find the resource that uses it: the four letters before the last four name the service, such as AZAC for App Configuration',
      'move clients to the second key of the resource, under Access keys or Keys',
      'regenerate the leaked key there: its old value ends at once',
    ],
  },
  noCheck: 'its mark tells the service, but not the resource that it opens',
  sources: ['https://github.com/microsoft/security-utilities (SEC101/200)'],
});
