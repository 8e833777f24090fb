import { defineProvider } from '../src/rulebook/define-provider.ts';

const login = {
  severity: 'medium',
  literal: true,
  risk: 'Whoever has it and is near can join the wireless network, and read what others send in it.',
} as const;

export default defineProvider({
  name: 'Wi-Fi profiles',
  site: null,
  keys: {
    passphrase: {
      ...login,
      name: 'Wi-Fi passphrase (wpa_supplicant, hostapd)',
      pattern: /(?:psk="|wpa_passphrase=)(?<secret>[^\s"$][^"\n$]{6,61}[^\s"$])/,
      examples: [
        'network={\n    ssid="Shop"\n    psk="<alnum:12>"\n}\n',
        'wpa_passphrase=<alnum:14>\n',
        'echo \'psk="<alnum:16>"\' >> /etc/wpa_supplicant.conf',
      ],
      nearMisses: ['psk="<your passphrase>"', 'psk="${PSK}"', 'wpa_passphrase=changeme', 'psk-flags=1'],
    },
    psk: {
      ...login,
      name: 'Wi-Fi key (wpa_supplicant)',
      pattern: /(?:psk|wpa_psk)=(?<secret>[0-9a-fA-F]{64})/,
      entropy: 2.8,
      examples: ['network={\n    psk=<hex:64>\n}\n', 'wpa_psk=<hex:64>\n', '#psk="x"\n\tpsk=<hex:64>\n'],
      nearMisses: ['psk=ext:home', 'psk=<hex:40>', 'sha256=<hex:64>'],
    },
    'network-manager': {
      ...login,
      name: 'Wi-Fi passphrase (NetworkManager)',
      pattern: /psk=(?<secret>[^\s"'$]{8,63})/,
      paths: { endings: ['*.nmconnection', 'system-connections/*'], required: true },
      examples: [
        '[wifi-security]\nkey-mgmt=wpa-psk\npsk=<alnum:12>\n',
        '[802-11-wireless-security]\npsk=<alnum:20>\n',
        '[wifi-security]\npsk=<alnum:10>-<lower:4>\n',
      ],
      nearMisses: ['psk-flags=1', 'psk=$PSK', 'psk=<psk>'],
    },
    windows: {
      ...login,
      name: 'Wi-Fi passphrase in a Windows profile',
      // Longer ones are encrypted for the machine.
      pattern: /<keyMaterial>(?<secret>[^<>\s]{8,64})</,
      examples: [
        '<sharedKey><protected>false</protected><keyMaterial><alnum:12></keyMaterial></sharedKey>',
        '<keyMaterial><alnum:20></keyMaterial>\n',
        '$xml = "<keyMaterial><alnum:14></keyMaterial>"',
      ],
      nearMisses: [
        '<keyMaterial>%WIFI_PASSWORD%</keyMaterial>',
        '<keyMaterial>01000000D08C9DDF0115D1118C7A00C04FC297EB<HEX:200></keyMaterial>',
        '<keyMaterial></keyMaterial>',
      ],
    },
  },
  rotate: {
    steps: [
      'give the network a new passphrase at its access points',
      'hand it to the devices that belong there, outside git',
      'look through the list of devices that are connected',
    ],
  },
  noCheck: 'only the network in reach of its radio could tell',
  sources: [
    'https://w1.fi/cgit/hostap/plain/wpa_supplicant/wpa_supplicant.conf',
    'https://networkmanager.dev/docs/api/latest/nm-settings-keyfile.html',
    'https://learn.microsoft.com/en-us/windows/win32/nativewifi/wlan-profileschema-sharedkey-security-element',
  ],
});
