import { describe, expect, it } from 'vitest';
import { type Bill, billOf } from '../../../../scripts/release/bill.ts';
import { packageFolder } from '../../../../scripts/release/shipped.ts';

const component = (ref: string) => ({
  'bom-ref': ref,
  name: ref.replace(/@[^@]*$/, ''),
  scope: 'optional',
  properties: [{ name: 'cdx:npm:package:development', value: 'true' }],
  hashes: [{ alg: 'SHA-512', content: 'ab' }],
});

/** What npm says of a folder of another name, at another time. */
const whole = (at: string): Bill => ({
  $schema: 'schema',
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  serialNumber: `urn:uuid:${at}`,
  version: 1,
  metadata: { timestamp: at, tools: [{ name: 'cli', version: at }], component: { 'bom-ref': 'app@1.0.0', name: at } },
  components: ['b@2.0.0', 'test@1.0.0', 'a@1.0.0'].map(component),
  dependencies: [
    { ref: 'b@2.0.0', dependsOn: ['test@1.0.0', 'a@1.0.0'] },
    { ref: 'app@1.0.0', dependsOn: ['b@2.0.0', 'test@1.0.0'] },
  ],
});

describe('the bill of materials', () => {
  it('has what ships and the ties between, under the right name', () => {
    const bill = billOf(whole('x'), 'app', new Set(['b@2.0.0', 'a@1.0.0']));
    expect(bill.metadata.component).toMatchObject({ name: 'app', type: 'application' });
    expect(bill.components.map((each) => [each['bom-ref'], each.scope])).toEqual([
      ['a@1.0.0', 'required'],
      ['b@2.0.0', 'required'],
    ]);
    expect(bill.dependencies).toEqual([
      { ref: 'a@1.0.0', dependsOn: [] },
      { ref: 'app@1.0.0', dependsOn: ['b@2.0.0'] },
      { ref: 'b@2.0.0', dependsOn: ['a@1.0.0'] },
    ]);
  });

  it('is the same at another time, in another folder, in another order', () => {
    const later = whole('y');
    later.components.reverse();
    later.dependencies.reverse();
    expect(billOf(later, 'app', new Set(['a@1.0.0', 'b@2.0.0']))).toEqual(
      billOf(whole('x'), 'app', new Set(['b@2.0.0', 'a@1.0.0'])),
    );
  });

  it('is not made when something ships that the lock file does not have', () => {
    expect(() => billOf(whole('x'), 'app', new Set(['c@1.0.0']))).toThrow('c@1.0.0 ships but is not in');
  });
});

describe('the package of a module', () => {
  it.each([
    ['/x/node_modules/zod/v4/mini/iso.js', '/x/node_modules/zod'],
    ['/x/node_modules/@noble/hashes/sha2.js?worker', '/x/node_modules/@noble/hashes'],
    ['/x/node_modules/a/node_modules/@b/c/index.js', '/x/node_modules/a/node_modules/@b/c'],
    ['\0C:\\x\\node_modules\\a\\index.js', 'C:/x/node_modules/a'],
    ['/x/src/domain/plan.ts', undefined],
  ])('%s', (id, folder) => {
    expect(packageFolder(id)).toBe(folder);
  });
});
