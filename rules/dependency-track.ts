import { defineProvider } from '../src/rulebook/define-provider.ts';

const env = [
  'DEPENDENCY_TRACK_API_KEY',
  'DEPENDENCYTRACK_API_KEY',
  'DTRACK_API_KEY',
  'DEPENDENCY_TRACK_APIKEY',
  'DTRACK_APIKEY',
  'DT_API_KEY',
];
const risk =
  'Whoever has it and reaches the server can do there what its team may: read which of your software is vulnerable, change findings, delete projects.';

export default defineProvider({
  name: 'Dependency-Track',
  site: 'https://dependencytrack.org',
  keys: {
    'api-key': {
      name: 'Dependency-Track API key',
      // From 4.13 on with a public id of its own; keys of older servers have none, or their first five characters.
      pattern: /odt_(?:[0-9A-Za-z]{8}_[0-9A-Za-z]{32}|[0-9A-Za-z]{5}_[0-9A-Za-z]{27}|[0-9A-Za-z]{32,40})/,
      shape: ['odt_<alnum:8>_<alnum:32>', 'odt_<alnum:5>_<alnum:27>', 'odt_<alnum:32-37>'],
      env,
      entropy: 3.3,
      risk,
      examples: 'curl -X PUT -H "X-Api-Key: odt_<alnum:32>" -F bom=@bom.xml https://dtrack.example.com/api/v1/bom',
      nearMisses: 'letter.odt_<alnum:12>',
    },
    'legacy-api-key': {
      name: 'Dependency-Track API key (without its prefix)',
      // Servers before 4.9 gave out bare keys.
      pattern: /[0-9A-Za-z]{32}/,
      shape: '<alnum:32>',
      context: {
        words: ['dependency track api', 'dependencytrack api', 'dtrack api'],
        within: 40,
      },
      env,
      entropy: 3.5,
      confidence: 'medium',
      risk,
      nearMisses: 'image: dependencytrack/apiserver # <hex:32>',
    },
  },
  rotate: {
    docs: 'https://docs.dependencytrack.org/integrations/rest-api/',
    make: 'open Administration, Access Management, Teams on your Dependency-Track and generate a new API key of the team',
    put: 'put it where the old one is used, outside git',
    shownOnce: true,
    end: 'delete the old key of the team there',
    after: 'look through the projects and decisions of the team that changed since the leak',
  },
  check: {
    url: '{server}/api/v1/team/self',
    auth: { header: 'X-Api-Key' },
    active: { uuid: 'string', name: 'string', permissions: 'array' },
    inactive: 401,
    tells: { organisation: 'name' },
    accepted: {
      uuid: '784f394c-42b6-435a-983c-b7beff2784f9',
      name: 'Automation',
      permissions: [{ name: 'BOM_UPLOAD', description: 'Allows the ability to upload CycloneDX files' }],
    },
    refused: '',
    source: 'https://github.com/DependencyTrack/dependency-track (openapi.yaml: GET /v1/team/self)',
  },
  sources: [
    '{docs}',
    'https://github.com/DependencyTrack/dependency-track/pull/3047',
    'https://github.com/stevespringett/Alpine (ApiKey, ApiKeyDecoder)',
  ],
});
