import { sep } from 'node:path';

const COMMANDS =
  'audit|baseline|ci|cleanup|config|doctor|explain|hook|ignore|init|migrate|redact|revoke|rotate|rules|scan|staged|verify';
/** In another folder, as behind `cd`, npx may find something else. */
const CALL = new RegExp(`(?<!&& |npx |[\\w./-])unleak (?=(?:${COMMANDS})\\b)`, 'g');

/**
 * How the user calls us: a package of the project is in no shell's path.
 * @param program a file of ours
 */
export function calledAs(program: string = import.meta.filename, cwd: string = process.cwd()): 'unleak' | 'npx unleak' {
  const project = /^(.+?\/)node_modules\//.exec(program.replaceAll(sep, '/'))?.[1];
  // A global package lies in a node_modules too, but beside where people work.
  return project && `${cwd.replaceAll(sep, '/')}/`.startsWith(project) ? 'npx unleak' : 'unleak';
}

/** Our own words, with the calls in them as the user has to write them. */
export function asCalled(text: string, called: string = calledAs()): string {
  return text.replace(CALL, `${called} `);
}
