// Stands in, in what ships, for the curves and lattices that age-encryption brings along for kinds of keys that are
// not taken here: hardware keys (`age1tag…`) and post-quantum ones (`age1pq…`). They would double what locks a file.
// `lock.ts` and `key-pair.ts` refuse such keys before any of this is asked.

const leftOut: unknown = new Proxy(
  {},
  {
    get(_, name) {
      throw new Error(`Left out of what ships: ${String(name)}`);
    },
  },
);

/**
 * The usual keys are reckoned by the browser, as in each of Chromium since 137, Firefox since 130 and Safari since 17;
 * age-encryption asks for the base point alone (RFC 7748, section 6.1).
 */
const x25519 = { GuBytes: Uint8Array.of(9, ...new Uint8Array(31)) };

export { leftOut as MLKEM768P256, leftOut as MLKEM768X25519, leftOut as p256, x25519 };
