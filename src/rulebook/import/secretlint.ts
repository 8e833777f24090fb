import type { Allow, Severity } from '../../model/provider.ts';
import { literalSource } from '../../util/literal-source.ts';
import { translateFilter, translatePattern } from '../regex/translate.ts';
import type { RuleFile } from '../rule-file.ts';
import type { UserRule } from '../user-rule.ts';
import { type Fields, isFields, objectsOf, textOf, textsOf } from './fields.ts';
import { foundBy } from './found-by.ts';
import { globPattern } from './glob-pattern.ts';
import { type Imported, Importer, type Source, slug } from './imported.ts';

const PATTERN_RULE = /^@?secretlint\/(?:secretlint-rule-)?pattern$/;
const SEVERITY: Readonly<Record<string, Severity>> = { error: 'high', warning: 'medium', info: 'low' };

/** Takes over the patterns of secretlint's rule for patterns, from its configuration or from the rule's options alone. */
export async function importSecretlint(file: RuleFile): Promise<Imported> {
  const importer = new Importer('secretlint');
  const config = file.value as Fields;
  if (Array.isArray(config.patterns)) takePatterns(importer, file.file, config, ['patterns'], 'high');
  else takeRules(importer, file.file, config.rules, ['rules']);
  return importer.result();
}

function takeRules(importer: Importer, file: string, rules: unknown, path: readonly (string | number)[]): void {
  objectsOf(rules).forEach((rule, i) => {
    const id = textOf(rule.id) || `rule ${i + 1}`;
    const at = [...path, i];
    if (Array.isArray(rule.rules)) takeRules(importer, file, rule.rules, [...at, 'rules']);
    if (!PATTERN_RULE.test(id)) {
      importer.note(`${id} has no patterns: unleak's own rules stand for it`);
      return;
    }
    const source: Source = { file, name: id, path: at };
    if (rule.disabled === true) importer.refused.push({ source, reason: 'it is disabled' });
    else if (!isFields(rule.options)) importer.refused.push({ source, reason: 'it has no options' });
    else {
      const severity = SEVERITY[textOf(rule.severity)] ?? 'high';
      takePatterns(importer, file, rule.options, [...at, 'options', 'patterns'], severity);
    }
  });
}

function takePatterns(
  importer: Importer,
  file: string,
  options: Fields,
  path: readonly (string | number)[],
  severity: Severity,
): void {
  objectsOf(options.patterns).forEach((fields, i) => {
    const name = textOf(fields.name) || `pattern ${i + 1}`;
    importer.take({ file, name, path: [...path, i] }, () => {
      const sources = [...textsOf(fields.pattern), ...textsOf(fields.patterns)];
      if (sources.length === 0) throw new SyntaxError('no pattern');
      const allows = [...textsOf(options.allows), ...textsOf(fields.allows)];
      return sources.map((source) =>
        convert(name, source, allows, textsOf(fields.filepathglobs ?? fields.filePathGlobs), severity),
      );
    });
  });
}

function convert(
  name: string,
  source: string,
  allows: readonly string[],
  globs: readonly string[],
  severity: Severity,
): UserRule {
  const regex = regexOf(source);
  const { pattern, flags, literals } = translatePattern(regex.source, {
    dialect: 'js',
    flags: regex.flags,
    // All of the match is what they report; a group that has a name says more.
    secretIn: (names) => names.flatMap((group, i) => (group === null ? [] : [i + 1])),
    wholeMatch: allows.length > 0,
  });
  const allow: Allow[] = [];
  if (allows.length > 0) {
    const regexes = allows.map(regexOf).map((one) => translateFilter(one.source, 'js', one.flags));
    allow.push({ regexes, target: 'match' });
  }
  const unwanted = globs.filter((glob) => glob.startsWith('!')).map((glob) => globPattern(glob.slice(1)));
  if (unwanted.length > 0) allow.push({ paths: unwanted });
  const paths = globs.filter((glob) => !glob.startsWith('!')).map(globPattern);
  return {
    id: `secretlint.${slug(name) || 'pattern'}`,
    name,
    severity,
    pattern,
    ...(flags ? { flags } : {}),
    search: true,
    ...foundBy(literals, []),
    ...(paths.length > 0 ? { paths } : {}),
    ...(allow.length > 0 ? { allow } : {}),
  };
}

/** `/…/flags` is a regular expression, anything else a text. */
function regexOf(text: string): { source: string; flags: string } {
  const found = /^\/(.+)\/([a-z]*)$/s.exec(text);
  if (found) return { source: found[1]!, flags: found[2]! };
  return { source: literalSource(text), flags: '' };
}
