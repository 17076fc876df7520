/** The lock file with the version of the package, which `changeset version` leaves as it was. */
export function withLockVersion(lock: string, version: string): string {
  const parsed: { readonly packages: Readonly<Record<string, object>> } = JSON.parse(lock);
  const packages = { ...parsed.packages, "": { ...parsed.packages[""], version } };
  return `${JSON.stringify({ ...parsed, version, packages }, null, 2)}\n`;
}
