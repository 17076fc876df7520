/** A component of a CycloneDX bill of materials, as far as it is read here. */
interface Component {
  readonly "bom-ref": string;
  readonly name: string;
  readonly group?: string;
  readonly version: string;
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

/** A bill of materials in CycloneDX. */
export interface BillOfMaterials {
  readonly metadata: { readonly component: Pick<Component, "bom-ref"> };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

const nameOf = ({ group, name, version }: Component): string =>
  `${group === undefined ? "" : `${group}/`}${name}@${version}`;

const development = "cdx:npm:package:development";

/**
 * A bill of everything that is installed in the repository, reduced to what a user gets: what is installed with the package,
 * and what is built into it. To npm, the latter are development dependencies, so its own bills leave them out.
 *
 * @param builtIn - the packages that are built in, as `name@version`
 */
export function shippedOnly(bom: BillOfMaterials, builtIn: readonly string[]): BillOfMaterials {
  const bundled = new Set(builtIn);
  const components = bom.components.flatMap((component) => {
    const properties = component.properties ?? [];
    if (!properties.some(({ name }) => name === development)) return [component];
    if (!bundled.has(nameOf(component))) return [];
    const others = properties.filter(({ name }) => name !== development);
    return [{ ...component, properties: [...others, { name: "cdx:npm:package:bundled", value: "true" }] }];
  });
  const missing = [...bundled].filter((name) => !components.some((component) => nameOf(component) === name));
  if (missing.length > 0) throw new Error(`Built in, but not in the lock file: ${missing.join(", ")}.`);
  const root = bom.metadata.component["bom-ref"];
  const kept = new Set([root, ...components.map((component) => component["bom-ref"])]);
  const dependencies = bom.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => kept.has(one)) }));
  return { ...bom, components, dependencies };
}
