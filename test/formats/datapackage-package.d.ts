/** What the tests use of the package, which has no types of its own. */
declare module "datapackage" {
  export interface Resource {
    readonly name: string;
    /** The rows: objects if keyed, else lists of cells. */
    read(options: {
      readonly relations: boolean;
      readonly keyed: true;
    }): Promise<readonly { readonly [column: string]: unknown }[]>;
    read(options: { readonly relations: boolean }): Promise<readonly unknown[]>;
  }
  export class Package {
    static load(descriptor: string, options: { readonly strict: boolean }): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}
