/** The address of the site, from the field `repository` of package.json: GitHub Pages of that repository. */
export function siteAddress(repository: string | { readonly url: string } | undefined): string | undefined {
  const url = typeof repository === "object" ? repository.url : repository;
  const [, owner, name] = /github\.com\/([\w.-]+)\/([\w.-]+?)(?:\.git)?$/.exec(url ?? "") ?? [];
  return owner === undefined || name === undefined ? undefined : `https://${owner.toLowerCase()}.github.io/${name}/`;
}
