// Workers as files of the pages' own build, so that what a page and its worker both need is in the zip once.
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const newWorker = /new Worker\(new URL\('(\.[^']+)', import\.meta\.url\)/g;

/** Vite builds each worker by itself, with everything that it needs once more. */
export function sharedWorkers(): Plugin {
  return {
    name: 'shared-workers',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      if (!newWorker.test(code)) return undefined;
      return code.replaceAll(newWorker, (_, path: string) => {
        const file = this.emitFile({ type: 'chunk', id: join(dirname(id), path) });
        return `new Worker(import.meta.ROLLUP_FILE_URL_${file}`;
      });
    },
  };
}
