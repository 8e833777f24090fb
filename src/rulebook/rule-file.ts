import { readFileSync } from 'node:fs';
import type { Document, LineCounter } from 'yaml';
import { ScannerError } from '../model/problem.ts';
import { bareJson } from '../util/bare-json.ts';
import { decodeText } from '../util/decode-text.ts';
import { systemReason } from '../util/system-reason.ts';
import { isPlugin } from './import/python-plugin.ts';

/** A file of rules, read but not yet understood. */
export interface RuleFile {
  readonly file: string;
  readonly value: unknown;
  /** The line, from 1, of what keys and places in lists lead to; null when it cannot be told. */
  lineOf(path: readonly (string | number)[]): Promise<number | null>;
  /** Another one that it names, from where this one was read. */
  other(file: string): Promise<RuleFile>;
}

/** The text of a file. @throws an error with a code when there is none. */
export type TextOf = (file: string) => string;

const onDisk: TextOf = (file) => decodeText(readFileSync(file));

/**
 * Reads JSON, TOML, YAML, or a plug-in of detect-secrets, whatever its name ends in.
 * @throws ScannerError when it cannot be read or is none of these; nothing of it is quoted, since it may be the wrong file
 */
export async function readRuleFile(file: string, textOf: TextOf = onDisk): Promise<RuleFile> {
  return { ...(await read(file, textOf)), other: (name) => readRuleFile(name, textOf) };
}

async function read(file: string, textOf: TextOf): Promise<Omit<RuleFile, 'other'>> {
  let text: string;
  try {
    text = textOf(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw none(
      file,
      `cannot be read: ${systemReason(error)}`,
      code === 'ENOENT' ? 'check the spelling of its path' : 'give a file',
    );
  }
  if (isPlugin(text)) return { file, value: text, lineOf: async () => null };
  if (/^\s*(?:[[{]|\/[/*])/.test(text)) {
    const bare = bareJson(text);
    try {
      return { file, value: JSON.parse(bare), lineOf: linesInJson(bare) };
    } catch (error) {
      const at = / at position (\d+)/.exec((error as Error).message)?.[1];
      const line = (at === undefined ? bare.trimEnd() : bare.slice(0, Number(at))).split('\n').length;
      if (!looksLikeToml(text)) throw none(file, `is no JSON${atLine(line)}`);
    }
  }
  if (looksLikeToml(text)) return { file, value: await toml(file, text), lineOf: (path) => lineInToml(text, path) };
  return readYaml(file, text);
}

/** What the mistakes are that are made most often. */
const YAML_HINTS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'a key stands there twice',
  BAD_DQ_ESCAPE: 'patterns stand in single quotes: between double ones a backslash counts twice',
  TAB_AS_INDENT: 'lines are indented by spaces, not by tabs',
};

/** Its first line that says something is a table or gives a value to a key. */
function looksLikeToml(text: string): boolean {
  const first = text.split('\n').find((line) => /^\s*[^\s#]/.test(line)) ?? '';
  return /^\s*(?:\[\[?[\w."'\s-]+\]\]?\s*(?:#.*)?|[\w."'-]+\s*=.*)$/.test(first.trimEnd());
}

async function toml(file: string, text: string): Promise<unknown> {
  const { parse } = await import('smol-toml');
  try {
    return parse(text);
  } catch (error) {
    throw none(file, `is no TOML${atLine((error as { line?: number }).line)}`);
  }
}

async function readYaml(file: string, text: string): Promise<Omit<RuleFile, 'other'>> {
  const { LineCounter, parseDocument } = await import('yaml');
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  const [error] = document.errors;
  // Its words may quote the file.
  if (error) throw none(file, `is no YAML${atLine(error.linePos?.[0].line)}`, YAML_HINTS[error.code]);
  try {
    return { file, value: document.toJS(), lineOf: async (path) => lineIn(document, lineCounter, path) };
  } catch {
    throw none(file, 'is no YAML: its aliases come to too much');
  }
}

function atLine(line: number | undefined): string {
  return line === undefined ? '' : ` at line ${line}`;
}

/** JSON is YAML too. */
function linesInJson(text: string): RuleFile['lineOf'] {
  let read: Promise<RuleFile['lineOf']> | undefined;
  const parse = async (): Promise<RuleFile['lineOf']> => {
    const { LineCounter, parseDocument } = await import('yaml');
    const lineCounter = new LineCounter();
    const document = parseDocument(text, { lineCounter });
    return async (path) => lineIn(document, lineCounter, path);
  };
  return async (path) => (await (read ??= parse()))(path);
}

function lineIn(document: Document, lines: LineCounter, path: readonly (string | number)[]): number | null {
  const node = document.getIn(path, true) as { range?: [number] } | undefined;
  return node?.range ? lines.linePos(node.range[0]).line : null;
}

/** Of a list of tables, `[[rules]]`, where its n-th begins. */
async function lineInToml(text: string, [list, place]: readonly (string | number)[]): Promise<number | null> {
  if (typeof list !== 'string' || typeof place !== 'number') return null;
  const header = new RegExp(`^\\s*\\[\\[\\s*["']?${list}["']?\\s*\\]\\]`, 'i');
  const lines = text.split('\n').flatMap((line, i) => (header.test(line) ? [i + 1] : []));
  return lines[place] ?? null;
}

function none(file: string, why: string, hint = 'docs/rules.md describes the format'): ScannerError {
  return new ScannerError('bad-rules', `${file} ${why}`, { hint });
}
