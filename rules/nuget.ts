import { defineProvider } from '../src/model/provider.ts';

export default defineProvider({
  name: 'NuGet',
  site: null,
  registry: true,
  keys: [
    {
      id: 'api-key',
      name: 'NuGet gallery API key',
      severity: 'critical',
      pattern: /oy2[0-9a-z]{43}/,
      env: ['NUGET_API_KEY', 'NUGET_KEY', 'NUGET_TOKEN', 'NUGET_AUTH_TOKEN'],
      entropy: 3.5,
      risk: 'Whoever has it can publish or unlist versions of the packages in its scope, and so run code at everyone who updates them.',
      examples: [
        'NUGET_API_KEY=oy2<lownum:43>',
        'dotnet nuget push bin/Release/Demo.1.0.0.nupkg --api-key oy2<lownum:43> --source gallery',
        '<apikeys>\n  <add key="gallery" value="oy2<lownum:43>" />\n</apikeys>',
        'env:\n  NUGET_AUTH_TOKEN: "oy2<lownum:43>"\n',
      ],
      nearMisses: [
        'NUGET_API_KEY=oy2<lownum:20>',
        'commit = "oy2<upnum:43>"',
        'dotnet nuget push -k $NUGET_API_KEY -s gallery',
        'checksum: oy2<lownum:61>',
      ],
    },
  ],
  rotate: {
    docs: 'https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys',
    steps: [
      'sign in to the gallery, open API Keys in the account menu, and press Regenerate at the leaked key: the old value dies at once; or create a new key with the fewest packages and rights, or use trusted publishing, which needs no stored key',
      'put the new key where the old one is used, outside git',
      'if you made a new one, delete the old key in the same place',
      'look through the versions of your packages published since the leak and unlist what is not yours',
    ],
  },
  // No check: the only calls that take a key push or delete a package, or make another key.
  sources: [
    'https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys',
    'https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package',
    'format: observed in public code, not documented',
  ],
});
