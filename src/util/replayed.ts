/** The same for whoever asks, and asked for once: each gets all of it from the beginning. */
export function replayed<T>(source: AsyncIterable<T>): AsyncIterable<T> {
  const steps: Promise<IteratorResult<T>>[] = [];
  const iterator = source[Symbol.asyncIterator]();
  return {
    async *[Symbol.asyncIterator]() {
      for (let i = 0; ; i++) {
        const step = await (steps[i] ??= iterator.next());
        if (step.done) return;
        yield step.value;
      }
    },
  };
}
