/** The first seven digits of a commit's id, as git shows it to people. */
export function shortCommit(id: string): string {
  return id.slice(0, 7);
}
