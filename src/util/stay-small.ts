/** What bin/unleak.cjs has under it, and no other program: it is for the whole process, so a library must not call it. */
const KEY = Symbol.for('unleak.stay-small');

/**
 * For a scan that finds thousands of things: has V8 look for garbage before it fills three quarters of the memory, as it does by
 * itself. That takes a twentieth more time.
 */
export function staySmall(): void {
  (globalThis as { [KEY]?: () => void })[KEY]?.();
}
