// Twin of ../assembly/seen.ts for plain JavaScript, which remembers nothing: each window is looked at each time.

export function rememberWindows(_on: boolean): void {}

export function forget(_from: number, _to: number, _edge: number): void {}

export function seenBefore(_from: number, _to: number, _edge: number): boolean {
  return false;
}
