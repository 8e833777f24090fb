import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'Wallets of cryptocurrencies',
  site: null,
  keys: {
    'private-key': {
      name: 'private key of a wallet',
      severity: 'critical',
      pattern:
        /(?:accounts: ?\[\s{0,40}|Wallet\(|HDWalletProvider\(|privateKeyToAccount\(|HexToECDSA\(|from_key\()["'`](?<secret>(?:0x)?[0-9a-fA-F]{64})["'`]/,
      literal: true,
      entropy: 2.8,
      // The accounts of local test networks are written so as often.
      confidence: 'medium',
      risk: 'Whoever has it can move all that the wallet holds, and nobody can take that back.',
      examples: [
        'accounts: ["0x<hex:64>"],',
        "const wallet = new ethers.Wallet('<hex:64>', provider);",
        'provider: () => new HDWalletProvider("<hex:64>", url),',
        "const account = web3.eth.accounts.privateKeyToAccount('0x<hex:64>');",
        'key, err := crypto.HexToECDSA("<hex:64>")',
      ],
      nearMisses: [
        'accounts: [process.env.PRIVATE_KEY],',
        'const block = "0x<hex:64>";',
        "new ethers.Wallet('0x<hex:40>')",
      ],
    },
    mnemonic: {
      name: 'seed phrase of a wallet',
      severity: 'critical',
      // 12, 15, 18, 21 or 24 words of a list of 2048, each of 3 to 8 small letters.
      pattern:
        /(?:[Mm]nemonic|MNEMONIC|fromMnemonic|fromPhrase|mnemonicToSeedSync)[^\w\n,;.]{1,6}(?<secret>[a-z]{3,8} (?:[a-z]{3,8} ){10}(?:(?:[a-z]{3,8} ){3}){0,4}[a-z]{3,8})["'`\r\n]/,
      entropy: 3,
      confidence: 'medium',
      risk: 'Whoever has it has every key of the wallet, and can move all that it holds.',
      examples: [
        'const mnemonic = "<lower:5> <lower:6> <lower:4> <lower:7> <lower:5> <lower:6> <lower:8> <lower:5> <lower:3> <lower:6> <lower:5> <lower:7>";',
        'MNEMONIC=<lower:5> <lower:6> <lower:4> <lower:7> <lower:5> <lower:6> <lower:8> <lower:5> <lower:3> <lower:6> <lower:5> <lower:7>\n',
        "Wallet.fromMnemonic('<lower:5> <lower:6> <lower:4> <lower:7> <lower:5> <lower:6> <lower:8> <lower:5> <lower:3> <lower:6> <lower:5> <lower:7>')",
      ],
      nearMisses: [
        'mnemonic: "test test test test test test test test test test test junk"',
        'mnemonic: process.env.MNEMONIC,',
        'MNEMONIC="your twelve word seed phrase"',
      ],
    },
  },
  rotate: {
    steps: [
      'make a new wallet on a device of its own, and move all that the old one holds to it at once: others watch for such leaks',
      'give the new address to contracts and services that know the old one as owner or signer',
      'have the program read the key from the environment or a secret store, outside git',
    ],
  },
  noCheck: 'a key of a wallet is asked nowhere: it signs, and what it holds stands in public',
  sources: [
    'https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki',
    'https://hardhat.org/hardhat-runner/docs/config',
    'https://docs.ethers.org/v5/api/signer/',
  ],
});
