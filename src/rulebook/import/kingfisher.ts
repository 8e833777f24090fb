import type { Allow } from '../../model/provider.ts';
import { translatePattern } from '../regex/translate.ts';
import type { RuleFile } from '../rule-file.ts';
import type { UserRule } from '../user-rule.ts';
import { type Fields, isFields, numberOf, objectsOf, textOf, textsOf } from './fields.ts';
import { foundBy } from './found-by.ts';
import { type Imported, Importer, idOf } from './imported.ts';

const WITHOUT_EFFECT = ['validation', 'revocation', 'depends_on_rule'];
/** Names of groups that say what they hold. */
const SECRET_NAME = /^(?:token|secret|key|password|pass|pwd|api_?key)$/i;
const SPECIAL = '!@#$%^&*()_+-=[]{}|;\':",./<>?';

/** Takes over rules of kingfisher, or of Nosey Parker, after which they are made. */
export async function importKingfisher(file: RuleFile): Promise<Imported> {
  const rules = objectsOf((file.value as Fields).rules);
  const nosey = !rules.some((rule) => 'min_entropy' in rule || 'confidence' in rule || 'visible' in rule);
  const importer = new Importer(nosey ? 'noseyparker' : 'kingfisher');
  rules.forEach((fields, i) => {
    const name = textOf(fields.id) || textOf(fields.name) || `rule ${i + 1}`;
    importer.take({ file: file.file, name, path: ['rules', i] }, () => convert(fields, name, nosey, importer));
    for (const lost of WITHOUT_EFFECT) {
      if (fields[lost] !== undefined) importer.note(`${lost} has no effect here`);
    }
  });
  return importer.result();
}

function convert(fields: Fields, name: string, nosey: boolean, importer: Importer): UserRule {
  if (fields.visible === false) throw new SyntaxError('visible: false: a part of another rule, no secret by itself');
  if (textOf(fields.pattern) === '') throw new SyntaxError('no pattern');
  const { pattern, flags, literals } = translatePattern(textOf(fields.pattern), {
    dialect: 'rust',
    secretIn: (names) => secretIn(names, nosey),
  });
  const confidence = textOf(fields.confidence).toLowerCase();
  const level = confidence === 'high' || confidence === 'low' ? confidence : 'medium';
  const examples = textsOf(fields.examples);
  const nearMisses = textsOf(fields.negative_examples);
  const requirements = isFields(fields.pattern_requirements) ? fields.pattern_requirements : {};
  if (requirements.checksum !== undefined) importer.note(`${name}: its checksum has no effect here`);
  return {
    id: idOf(importer.tool, name),
    name: textOf(fields.name) || name,
    pattern,
    ...(flags ? { flags } : {}),
    search: true,
    ...foundBy(literals, []),
    ...(numberOf(fields.min_entropy) > 0 ? { entropy: numberOf(fields.min_entropy) } : {}),
    ...(nosey ? {} : { confidence: level }),
    ...requirementsOf(requirements),
    ...(examples.length > 0 ? { examples } : {}),
    ...(nearMisses.length > 0 ? { nearMisses } : {}),
  };
}

/** A group that says so; else kingfisher takes the first, and of Nosey Parker's rules the last one is what counts. */
function secretIn(names: readonly (string | null)[], nosey: boolean): readonly number[] {
  const told = names.findIndex((name) => name !== null && SECRET_NAME.test(name));
  if (told >= 0) return [told + 1];
  const all = names.map((_, i) => i + 1);
  return nosey ? all.reverse() : all;
}

function requirementsOf(fields: Fields): { require?: readonly string[]; allow?: readonly Allow[] } {
  const special = textOf(fields.special_chars) || SPECIAL;
  const escaped = special.replace(/[\]\\^-]/g, '\\$&');
  const wanted: readonly (readonly [string, string])[] = [
    ['min_digits', '0-9'],
    ['min_uppercase', 'A-Z'],
    ['min_lowercase', 'a-z'],
    ['min_special_chars', escaped],
  ];
  const require = wanted.flatMap(([name, set]) => {
    const times = numberOf(fields[name]);
    return times > 0 ? [times === 1 ? `[${set}]` : `(?:[${set}][^${set}]*){${times}}`] : [];
  });
  const words = textsOf(fields.ignore_if_contains);
  return { ...(require.length > 0 ? { require } : {}), ...(words.length > 0 ? { allow: [{ words }] } : {}) };
}
