import { defineProvider } from '../src/rulebook/define-provider.ts';

export default defineProvider({
  name: 'NuGet',
  site: null,
  registry: true,
  keys: {
    'api-key': {
      name: 'NuGet gallery API key',
      severity: 'critical',
      pattern: /oy2[0-9a-z]{43}/,
      shape: 'oy2<lownum:43>',
      env: ['NUGET_API_KEY', 'NUGET_KEY', 'NUGET_TOKEN', 'NUGET_AUTH_TOKEN'],
      entropy: 3.5,
      risk: 'Whoever has it can publish or unlist versions of the packages in its scope, and so run code at everyone who updates them.',
      examples: '<apikeys>\n  <add key="gallery" value="oy2<lownum:43>" />\n</apikeys>',
      nearMisses: ['commit = "oy2<upnum:43>"', 'dotnet nuget push -k $NUGET_API_KEY -s gallery'],
    },
  },
  rotate: {
    docs: 'https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys',
    make: 'sign in to the gallery, open API Keys in the account menu, and press Regenerate at the leaked key: the old value dies at once; or create a new key with the fewest packages and rights, or use trusted publishing, which needs no stored key',
    put: 'put the new key where the old one is used, outside git',
    end: 'if you made a new one, delete the old key in the same place',
    after: 'look through the versions of your packages published since the leak and unlist what is not yours',
  },
  noCheck: 'the only calls that take a key push or delete a package, or make another key',
  sources: ['{docs}', 'https://learn.microsoft.com/en-us/nuget/nuget-org/publish-a-package', 'format: {observed}'],
});
