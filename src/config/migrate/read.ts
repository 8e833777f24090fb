import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { ScannerError } from '../../model/problem.ts';
import { decodeText } from '../../util/decode-text.ts';
import { plainOf } from '../config-tree.ts';
import { fromGitleaksConfig, fromGitleaksIgnore, fromGitleaksReport } from './gitleaks.ts';
import { fromKingfisher } from './kingfisher.ts';
import { type Loose, listOf, type Migration, mapOf } from './migration.ts';
import { fromSecretlint, fromSecretlintIgnore, fromTrufflehog } from './other-tools.ts';
import { fromDetectSecrets, fromGgshield } from './python-tools.ts';
import { fromTalisman } from './talisman.ts';

/** Files that are known by their names, in the order in which they are read. */
const NAMES =
  /^(?:\.?gitleaks\.toml|\.betterleaks\.toml|\.gitleaksignore|\.betterleaksignore|\.secrets\.baseline|\.secretlintrc(?:\.(?:json|ya?ml))?|\.secretlintignore|\.talismanrc|\.gitguardian\.ya?ml)$/;

/** Files of other scanners that lie in a folder. */
export function migratableIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => NAMES.test(name))
    .sort();
}

/** @throws ScannerError when the file is missing, or of no scanner that is known. */
export async function readMigration(file: string): Promise<Migration> {
  if (!existsSync(file))
    throw new ScannerError('no-such-path', `${file}: no such file`, { hint: 'unleak migrate FILE' });
  const name = basename(file);
  const text = decodeText(readFileSync(file));
  const folder = dirname(resolve(file));
  if (/^\.(?:gitleaks|betterleaks)ignore$/.test(name)) return fromGitleaksIgnore(text, name, folder);
  if (name === '.secretlintignore') return fromSecretlintIgnore(text, name);
  if (name.endsWith('.toml')) return fromGitleaksConfig(await toml(text, file), name);
  const document =
    /[.](?:json|ya?ml|baseline)$|rc$/.test(name) || /^\s*[[{]/.test(text) ? yamlOrJson(text, file) : null;
  if (document !== null) {
    const from = byContent(document, name, folder);
    if (from) return from;
    throw new ScannerError('usage', `${file} is a file of no scanner that is known`, { hint: 'unleak migrate --help' });
  }
  // What is left is a list of expressions, as trufflehog takes one under any name.
  return fromTrufflehog(text, name);
}

/** The scanner that writes documents like this one. */
function byContent(document: unknown, name: string, folder: string): Migration | null {
  const top = mapOf(document);
  if (Array.isArray(document)) {
    const isGitleaks = document.every((entry) => 'RuleID' in mapOf(entry) || 'Fingerprint' in mapOf(entry));
    return isGitleaks ? fromGitleaksReport(document, name, folder) : null;
  }
  if ('ExactFindings' in top || ('repositories' in top && 'fingerprint_algorithm' in top))
    return fromKingfisher(top, name, folder);
  if ('results' in top && ('plugins_used' in top || 'generated_at' in top)) return fromDetectSecrets(top, name, folder);
  if (name.startsWith('.secretlintrc') || isSecretlint(top)) return fromSecretlint(top, name);
  if (name === '.talismanrc' || 'fileignoreconfig' in top) return fromTalisman(top, name, folder);
  if (name.startsWith('.gitguardian') || 'paths-ignore' in top) return fromGgshield(top, name);
  return null;
}

function isSecretlint(top: Loose): boolean {
  return listOf(top.rules).some((rule) => String(mapOf(rule).id).includes('secretlint'));
}

async function toml(text: string, file: string): Promise<unknown> {
  const { parse } = await import('smol-toml');
  try {
    return parse(text);
  } catch (error) {
    // Its message quotes the file.
    const { line } = error as { line?: number };
    throw new ScannerError('usage', `${file}${line ? `:${line}` : ''}: this is no TOML`, {
      hint: 'check the quotes',
      cause: error,
    });
  }
}

function yamlOrJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return plainOf(text, file);
  }
}
