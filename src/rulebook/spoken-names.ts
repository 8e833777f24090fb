import type { Provider } from '../model/provider.ts';
import { addTo } from '../util/group.ts';

/** What stands behind the provider in the name of a variable. */
const KINDS = new Set(
  'api apikey key keys token tokens secret secrets access auth client consumer id app application password pass account service user private public pat admin bearer project org organization workspace team server webhook signing management inference live test prod dev url uri endpoint personal oauth refresh integration deploy bot base64 json file default'.split(
    ' ',
  ),
);
/** Beginnings of variables that any program has: `MODEL_KEY` need not be of the provider whose variable is `MODEL_ACCESS_KEY`. */
const ANYBODYS = new Set(
  'autoconfig automation bootstrap channel cloud commerce connected crm defined events function functions iam kafka mail messaging meta model node now projectmanagement registration registry runner sandbox scim servicerole spaces speech src theme trigger tunnel visitors'.split(
    ' ',
  ),
);
/** Names that any variable has when its signs are taken out: `USE_API_KEY` need not be of useapi.net. */
const TWO_WORDS = new Set(['goapi', 'piapi', 'useapi']);
/** Shorter names mean too many things. */
const SHORTEST = 3;

/**
 * What variables call each provider, in lower case and without signs: its name, its id, and how its usual variables begin
 * (`WANDB` of `WANDB_API_KEY`). A beginning that two providers share is neither's, and one
 * that any program has is nobody's. Formats are no providers.
 */
export function spokenNames(providers: Readonly<Record<string, Provider>>): ReadonlyMap<string, readonly string[]> {
  const own = new Map<string, string>();
  const begins = new Map<string, Set<string>>();
  for (const [id, provider] of Object.entries(providers)) {
    if (provider.site === null && !provider.registry) continue;
    for (const name of [id, ...provider.name.split(/[(),/]/)]) own.set(plain(name), id);
    for (const env of provider.keys.flatMap((key) => key.env ?? [])) {
      const name = beginning(env);
      begins.set(name, (begins.get(name) ?? new Set()).add(id));
    }
  }
  const names = new Map<string, string[]>();
  const add = (name: string, id: string) => {
    if (name.length >= SHORTEST && !KINDS.has(name) && !TWO_WORDS.has(name)) addTo(names, id, name);
  };
  for (const [name, id] of own) add(name, id);
  for (const [name, ids] of begins)
    if (ids.size === 1 && !own.has(name) && !ANYBODYS.has(name)) add(name, [...ids][0]!);
  return names;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function beginning(env: string): string {
  const words = env.toLowerCase().split('_');
  while (words.length > 0 && KINDS.has(words.at(-1)!)) words.pop();
  return words.join('');
}
