// Files of ../assembly as the build bundles them into the plain-JavaScript kernel.
declare module '@scan' {
  export function run(start: number, end: number): void;
  export function sentinel(p: number): void;
}

declare module '@entry' {
  export function scan(length: number): number;
  export function rememberWindows(on: boolean): void;
  export function forget(from: number, to: number, edge: number): void;
}
