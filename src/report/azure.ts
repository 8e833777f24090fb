import { withoutControls } from '../util/printable.ts';
import { annotationsOf } from './annotations.ts';
import type { Reporter } from './formats.ts';

/** Logging commands of Azure Pipelines: an issue of the build for each of the first findings. */
export const azure: Reporter = (result) => {
  const { shown, left } = annotationsOf(result);
  const lines = shown.map(({ level, title, text, path, line, column }) => {
    const type = level === 'error' ? 'error' : 'warning';
    const place = path === null ? '' : `sourcepath=${property(path)};linenumber=${line};columnnumber=${column};`;
    return `##vso[task.logissue type=${type};${place}]${data(`${title}: ${text}`)}`;
  });
  if (left > 0) lines.push(`and ${left} more, which are in the report`);
  return lines.map((line) => `${line}\n`).join('');
};

function data(text: string): string {
  return text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return withoutControls(data(text).replaceAll(';', '%3B').replaceAll(']', '%5D'));
}
