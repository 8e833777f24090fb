import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { ScannerError } from '../../model/problem.ts';
import { bareJson } from '../../util/bare-json.ts';
import { decodeText } from '../../util/decode-text.ts';
import { pathBelow } from '../../util/path-below.ts';
import { plainOf } from '../config-tree.ts';
import { fromGitleaksConfig, fromGitleaksIgnore, fromGitleaksReport } from './gitleaks.ts';
import { fromKingfisher } from './kingfisher.ts';
import { type Loose, listOf, type Migration, mapOf } from './migration.ts';
import {
  fromGitSecrets,
  fromProgram,
  fromRipsecrets,
  fromSecretlint,
  fromSecretlintIgnore,
  fromTrufflehog,
} from './other-tools.ts';
import { fromDetectSecrets, fromGgshield, fromGithub } from './python-tools.ts';
import { fromTalisman } from './talisman.ts';

/** Files that are known by their names, in the order in which they are read. */
const NAMES =
  /^(?:\.?gitleaks\.toml|\.betterleaks\.toml|\.gitleaksignore|\.betterleaksignore|\.secrets\.baseline|\.secretlintrc(?:\.(?:json|ya?ml|[cm]?[jt]s))?|\.secretlintignore|\.secretsignore|\.gitallowed|\.talismanrc|\.gitguardian(?:\.ya?ml)?)$/;
/** The one that GitHub reads. */
const OF_GITHUB = ['.github/secret_scanning.yml', '.github/secret_scanning.yaml'];

/** How a list of expressions may be called, which has no name of its own, and how one does not begin: a part of an INI file. */
const LIST = /^\.?[^.]+$|\.(?:txt|list|lst|conf|cfg|ignore|excludes?|paths|patterns|regex(?:es)?)$/i;
const INI = /^\s*\[[\w-]+(?:\s+"[^"]*")?\][^\S\n]*(?:\n|$)/;

/** Files of other scanners that lie in a folder. */
export function migratableIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => NAMES.test(name));
  return [...names.sort(), ...OF_GITHUB.filter((name) => existsSync(join(folder, name)))];
}

/**
 * The folder that paths in the file are relative to: its own where its scanner finds it there by itself. A file that is kept
 * elsewhere, as in `.github`, is one of a scan of the whole repository; a report that lies in none, of that in which one stands.
 */
export function baseOf(file: string): string {
  const [own, name] = [dirname(resolve(file)), basename(file)];
  if (name.startsWith('.') && NAMES.test(name) && !basename(own).startsWith('.')) return own;
  const here = resolve('.');
  return repositoryOf(own) ?? repositoryOf(here) ?? (pathBelow(here, own) === null ? own : here);
}

function repositoryOf(folder: string): string | null {
  for (let at = folder; at !== dirname(at); at = dirname(at)) if (existsSync(join(at, '.git'))) return at;
  return null;
}

/** @throws ScannerError when the file is missing, or of no scanner that is known. */
export async function readMigration(file: string): Promise<Migration> {
  if (!existsSync(file))
    throw new ScannerError('no-such-path', `${file}: no such file`, { hint: 'unleak migrate FILE' });
  const name = basename(file);
  const text = decodeText(readFileSync(file));
  const folder = baseOf(file);
  if (/^\.(?:gitleaks|betterleaks)ignore$/.test(name)) return fromGitleaksIgnore(text, name, folder);
  if (name === '.secretlintignore') return fromSecretlintIgnore(text, name);
  if (name === '.secretsignore') return fromRipsecrets(text, name);
  if (name === '.gitallowed') return fromGitSecrets(text, name);
  if (/^\.secretlintrc\.[cm]?[jt]s$/.test(name)) return fromProgram(name);
  const document = name.endsWith('.toml') ? await toml(text, file) : documentOf(text, name, file);
  const from = document === null ? null : byContent(document, { name, file, folder });
  if (from) return from;
  // What is left is a list of expressions, as trufflehog takes one.
  if (document === null && LIST.test(name) && !INI.test(text)) return fromTrufflehog(text, name);
  const hint = hasRules(mapOf(document))
    ? `its rules are taken over with: unleak rules import ${file}`
    : 'unleak migrate --help';
  throw new ScannerError('usage', `${file} is a file of no scanner that is known`, { hint });
}

function hasRules(top: Loose): boolean {
  return [top.rules, top.detectors, top.patterns, top.plugins_used].some(Array.isArray);
}

/** A file by its name, as it was given, and with the folder that its paths are relative to. */
interface Named {
  readonly name: string;
  readonly file: string;
  readonly folder: string;
}

/** The scanner that writes documents like this one. */
function byContent(document: unknown, { name, file, folder }: Named): Migration | null {
  const top = mapOf(document);
  if (Array.isArray(document)) {
    const isGitleaks = document.every((entry) => 'RuleID' in mapOf(entry) || 'Fingerprint' in mapOf(entry));
    return isGitleaks ? fromGitleaksReport(document, name, folder) : null;
  }
  if (name.endsWith('.toml')) return isGitleaks(name, top) ? fromGitleaksConfig(top, name, file) : null;
  if ('ExactFindings' in top || ('repositories' in top && 'fingerprint_algorithm' in top))
    return fromKingfisher(top, name, folder);
  if ('results' in top && ('plugins_used' in top || 'generated_at' in top)) return fromDetectSecrets(top, name, folder);
  if (name.startsWith('.secretlintrc') || isSecretlint(top)) return fromSecretlint(top, name, file);
  if (name === '.talismanrc' || 'fileignoreconfig' in top) return fromTalisman(top, name, folder);
  if (/^secret_scanning\.ya?ml$/.test(name)) return fromGithub(top, name);
  if (name.startsWith('.gitguardian') || 'paths-ignore' in top) return fromGgshield(top, name);
  return null;
}

function isGitleaks(name: string, top: Loose): boolean {
  return NAMES.test(name) || Object.keys(top).some((key) => /^(?:allowlists?|whitelist|rules|extend)$/i.test(key));
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

/** Null for what is neither JSON nor YAML, if its name does not promise that. */
function documentOf(text: string, name: string, file: string): unknown {
  const isPromised = /[.](?:json|ya?ml|baseline|gitguardian)$|rc$/.test(name);
  const looksSo = /^\s*(?:[[{]|\/[/*])/.test(text);
  if (!isPromised && !looksSo) return null;
  const bare = looksSo ? bareJson(text) : text;
  try {
    return JSON.parse(bare);
  } catch {
    return isPromised ? plainOf(bare, file) : null;
  }
}
