import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blobFrom } from '../../../../src/features/sharing/handover/write.ts';

const bytesOf = async (blob: Blob) => Buffer.from(await blob.arrayBuffer());

it('a file has the very bytes of its parts, in their order, however large they are', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .constantFrom('a', 'é', '✓', '🌿')
      .chain((sign) => fc.integer({ min: 1, max: 260_000 }).map((n) => sign.repeat(n))),
  );
  const part = fc.oneof(
    text,
    fc.uint8Array({ maxLength: 50 }).map((bytes) => new Uint8Array(bytes)),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
      const made = await blobFrom(parts, 'text/plain');
      expect((await bytesOf(made)).equals(await bytesOf(new Blob(parts)))).toBe(true);
      expect(made.type).toBe('text/plain');
    }),
    { numRuns: 60 },
  );
});
