import type { About } from "../src/model/about.ts";
import { type Manifest, repositoryAddress } from "./repository-address.ts";

/**
 * Writes what Zenodo is to say about a release that it archives. It has an identifier of its own for every release, so none is
 * stated here.
 */
export function zenodoFile(manifest: Manifest & { readonly version: string }, about: About): string {
  const address = repositoryAddress(manifest);
  const { title, name, description, license, publisher, keywords, homepage } = about;
  return `${JSON.stringify(
    {
      title: `${title} (${name})`,
      upload_type: "dataset",
      description: description ?? title,
      creators: [{ name: publisher?.title ?? name }],
      access_right: "open",
      license: license?.name,
      version: manifest.version,
      language: "eng",
      keywords,
      related_identifiers: [
        ...(homepage === undefined ? [] : [{ identifier: homepage, relation: "isAlternateIdentifier", scheme: "url" }]),
        ...(address === undefined
          ? []
          : [{ identifier: `${address}/tree/v${manifest.version}`, relation: "isDerivedFrom", scheme: "url" }]),
      ],
    },
    null,
    2,
  )}\n`;
}
