/** What was found in a window and in the one before it. Later ones share no bytes with that: see Windows. */
export class SeenInWindows {
  #now = new Set<string>();
  #before = new Set<string>();

  /** False for what was noted before. */
  note(key: string, add = true): boolean {
    if (this.#now.has(key) || this.#before.has(key)) return false;
    if (add) this.#now.add(key);
    return true;
  }

  /** Another window begins. */
  next(): void {
    this.#before = this.#now;
    if (this.#now.size > 0) this.#now = new Set();
  }

  /** Another text begins. */
  forget(): void {
    this.next();
    this.next();
  }
}
