import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Reads cases, one JSON object a line; without those that repeat another. */
export function readCases(file) {
  const raw = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
    .filter((one) => one.primary !== false);
}

/** Writes each distinct pair of name and text as a file of its own. Returns the path of each case. */
export function writeCases(cases, folder) {
  const paths = new Map();
  return cases.map((one, i) => {
    const name = nameOf(one.path);
    const key = `${name}\0${one.text}`;
    if (!paths.has(key)) {
      const path = `c${String(i).padStart(6, '0')}/${name}`;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), one.text);
      paths.set(key, path);
    }
    return paths.get(key);
  });
}

/** Without anything that leads out of the folder. */
function nameOf(path) {
  const parts = (path ?? '').split(/[\\/]+/).filter((part) => part !== '' && part !== '.' && part !== '..');
  return parts.join('/').replace(/[<>:"|?*]/g, '_') || 'settings.txt';
}

/** What is to be found: stated, all of them, or taken from the text. Empty where the case does not say. */
export function secretsOf(one) {
  for (const field of [one.secret, one.secrets_all, one.secret_derived]) {
    const values = [field ?? []].flat(Infinity).filter((value) => typeof value === 'string' && value !== '');
    if (values.length > 0) return values;
  }
  return [];
}
