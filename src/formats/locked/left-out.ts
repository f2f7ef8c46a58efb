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

export { leftOut as MLKEM768P256, leftOut as MLKEM768X25519, leftOut as p256 };
