import type { Rulebook } from '../model/rule.ts';

/** docs/providers.md: every provider with its kinds of keys and what can be done about them. Markdown. */
export function providersPage({ rules, facts, providers, calls }: Rulebook): string {
  const rows = Object.entries(providers)
    .sort(([, a], [, b]) => a.name.localeCompare(b.name, 'en'))
    .map(([id, { name, site }]) => {
      const { checks = [], revoke = [] } = calls[id] ?? {};
      const kinds = rules.flatMap((rule, i) => {
        if (rule.provider !== id || rule.reader === 'name') return [];
        const marks = [
          ...(facts[i]!.retired === undefined ? [] : ['retired']),
          ...(checks.some(({ keys }) => keys.includes(rule.id)) ? ['checked'] : []),
          ...(revoke.some(({ keys }) => keys.includes(rule.id)) ? ['revoked'] : []),
        ];
        return [`${facts[i]!.name}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`];
      });
      return `| ${site ? `[${cell(name)}](${site})` : cell(name)} | ${kinds.map(cell).join('; ')} |`;
    });
  return [
    '# Providers',
    '',
    'Made from `rules/` when the program is built. "Checked": `unleak verify` can ask whether such a key still works;',
    '"revoked": `unleak revoke` can end it; "retired": the service that it opened is closed. `unleak explain PROVIDER` tells more.',
    '',
    '| provider | kinds of keys |',
    '|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
