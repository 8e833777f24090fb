import { median } from './stats.mjs';

export const CONTENDER_COLUMNS = ['contender', 'wall ms', 'min', 'max', 'CPU ms', 'largest process MB'];

/** One row for each contender of the rounds: medians. */
export function contenderRows(samples) {
  return Object.keys(samples[0]).map((name) => {
    const all = samples.map((round) => round[name]);
    const wall = all.map((figures) => figures.wall);
    return [
      name,
      median(wall).toFixed(0),
      Math.min(...wall).toFixed(0),
      Math.max(...wall).toFixed(0),
      middle(all, 'cpu', 1),
      middle(all, 'peak', 1e6),
    ];
  });
}

function middle(all, field, unit) {
  const known = all.map((figures) => figures[field]).filter((value) => value !== null && value !== undefined);
  return known.length > 0 ? (median(known) / unit).toFixed(0) : '–';
}
