// Files of ../assembly as the build bundles them into the plain-JavaScript kernel.
declare module '@run' {
  export function run(start: number, end: number): void;
}

declare module '@encoded' {
  export function mark(p: number): void;
}

declare module '@sentinel' {
  export function sentinel(p: number): void;
}

declare module '@entry' {
  export function unveil(length: number): void;
  export function scan(length: number): number;
  export function mark(length: number): boolean;
  export function narrow(count: number): void;
  export function lineEnds(from: number, to: number): number;
  export function census(length: number): number;
  export function isPlain(length: number): boolean;
  export function rememberWindows(on: boolean): void;
  export function seen(from: number, to: number, edge: number): boolean;
  export function forget(from: number, to: number, edge: number): void;
}

declare module '@plausible' {
  export function hexValue(c: number): number;
}
