// Errors that end the reading of a container. Told by name: the unpacking is bundled apart, so instanceof may not know them.

/** The container is not as its format wants it. */
export function damage(message: string): Error {
  return named('Damage', message);
}

/** One entry is more than a limit allows; those after it may still be read. */
export function tooMuch(message: string): Error {
  return named('TooMuch', message);
}

/** A limit for the whole origin is reached. */
export function stop(message: string): Error {
  return named('Stop', message);
}

export function isDamage(error: unknown): error is Error {
  // A place that a damaged container names may lie outside of it.
  return error instanceof Error && (error.name === 'Damage' || error instanceof RangeError);
}

export function isTooMuch(error: unknown): error is Error {
  return error instanceof Error && error.name === 'TooMuch';
}

export function isStop(error: unknown): error is Error {
  return error instanceof Error && error.name === 'Stop';
}

function named(name: string, message: string): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}
