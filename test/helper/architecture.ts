import { codeOf, cyclesOf, type Edge, edgesOf, type Sources } from './import-graph.ts';

/** Who may import whom, by folder of src; a file name stands for that file alone. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  util: [],
  source: ['model', 'util'],
  unpack: ['model', 'util'],
  chunk: ['model', 'util'],
  match: ['model', 'util'],
  finding: ['model', 'util'],
  verify: ['model', 'util'],
  report: ['model', 'util'],
  rulebook: ['model', 'util'],
  config: ['model', 'util'],
  hook: ['model', 'util', 'src/source/git.ts', 'src/config/write-over.ts'],
  scan: ['source', 'unpack', 'chunk', 'match', 'finding', 'verify', 'rulebook', 'model', 'util'],
  cli: ['scan', 'report', 'config', 'hook', 'rulebook', 'model', 'util'],
  'index.ts': ['scan', 'report', 'rulebook', 'model'],
};
/** The words in which rules are written. */
const RULE_WORDS = [
  'src/rulebook/define-provider.ts',
  'src/rulebook/apilayer.ts',
  'src/rulebook/s3-buckets.ts',
  'src/model/check.ts',
];
/** Written in AssemblyScript: it can use nothing of the rest. What reads packs may use what the kernel has. */
const ASSEMBLY = /^src\/(?:match\/kernel|scan)\/assembly\//;
const KERNEL = 'src/match/kernel/assembly/';
/** Node's modules that not every folder may use; their types may stand anywhere. */
const ONLY_IN: readonly (readonly [module: RegExp, where: RegExp])[] = [
  [/^node:child_process$/, /^src\/(?:source\/git\.ts$|hook\/)/],
  [/^(?:node:)?fs(?:\/promises)?$/, /^src\/(?:source|rulebook|config|hook|cli)\//],
  [/^(?:node:(?:https?|http2|net|tls|dgram|dns)(?:\/promises)?|undici)$/, /^src\/verify\//],
];
const WORDS_ONLY_IN: readonly (readonly [name: string, word: RegExp, where: RegExp])[] = [
  ['fetch', /(?<![\w.])fetch\(|\bglobalThis\.fetch\b/, /^src\/verify\//],
  ['console', /\bconsole\.\w/, /^src\/cli\/main\.ts$/],
  ['process.exit', /\bprocess\.exit\(/, /^src\/cli\/main\.ts$/],
  ["toString('utf16le')", /\btoString\('(?:utf-?16le|ucs-?2)'/i, /^src\/util\/utf16\.ts$/],
];
const MOST_LINES = 300;
/** All kinds of keys of a provider are in one file, so that one file is touched to add one: data may be longer. */
const MOST_LINES_OF_DATA = 500;

/** What in src and rules breaks the design, each in words. */
export function violations(sources: Sources): string[] {
  const edges = edgesOf(sources);
  return [
    ...edges.flatMap((edge) => [...edgeViolations(edge)]),
    ...cyclesOf(edges).map((cycle) => `a cycle: ${cycle.join(' > ')}`),
    ...mutualFolders(edges),
    ...[...sources].flatMap(([path, text]) => [...fileViolations(path, text)]),
  ];
}

function* edgeViolations({ from, to, kind }: Edge): Iterable<string> {
  const shown = `${from} imports ${to}`;
  const assembly = ASSEMBLY.exec(from)?.[0];
  if (assembly) {
    if (!to.startsWith(assembly) && !to.startsWith(KERNEL)) yield `${shown}: the kernel stands alone`;
    return;
  }
  if (from.startsWith('rules/')) {
    if (!RULE_WORDS.includes(to)) yield `${shown}: a rule is data`;
    return;
  }
  if (kind === 're-export' && from !== 'src/index.ts') yield `${shown}: re-exports belong in src/index.ts`;
  const misplaced = ONLY_IN.some(([module, where]) => kind !== 'type' && module.test(to) && !where.test(from));
  if (misplaced) yield `${shown}: not there`;
  if (to.startsWith('rules/')) yield `${shown}: only the build reads the rules`;
  else if (!to.startsWith('src/')) {
    if (/^(?:test|bin|dist|fixtures)\//.test(to)) yield `${shown}: out of src`;
  } else if (folderOf(from) !== folderOf(to)) {
    const allowed = MAY_IMPORT[folderOf(from)];
    if (!allowed) yield `${shown}: ${folderOf(from)} is no folder of the design`;
    else if (!allowed.includes(folderOf(to)) && !allowed.includes(to)) yield `${shown}: not allowed`;
  }
}

function* mutualFolders(edges: readonly Edge[]): Iterable<string> {
  const pairs = new Set<string>();
  for (const { from, to } of edges) {
    if (!from.startsWith('src/') || !to.startsWith('src/') || folderOf(from) === folderOf(to)) continue;
    if (pairs.has(`${folderOf(to)} ${folderOf(from)}`)) yield `${folderOf(from)} and ${folderOf(to)} import each other`;
    pairs.add(`${folderOf(from)} ${folderOf(to)}`);
  }
}

function* fileViolations(path: string, text: string): Iterable<string> {
  const lines = text.split('\n').length;
  if (lines > (path.startsWith('rules/') ? MOST_LINES_OF_DATA : MOST_LINES)) yield `${path} has ${lines} lines`;
  if (!/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*_?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.ts$/.test(path)) {
    yield `${path} is not named in kebab-case`;
  }
  for (const [name, word, where] of WORDS_ONLY_IN) {
    if (path.startsWith('src/') && word.test(codeOf(text)) && !where.test(path)) yield `${path} uses ${name}`;
  }
}

/** The folder of src, or the file that lies in src itself. */
function folderOf(path: string): string {
  return path.split('/')[1]!;
}
