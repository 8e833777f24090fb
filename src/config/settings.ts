import type { Ignore } from '../model/ignore.ts';
import type { Notice } from '../model/notice.ts';
import { ScannerError } from '../model/problem.ts';
import type { Confidence } from '../model/provider.ts';
import { nearest } from '../util/edit-distance.ts';
import type { ConfigFile, Said } from './check-config.ts';
import type { Layer } from './layers.ts';

/** What all layers together say. Of single values the last one counts, lists add up. */
export interface Settings {
  readonly defaults: Said<'none' | 'built-in'> | null;
  readonly failOn: Said<Confidence> | null;
  readonly rules: readonly Said<string>[];
  readonly disable: readonly Said<string>[];
  readonly ignores: readonly Ignore[];
  readonly providers: Said<readonly string[]> | null;
  readonly endpoints: ConfigFile['endpoints'];
  readonly timeout: Said<number> | null;
  readonly inlineAllow: Said<boolean> | null;
}

export function settingsOf(layers: readonly Layer[]): Settings {
  const configs = layers.map(({ config }) => config);
  const last = <T>(pick: (config: ConfigFile) => T | null): T | null =>
    configs.reduce<T | null>((said, config) => pick(config) ?? said, null);
  const endpoints = new Map(configs.flatMap((config) => config.endpoints.map((said) => [said.value.provider, said])));
  return {
    defaults: last((config) => config.defaults),
    failOn: last((config) => config.failOn),
    rules: distinct(configs.flatMap((config) => config.rules)),
    disable: distinct(configs.flatMap((config) => config.disable)),
    ignores: layers.flatMap(({ ignores }) => ignores),
    providers: last((config) => config.providers),
    endpoints: [...endpoints.values()],
    timeout: last((config) => config.timeout),
    inlineAllow: last((config) => config.inlineAllow),
  };
}

/** What people should know of the settings, whatever is found. */
export function settingsNotices({ defaults, disable }: Settings): Notice[] {
  const off = disable.map(
    ({ value, file, line }): Notice => ({
      code: 'rule-off',
      path: file,
      line,
      message: `the rule ${value} is switched off`,
      hint: null,
    }),
  );
  if (defaults?.value !== 'none') return off;
  const { file, line } = defaults;
  return [...off, { code: 'rule-off', path: file, line, message: 'all built-in rules are switched off', hint: null }];
}

/**
 * @param ids of all rules there are
 * @throws ScannerError for a rule that there is not, or when none is left.
 */
export function checkRules(
  { defaults, disable }: Pick<Settings, 'defaults' | 'disable'>,
  ids: () => ReadonlySet<string>,
): void {
  if (disable.length === 0 && defaults?.value !== 'none') return;
  const known = ids();
  for (const { value, where } of disable) {
    if (known.has(value)) continue;
    const [provider] = value.split('.');
    const own = [...known].filter((id) => id.startsWith(`${provider}.`));
    const meant = nearest(value, own.length > 0 ? own : [...known]);
    throw new ScannerError('usage', `${where}: there is no rule "${value.slice(0, 80)}"`, {
      hint: meant
        ? `did you mean "${meant}"?`
        : `rules are switched off one by one, by their id: unleak rules list${own.length > 0 ? ` ${provider}` : ''}`,
    });
  }
  const off = new Set(disable.map(({ value }) => value));
  if ([...known].some((id) => !off.has(id))) return;
  const where = (disable.at(-1) ?? defaults)?.where;
  throw new ScannerError('usage', `${where ? `${where}: ` : ''}no rule is left`, {
    hint: 'take out "defaults: none", or name a file under "rules"',
  });
}

/** The same rule or file once, as it was said last. */
function distinct(list: readonly Said<string>[]): Said<string>[] {
  return [...new Map(list.map((said) => [said.value, said])).values()];
}
