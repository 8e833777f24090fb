import type { Rulebook } from '../model/rule.ts';

/** docs/providers.md: every provider with its kinds of keys and what can be done about them. Markdown. */
export function providersPage(rulebook: Rulebook): string {
  const { rules, facts, providers, calls } = rulebook;
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
    '## Why some have no check',
    '',
    '| provider | kinds of keys | why |',
    '|---|---|---|',
    ...withoutCheck(rulebook),
    '',
  ].join('\n');
}

/** A row for each provider and reason. */
function withoutCheck({ rules, facts, providers, calls }: Rulebook): string[] {
  const names = new Map(rules.map(({ id }, i) => [id, facts[i]!.name]));
  return Object.entries(providers)
    .sort(([, a], [, b]) => a.name.localeCompare(b.name, 'en'))
    .flatMap(([id, { name }]) => {
      const reasons = Object.entries(calls[id]?.noCheck ?? {});
      return [...new Set(reasons.map(([, why]) => why))].map((why) => {
        const kinds = reasons.filter(([, other]) => other === why).map(([rule]) => names.get(rule) ?? rule);
        return `| ${cell(name)} | ${[...new Set(kinds)].map(cell).join('; ')} | ${cell(why)} |`;
      });
    });
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
