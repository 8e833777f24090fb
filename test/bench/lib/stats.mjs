export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Median of f over rounds: each round's figures were taken one after the other, so a slow spell hits all alike. */
export function paired(rounds, f) {
  return median(rounds.map(f));
}

export const milliseconds = (ms) => `${ms.toFixed(0)} ms`;
export const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
export const times = (ratio) => `${ratio.toFixed(2)} ×`;
