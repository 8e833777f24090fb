import type { Allow } from '../../model/provider.ts';
import { translateFilter, translatePattern } from '../regex/translate.ts';
import type { RuleFile } from '../rule-file.ts';
import type { UserRule } from '../user-rule.ts';
import { type Fields, isFields, lowerKeys, numberOf, objectsOf, textOf, textsOf } from './fields.ts';
import { filterEntropy } from './filter-entropy.ts';
import { foundBy } from './found-by.ts';
import { allowOf } from './gitleaks-allow.ts';
import { baseOf, type RawConfig } from './gitleaks-extend.ts';
import { type Imported, Importer, type Source, slug } from './imported.ts';

/** What their engine filters by and ours cannot say. */
const WITHOUT_EFFECT = ['filter', 'prefilter', 'validate', 'required', 'tokenefficiency'];
/** The same of versions before 8. */
const ONCE_THEIRS = ['entropies', 'file', 'filenameregex', 'filepathregex'];
const LONGEST_NAME = 60;

/** Takes over a configuration of gitleaks, or one of betterleaks as far as it is the same. */
export async function importGitleaks(file: RuleFile): Promise<Imported> {
  const importer = new Importer('gitleaks');
  const { rules, allowlists } = await readConfig(file, importer, 0);
  const shared = allowlists.flatMap((list) => {
    const allow = allowOf(list, importer, 'the global allowlist');
    return allow ? [{ allow, only: textsOf(list.targetrules) }] : [];
  });
  const everywhere = shared.filter(({ only }) => only.length === 0).map(({ allow }) => allow);
  for (const { fields, source } of rules) {
    importer.take(source, () => {
      const own = listsOf(fields).flatMap((list) => allowOf(list, importer, source.name) ?? []);
      const aimed = shared.filter(({ only }) => only.includes(source.name)).map(({ allow }) => allow);
      return convert(fields, source, [...own, ...aimed], everywhere, importer);
    });
    const { least, alone } = filterEntropy(textOf(fields.filter));
    const lost = [...WITHOUT_EFFECT, ...ONCE_THEIRS].filter(
      (name) => fields[name] !== undefined && !(name === 'filter' && alone),
    );
    const but = least > 0 && !alone ? ' but for its entropy' : '';
    if (lost.length > 0) importer.note(`${source.name}: ${lost.join(', ')} has no effect here${but}`);
  }
  return importer.result(everywhere);
}

/** The rules and allowlists of a file, with those of the one that it extends. */
async function readConfig(file: RuleFile, importer: Importer, depth: number): Promise<RawConfig> {
  const config = lowerKeys(file.value) as Fields;
  const rules = objectsOf(config.rules).map((fields, i) => ({
    fields,
    source: { file: file.file, name: textOf(fields.id) || `rule ${i + 1}`, path: ['rules', i] },
  }));
  for (const name of ['filter', 'prefilter']) {
    if (config[name] !== undefined) importer.note(`${name} has no effect here`);
  }
  const base = await baseOf(file, config.extend, { importer, depth, read: file.other, config: readConfig });
  const changed = new Map(rules.map((rule) => [rule.source.name, rule]));
  const merged = base.rules.map((rule) => {
    const over = changed.get(rule.source.name);
    if (!over) return rule;
    changed.delete(rule.source.name);
    return { source: over.source, fields: mergedFields(rule.fields, over.fields) };
  });
  const added = rules.filter((rule) => changed.has(rule.source.name));
  return { rules: [...merged, ...added], allowlists: [...base.allowlists, ...listsOf(config)] };
}

/** What the later one leaves out is that of the earlier one; lists are added. */
function mergedFields(base: Fields, over: Fields): Fields {
  return {
    ...base,
    ...over,
    keywords: [...textsOf(base.keywords), ...textsOf(over.keywords)],
    allowlist: undefined,
    whitelist: undefined,
    allowlists: [...listsOf(base), ...listsOf(over)],
  };
}

/** `[[allowlists]]`, and `[allowlist]` and `[whitelist]` as they once were. */
function listsOf({ allowlists, allowlist, whitelist }: Fields): readonly Fields[] {
  const once = [allowlist, whitelist].flatMap((list) => (isFields(list) ? [list] : objectsOf(list)));
  return [...objectsOf(allowlists), ...once];
}

function convert(
  fields: Fields,
  { name }: Source,
  allow: readonly Allow[],
  shared: readonly Allow[],
  importer: Importer,
): UserRule {
  const { regex, entropy, keywords, path, description } = fields;
  const place = [path, ...ONCE_THEIRS.slice(1).map((name) => fields[name])].find((said) => said !== undefined);
  if (fields.skipreport === true) throw new SyntaxError('skipReport: a part of another rule, no finding by itself');
  if (textOf(regex) === '') {
    throw new SyntaxError(
      place === undefined
        ? "no regex: it changes one of gitleaks' own rules, which are not loaded"
        : 'a rule for a path alone: unleak looks for values',
    );
  }
  const group = [fields.secretgroup, fields.valuegroup, fields.reportgroup].map(numberOf).find((n) => n > 0) ?? 0;
  const { pattern, flags, literals, secretGroup } = translatePattern(textOf(regex), {
    dialect: 'go',
    guess: true,
    secretIn: (names) => (group > 0 ? [group] : names.map((_, i) => i + 1)),
    wholeMatch: [...allow, ...shared].some(({ target }) => target === 'match'),
  });
  if (group === 0 && secretGroup !== null && secretGroup > 1)
    importer.note(
      `${name}: the secret is group ${secretGroup}; gitleaks takes the first, which is a name or may be empty`,
    );
  const least = numberOf(entropy) || filterEntropy(textOf(fields.filter)).least;
  const told = textOf(description).replace(/\.$/, '');
  return {
    id: `gitleaks.${slug(name) || 'rule'}`,
    name: told !== '' && told.length <= LONGEST_NAME ? told : name,
    pattern,
    ...(flags ? { flags } : {}),
    search: true,
    ...foundBy(literals, textsOf(keywords)),
    ...(least > 0 ? { entropy: least } : {}),
    ...(textOf(path) === '' ? {} : { paths: [translateFilter(textOf(path), 'go')] }),
    ...(allow.length > 0 ? { allow } : {}),
  };
}
