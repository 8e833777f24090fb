/** Mulberry32: the same seed gives the same numbers in [0, 1). */
export function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number in [from, to]. */
export function between(random, from, to) {
  return from + Math.floor(random() * (to - from + 1));
}

export function pick(random, list) {
  return list[Math.floor(random() * list.length)];
}
