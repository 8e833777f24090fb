import { cpSync, readFileSync, rmSync } from 'node:fs';
import { buildIdIn, bundleRules, writeRulebook } from '../../../build-rulebook.mjs';
import { CACHE, ROOT } from '../lib/paths.mjs';
import { madeUpProviders } from './providers.mjs';

const MADE_UP = 1500;

/** The program with other rules: folders by name, each with the number of its providers and of its rules. Made anew each time. */
export async function rulebooks() {
  const { providers, compiler } = await bundleRules();
  const first = new Set(JSON.parse(readFileSync(new URL('first-providers.json', import.meta.url), 'utf8')));
  const all = {
    first: Object.fromEntries(Object.entries(providers).filter(([id]) => first.has(id))),
    'built in': providers,
    'with made-up ones': { ...providers, ...madeUpProviders(MADE_UP, providers) },
  };
  const made = {};
  for (const [name, some] of Object.entries(all)) {
    const folder = `${CACHE}rulebooks/${name.replaceAll(' ', '-')}/`;
    rmSync(folder, { recursive: true, force: true });
    for (const part of ['bin', 'dist', 'package.json'])
      cpSync(`${ROOT}${part}`, `${folder}${part}`, {
        recursive: true,
        filter: (path) => !/dist.types$/.test(path),
      });
    const compiled = compiler.compileRulebook(some);
    await writeRulebook(compiled, compiler, `${folder}dist`, await buildIdIn(`${ROOT}dist`));
    made[name] = {
      program: `${folder}bin/unleak.cjs`,
      providers: Object.keys(some).length,
      rules: compiled.rules.length,
    };
  }
  return made;
}
