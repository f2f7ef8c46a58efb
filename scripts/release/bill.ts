// The software bill of materials (CycloneDX): what npm knows of the packages, for those that ship and no other.

type Component = { 'bom-ref': string; name: string; scope?: string; properties?: unknown; [more: string]: unknown };
type Dependency = { ref: string; dependsOn: string[] };
export type Bill = {
  $schema: string;
  bomFormat: string;
  specVersion: string;
  serialNumber?: string;
  version: number;
  metadata: { timestamp?: string; tools?: unknown; component: Component; [more: string]: unknown };
  components: Component[];
  dependencies: Dependency[];
};

const byRef =
  <T>(refOf: (each: T) => string) =>
  (a: T, b: T) =>
    refOf(a) < refOf(b) ? -1 : 1;

/**
 * `npm sbom` of everything becomes the bill of what was found in the builds. Time, serial number, npm's own version and
 * the folder's name would make two bills of the same release differ. That a package is there for development is npm's
 * view of the project; what is in this bill ships.
 * @throws Error when a package ships that the lock file does not have
 */
export function billOf(whole: Bill, name: string, shipped: ReadonlySet<string>): Bill {
  const known = new Map(whole.components.map((component) => [component['bom-ref'], component]));
  const components = [...shipped].sort().map((ref): Component => {
    const component = known.get(ref);
    if (!component) throw new Error(`${ref} ships but is not in package-lock.json: npm ci, then build again`);
    const { properties: _, ...kept } = component;
    return { ...kept, scope: 'required' };
  });
  const root = whole.metadata.component;
  const needs = new Map(whole.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const refs = new Set([root['bom-ref'], ...shipped]);
  const dependencies = [...refs].map((ref) => ({
    ref,
    dependsOn: (needs.get(ref) ?? []).filter((each) => shipped.has(each)).sort(),
  }));
  return {
    $schema: whole.$schema,
    bomFormat: whole.bomFormat,
    specVersion: whole.specVersion,
    version: 1,
    metadata: { component: { ...root, type: 'application', name } },
    components,
    dependencies: dependencies.sort(byRef(({ ref }) => ref)),
  };
}
