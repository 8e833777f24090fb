import type { ProblemCode } from '../model/problem.ts';
import { Container } from './container.ts';
import type { Leaf } from './contents.ts';
import { Budget, LIMITS, type Limits } from './limits.ts';
import type { Format } from './recognise.ts';

/** Takes the bytes of an origin that is a container, and hands its entries to the leaf. */
export interface Opened {
  push(bytes: Uint8Array): void;
  /** The origin ended. */
  end(): void;
}

/** @param limits what the unpacking may cost */
export function open(format: Format, leaf: Leaf, limits: Limits = LIMITS): Opened {
  const budget = new Budget(limits);
  const problems = new Map<ProblemCode, number>();
  const counting: Leaf = {
    begin: (path, how) => leaf.begin(path, how),
    push: (bytes) => leaf.push(bytes),
    end: () => leaf.end(),
    problem(code, path, message, size) {
      const count = (problems.get(code) ?? 0) + 1;
      problems.set(code, count);
      if (count <= limits.problems) leaf.problem(code, path, message, size);
    },
  };
  const container = new Container(format, { leaf: counting, budget }, undefined, 1);
  return {
    push(bytes) {
      budget.takePacked(bytes.length);
      container.take(bytes);
    },
    end() {
      container.close();
      for (const [code, count] of problems) {
        const more = count - limits.problems;
        if (more > 0) leaf.problem(code, undefined, `and so are ${more} more of its entries`, () => undefined);
      }
    },
  };
}
