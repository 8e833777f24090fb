import type { Argv } from 'yargs';
import type { CiScope } from '../command/ci.ts';

/** Options of `unleak ci`, beside those of every scan. */
export function ciOptions<T>(y: Argv<T>) {
  return y
    .positional('repo', { type: 'string', default: '.', describe: 'any folder of the repository' })
    .option('scope', {
      choices: ['introduced', 'head', 'history'] as CiScope[],
      requiresArg: true,
      describe: 'what the change adds, the files of its last commit, or all of the history',
    })
    .option('base', {
      type: 'string',
      requiresArg: true,
      describe: 'what the change is compared with, in place of what the CI service says',
    })
    .option('head', { type: 'string', requiresArg: true, describe: 'the last commit of the change' })
    .option('policy-from', {
      choices: ['base', 'head'] as ('base' | 'head')[],
      requiresArg: true,
      describe:
        'whose ignores, configurations and comments count; of a pull request, and with --base, those of the base, so that a change cannot judge itself',
    })
    .option('deepen', {
      type: 'boolean',
      default: false,
      describe: 'fetch the commits that a shallow clone lacks',
    })
    .option('annotations', {
      type: 'boolean',
      default: true,
      describe: 'annotations and the summary of the job, where the service has them',
    })
    .example('$0 ci', 'of a pull request: what it adds')
    .example('$0 ci --base main --report sarif=unleak.sarif', 'outside of any service, with a report');
}
