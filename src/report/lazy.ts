/** What is made of each, when it is asked for. */
export function eachOf<From, To>(all: Iterable<From>, make: (one: From) => To): Iterable<To> {
  return {
    *[Symbol.iterator]() {
      for (const one of all) yield make(one);
    },
  };
}
