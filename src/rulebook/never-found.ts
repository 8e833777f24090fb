import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { analyse, charactersOf } from './analyse.ts';
import type { UserRule } from './user-rule.ts';

/** Why a rule in our own format would never find anything, or a part of it never hold; null when it may. */
export function neverFound(rule: UserRule): string | null {
  return beyondAscii(rule) ?? endsProblem(rule);
}

/** The engine sees bytes, and a character beyond ASCII is several of them. */
function beyondAscii({ pattern, require = [], allow = [] }: UserRule): string | null {
  const fields = { pattern: [pattern], require, regexes: allow.flatMap(({ regexes = [] }) => regexes) };
  for (const [field, sources] of Object.entries(fields)) {
    const found = /[^\0-\x7f]/u.exec(sources.join('\n'))?.[0];
    if (found === undefined) continue;
    const bytes = [...Buffer.from(found)].map((byte) => `\\x${byte.toString(16)}`).join('');
    return `"${field}" holds "${found}", but sees bytes: write ${bytes}`;
  }
  return null;
}

/** A pattern is tried in the midst of a text, whose ends are not those of a line. */
function endsProblem({ pattern, search }: UserRule): string | null {
  const plain = pattern.replace(/\\.|\[(?:\\.|[^\]\\])*\]/gs, '');
  if (search || !/[$^]/.test(plain)) return null;
  return '^ or $ in the pattern: leave them out; the ends of a line are (?<![^\\n]) and (?![^\\n]), with "search": true';
}

/** Whether a rule asks for so many bits that no match can have them; null when it does not. */
export function entropyProblem({ pattern, flags = '', entropy = 0 }: UserRule): string | null {
  const most = Math.log2(Math.min(alphabetOf(pattern, flags), analyse(pattern, flags).maxLength));
  if (entropy >= 0 && entropy <= most) return null;
  return `entropy must be from 0 to ${Math.floor(most * 10) / 10}: no text that the pattern fits can have more`;
}

/** How many characters there are in all that a pattern fits, at most. */
function alphabetOf(pattern: string, flags: string): number {
  const { alternatives } = new RegExpParser().parsePattern(pattern, 0, pattern.length);
  const characters = alternatives.flatMap(charactersIn);
  const cased = flags.includes('i') ? characters.flatMap((c) => [c.toLowerCase(), c.toUpperCase()]) : characters;
  return new Set(cased).size;
}

function charactersIn({ elements }: AST.Alternative): string[] {
  return elements.flatMap((element) => {
    const part = element.type === 'Quantifier' ? element.element : element;
    if (part.type === 'Group' || part.type === 'CapturingGroup') return part.alternatives.flatMap(charactersIn);
    const isPlain = part.type === 'Character' || part.type === 'CharacterSet' || part.type === 'CharacterClass';
    return isPlain ? [...charactersOf(part)] : [];
  });
}
