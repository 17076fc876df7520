import type { About } from "../src/model/about.ts";
import { type Manifest, repositoryAddress } from "./repository-address.ts";

/** What package.json says about the code. */
export interface CodeManifest extends Manifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly keywords: readonly string[];
  readonly engines: { readonly node: string };
  readonly dependencies: Readonly<Record<string, string>>;
}

const packagePage = (name: string): string => `https://www.npmjs.com/package/${name}`;

/** Writes what the package is in the words of CodeMeta 3.0, which catalogues of research software read. */
export function codemetaFile(manifest: CodeManifest, about: About): string {
  const { name, version, description, license, keywords, engines, dependencies } = manifest;
  const address = repositoryAddress(manifest);
  return `${JSON.stringify(
    {
      "@context": "https://w3id.org/codemeta/3.0",
      type: "SoftwareSourceCode",
      name,
      description,
      version,
      softwareVersion: version,
      license: license.split(/ AND | OR /).map((one) => `https://spdx.org/licenses/${one}`),
      author: [{ type: "Organization", name: about.publisher?.title ?? about.name }],
      keywords,
      programmingLanguage: "TypeScript",
      runtimePlatform: `Node.js ${engines.node}, browsers`,
      softwareRequirements: Object.keys(dependencies).map(packagePage),
      url: about.homepage,
      installUrl: packagePage(name),
      developmentStatus: "https://www.repostatus.org/#active",
      ...(address !== undefined && {
        codeRepository: address,
        issueTracker: `${address}/issues`,
        continuousIntegration: `${address}/actions`,
        readme: `${address}/blob/HEAD/README.md`,
        releaseNotes: `${address}/blob/HEAD/CHANGELOG.md`,
      }),
    },
    null,
    2,
  )}\n`;
}
