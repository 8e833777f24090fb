import { resolve } from 'node:path';
import { ignoreFileOf, readIgnores } from '../config/ignore-file.ts';
import type { Notice } from '../model/notice.ts';
import { ScannerError } from '../model/problem.ts';
import type { Rulebook } from '../model/rule.ts';
import type { ScanOptions } from '../scan/options.ts';
import { policyAtHead } from '../scan/policy-changes.ts';
import type { Io } from './io.ts';
import { judgedBy } from './judged-by.ts';
import { configAt, type ScanArguments } from './scan-command.ts';

/**
 * What a push to this repository is judged with: what HEAD holds while the push is not in yet, and over it what whoever runs
 * the server has put into the folder. Nothing that is pushed has a say, comments beside a key neither, unless they are
 * trusted in so many words.
 */
export async function judgedByHead(
  io: Io,
  args: ScanArguments,
  rulebook: Rulebook,
  options: ScanOptions,
): Promise<{ readonly rulebook: Rulebook; readonly options: ScanOptions }> {
  const root = resolve('.');
  const { layers, settings } = configAt(io, '.');
  const own = { ...options, inlineAllow: args.inlineAllow ?? settings.inlineAllow?.value ?? false };
  const textOf = policyAtHead(root);
  if (textOf === null) return { rulebook, options: own };
  try {
    const judged = await judgedBy(io, { root, textOf, name: 'of HEAD', over: layers }, args, own);
    const inlineAllow = args.inlineAllow ?? judged.settings.inlineAllow?.value ?? false;
    const ignores = [...readIgnores(ignoreFileOf('.')), ...(judged.options.ignores ?? [])];
    return { rulebook: judged.rulebook, options: { ...judged.options, ignores, inlineAllow } };
  } catch (error) {
    if (!(error instanceof ScannerError)) throw error;
    // To refuse every push for it would keep out the one that puts it right.
    const notice: Notice = {
      code: 'configuration',
      path: null,
      line: null,
      message: `what HEAD says of this scan is not understood and does not count: ${error.message}`,
      hint: error.hint ?? null,
    };
    return { rulebook, options: { ...own, notices: [...(own.notices ?? []), notice] } };
  }
}
